// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CorrectionFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/ClerkNames.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SummaryLine.h"

#include <QVBoxLayout>

#include <utility>

namespace cekr
{

/// What the mistake was, and what becomes of it.
class MistakePanel final : public Panel
{
    Q_OBJECT

public:
    MistakePanel(const CorrectionFlow& flow, const SignInFlow& signIn, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_flow(flow)
        , m_signIn(signIn)
        , m_facts(new QVBoxLayout)
        , m_balance(new TextLabel(TextStyle::Small))
        , m_note(new TextLabel(TextStyle::Small))
    {
        m_facts->setSpacing(0);
        body()->addLayout(m_facts);
        body()->addWidget(&m_balance->wrapped());
        body()->addWidget(&m_note->wrapped());
        body()->addStretch(1);
    }

    /// Shows the mistake there is now, in the language there is now.
    void refresh()
    {
        //: Title of the panel that shows which operation is undone
        setTitle(tr("The mistake"));
        //: What a correction does
        m_note->setText(tr("The operation stays in the records. Its opposite is recorded beside it, and "
                           "only once."));
        if (m_flow.mistake()) {
            showFacts();
        }
    }

private:
    void showFacts()
    {
        qDeleteAll(std::exchange(m_lines, {}));
        m_balance->setText({});
        const OperationView& mistake = *m_flow.mistake();
        //: Label: when the mistake was made
        add(tr("When"), dateTimeText(mistake.operation.at));
        //: Label: the clerk who made the mistake
        add(tr("By"), nameOf(mistake.operation.clerk, m_signIn));
        if (mistake.receipt != 0) {
            //: Label: the number of the receipt that was given for the mistake
            add(tr("Receipt"),
                QStringLiteral("%1-%2").arg(mistake.operation.desk.text()).arg(mistake.receipt));
        }
        if (const auto card = m_flow.card()) {
            //: Label: which card was loaded by mistake
            add(tr("Card"), card->grouped());
            //: Label: the amount that a correction takes off a card
            add(tr("Comes off the card"), moneyText(m_flow.loaded()));
            if (const auto& facts = m_flow.cardFacts()) {
                add(cardText(*facts), balanceChangeText(*facts, -m_flow.loaded()));
                m_balance->setText(balanceSentence(*facts));
            }
        }
    }

    void add(const QString& label, const QString& value)
    {
        m_lines.append(new SummaryLine(label, value, TextStyle::Body));
        m_facts->addWidget(m_lines.last());
    }

    const CorrectionFlow& m_flow;
    const SignInFlow& m_signIn;
    QVBoxLayout* m_facts;
    QList<SummaryLine*> m_lines;
    TextLabel* m_balance; ///< whose word it is
    TextLabel* m_note;
};

} // namespace cekr
