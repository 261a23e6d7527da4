// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/OwnJournal.h"
#include "core/base/DurableFile.h"
#include "core/crypto/Certificate.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

Result<PublicKey> publicKeyOf(const DeskFolder& folder)
{
    const DeskIdentity identity = TRY(folder.identity());
    return PublicKey::fromCertificatePem(identity.certificate);
}

Result<Exit> verifyJournal(const Invocation& call)
{
    const PublicKey key = TRY(publicKeyOf(call.folder));
    std::optional<Journal> journal = TRY(ownJournal(call.folder));
    if (!journal) {
        print(notStarted + u", nothing to verify"_s);
        return Exit::Done;
    }
    const Done structure = journal->fullCheck();
    const std::vector<Journal::Fault> faults = TRY(journal->verify(key));
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

/// The operations as they are signed, and beside them the key to verify them with.
Done writeSigned(const QString& path, const QByteArray& lines, const PublicKey& key)
{
    TRY(writePrivateFile(path, lines));
    return writePrivateFile(path + u".jwk"_s, key.toJwk() + '\n');
}

Result<Exit> exportJournal(const Invocation& call)
{
    const QString path = call.positionals.front();
    const PublicKey key = TRY(publicKeyOf(call.folder));
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
    TRY(writeSigned(path, lines, key));
    print(u"%1 operations in %2, the key to verify them in %2.jwk"_s.arg(lines.count('\n')).arg(path));
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
        u"FILE.jwk gets the desk's public key. Any tool for RFC 7515 verifies the lines, for example:\n"
        "  while read -r jws; do printf %s \"$jws\" | jose jws ver -i - -k FILE.jwk || exit 1; done < FILE"_s};
}

} // namespace cekr::deskctl
