// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeskKeys.h"
#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"
#include "core/sync/CentralApi.h"

#include <optional>

namespace cekr::deskctl
{

/// How a journal comes back from a backup: beside the broken one a new file is made of the backup, of what
/// central has since, and of what the broken file still holds beyond that; only when it is whole does it take
/// the other's place. The desk must not be at work meanwhile.
class Restoration final
{
public:
    /// What was put together.
    struct Sum
    {
        quint64 ofBackup = 0; ///< operations
        quint64 ofCentral = 0;
        quint64 saved = 0; ///< of the broken file, not known to central yet
        QString aside;     ///< where the broken file is now; empty when there was none
        /// Of the broken file, in whose place central has something else, or that nothing leads to: they are
        /// in nobody's books, and what cash they took has to be booked anew.
        std::vector<Operation> left;
    };

    /// `keys`: all that the desk ever had.
    Restoration(DeskFolder folder, DeskKeys keys, QDateTime now);
    ~Restoration();

    /// Whether the journal there is now is sound and holds the very operations of that backup.
    [[nodiscard]] bool isSameAs(const QString& backup) const;
    /// Whether the journal there is now may be replaced by that backup: not when it is sound and holds
    /// operations that the backup does not (FileUnusable).
    [[nodiscard]] Done mayReplace(const QString& backup) const;
    /// Copies the backup into the new file. CertificateRefused for a backup of another desk, SignatureInvalid
    /// when an operation in it is not as it was signed; DatabaseCorrupt.
    [[nodiscard]] Done begin(const QString& backup);
    /// The last operation the new file holds.
    [[nodiscard]] quint64 head() const { return m_journal->head().sequence; }
    /// Begins with an empty file: all comes from central.
    [[nodiscard]] Done beginEmpty();
    /// Adds operations that central has, in order, with its answers. SignatureInvalid for one that no key of
    /// this desk has signed.
    [[nodiscard]] Done add(const std::vector<StoredOperation>& ofCentral);
    /// Adds what the broken file holds beyond that, checks the whole, and puts it in place.
    [[nodiscard]] Result<Sum> finish();

private:
    [[nodiscard]] Done openNew();
    void salvage();
    void salvage(const JournalEntry& entry);
    [[nodiscard]] bool mayFollow(const Operation& operation, const QByteArray& jws);
    [[nodiscard]] QByteArray ownBytes(quint64 sequence, const QByteArray& ofCentral);
    [[nodiscard]] Done adopt(const Operation& operation, const QByteArray& jws, const EntryAnswer& answer);
    [[nodiscard]] std::optional<NewReceipt> receiptOf(const Operation& operation);
    [[nodiscard]] Done putAside();

    DeskFolder m_folder;
    DeskKeys m_keys;
    QDateTime m_now;
    QString m_path; ///< of the new file
    std::optional<Journal> m_journal;
    std::optional<Journal> m_old; ///< as far as it can be read
    Sum m_sum;
};

} // namespace cekr::deskctl
