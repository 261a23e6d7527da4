// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

namespace cekr
{

class DeskCards;
class DeskFacts;
class OfficeState;
class OfflineLoads;
class Papers;

/// The counter: what may be handed over here, and the one way by which operations are recorded.
class Counter final
{
public:
    Counter(OfficeState& state, DeskCards& cards, DeskFacts& facts, OfflineLoads& offline, Papers& papers)
        : m_state(state), m_cards(cards), m_facts(facts), m_offline(offline), m_papers(papers)
    {
    }

    /// Whether this card may be handed over here now (mayRecord, mayHandOver, mayIssueReceipt).
    [[nodiscard]] Result<CardFacts> cardForHandover(MokId card);
    /// Terms, tariff and limits as they are today.
    [[nodiscard]] Result<HandoverTerms> handoverTerms();
    /// Whether this amount may be the single load of a card that is about to be handed over here.
    [[nodiscard]] Done mayLoadAtHandover(MokId card, Money amount);
    /// The cards of a box that are on their way here, or were reported missing. BoxUnknown.
    [[nodiscard]] Result<std::vector<CardFacts>> boxContent(BoxId box);

    struct Step
    {
        OperationId id; ///< made when the clerk confirmed; a second call with the same id changes nothing
        OperationBody body;
    };
    struct Order
    {
        std::vector<Step> steps;       ///< recorded together or not at all
        std::optional<Money> received; ///< cash the customer gave: makes a receipt
        QByteArray finishedDraft;
        ClerkId approver = {}; ///< the second person, who has just approved the one step (Session::approve)
    };
    /// Judges the steps in order by the rule book and the offline rules, signs and records them. Success
    /// means that they are on the disk. NotSignedIn; ClockFarOff while this clock is known to be more than a
    /// day off (OFF-5); errors of mayRecord(); SecondPersonNeeded for an approver who has not approved
    /// this very body;
    /// OperationModified for the ids of another order. After DatabaseFailed only the journal opened anew
    /// tells whether they are recorded: this counter records nothing more.
    [[nodiscard]] Result<Recorded> record(const Order& order);
    /// One more copy of a receipt, recorded for an auditor before anybody prints it. NotFound; errors of
    /// record().
    [[nodiscard]] Result<ReceiptView> copyReceipt(qint64 number);

private:
    [[nodiscard]] bool isApproved(const Order& order) const;
    [[nodiscard]] Result<std::optional<Recorded>> recordedBefore(const Order& order);
    struct Judged;
    [[nodiscard]] Result<Judged> judged(const Order& order);
    [[nodiscard]] Done judge(const Step& step, const ClerkId& approver, const BusinessTime& at,
                             const Terms& terms, Judged& judged);
    [[nodiscard]] Done write(const Judged& judged);
    void noteRecorded(const Judged& judged);

    OfficeState& m_state;
    DeskCards& m_cards;
    DeskFacts& m_facts;
    OfflineLoads& m_offline;
    Papers& m_papers;
    std::optional<Error> m_stopped; ///< why nothing may be recorded before the program is started again
};

} // namespace cekr
