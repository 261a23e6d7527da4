// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ScanField.h"

#include "ui/widgets/Colour.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Symbol.h"
#include "ui/widgets/Typography.h"

#include <QEvent>

#include <algorithm>

namespace cekr
{

namespace
{

constexpr qsizetype mokIdDigits = 9;
constexpr qsizetype groupSize = 3;

QString withoutSpaces(QStringView text)
{
    QString code;
    std::ranges::copy_if(text, std::back_inserter(code), [](QChar c) { return !c.isSpace(); });
    return code;
}

QString grouped(const QString& code)
{
    const bool isDigits = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits || code.size() > mokIdDigits) {
        return code;
    }
    QString text;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % groupSize == 0) {
            text += u' ';
        }
        text += code[i];
    }
    return text;
}

/// Where `text` has as many signs before it as `count`, spaces not counted.
int positionAfter(const QString& text, qsizetype count)
{
    int position = 0;
    for (; position < text.size() && count > 0; ++position) {
        count -= text[position].isSpace() ? 0 : 1;
    }
    return position;
}

} // namespace

ScanField::ScanField(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(40);
    applyFont();
    connect(this, &QLineEdit::textEdited, this, [this] {
        setProblem(*this, false);
        regroup();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (const QString written = code(); !written.isEmpty()) {
            emit entered(written);
        }
    });
}

QString ScanField::code() const
{
    return withoutSpaces(text());
}

void ScanField::setCode(const QString& code)
{
    setText(grouped(withoutSpaces(code)));
}

QSize ScanField::sizeHint() const
{
    return {scaled(280), scaled(44)};
}

bool ScanField::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyFont();
    }
    return QLineEdit::event(event);
}

void ScanField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(20);
    paintSymbol(painter, QRect(scaled(12), (height() - side) / 2, side, side), Symbol::Scanner,
                colourOf(hasFocus() ? Colour::Accent : Colour::Muted, palette()));
}

void ScanField::applyFont()
{
    setTextMargins(scaled(30), 0, 0, 0);
    updateGeometry();
}

void ScanField::regroup()
{
    const QString better = grouped(code());
    if (better == text()) {
        return;
    }
    const qsizetype before = withoutSpaces(QStringView(text()).left(cursorPosition())).size();
    setText(better);
    setCursorPosition(positionAfter(better, before));
}

} // namespace cekr
