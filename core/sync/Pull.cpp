// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/Pull.h"

#include "core/base/Log.h"
#include "core/base/Overloaded.h"
#include "core/sync/OpenSettings.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Notes what somebody has to look at again.
struct Noting
{
    Advance& advance;

    void operator()(const CardFacts& card) const { advance.cards.push_back(card.card); }
    void operator()(const ClerkState& clerk) const { advance.clerks.push_back(clerk.clerk); }
    // These are read whenever they are asked for.
    void operator()(const DeskState&) const {}
    void operator()(const Tariff&) const {}
    void operator()(const SignedSettings&) const {}
    // It is in the journal before.
    void operator()(const wire::Outcome&) const {}
};

/// The changes among the lines, which go on from the cursor. WrongAnswer.
Result<std::vector<wire::Change>> changesOf(const std::vector<QByteArray>& lines, qint64 cursor)
{
    std::vector<wire::Change> changes;
    changes.reserve(lines.size());
    for (const QByteArray& line : lines) {
        auto read = wire::decodeChangeLine(line);
        if (!read) {
            return failure(ErrorCode::WrongAnswer, read.error().detail);
        }
        TRY(std::visit(Overloaded{[](const std::monostate&) -> Done { return {}; }, // of a newer central
                                  [](const wire::ChangeEnd&) -> Done {
                                      return failure(ErrorCode::WrongAnswer, u"end before the end"_s);
                                  },
                                  [&](wire::Change& change) -> Done {
                                      if (change.number <= cursor) {
                                          return failure(ErrorCode::WrongAnswer, u"changes out of order"_s);
                                      }
                                      cursor = change.number;
                                      changes.push_back(std::move(change));
                                      return {};
                                  }},
                       *read));
    }
    return changes;
}

} // namespace

Pull::Pull(Replica& replica, CentralApi& central, PublicKey authority, Query query, Settle settle)
    : m_replica(replica)
    , m_central(central)
    , m_authority(std::move(authority))
    , m_query(std::move(query))
    , m_settle(std::move(settle))
{
}

void Pull::run()
{
    if (m_isRunning) {
        m_isWantedAgain = true;
        return;
    }
    m_isRunning = true;
    ask();
}

void Pull::ask()
{
    m_isWantedAgain = false;
    ChangesQuery query = m_query ? m_query() : ChangesQuery();
    query.after = m_replica.cursor();
    m_central.changes(
        query, [this](const std::vector<QByteArray>& lines) { return take(lines); },
        [this, asked = m_replica.cursor()](Result<wire::ChangeEnd> answer) {
            if (!answer && answer.error().code == ErrorCode::NotFound) {
                // A cursor from another life of this central. Nothing here may decide to forget that life.
                answer = failure(ErrorCode::CentralBehind, u"it knows no change %1"_s.arg(asked), {},
                                 QString::number(asked));
            }
            const Done done = answer ? takeEnd(*answer, asked) : Done(failure(answer.error()));
            if (done && (answer->more || m_isWantedAgain)) {
                ask();
            } else {
                end(done);
            }
        });
}

Done Pull::takeEnd(const wire::ChangeEnd& last, qint64 askedAfter)
{
    const qint64 cursor = m_replica.cursor();
    if (last.number < cursor || (last.more && last.number == askedAfter)) {
        return failure(ErrorCode::WrongAnswer, u"an end at %1 after %2"_s.arg(last.number).arg(cursor));
    }
    m_head = last.head;
    m_isForked = last.isForked;
    // Nothing of this desk's scope lies between.
    const bool wasComplete = m_replica.complete() == last.number;
    const Done moved = last.more ? m_replica.update(last.number, [](Replica&) { return Done(); })
                                 : m_replica.finish(last.number);
    if (moved && !last.more && !wasComplete) {
        emit advanced({last.number, {}, {}});
    }
    return moved;
}

Done Pull::take(const std::vector<QByteArray>& lines)
{
    const std::vector<wire::Change> changes = TRY(changesOf(lines, m_replica.cursor()));
    if (changes.empty()) {
        return {};
    }
    TRY(settle(changes));
    Advance advance{m_replica.complete(), {}, {}};
    const Done stored = m_replica.update(changes.back().number, [&](Replica&) -> Done {
        for (const wire::Change& change : changes) {
            TRY(put(change));
            std::visit(Noting{advance}, change.state);
        }
        return {};
    });
    if (stored) {
        emit advanced(advance);
    }
    return stored;
}

Done Pull::settle(const std::vector<wire::Change>& changes)
{
    std::vector<wire::Outcome> decisions;
    for (const wire::Change& change : changes) {
        if (const auto* decision = std::get_if<wire::Outcome>(&change.state)) {
            decisions.push_back(*decision);
        }
    }
    return decisions.empty() || !m_settle ? Done() : m_settle(decisions);
}

Done Pull::put(const wire::Change& change)
{
    return std::visit(Overloaded{[&](CardFacts card) {
                                     card.change = change.number;
                                     return m_replica.put(card);
                                 },
                                 [this](const SignedSettings& settings) { return putSettings(settings); },
                                 [this](const ClerkState& clerk) { return m_replica.put(clerk); },
                                 [this](const DeskState& desk) { return m_replica.put(desk); },
                                 [this](const Tariff& tariff) { return m_replica.put(tariff); },
                                 [](const wire::Outcome&) { return Done(); }},
                      change.state);
}

/// Settings that central has not signed, or that are older than those here, change nothing.
Done Pull::putSettings(const SignedSettings& settings)
{
    const Result<SettingsEdition> told = openSettings(settings, m_authority);
    const std::optional<SignedSettings> kept = TRY(m_replica.settings());
    if (!told) {
        qCCritical(logSync) << "settings refused" << told.error().toLogLine();
        return {};
    }
    const auto here = kept ? openSettings(*kept, m_authority) : Result<SettingsEdition>();
    if (here && told->issuedAt < here->issuedAt) {
        qCWarning(logSync) << "older settings refused" << told->issuedAt.text();
        return {};
    }
    return m_replica.put(settings);
}

void Pull::end(Done done)
{
    m_isRunning = false;
    emit finished(done);
}

} // namespace cekr
