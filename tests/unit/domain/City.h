// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/Tariff.h"
#include "core/domain/Terms.h"
#include "core/domain/rules/Effects.h"
#include "core/domain/rules/OfflineRules.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace cekr::test
{

/// Sums by account, per shift.
using Books = std::map<OperationId, std::map<Account, Money>>;

void book(const std::vector<Entry>& entries, OperationId shift, Books& books);
[[nodiscard]] Money sumOf(const Books& books, OperationId shift, Account account);
/// The shift in whose books an operation stands.
[[nodiscard]] OperationId bookedIn(const Operation& operation);
/// A refused operation, as whoever resolves it has to know it.
[[nodiscard]] RefusedCash refusedCash(const Operation& operation);
/// A new id, made by a clock that says that time: ids sort by it.
[[nodiscard]] OperationId newCityId(const QDateTime& clock);

/// What the desks of a city may do without central (OFF-1).
[[nodiscard]] OfflineLimits cityLimits();

/// What a city begins with.
struct CityPlan
{
    QDateTime start;
    Terms terms;
    std::map<MokId, CardFacts> cards;
    std::optional<Tariff> tariff = {};
    /// Clocks differ and are set anew, customers take their time, answers are lost, anonymous cards are
    /// handed over, other channels load cards.
    bool isRough = false;
    /// No clerk takes a load that the desk may not take by itself, and each desk is there once.
    bool isSound = true;
};

/// Limits stricter than those of the terms, each from a moment on (LIMIT-X2).
class StricterLimits
{
public:
    void set(const Limits& limits, const QDateTime& from) { m_from[from] = limits; }
    [[nodiscard]] Limits at(const QDateTime& moment) const
    {
        const auto next = m_from.upper_bound(moment);
        return next == m_from.begin() ? Limits::none() : std::prev(next)->second;
    }

private:
    std::map<QDateTime, Limits> m_from;
};

/// What a desk asks for before it takes cash, or (`corrects`) takes a load off its card again.
struct CityRequest
{
    OperationId id;
    DeskId desk;
    MokId card;
    Money amount;
    ClerkId clerk;
    OperationId corrects = {};
    ClerkId approver = {}; ///< of a correction
};

/// Where a chain of operations ends.
struct CityHead
{
    quint64 sequence = 0;
    OperationId last; ///< null before the first
};

/// What a desk that has sent all it had says of itself when it asks for news.
struct CityQuestion
{
    DeskId desk;
    CityHead head;
    std::vector<OperationId> holds = {}; ///< reservations that it may still capture
    qint64 after = 0;                    ///< News::end of the last answer
};

/// Central, as the desks of a city see it. `now` is by its own clock.
class CityCentral
{
public:
    virtual ~CityCentral() = default;

    struct Answer
    {
        Standing standing = Standing::Refused; ///< applied, refused or pending
        Error why = {ErrorCode::NotFound};
        bool isTaken = true; ///< it is a link of the chain that central has of the desk
    };
    /// What a desk learns when it asks.
    struct News
    {
        std::vector<CardFacts> cards;            ///< of which there may be something new
        std::map<OperationId, Answer> decisions; ///< about operations of its own that were pending
        std::optional<Limits> stricter;          ///< that hold now, if there may be something new
        CityHead head = {};                      ///< of the desk's chain, as central has it
        qint64 end = 0;
    };
    struct Decided
    {
        OperationId id;
        Standing standing = Standing::Refused;
    };
    virtual void add(const DeskId& desk) = 0;
    /// Judges the operations of one request of a desk, each once; the same again gives the same answer.
    virtual std::vector<Answer> judge(const std::vector<Operation>& operations, const QDateTime& now) = 0;
    /// Keeps an amount free for 15 minutes.
    [[nodiscard]] virtual Done reserve(const CityRequest& request, const QDateTime& now) = 0;
    virtual void free(OperationId id, const DeskId& desk, const QDateTime& now) = 0;
    [[nodiscard]] virtual News pull(const CityQuestion& question, const QDateTime& now) = 0;
    /// A person decides about the oldest operation that is pending, as they wish; nothing when none is. What
    /// the rules refuse meanwhile is refused.
    virtual std::optional<Decided> decideOne(bool applies, const QDateTime& now) = 0;
    /// From that moment on; it is not over yet.
    virtual void setStricter(const Limits& limits, const QDateTime& from, const QDateTime& now) = 0;
    /// Another channel loads a card within all limits, if it can; whether it did.
    virtual bool loadElsewhere(MokId card, Money amount, const QDateTime& now) = 0;
    /// The bank tells of a payment with a card, if it holds that much, or (`isBalance`) what it holds.
    virtual void bankTells(MokId card, Money amount, bool isBalance, const QDateTime& now) = 0;

    [[nodiscard]] virtual Books books(const DeskId& desk) = 0;
    /// The first limit that the loads of any card break; empty when none does.
    [[nodiscard]] virtual QString brokenLimit() = 0;

    std::map<size_t, int> applied; ///< by type of operation
    int refused = 0;
    int pending = 0; ///< of all, whatever was decided about them
};

} // namespace cekr::test
