// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/DesksWord.h"

#include "app/central/store/DeskTable.h"
#include "app/central/store/Locks.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/ReservationTable.h"
#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace cekr::central
{

namespace
{

using namespace std::chrono_literals;

/// How often it is written down that a desk is heard.
constexpr std::chrono::minutes notedEvery = 1min;

/// Whether the desk means the same last operation; it may have come with a restated signature.
Result<bool> isSameEnd(const Services& services, const Desk& desk, const DesksWord& word)
{
    if (word.hash.isEmpty() || word.hash == desk.lastHash || desk.lastSequence == 0) {
        return word.hash.isEmpty() || word.hash == desk.lastHash;
    }
    const auto last = TRY(services.reader.call([&](Database& database) {
        return OperationTable(database).ofDesk(desk.id, desk.lastSequence - 1, 1);
    }));
    const auto own = last.empty() ? std::nullopt : restatedJws(last.front().jws);
    return own && sha256(*own) == word.hash;
}

/// Whether central has got what the word lacks only since that was said. Questions and operations may come in
/// another order than the desk sent them; a desk that was put back asks after central had what it lost.
Result<bool> isOvertaken(const Services& services, const Desk& desk, const DesksWord& word)
{
    if (word.recorded >= qint64(desk.lastSequence)) {
        return false;
    }
    const auto next = TRY(services.reader.call([&](Database& database) {
        return OperationTable(database).ofDesk(desk.id, quint64(word.recorded), 1);
    }));
    return !next.empty() && next.front().receivedAt.toMSecsSinceEpoch() >= word.asked;
}

/// How the word and what central has stand to each other.
Agreement compared(const Desk& desk, const DesksWord& word, bool isSameEnd)
{
    const qint64 last = qint64(desk.lastSequence);
    if (word.isBeyond) {
        return Agreement::Beyond;
    }
    if (word.recorded > last) {
        return desk.word.agreement == Agreement::Untaken ? Agreement::Untaken : Agreement::Unsent;
    }
    if (word.recorded < last) {
        return Agreement::Behind;
    }
    return isSameEnd ? Agreement::Agrees : Agreement::Forked;
}

/// Clones speak in turns: that one of them has all that central has takes nothing back. A desk that was
/// behind gets what it lacks by a restore alone; whoever has it without one is another machine.
bool areTwo(const Desk& desk, const DesksWord& word, Agreement now)
{
    const Agreement before = desk.word.agreement;
    const bool isCaughtUp = before == Agreement::Behind && now != Agreement::Behind;
    return !word.isRestored && (before == Agreement::Forked || isCaughtUp);
}

/// Whether the desk says that it has recorded less than it said before. Questions may come in another order
/// than the desk asked them.
bool isLess(const Desk& desk, const DesksWord& word)
{
    return word.recorded < desk.word.said && word.asked >= desk.word.since.toMSecsSinceEpoch();
}

/// What is known of the desk's word from now on.
KeptWord keptAfter(const Desk& desk, const DesksWord& word, bool isSameEnd, const QDateTime& now)
{
    KeptWord kept = desk.word;
    kept.agreement = compared(desk, word, isSameEnd);
    kept.agreement = areTwo(desk, word, kept.agreement) ? Agreement::Forked : kept.agreement;
    const bool isSentMeanwhile = qint64(desk.lastSequence) >= desk.word.said;
    if (kept.agreement == Agreement::Unsent && !isSentMeanwhile) {
        const bool isLate = desk.word.since.secsTo(now) > std::chrono::seconds(longestUnsent).count();
        kept.agreement = isLate || isLess(desk, word) ? Agreement::Withheld : Agreement::Unsent;
        return kept;
    }
    kept.said = word.recorded;
    if (kept.agreement != desk.word.agreement || kept.said != desk.word.said ||
        desk.word.since.secsTo(now) >= std::chrono::seconds(notedEvery).count()) {
        kept.since = now;
    }
    return kept;
}

void say(const Desk& desk, const DesksWord& word, Agreement agreement)
{
    if (isLess(desk, word) && agreement != desk.word.agreement) {
        qCCritical(logCentral) << "desk" << desk.id.text() << "has recorded" << word.recorded
                               << "operations, and has said before that it had" << desk.word.said;
    }
    if (agreement == desk.word.agreement) {
        return;
    }
    switch (agreement) {
    case Agreement::Agrees:
        qCInfo(logCentral) << "desk" << desk.id.text() << "agrees again at" << desk.lastSequence;
        return;
    case Agreement::Unsent:
        return; // it is on its way
    case Agreement::Behind:
        qCCritical(logCentral) << "desk" << desk.id.text() << "has recorded" << word.recorded
                               << "operations, and central has" << desk.lastSequence
                               << "- it was put back, or there are two of it";
        return;
    case Agreement::Forked:
        qCCritical(logCentral) << "desk" << desk.id.text() << "says that it has recorded" << word.recorded
                               << "operations, and central has" << desk.lastSequence
                               << "- there are two of it, or its file was changed";
        return;
    case Agreement::Beyond:
        qCCritical(logCentral) << "desk" << desk.id.text() << "knows changes that this central never told"
                               << "- central was put back, or the desk is another's";
        return;
    case Agreement::Withheld:
        qCCritical(logCentral) << "desk" << desk.id.text() << "has recorded" << word.recorded
                               << "operations and sends only" << desk.lastSequence;
        return;
    case Agreement::Untaken:
        return; // said when it came
    }
}

/// Its reservations that end with this word.
Result<std::vector<OperationId>> endedBy(const Services& services, const Desk& desk, const DesksWord& word,
                                         const QDateTime& now)
{
    auto unused = TRY(services.reader.call(
        [&](Database& database) { return ReservationTable(database).unused(desk.id, now); }));
    std::erase_if(unused, [&word](OperationId one) { return std::ranges::count(word.holds, one) > 0; });
    return unused;
}

} // namespace

Done heed(const Services& services, const DeskId& id, const DesksWord& word)
{
    const QDateTime now = services.clock.now();
    const auto desk =
        TRY(services.reader.call([&](Database& database) { return DeskTable(database).find(id); }));
    if (!desk || word.recorded < 0 || TRY(isOvertaken(services, *desk, word))) {
        return {};
    }
    const KeptWord kept = keptAfter(*desk, word, TRY(isSameEnd(services, *desk, word)), now);
    say(*desk, word, kept.agreement);
    const bool agrees = kept.agreement == Agreement::Agrees;
    const auto ended = agrees ? TRY(endedBy(services, *desk, word, now)) : std::vector<OperationId>();
    if (kept == desk->word && ended.empty() && (!agrees || desk->answered == desk->lastSequence)) {
        return {};
    }
    return services.writer.call([&](Database& database) -> Done {
        Transaction transaction = TRY(Transaction::begin(database));
        TRY(Locks(database).lockDesk(id));
        const auto current = TRY(DeskTable(database).find(id));
        if (!current || current->word.agreement != desk->word.agreement) {
            return {}; // it was told otherwise meanwhile: the next question is compared anew
        }
        TRY(DeskTable(database).keep(id, kept));
        if (agrees) {
            TRY(DeskTable(database).noteAnswered(id, quint64(word.recorded), now));
        }
        for (const OperationId one : ended) {
            TRY(ReservationTable(database).end(one, now));
        }
        return transaction.commit();
    });
}

} // namespace cekr::central
