// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"
#include "app/deskctl/OwnJournal.h"
#include "core/base/DurableFile.h"
#include "core/crypto/Certificate.h"
#include "core/wire/OperationCodec.h"

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

Exit verifyJournal(const Invocation& call)
{
    const Result<PublicKey> key = publicKeyOf(call.folder);
    Result<std::optional<Journal>> own = ownJournal(call.folder);
    if (const auto error = firstError(key, own)) {
        return complain(*error);
    }
    if (!*own) {
        print(notStarted + u", nothing to verify"_s);
        return Exit::Done;
    }
    std::optional<Journal>& journal = *own;
    const Done structure = journal->fullCheck();
    const Result<std::vector<Journal::Fault>> faults = journal->verify(*key);
    if (!faults) {
        return complain(faults.error());
    }
    for (const Journal::Fault& fault : *faults) {
        print(u"operation %1: %2"_s.arg(fault.sequence).arg(fault.what));
    }
    if (!structure) {
        return complain(structure.error());
    }
    if (!faults->empty()) {
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

Exit exportJournal(const Invocation& call)
{
    const QString path = call.positionals.front();
    const Result<PublicKey> key = publicKeyOf(call.folder);
    Result<std::optional<Journal>> own = ownJournal(call.folder);
    if (const auto error = firstError(key, own)) {
        return complain(*error);
    }
    if (!*own) {
        print(notStarted + u", nothing to write"_s);
        return Exit::Done;
    }
    std::optional<Journal>& journal = *own;
    QByteArray lines;
    const Done read = journal->forEach([&lines](const JournalEntry& entry) {
        lines += entry.jws + '\n';
        return true;
    });
    if (!read) {
        return complain(read.error());
    }
    if (Done written = writeSigned(path, lines, *key); !written) {
        return complain(written.error());
    }
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
