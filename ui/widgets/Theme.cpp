// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Theme.h"

#include "ui/widgets/DeskStyle.h"
#include "ui/widgets/Typography.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPointer>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr
{

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_system(schemeOf(QApplication::palette()))
{
    QApplication::setStyle(new DeskStyle);
    applyPalette();
    applyFont();
    m_application.installEventFilter(this);
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    applyPalette();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::System:
        return m_system;
    }
    Q_UNREACHABLE();
}

void Theme::setTextSize(int percent)
{
    m_textSize =
        *std::ranges::min_element(textSizes, {}, [percent](int size) { return std::abs(size - percent); });
    applyFont();
}

void Theme::setSystemScheme(Scheme scheme)
{
    m_system = scheme;
    applyPalette();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && watched == &m_application) {
        setSystemScheme(schemeOf(QApplication::style()->standardPalette()));
    }
    return QObject::eventFilter(watched, event);
}

void Theme::applyPalette()
{
    const QPalette palette = paletteOf(scheme());
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        emit schemeChanged();
    }
}

void Theme::applyFont()
{
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        font.setFamilies({u"Inter"_s});
    }
    font.setPointSizeF(bodyPoints * m_textSize / 100);
    QApplication::setFont(font);
    // Qt tells windows only; a widget that has a font of its own would keep its size.
    const auto all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end()); // one may delete another
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget) {
            QEvent change(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &change);
        }
    }
}

} // namespace cekr
