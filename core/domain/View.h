// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FeedStates.h"
#include "core/domain/Operation.h"
#include "core/domain/SettingsEdition.h"
#include "core/domain/Standing.h"
#include "core/domain/Terms.h"
#include "core/domain/rules/OfflineRules.h"
#include "core/domain/rules/Resolving.h"

#include <chrono>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace cekr
{

/// What a desk shows of an operation.
struct OperationView
{
    Operation operation;
    Standing standing = Standing::Recorded;
    std::optional<Error> problem; ///< refused, or why central holds it
    qint64 receipt = 0;           ///< number of its receipt, 0 for none
};

/// Who works at the desk.
struct SessionView
{
    ClerkId clerk;
    QString name;
    std::vector<Role> roles;
    PlaceKinds placeKinds = PlaceKind::PointOfSale; ///< of the place they work at
};

/// How many operations there are of a business day.
struct DayCounts
{
    int operations = 0;
    int applied = 0;
    int refused = 0;
};

/// How the desk stands: with central, with its queue, with its till.
struct DeskStatus
{
    DeskId desk;
    QString name;
    bool isOnline = false;
    bool hasTried = false; ///< whether central was asked since the start
    QDateTime since;       ///< UTC: since when it is (not) online
    QDateTime lastContact; ///< UTC; invalid when never
    std::optional<Error> fault;
    bool isBusy = false;             ///< sending or pulling right now
    int waiting = 0;                 ///< operations without a final answer
    int sent = 0;                    ///< of them went out at least once
    int pending = 0;                 ///< operations of any day on which a person at central has yet to decide
    BusinessTime oldestPending = {}; ///< invalid when there is none
    DayCounts counts = {};           ///< of today
    BusinessTime oldestWaiting;
    std::optional<std::chrono::milliseconds> clockOffset; ///< central's clock minus ours (OFF-5)
    Money offlineTaken;   ///< today without central, as far as it counts into the floor limit (OFF-1)
    Money offlineLeft;    ///< may still be taken today without central (leftAtDesk)
    QDateTime offlineEnd; ///< UTC: when nothing goes without central any more; invalid when nobody can say
    OfflineOutlook offlineOutlook = OfflineOutlook::Open;
    QDate today = {}; ///< the business day
    std::optional<ShiftFacts> shift;
    int attention = 0;         ///< refused operations nobody has resolved
    int cards = 0;             ///< cards known
    QDate certificateEnd = {}; ///< business day; invalid while that is more than four weeks away
    DeskSettings settings;
    SettingsStanding settingsStanding = SettingsStanding::InForce;
    std::optional<Error> stopped =
        {}; ///< why nothing may be recorded: the clock (OFF-5), or chains that differ
};

/// What a customer is told before the hand-over of anonymous cards.
struct HandoverTerms
{
    Terms terms;
    TariffId tariff; ///< empty when none is in force
    QDate tariffFrom;
    Charge chargePerCard;
    Charge chargePerLoad = {}; ///< beside the single load of an anonymous card (FEE-2)
    Money smallestLoad;
    Limits stricter = Limits::none(); ///< LIMIT-X2
    QDate day = {};                   ///< the business day they are of

    /// What holds: of each limit the stricter one (LIMIT-X2). What people see is made of these.
    [[nodiscard]] Limits limits() const { return stricterOf(terms.bank.limits, stricter); }
};

/// What a clerk has to know before cash is taken for a card.
struct LoadTerms
{
    CardFacts card;
    QDateTime asOf; ///< UTC: when central was last heard; invalid when never
    std::vector<LimitUse> limits;
    std::optional<Error> refusal; ///< why the card takes no load whatever the amount
    Money smallest;
    Money offlineLeft;             ///< may be loaded without asking central (OFF-1)
    TariffId tariff;               ///< empty when none is in force
    Charge charge;                 ///< beside the load (FEE-2)
    std::vector<TariffItem> items; ///< of the tariff that it is made of
    std::vector<Money> justLoaded; ///< by this desk on this card within the last minute

    /// The largest amount of cash that all limits leave.
    [[nodiscard]] Money most() const;
};

/// The desk's plastic.
struct StockView
{
    std::map<CardState, int> counts;
    std::vector<CardFacts> inStock;
    std::vector<CardFacts> spoiled;
    std::vector<std::pair<BoxId, int>> boxes; ///< on their way here
    std::vector<DeskState> otherDesks;
};

/// A refused operation that waits for somebody.
struct AttentionView
{
    OperationView refused;
    Money cash;                               ///< of it in the drawer; negative: gone out of it
    std::optional<Operation> escalation = {}; ///< the newest that handed it to a supervisor, with its note
    bool wasPaidBack = false; ///< the customer has the cash, and central has refused to book that

    /// As the rule book sees it.
    [[nodiscard]] RefusedCash facts() const
    {
        return {.id = refused.operation.id,
                .amount = cash,
                .isCustomers = takesFromCustomer(typeName(refused.operation.body)),
                .isEscalated = escalation.has_value(),
                .wasPaidBack = wasPaidBack};
    }
    /// Whether a customer is still to get it.
    [[nodiscard]] bool isOwed() const { return cekr::isOwed(facts()); }
};

/// A paper of which there is one original; every further one is a counted copy (KOPIJA).
struct Document
{
    enum class Kind
    {
        Receipt,
        TillReport, ///< Z
    };
    Kind kind = Kind::Receipt;
    qint64 number = 0;

    friend bool operator==(const Document&, const Document&) = default;
};

/// A card as the desk knew it before it was loaded.
struct LoadedCard
{
    MokId card;
    CardKind kind = CardKind::Anonymous;
    Money before;                         ///< its balance; without the bank's word the most that it can be
    std::optional<BankBalance> bank = {}; ///< the word that it rests on; none when the bank never said
    friend bool operator==(const LoadedCard&, const LoadedCard&) = default;
};

/// What a receipt says.
struct ReceiptView
{
    qint64 number = 0;
    DeskId desk;
    QString deskName;
    QString clerkName;
    Money received; ///< cash the customer gave; change is received less the sum
    Limits limits;  ///< in force when it was made: of the terms, or stricter ones of central (LIMIT-X2)
    std::vector<OperationView> operations;
    int copy = 0;                      ///< 0 for the original
    bool isPrinted = false;            ///< the original has gone to a printer
    std::optional<Tariff> tariff = {}; ///< the edition its charges are of
    /// Number of the receipt of what it corrects, gives back or puts on another card; 0 for none.
    qint64 earlier = 0;
    TermsEdition bank = {};              ///< the bank's terms of its day
    std::vector<LoadedCard> loaded = {}; ///< empty when the receipt came back from central
    QString approverName = {};           ///< of the second person; empty when there was none (TILL-5, TILL-6)
};

/// A flow left before its end.
struct DraftView
{
    QByteArray flow;
    QDateTime changedAt; ///< UTC
    QByteArray content;
};

/// What was just recorded.
struct Recorded
{
    std::vector<OperationId> ids;
    qint64 receipt = 0;
};

} // namespace cekr
