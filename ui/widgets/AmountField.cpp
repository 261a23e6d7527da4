// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/AmountField.h"

#include "ui/text/MoneyText.h"
#include "ui/widgets/Colour.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanFilter.h"
#include "ui/widgets/Typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QValidator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr qsizetype mostDigits = 8; // Money::largestWrittenCents; a MOK ID has nine

/// Lets through what may stand in an amount. Whether it is one is asked when the field is left: a half
/// written amount is not a mistake.
class AmountValidator final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString& text, int&) const override
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const auto isMark = [](QChar c) { return u",. \u00A0\u202F€"_s.contains(c); }; // also when pasted
        const bool fits = std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || isMark(c); });
        return fits && std::ranges::count_if(text, isDigit) <= mostDigits ? Acceptable : Invalid;
    }
};

} // namespace

AmountField::AmountField(QWidget* parent) : QLineEdit(parent)
{
    setValidator(new AmountValidator(this));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    applyFont();
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem(*this, false); });
}

Result<Money> AmountField::amount() const
{
    return Money::parse(text());
}

void AmountField::setAmount(Money amount)
{
    setText(amountText(amount, locale()));
    setProblem(*this, false);
}

void AmountField::setBig(bool big)
{
    m_isBig = big;
    applyFont();
}

QSize AmountField::sizeHint() const
{
    return {std::max(scaled(140), fontMetrics().horizontalAdvance(u"10.000,00 €"_s) + scaled(40)),
            m_isBig ? scaled(58) : scaled(40)};
}

QSize AmountField::minimumSizeHint() const
{
    return sizeHint();
}

bool AmountField::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LocaleChange) {
        applyFont();
    }
    return QLineEdit::event(event);
}

void AmountField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(colourOf(!isEnabled()       ? Colour::Faint
                            : text().isEmpty() ? Colour::Muted
                                               : Colour::Text,
                            palette()));
    const Qt::Alignment side = isEuroFirst(locale()) ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect().adjusted(scaled(14), 0, -scaled(14), 0), int(side | Qt::AlignVCenter), u"€"_s);
}

void AmountField::keyPressEvent(QKeyEvent* event)
{
    if (!isScanning(*event)) {
        QLineEdit::keyPressEvent(event);
    }
}

void AmountField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        check();
    }
}

void AmountField::applyFont()
{
    setFont(fontOf(m_isBig ? TextStyle::Amount : TextStyle::Body));
    const int sign = fontMetrics().horizontalAdvance(u" €"_s) + scaled(2);
    const bool isFirst = isEuroFirst(locale());
    setTextMargins(isFirst ? sign : 0, 0, isFirst ? 0 : sign, 0);
    setPlaceholderText(amountText(Money(), locale()));
    updateGeometry();
}

void AmountField::check()
{
    if (text().isEmpty()) {
        return;
    }
    const auto written = amount();
    if (written) {
        setAmount(*written);
    } else {
        setProblem(*this, true);
    }
}

/// Counts keys that follow each other as fast as a scanner's; the sixth undoes those before it. Events
/// without a time (made by programs) count as typed.
bool AmountField::isScanning(const QKeyEvent& event)
{
    const quint64 at = event.timestamp();
    const bool isFast =
        at != 0 && m_lastKeyAt != 0 && at - m_lastKeyAt <= quint64(ScanFilter::longestGap.count());
    m_lastKeyAt = at;
    if (!isFast) {
        m_fastKeys = 1;
        m_textBeforeScan = text();
        return false;
    }
    ++m_fastKeys;
    if (m_fastKeys == ScanFilter::fewestCharacters) {
        setText(m_textBeforeScan);
        emit textEdited(text()); // whoever took the first keys for an amount takes them back
    }
    return m_fastKeys >= ScanFilter::fewestCharacters;
}

} // namespace cekr
