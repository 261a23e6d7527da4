// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SlipView.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

/// A slip on the screen: its symbol, large, and below it what the customer compares on the phone.
class SlipPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SlipPanel(QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_empty(new EmptyState(Symbol::Scanner, {}))
        , m_symbol(new QrView)
        , m_amount(new TextLabel(TextStyle::Heading))
        , m_account(new TextLabel(TextStyle::Strong))
        , m_payee(new TextLabel(TextStyle::Small))
    {
        body()->addWidget(m_empty);
        body()->addWidget(m_symbol, 1);
        for (TextLabel* line : {m_amount, m_account, m_payee}) {
            line->wrapped();
            line->setAlignment(Qt::AlignHCenter);
            body()->addWidget(line);
        }
        m_payee->setColour(Colour::Muted);
        retranslate();
    }

    /// nullopt: what a slip needs is said in its place.
    /// `most`: what one transfer to the card may be.
    void show(const std::optional<SlipView>& slip, const std::optional<Money>& most)
    {
        m_slip = slip;
        m_most = most;
        refresh();
    }

    using QWidget::show;

    void retranslate()
    {
        //: Title of the panel with the QR code of a payment slip
        setTitle(tr("To scan with the bank's app"));
        //: Accessible name of the QR code of a payment slip
        m_symbol->setAccessibleName(tr("QR code of the payment slip"));
        //: In place of a payment slip
        m_empty->setTexts(
            tr("No slip yet"),
            //: In place of a payment slip
            tr("It appears here as soon as the MOK ID is written and nothing is left to be corrected."));
        refresh();
    }

private:
    void refresh()
    {
        m_empty->setVisible(!m_slip);
        for (QWidget* part : std::initializer_list<QWidget*>{m_symbol, m_amount, m_account, m_payee}) {
            part->setVisible(m_slip.has_value());
        }
        if (!m_slip) {
            m_symbol->clear();
            return;
        }
        m_symbol->show(m_slip->symbol);
        m_amount->setText(m_slip->amount ? moneyText(*m_slip->amount) : anyAmount());
        m_account->setText(
            QStringLiteral("%1\n%2 %3").arg(m_slip->iban, m_slip->referenceModel, m_slip->referenceNumber));
        m_payee->setText(
            QStringLiteral("%1, %2, %3").arg(m_slip->payee.name, m_slip->payee.street, m_slip->payee.town));
        m_symbol->setAccessibleDescription(m_amount->text() + u'\n' + m_account->text() + u'\n' +
                                           m_payee->text());
    }

    [[nodiscard]] QString anyAmount() const
    {
        //: On a payment slip, in place of the amount
        return m_most ? tr("Amount as the customer likes, up to %1").arg(moneyText(*m_most))
                      //: On a payment slip, in place of the amount
                      : tr("Amount as the customer likes");
    }

    std::optional<SlipView> m_slip;
    std::optional<Money> m_most;
    EmptyState* m_empty;
    QrView* m_symbol;
    TextLabel* m_amount;
    TextLabel* m_account;
    TextLabel* m_payee;
};

} // namespace cekr
