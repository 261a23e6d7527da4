// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/MokId.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/Typography.h"

#include <QRegularExpressionValidator>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>

namespace cekr
{

/// A card as its holder shows it: the MOK ID, scanned or typed, and the last six digits of its PAN (TOP-3).
/// The digits are masked once they are written, and gone once they were compared or are out of sight.
class CardNumbers final : public QWidget
{
    Q_OBJECT

public:
    explicit CardNumbers(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_card(new ScanField)
        , m_cardField(new LabelledField(QString(), m_card))
        , m_digits(new QLineEdit)
        , m_digitsField(new LabelledField(QString(), m_digits))
    {
        m_digits->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        m_digits->setValidator(
            new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,6}")), m_digits));
        m_digits->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
        connect(m_digits, &QLineEdit::textEdited, this, [this] { setProblem(*m_digits, false); });
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(scaled(12));
        layout->addWidget(m_cardField);
        layout->addWidget(m_digitsField);
    }

    /// Shows this number, or none, and no digits.
    void begin(const QString& card)
    {
        m_card->setCode(card);
        forgetDigits();
    }

    void takeScan(const QString& code)
    {
        m_card->setCode(code);
        setProblem(*m_card, !MokId::parse(code));
        takeFocus();
    }

    /// To the first field that is still to be filled.
    void takeFocus()
    {
        QLineEdit* first = m_card->code().isEmpty() ? m_card : m_digits;
        first->setFocus(Qt::OtherFocusReason);
        first->selectAll();
    }

    /// Whether the clerk is done with both. After a MOK ID alone the work goes on at the digits.
    [[nodiscard]] bool settle()
    {
        if (m_digits->text().isEmpty() && !m_digits->hasFocus() && MokId::parse(m_card->text())) {
            m_digits->setFocus(Qt::OtherFocusReason);
            return false;
        }
        return true;
    }

    [[nodiscard]] QString card() const { return m_card->code(); }

    [[nodiscard]] QString digits() const { return m_digits->text(); }

    void forgetDigits()
    {
        m_digits->setText({}); // and not clear(), which could be undone
    }

    /// Marks the field that is wrong, and goes there.
    void showProblem(const Error& error)
    {
        QLineEdit* wrong = error.code == ErrorCode::MalformedPanTail ? m_digits : m_card;
        setProblem(*wrong, true);
        wrong->setFocus(Qt::OtherFocusReason);
        wrong->selectAll();
    }

    /// Writes all words anew.
    void retranslate()
    {
        //: Label of the field for a card's number
        m_cardField->setLabel(tr("&MOK ID"));
        //: In the empty field for a card's number
        m_card->setPlaceholderText(tr("Scan the card or type the nine digits …"));
        //: Below the field for a card's number: where it is found
        m_cardField->setHint(tr("On the back of the card, at the bottom left."));
        //: Label of the field for the end of the number on the back of a card (the PAN)
        m_digitsField->setLabel(tr("&Last six digits of the card number"));
        //: Below the field for the last six digits of a card's number
        m_digitsField->setHint(tr("Only compared, and not kept."));
    }

protected:
    void hideEvent(QHideEvent* event) override
    {
        forgetDigits();
        QWidget::hideEvent(event);
    }

private:
    ScanField* m_card;
    LabelledField* m_cardField;
    QLineEdit* m_digits;
    LabelledField* m_digitsField;
};

} // namespace cekr
