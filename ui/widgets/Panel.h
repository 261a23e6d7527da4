// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class TextLabel;

/// A card with round corners on the surface: an optional title, and below it whatever is put into body().
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyMargins();

    QVBoxLayout* m_layout;
    QVBoxLayout* m_body;
    TextLabel* m_title;
};

} // namespace cekr
