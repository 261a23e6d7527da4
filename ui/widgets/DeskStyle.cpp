// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/DeskStyle.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Symbol.h"
#include "ui/widgets/Typography.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace cekr
{

namespace
{

ControlState stateOf(const QStyleOption& option)
{
    return {.isEnabled = option.state.testFlag(QStyle::State_Enabled),
            .hasFocus = option.state.testFlag(QStyle::State_HasFocus),
            .isHovered = option.state.testFlag(QStyle::State_MouseOver),
            .isPressed = option.state.testFlag(QStyle::State_Sunken)};
}

/// A tick whose words stand in a label beside it.
bool isBareTick(const QWidget* widget)
{
    const auto* box = qobject_cast<const QCheckBox*>(widget);
    return box && box->text().isEmpty();
}

/// Where the ring goes: around a tick's words with some air, around anything else as told.
QRect focusRect(const QStyleOption& option, const QWidget* widget)
{
    if (isBareTick(widget)) {
        return widget->rect();
    }
    if (!qobject_cast<const QCheckBox*>(widget) && !qobject_cast<const QRadioButton*>(widget)) {
        return option.rect;
    }
    const int air = scaled(5);
    return QRect(option.rect.left() - air, 0, option.rect.width() + 2 * air, widget->height());
}

void paintTick(QPainter& painter, const QStyleOption& option, double radius)
{
    const ControlState state = stateOf(option);
    const QRectF box = QRectF(option.rect);
    if (option.state & (QStyle::State_On | QStyle::State_NoChange)) {
        const Colour fill = state.isEnabled ? Colour::Accent : Colour::Faint;
        paintBox(painter, box, radius, colourOf(fill, option.palette), Qt::transparent, 0);
    } else {
        paintBox(painter, box, radius, colourOf(Colour::Card, option.palette),
                 colourOf(state.isEnabled ? Colour::Edge : Colour::Line, option.palette));
    }
}

void paintCheckBox(QPainter& painter, const QStyleOption& told, const QWidget* widget)
{
    QStyleOption option(told);
    if (isBareTick(widget)) {
        option.rect.moveCenter(widget->rect().center()); // in the middle of its ring
    }
    paintTick(painter, option, 5);
    const QColor ink = colourOf(Colour::OnAccent, option.palette);
    const QRectF box(option.rect);
    if (option.state & QStyle::State_On) {
        paintSymbol(painter, box.adjusted(2, 2, -2, -2), Symbol::Check, ink);
    } else if (option.state & QStyle::State_NoChange) {
        const double inset = box.width() / 4;
        painter.fillRect(QRectF(box.left() + inset, box.center().y() - 1, box.width() - 2 * inset, 2), ink);
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const double radius = option.rect.width() / 2.0;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const Colour edge = !isEnabled ? Colour::Line : isOn ? Colour::Accent : Colour::Edge;
    paintBox(painter, option.rect, radius, colourOf(Colour::Card, option.palette),
             colourOf(edge, option.palette), isOn ? radius * 0.6 : 1);
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, colourOf(Colour::Card, option.palette));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, colourOf(Colour::Line, option.palette));
}

/// The scroll bar's handle: a pill without arrows, darker where the pointer is.
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, QRect handle)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF pill = QRectF(handle).adjusted(3, 3, -3, -3);
    const double radius = std::min(pill.width(), pill.height()) / 2;
    paintBox(painter, pill, radius, colourOf(isHot ? Colour::Muted : Colour::Edge, option.palette),
             Qt::transparent, 0);
}

/// Where the handle of a scroll bar is, on a groove that has no arrows at its ends.
QRect scrollHandle(const QStyleOptionSlider& bar, int smallest)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int groove = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = groove;
    if (range > 0) {
        length = int(qint64(bar.pageStep) * groove / (range + bar.pageStep));
        length = std::clamp(length, std::min(smallest, groove), groove);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      groove - length, bar.upsideDown);
    const QRect handle =
        isHorizontal ? QRect(start, 0, length, bar.rect.height()) : QRect(0, start, bar.rect.width(), length);
    return QStyle::visualRect(bar.direction, bar.rect, handle.translated(bar.rect.topLeft()));
}

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl subControl, int smallest)
{
    const QRect handle = scrollHandle(bar, smallest);
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    QRect before = bar.rect;
    QRect after = bar.rect;
    if (isHorizontal) {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    } else {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    }
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return before;
    case QStyle::SC_ScrollBarAddPage:
        return after;
    default:
        return {};
    }
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, QRect arrow, bool isProblem)
{
    paintField(painter, option.rect, option.palette, stateOf(option), isProblem);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const int side = scaled(16);
    QRect square(0, 0, side, side);
    square.moveCenter(arrow.center());
    paintSymbol(painter, square, Symbol::ChevronDown,
                colourOf(isEnabled ? Colour::Muted : Colour::Faint, option.palette));
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setItemDelegate(new QStyledItemDelegate(box)); // the default one asks the style for nothing
    }
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
        qobject_cast<QScrollBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(10);
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return scaled(36);
    case PM_LayoutHorizontalSpacing:
        return scaled(12);
    case PM_LayoutVerticalSpacing:
        return scaled(10);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return scaled(16);
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return scaled(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        return rect.adjusted(scaled(10), 0, -scaled(10), 0);
    }
    return rect;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollBarRect(*bar, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        return option->rect.adjusted(scaled(12), 2, -scaled(34), -2);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        const int width = scaled(34);
        return {option->rect.right() - width + 1, option->rect.top(), width, option->rect.height()};
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return size.expandedTo({size.width() + scaled(16), scaled(36)});
    case CT_LineEdit:
    case CT_SpinBox:
        return size.expandedTo({0, scaled(38)});
    case CT_ComboBox:
        return QSize(size.width() + scaled(24), size.height()).expandedTo({0, scaled(38)});
    case CT_HeaderSection:
        return size.expandedTo({0, scaled(32)});
    case CT_CheckBox:
    case CT_RadioButton:
        return QSize(size.width() + scaled(6), size.height()).expandedTo({scaled(28), scaled(28)});
    case CT_ItemViewItem:
        return size.expandedTo({0, scaled(32)});
    default:
        return size;
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            paintField(*painter, option->rect, option->palette, stateOf(*option),
                       widget && hasProblem(*widget));
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonCommand:
        paintPlainButton(*painter, option->rect, option->palette, stateOf(*option));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton*>(widget) && !qobject_cast<const QComboBox*>(widget)) {
            paintFocusRing(*painter, focusRect(*option, widget), 5,
                           colourOf(Colour::Accent, option->palette));
        }
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, *option, widget);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_HeaderEmptyArea || element == CE_HeaderSection) {
        paintHeaderSection(*painter, *option);
        return;
    }
    if (element == CE_HeaderLabel && header) {
        painter->setPen(colourOf(Colour::Muted, option->palette));
        painter->drawText(header->rect, int(header->textAlignment | Qt::AlignVCenter | Qt::TextSingleLine),
                          header->text);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        paintScrollBar(*painter, *bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && control == CC_ComboBox) {
        paintComboBox(*painter, *box, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                      widget && hasProblem(*widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace cekr
