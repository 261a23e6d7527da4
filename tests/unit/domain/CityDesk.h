// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "tests/unit/domain/City.h"

#include <chrono>
#include <set>

namespace cekr::test
{

/// One desk in memory: what it last pulled, with its unanswered operations on top.
class CityDesk
{
public:
    CityDesk(DeskId id, const CityPlan& plan, CityCentral& central);

    /// Records it if the rule book and (unless the clerk does not care) the offline rules let it; whether it
    /// did.
    bool record(OperationBody body, ClerkId clerk, std::vector<Role> roles, ClerkId approver,
                const QDateTime& now);
    /// Sends what waits, takes the answers unless they are lost, pulls.
    void sync(const QDateTime& now, bool areAnswersLost = false);
    /// What its clock says.
    [[nodiscard]] QDateTime clock(const QDateTime& now) const { return now.addSecs(clockOffset.count()); }

    [[nodiscard]] const DeskId& id() const { return m_id; }
    [[nodiscard]] const std::optional<ShiftFacts>& shift() const { return m_shift; }
    [[nodiscard]] qint64 closings() const { return m_closings; }
    [[nodiscard]] const std::map<OperationId, RefusedCash>& refusals() const { return m_refusals; }
    [[nodiscard]] const std::vector<Operation>& own() const { return m_own; }
    [[nodiscard]] const Books& books() const { return m_books; }
    [[nodiscard]] CardFacts card(MokId id) const;
    /// What a load of the card, or a hand-over of so many, costs.
    [[nodiscard]] Charge chargeOfLoad(MokId card) const;
    [[nodiscard]] Charge chargeOfHandover(size_t cards) const;
    /// Why central has refused something that it had promised to take; empty when it never has.
    [[nodiscard]] const QString& brokenPromise() const { return m_brokenPromise; }

    /// When it last heard central; by its clock.
    [[nodiscard]] const QDateTime& contact() const { return m_contact; }
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.empty(); }
    /// Central has another chain of it, or more: nothing is recorded any more.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    bool isOnline = true;
    bool keepsOfflineRules = true;
    std::chrono::seconds clockOffset{0};
    /// The reservation for which somebody is paying right now; null for none.
    OperationId holds;

private:
    struct Waiting
    {
        Operation operation;
        Effects effects;
        bool isOffline = false;
    };

    [[nodiscard]] Facts factsFor(const OperationBody& body) const;
    void addCorrected(const Correction& correction, Facts& facts) const;
    [[nodiscard]] Done withinOfflineRules(const OperationBody& body, const QDateTime& clock) const;
    [[nodiscard]] bool isOwnHandover(MokId card) const;
    void add(Operation operation, const Effects& effects, Facts facts);
    void settle(Waiting waiting, Standing before, const CityCentral::Answer& answer);
    void settleRefused(const Operation& operation, const Error& why);
    void ask(const QDateTime& now);
    [[nodiscard]] CityHead head() const;
    [[nodiscard]] bool agreesWith(const CityHead& central) const;

    DeskId m_id;
    Terms m_terms;
    std::optional<Tariff> m_tariff;
    CityCentral* m_central; ///< a copy is of the same central
    std::map<MokId, CardFacts> m_pulled;
    std::vector<Waiting> m_waiting;
    std::map<OperationId, Waiting> m_pending; ///< central has yet to decide
    std::vector<Operation> m_own;
    std::set<OperationId> m_sent;
    std::set<OperationId> m_corrected;
    std::optional<ShiftFacts> m_shift;
    BusinessTime m_lastAt;
    qint64 m_closings = 0;
    quint64 m_sequence = 0;
    QDateTime m_contact;
    Limits m_stricter = Limits::none();
    qint64 m_heard = 0;
    bool m_isStopped = false;
    std::map<OperationId, RefusedCash> m_refusals;
    Books m_books;
    QString m_brokenPromise;
};

} // namespace cekr::test
