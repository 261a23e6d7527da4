// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "ui/pages/CheckLine.h"
#include "ui/pages/FlowStep.h"
#include "ui/pages/PointList.h"
#include "ui/text/AnonymousCardText.h"
#include "ui/text/DateText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

/// What the customer is told, and what the clerk attests: age and both terms (AGE-2, ANON-2).
class BriefingStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit BriefingStep(AnonymousFlow& flow, QWidget* parent = nullptr)
        : FlowStep(parent)
        , m_flow(flow)
        , m_points(new PointList)
        , m_age(new CheckLine)
        , m_terms(new CheckLine)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, scaled(6));
        layout->setSpacing(scaled(16));
        for (QWidget* part : std::initializer_list<QWidget*>{m_points, m_age, m_terms}) {
            layout->addWidget(part);
        }
        connect(m_age, &CheckLine::ticked, &m_flow, &AnonymousFlow::attestAge);
        connect(m_terms, &CheckLine::ticked, &m_flow, &AnonymousFlow::attestTerms);
    }

    [[nodiscard]] StepTexts words() const override
    {
        return {
            //: Step of handing over anonymous cards: the customer is told of the terms
            .name = tr("Terms"),
            //: What is asked in the step of handing over anonymous cards in which the customer is told of the
            //: terms
            .question = tr("Tell the customer"),
            //: %1 and %2 are rules with their clauses ("AGE-2 · NLB 2.1")
            .note = tr("You attest both. %1, %2").arg(ruleText("AGE-2"), ruleText("ANON-2"))};
    }

    void refresh() override
    {
        const TermsEdition& bank = m_flow.terms().terms.bank;
        QStringList facts = anonymousCardFacts(bank, m_flow.terms().limits());
        //: What the customer is told about an anonymous card (ANON-2, NOTE-1)
        facts.append(tr("Both terms and the bank's tariff are at the counter in print."));
        m_points->setPoints(facts);
        //: The clerk attests it (AGE-2); %n is the age
        m_age->setTexts(tr("The customer is at least %n year(s) &old", nullptr, bank.ages.anonymousCard),
                        //: Below "The customer is at least 15 years old"
                        tr("In doubt you may look at proof of age. Nothing about the customer is recorded."));
        //: The clerk attests it (ANON-2)
        m_terms->setTexts(tr("The customer knows both ter&ms and the bank's tariff, and agrees"), editions());
        m_age->setChecked(m_flow.isAgeAttested());
        m_terms->setChecked(m_flow.areTermsAttested());
    }

    void entered() override
    {
        (m_flow.isAgeAttested() && !m_flow.areTermsAttested() ? m_terms : m_age)
            ->setFocus(Qt::OtherFocusReason);
    }

private:
    /// Which editions are attested, with the days from which they hold.
    [[nodiscard]] QString editions() const
    {
        const HandoverTerms& terms = m_flow.terms();
        const TermsEdition& bank = terms.terms.bank;
        // Both terms carry the same name but in the days between the first of the one and of the other.
        const QDate mokFrom = terms.terms.mok == bank.id ? bank.mokFrom : QDate();
        QStringList lines;
        //: An edition of the terms: %1 its name, %2 the day from which it holds
        lines << (mokFrom.isValid()
                      ? tr("Terms of the municipality: edition %1, from %2")
                            .arg(bank.id.text(), dateText(mokFrom))
                      //: An edition of the terms: %1 its name
                      : tr("Terms of the municipality: edition %1").arg(terms.terms.mok.text()));
        //: An edition of the terms: %1 its name, %2 the day from which it holds
        lines << tr("Terms of the bank: edition %1, from %2").arg(bank.id.text(), dateText(bank.bankFrom));
        lines << (terms.tariff.isEmpty()
                      //: In place of the tariff when there is none
                      ? tr("Charges: none, there is no tariff")
                      //: The tariff of charges: %1 the day from which it holds
                      : tr("Charges: tariff from %1").arg(dateText(terms.tariffFrom)));
        return lines.join(u'\n');
    }

    AnonymousFlow& m_flow;
    PointList* m_points;
    CheckLine* m_age;
    CheckLine* m_terms;
};

} // namespace cekr
