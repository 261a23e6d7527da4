// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/ChainAgreement.h"

#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/journal/NoteTable.h"

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char disagreementNote[] = "disagreement";

bool isAnswered(Standing standing)
{
    return isFinal(standing) || standing == Standing::Pending;
}

/// Central may have it with a restated signature until the next link comes.
bool isHashOf(const QByteArray& jws, const QByteArray& hash)
{
    const auto restated = restatedJws(jws);
    return sha256(jws) == hash || (restated && sha256(*restated) == hash);
}

QByteArray toNote(const std::optional<Error>& why)
{
    return why ? QByteArray(name(why->code)) + ' ' + why->subject.toUtf8() : QByteArray();
}

} // namespace

Done compareChains(const wire::ChainHead& central, Journal& journal)
{
    const auto last = quint64(central.sequence);
    const QString where = QString::number(central.sequence);
    if (last > journal.head().sequence) {
        return failure(ErrorCode::JournalBehind, u"the journal ends at %1"_s.arg(journal.head().sequence), {},
                       where);
    }
    const auto same = last > 0 ? TRY(journal.entryAt(last)) : std::optional<JournalEntry>();
    if (same && !isHashOf(same->jws, central.hash)) {
        return failure(ErrorCode::JournalForked, {}, {}, where);
    }
    const auto next = TRY(journal.entryAt(last + 1));
    if (next && isAnswered(next->standing)) {
        return failure(ErrorCode::CentralBehind, u"operation %1 was answered"_s.arg(next->sequence), {},
                       where);
    }
    return {};
}

Result<std::optional<Error>> disagreement(Journal& journal)
{
    const QByteArray note = TRY(journal.notes().value(disagreementNote));
    const qsizetype space = note.indexOf(' ');
    return space < 0 ? std::nullopt
                     : std::optional(Error{errorCode(QByteArrayView(note).first(space)),
                                           {},
                                           {},
                                           QString::fromUtf8(note.mid(space + 1))});
}

void noteDisagreement(Journal& journal, const std::optional<Error>& why)
{
    const Result<QByteArray> before = journal.notes().value(disagreementNote);
    const QByteArray now = toNote(why);
    const Done noted = before && *before == now ? Done() : journal.notes().set(disagreementNote, now);
    if (before && *before != now && why) {
        qCCritical(logSync) << "desk and central do not agree" << why->toLogLine();
    }
    if (!noted) {
        qCWarning(logSync) << "not noted whether desk and central agree" << noted.error().toLogLine();
    }
}

} // namespace cekr
