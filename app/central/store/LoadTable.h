// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"
#include "core/store/Database.h"

#include <QDate>

namespace cekr::central
{

/// A load that did not come from a desk.
struct ChannelLoad
{
    QString reference; ///< it is known by
    MokId card;
    Money amount;
    QDate day;
    QString channel;   ///< "cash" taken elsewhere, or a transfer: "transfer", "klik", "portal"
    QDateTime at = {}; ///< of it, or the beginning of its day
};
/// Whether it is the same load, however exactly its moment is known.
[[nodiscard]] bool isSame(const ChannelLoad& a, const ChannelLoad& b);

/// The loads: those of other channels than the desks, and beside them the desks' own (CardTable).
class LoadTable final
{
public:
    explicit LoadTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<ChannelLoad>> find(const QString& reference);
    /// What central knows of a desk's load beside the operation itself.
    struct OfDesk
    {
        QDate day;    ///< on which it counts
        QDateTime at; ///< when central received it
    };
    /// Nothing when that operation loaded no card.
    [[nodiscard]] Result<std::optional<OfDesk>> ofOperation(OperationId load);
    /// DatabaseFailed when there is one of that reference.
    [[nodiscard]] Done add(const ChannelLoad& load);

private:
    Database& m_database;
};

} // namespace cekr::central
