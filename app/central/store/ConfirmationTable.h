// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/store/Database.h"

#include <QDateTime>

#include <optional>

namespace cekr::central
{

/// What customers have confirmed with a code: that the record of that hash is theirs, and all that goes with
/// it (APP-5).
class ConfirmationTable final
{
public:
    explicit ConfirmationTable(Database& database) : m_database(database) {}

    struct Confirmation
    {
        OperationId id;
        DeskId desk;
        ClerkId clerk;
        QByteArray record;
        QDateTime confirmedAt;
    };
    [[nodiscard]] Done add(const Confirmation& confirmation);
    [[nodiscard]] Result<std::optional<Confirmation>> find(OperationId id);

private:
    Database& m_database;
};

} // namespace cekr::central
