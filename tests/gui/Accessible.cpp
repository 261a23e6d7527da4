// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/Accessible.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace cekr::test
{

namespace
{

bool isControl(const QWidget& widget)
{
    const QAccessibleInterface* accessible =
        QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    if (!accessible) {
        return false;
    }
    switch (accessible->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::AlertMessage:
        return true;
    default:
        return widget.focusPolicy() & Qt::TabFocus;
    }
}

} // namespace

QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || !isControl(*widget)) {
            continue;
        }
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible->text(QAccessible::Name).isEmpty()) {
            nameless.append(QLatin1StringView(widget->metaObject()->className()) + u" "_s +
                            widget->objectName());
        }
    }
    return nameless;
}

} // namespace cekr::test
