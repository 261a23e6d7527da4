// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/DoctorQueue.h"

#include "core/journal/TillTable.h"
#include "core/sync/ChainAgreement.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestWaitHours = 24;
constexpr qint64 longestAttentionDays = 7;
constexpr qint64 longestWithoutBackupHours = 24;

bool isOlder(const BusinessTime& at, qint64 hours, const QDateTime& now)
{
    return at.isValid() && at.utc().addSecs(hours * 60 * 60) < now;
}

QString sinceText(const BusinessTime& oldest)
{
    return oldest.isValid() ? u", the oldest since "_s + oldest.text() : QString();
}

/// Whether central will not take it as it is, rather than not yet.
bool isNotTaken(const JournalEntry& entry)
{
    const ErrorGroup what = entry.problem ? group(entry.problem->code) : ErrorGroup::TryAgain;
    return what != ErrorGroup::TryAgain && what != ErrorGroup::WaitForConnection;
}

Result<std::optional<JournalEntry>> firstNotTaken(Journal& journal)
{
    constexpr int portion = 500;
    for (quint64 after = 0;;) {
        std::vector<JournalEntry> waiting = TRY(journal.outbox(portion, after));
        if (waiting.empty()) {
            return std::nullopt;
        }
        for (JournalEntry& entry : waiting) {
            if (isNotTaken(entry)) {
                return std::move(entry);
            }
        }
        after = waiting.back().sequence;
    }
}

Result<Finding> waitingFinding(Journal& journal, const QDateTime& now)
{
    const Waiting queue = TRY(journal.waiting());
    const std::optional<JournalEntry> notTaken = TRY(firstNotTaken(journal));
    QString detail = u"%1 wait%2"_s.arg(queue.count).arg(sinceText(queue.oldest));
    if (notTaken) {
        detail += u"; central does not take operation %1: %2"_s.arg(notTaken->sequence)
                      .arg(QLatin1StringView(name(notTaken->problem->code)));
    }
    return Finding{u"queue"_s, !notTaken && !isOlder(queue.oldest, longestWaitHours, now), detail};
}

/// Central's business: said, and no fault of the desk.
Result<Finding> pendingFinding(Journal& journal)
{
    const Pending pending = TRY(journal.pending());
    return Finding{u"pending"_s, true,
                   u"%1 undecided at central%2"_s.arg(pending.count).arg(sinceText(pending.oldest))};
}

Result<Finding> attentionFinding(Journal& journal, const QDateTime& now)
{
    const std::vector<UnresolvedRefusal> refusals = TRY(journal.till().unresolved());
    BusinessTime oldest;
    for (const UnresolvedRefusal& refusal : refusals) {
        const bool isFirst = !oldest.isValid() || refusal.entry.at.utc() < oldest.utc();
        oldest = isFirst ? refusal.entry.at : oldest;
    }
    return Finding{u"attention"_s, !isOlder(oldest, longestAttentionDays * 24, now),
                   u"%1 to be resolved%2"_s.arg(refusals.size()).arg(sinceText(oldest))};
}

Result<Finding> chainFinding(Journal& journal)
{
    const std::optional<Error> why = TRY(disagreement(journal));
    return Finding{u"chain"_s, !why,
                   why ? QLatin1StringView(name(why->code)) + u" at "_s + why->subject
                       : u"the same at central, as it was last heard"_s};
}

/// A desk that rests needs no new copies: what counts is the work since the newest.
Finding backupFinding(const Journal& journal, const QDateTime& backup)
{
    const Journal::Head& head = journal.head();
    if (!backup.isValid()) {
        return {u"backup"_s, head.sequence == 0, u"none"_s};
    }
    const bool isOld =
        head.at.isValid() && backup.addSecs(longestWithoutBackupHours * 60 * 60) < head.at.utc();
    return {u"backup"_s, !isOld,
            backup.toString(Qt::ISODate) +
                (isOld ? u", the last operation at "_s + head.at.text() : QString())};
}

} // namespace

void examineQueue(Journal& journal, const QDateTime& backup, const QDateTime& now, Findings& findings)
{
    findings.push_back(finding(u"queue"_s, waitingFinding(journal, now)));
    findings.push_back(finding(u"pending"_s, pendingFinding(journal)));
    findings.push_back(finding(u"attention"_s, attentionFinding(journal, now)));
    findings.push_back(backupFinding(journal, backup));
    findings.push_back(finding(u"chain"_s, chainFinding(journal)));
}

} // namespace cekr::deskctl
