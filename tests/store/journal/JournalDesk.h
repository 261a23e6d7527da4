// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/journal/Journal.h"

#include <optional>

namespace cekr::test
{

/// The back of a desk: a journal, and a key that signs what goes into it, each operation on top of the one
/// before. The first is of 2026-11-21 09:00 in Ljubljana, every later one a second after the one before.
class JournalDesk final
{
public:
    explicit JournalDesk(const QString& path);
    /// As a later run of the same desk.
    JournalDesk(const QString& path, DeviceKey key);

    [[nodiscard]] Journal& journal() { return *m_journal; }
    [[nodiscard]] const DeviceKey& key() const { return m_key; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Closes the file and opens it again.
    void reopen();
    /// Closes the file; nothing but reopen() is allowed then.
    void close() { m_journal.reset(); }

    /// Signs the next operation, to be recorded in this order.
    [[nodiscard]] NewEntry sign(OperationBody body, qint64 receipt = 0);
    /// As sign(), and at which time.
    [[nodiscard]] NewEntry signAt(const BusinessTime& at, OperationBody body, qint64 receipt = 0);
    /// What was signed and not recorded never was.
    void forget() { m_next = m_journal->head(); }

    /// Signs and records one operation in a record of its own.
    JournalEntry record(OperationBody body);
    /// Records the opening of a shift and gives its id.
    OperationId openShift(Money openingFloat = Money::fromCents(100'00));
    /// Central's word on one.
    void settle(const JournalEntry& entry, Standing standing, qint64 change = 0);

    /// The entry as it is now.
    [[nodiscard]] JournalEntry now(OperationId id);

private:
    QString m_path;
    DeviceKey m_key;
    std::optional<Journal> m_journal;
    Journal::Head m_next;
};

[[nodiscard]] ClerkId clerk(const QString& name);
[[nodiscard]] MokId card(quint32 number);
/// A hand-over of so many cards from this number on, for a charge of 2.00 € each.
[[nodiscard]] Handover handover(OperationId shift, quint32 firstCard, quint32 cards = 1);
[[nodiscard]] Load load(OperationId shift, quint32 card, qint64 cents);
/// The sequences of these entries.
[[nodiscard]] std::vector<quint64> sequences(const std::vector<JournalEntry>& entries);
/// What central's refusal of this operation books beside its first entries.
[[nodiscard]] std::vector<Entry> correctionOf(const OperationBody& body);

} // namespace cekr::test
