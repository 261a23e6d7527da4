// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"

#include <QObject>

#include <array>

class QApplication;

namespace cekr
{

/// Gives the application its style, palette and font, and changes them while it runs: everything visible is
/// painted anew. Widgets never ask the theme; they read the palette and the font they have.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice
    {
        Light,
        Dark,
        System, ///< as the desktop around us, where Qt can tell
    };

    /// The text sizes that are offered, in percent.
    static constexpr std::array textSizes = {100, 115, 130, 150};

    /// To be made once, before the first window. The application must outlive it.
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void choose(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const;

    /// One of textSizes; anything else becomes the nearest of them.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_textSize; }

    /// For a desktop whose wish Qt cannot see: counts for Choice::System from now on.
    void setSystemScheme(Scheme scheme);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void schemeChanged();

private:
    void applyPalette();
    void applyFont();

    QApplication& m_application;
    Choice m_choice = Choice::System;
    Scheme m_system;
    int m_textSize = 100;
};

} // namespace cekr
