// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"
#include "core/store/Database.h"
#include "core/wire/BankMessages.h"

#include <vector>

namespace cekr::central
{

/// What the bank has told, each event once.
class BankTable final
{
public:
    explicit BankTable(Database& database) : m_database(database) {}

    /// False, and nothing is written, when there is one of that reference.
    [[nodiscard]] Result<bool> add(const wire::BankEvent& event, const QDateTime& now);
    [[nodiscard]] Result<std::optional<wire::BankEvent>> find(const QString& reference);
    /// The other balance that the bank told of a card for just that moment, if it told one.
    [[nodiscard]] Result<bool> contradicts(const wire::BankEvent& balance);
    /// The newest moment until which the bank has said that a card was never used; invalid when it has not.
    [[nodiscard]] Result<QDateTime> inactiveUntil(MokId card);
    /// Whether a card was used until a moment, at a terminal or an ATM (CARD-8).
    [[nodiscard]] Result<bool> isUsedBy(MokId card, const BusinessTime& moment);
    /// inactiveUntil(), unless the bank has told of a use: all it told came later.
    [[nodiscard]] Result<QDateTime> unusedUntil(MokId card);
    /// The events of a card of these kinds, the oldest first.
    [[nodiscard]] Result<std::vector<wire::BankEvent>> ofCard(MokId card,
                                                              const std::vector<wire::BankEventKind>& kinds);
    /// Loads less payments and redemptions of a card after a moment.
    [[nodiscard]] Result<Money> movedSince(MokId card, const BusinessTime& moment);

    /// An event that could not be taken; the same once.
    struct Refused
    {
        wire::BankEvent event;
        ErrorCode code = ErrorCode::Exists;
        QDateTime since;
    };
    [[nodiscard]] Done addRefused(const wire::BankEvent& event, ErrorCode code, const QDateTime& now);
    [[nodiscard]] Result<std::vector<Refused>> refused();

private:
    Database& m_database;
};

} // namespace cekr::central
