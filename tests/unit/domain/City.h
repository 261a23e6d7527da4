// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Decide.h"
#include "core/domain/rules/OfflineRules.h"
#include "core/domain/rules/Rules.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cekr::test
{

/// Sums by account, per shift.
using Books = std::map<OperationId, std::map<Account, Money>>;

void book(const std::vector<Entry>& entries, OperationId shift, Books& books);
/// The shift in whose books an operation stands.
[[nodiscard]] OperationId bookedIn(const Operation& operation);

/// Central in memory: the same rule book on facts of its own, over all desks.
class CityCentral
{
public:
    explicit CityCentral(std::map<MokId, CardFacts> cards, Terms terms);

    struct Answer
    {
        bool isApplied = false;
        Error why = {ErrorCode::NotFound};
    };
    /// Judges once; the same operation again gives the same answer.
    Answer take(const Operation& operation, const QDateTime& now);
    /// Keeps an amount free for 15 minutes, for a load or for taking one off again.
    [[nodiscard]] Done reserve(OperationId id, const DeskId& desk, MokId card, Money amount,
                               OperationId corrects, const QDateTime& now);
    void free(OperationId id);
    /// The desk has sent all it had recorded.
    void hear(const DeskId& desk, const QDateTime& now);
    /// What a desk pulls.
    [[nodiscard]] CardFacts card(MokId id, QDate day) const;

    [[nodiscard]] const Books& books(const DeskId& desk) const { return m_desks.at(desk).books; }
    void add(const DeskId& desk) { m_desks[desk]; }
    /// The first limit that the loads of any card break; empty when none does. Loads whose reservation had
    /// ended when they came are honoured all the same: their cards are left out.
    [[nodiscard]] QString brokenLimit() const;

    std::map<size_t, int> applied; ///< by type of operation
    int refused = 0;

private:
    struct Loaded
    {
        QDate day;
        Money amount;
    };
    struct Reserved
    {
        DeskId desk;
        MokId card;
        Money amount;
        OperationId corrects;
        QDateTime expires;
        bool isOver = false;  ///< captured or freed
        bool isEnded = false; ///< its desk was heard after its time

        [[nodiscard]] bool counts(const QDateTime& now) const
        {
            return !isOver && !isEnded && expires.addDays(7) > now;
        }
    };
    struct Known
    {
        Operation operation;
        Answer answer;
        QDateTime receivedAt;
        bool isCorrected = false;
    };
    struct DeskBooks
    {
        std::optional<ShiftFacts> shift;
        BusinessTime lastAt;
        qint64 closings = 0;
        std::map<OperationId, RefusedCash> refusals;
        Books books;
    };

    [[nodiscard]] Facts factsFor(const Operation& operation, const QDateTime& now);
    [[nodiscard]] CardFacts withReserved(CardFacts card, OperationId own, const QDateTime& now) const;
    [[nodiscard]] std::optional<CorrectedFacts> corrected(OperationId id, const QDateTime& at) const;
    void honour(const Operation& operation, Facts& facts) const;
    void enter(const Operation& operation, const Effects& effects);

    Terms m_terms;
    std::map<MokId, CardFacts> m_cards;
    std::map<MokId, std::vector<Loaded>> m_loads;
    std::map<OperationId, Reserved> m_reserved;
    std::map<OperationId, Known> m_known;
    std::map<DeskId, DeskBooks> m_desks;
};

/// One desk in memory: what it last pulled, with its unanswered operations on top.
class CityDesk
{
public:
    CityDesk(DeskId id, Terms terms, CityCentral& central);
    /// Hears of a card for the first time.
    void know(const CardFacts& card) { m_pulled[card.card] = card; }

    /// Records it if the rule book and the offline rules let it; whether it did.
    bool record(OperationBody body, ClerkId clerk, std::vector<Role> roles, const QDateTime& now);
    /// Sends what waits, takes the answers, pulls.
    void sync(const QDateTime& now);

    [[nodiscard]] const DeskId& id() const { return m_id; }
    [[nodiscard]] const std::optional<ShiftFacts>& shift() const { return m_shift; }
    [[nodiscard]] qint64 closings() const { return m_closings; }
    [[nodiscard]] const std::map<OperationId, RefusedCash>& refusals() const { return m_refusals; }
    [[nodiscard]] const std::vector<Operation>& own() const { return m_own; }
    [[nodiscard]] const Books& books() const { return m_books; }
    [[nodiscard]] CardFacts card(MokId id) const;
    bool isOnline = true;

private:
    struct Waiting
    {
        Operation operation;
        Effects effects;
        bool isOffline = false;
    };

    [[nodiscard]] Facts factsFor(const OperationBody& body, const QDateTime& now) const;
    [[nodiscard]] Done withinOfflineRules(const OperationBody& body, const QDateTime& now) const;
    void settleRefused(const Operation& operation);

    DeskId m_id;
    Terms m_terms;
    CityCentral& m_central;
    std::map<MokId, CardFacts> m_pulled;
    std::vector<Waiting> m_waiting;
    std::vector<Operation> m_own;
    std::set<OperationId> m_sent;
    std::set<OperationId> m_corrected;
    std::optional<ShiftFacts> m_shift;
    BusinessTime m_lastAt;
    qint64 m_closings = 0;
    quint64 m_sequence = 0;
    QDateTime m_contact;
    std::map<OperationId, RefusedCash> m_refusals;
    Books m_books;
};

} // namespace cekr::test
