// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/Pull.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Done putState(Replica& replica, const wire::Change& change)
{
    return std::visit([&replica](const auto& state) { return replica.put(state); }, change.state);
}

} // namespace

Pull::Pull(Replica& replica, CentralApi& central)
    : m_replica(replica)
    , m_central(central)
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
    m_central.changes(
        m_replica.cursor(), [this](const std::vector<QByteArray>& lines) { return take(lines); },
        [this](Result<wire::ChangeEnd> answer) {
            if (!answer) {
                end(failure(answer.error()));
                return;
            }
            if (answer->number > m_replica.cursor()) {
                if (Done moved = m_replica.update(answer->number, [](Replica&) { return Done(); }); !moved) {
                    end(moved);
                    return;
                }
                emit advanced(answer->number, {});
            }
            if (answer->more || m_isWantedAgain) {
                ask();
            } else {
                end({});
            }
        });
}

Done Pull::take(const std::vector<QByteArray>& lines)
{
    std::vector<wire::Change> changes;
    changes.reserve(lines.size());
    qint64 cursor = m_replica.cursor();
    for (const QByteArray& line : lines) {
        auto read = wire::decodeChangeLine(line);
        if (!read || std::holds_alternative<wire::ChangeEnd>(*read)) {
            return failure(ErrorCode::WrongAnswer, read ? u"end before the end"_s : read.error().detail);
        }
        if (auto* change = std::get_if<wire::Change>(&*read)) {
            if (change->number <= cursor) {
                return failure(ErrorCode::WrongAnswer, u"changes out of order"_s);
            }
            cursor = change->number;
            changes.push_back(std::move(*change));
        }
    }
    std::vector<MokId> cards;
    const Done stored = m_replica.update(cursor, [&](Replica& replica) -> Done {
        for (const wire::Change& change : changes) {
            if (Done put = putState(replica, change); !put) {
                return put;
            }
            if (const auto* card = std::get_if<CardFacts>(&change.state)) {
                cards.push_back(card->card);
            }
        }
        return {};
    });
    if (stored) {
        emit advanced(cursor, cards);
    }
    return stored;
}

void Pull::end(Done done)
{
    m_isRunning = false;
    emit finished(done);
}

} // namespace cekr
