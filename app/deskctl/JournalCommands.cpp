// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/OwnJournal.h"
#include "core/base/DurableFile.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<DeskKeys> keysOf(const DeskFolder& folder)
{
    const DeskIdentity identity = TRY(folder.identity());
    return identity.keys();
}

Result<Exit> verifyJournal(const Invocation& call)
{
    const DeskKeys keys = TRY(keysOf(call.folder));
    std::optional<Journal> journal = TRY(ownJournal(call.folder));
    if (!journal) {
        print(notStarted + u", nothing to verify"_s);
        return Exit::Done;
    }
    const Done structure = journal->fullCheck();
    const std::vector<Journal::Fault> faults = TRY(journal->verify(keys));
    for (const Journal::Fault& fault : faults) {
        print(u"operation %1: %2"_s.arg(fault.sequence).arg(fault.what));
    }
    TRY(structure);
    if (!faults.empty()) {
        return Exit::FaultFound;
    }
    print(u"%1 operations, signatures, chain and books are whole"_s.arg(journal->head().sequence));
    return Exit::Done;
}

/// The operations as they are signed, and beside them the keys to verify them with.
Done writeSigned(const QString& path, const QByteArray& lines, const DeskKeys& keys)
{
    TRY(writePrivateFile(path, lines));
    return writePrivateFile(path + u".jwk"_s, keys.toJwkSet() + '\n');
}

Result<Exit> exportJournal(const Invocation& call)
{
    const QString path = call.positionals.front();
    const DeskKeys keys = TRY(keysOf(call.folder));
    std::optional<Journal> journal = TRY(ownJournal(call.folder));
    if (!journal) {
        print(notStarted + u", nothing to write"_s);
        return Exit::Done;
    }
    QByteArray lines;
    TRY(journal->forEach([&lines](const JournalEntry& entry) {
        lines += entry.jws + '\n';
        return true;
    }));
    TRY(writeSigned(path, lines, keys));
    print(u"%1 operations in %2, the keys to verify them with in %2.jwk"_s.arg(lines.count('\n')).arg(path));
    return Exit::Done;
}

} // namespace

Command journalVerifyCommand()
{
    return {u"journal verify"_s,
            u"check every operation: signature, chain, and that nothing was altered"_s,
            {},
            {},
            verifyJournal};
}

Command journalExportCommand()
{
    return {
        u"journal export"_s,
        u"write all operations as they were signed, one JWS a line"_s,
        {{u"FILE"_s, u"Where to; replaced when it is there."_s}},
        {},
        exportJournal,
        u"FILE.jwk gets the public keys that this desk has had. Any tool for RFC 7515 verifies the lines, "
        u"for example:\n"
        "  while read -r jws; do printf %s \"$jws\" | jose jws ver -i - -k FILE.jwk || exit 1; done < FILE"_s};
}

} // namespace cekr::deskctl
