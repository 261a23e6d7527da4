// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/store/Database.h"
#include "core/wire/Change.h"

namespace cekr::central
{

/// What desks are told. A newer change of a thing takes the place of the older one, under a new number, so
/// that the feed from 0 is a snapshot and from any later number a delta. States are kept ready-made.
class ChangeFeed final
{
public:
    explicit ChangeFeed(Database& database) : m_database(database) {}

    /// Tells every desk, or the one that it is for. Gives the change's number.
    [[nodiscard]] Result<qint64> publish(const wire::Change& change, const DeskId& to = {});

    /// The settings that were told last; nothing when there are none that are signed.
    [[nodiscard]] Result<std::optional<SignedSettings>> settings();

    /// The register of addresses that was told last, in pieces; those of earlier ones may be among them.
    [[nodiscard]] Result<std::vector<AddressPiece>> addresses();

    struct Page
    {
        QByteArray lines; ///< each with its line feed
        int count = 0;
        qint64 last = 0; ///< number of the last line, or, when `isLast`, the newest there is
        bool isLast = false;
    };
    /// At most `limit` changes after a number that concern the desk, as of one moment.
    [[nodiscard]] Result<Page> after(qint64 number, const DeskId& desk, int limit);
    /// The highest number ever given; 0 before the first.
    [[nodiscard]] Result<qint64> newest();

private:
    /// All states of a kind, as they were told.
    template <typename State>
    [[nodiscard]] Result<std::vector<State>> statesOf(QByteArrayView kind);

    Database& m_database;
};

} // namespace cekr::central
