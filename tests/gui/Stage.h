// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"
#include "ui/shell/Frame.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QTest>

namespace cekr::test
{

/// A page in the product's frame, as a clerk has it before them. Controls are found as assistive technology
/// finds them: by name, and only where they can be seen.
class Stage
{
public:
    /// Gives the application the product's look and language; pages made before would have other sizes.
    static void prepare();

    /// Takes the page and shows it.
    explicit Stage(Page* page);
    /// Takes what stands alone, without the frame.
    explicit Stage(QWidget* content);

    /// The visible control with this accessible name; nothing when there is none.
    template <typename Control = QWidget>
    [[nodiscard]] Control* find(const QString& name) const
    {
        for (auto* control : m_window.findChildren<Control*>()) {
            if (control->isVisible() && nameOf(*control) == name) {
                return control;
            }
        }
        return nullptr;
    }
    /// Whether these words can be read somewhere.
    [[nodiscard]] bool shows(const QString& words) const;
    void click(const QString& button);
    /// Types into whatever has the focus.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Accessible name of what has the focus.
    [[nodiscard]] QString focus() const;
    /// Letters that more than one visible control claims by its mnemonic; empty is what a page must be.
    [[nodiscard]] QString mnemonicsClaimedTwice() const;

    /// Light or dark from now on.
    static void choose(Theme::Choice choice);
    /// With CEKR_PICTURES set to a folder: saves what is shown, in both languages and themes, as large as the
    /// reference screen (1366x768, at the scale of QT_SCALE_FACTOR).
    void picture(const QString& name);

    [[nodiscard]] QWidget& window() { return m_window; }
    [[nodiscard]] Frame* frame() const { return m_frame; }

private:
    [[nodiscard]] static QString nameOf(QWidget& widget);
    void begin();

    QWidget m_window;
    Frame* m_frame = nullptr;
};

/// With CEKR_PICTURES=FOLDER: the window as it is, in both languages and looks.
void pictureOf(QWidget& window, const QString& name);

} // namespace cekr::test
