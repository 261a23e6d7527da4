// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/store/Database.h"

#include <QDateTime>

namespace cekr::central
{

/// One-time codes by which desks get their certificates; only their hashes are kept.
class EnrolmentCodeTable final
{
public:
    struct Code
    {
        DeskId desk;
        QDateTime expires;
        QByteArray request;     ///< SHA-256 of the certificate request it was used for; empty: unused
        QByteArray certificate; ///< fingerprint of what came of it
    };

    explicit EnrolmentCodeTable(Database& database) : m_database(database) {}

    /// Adds a code for a desk; codes of it that were not used yet are worth nothing from now on.
    [[nodiscard]] Done add(const QByteArray& code, const DeskId& desk, const QDateTime& expires);
    [[nodiscard]] Result<std::optional<Code>> find(const QByteArray& code);
    [[nodiscard]] Done use(const QByteArray& code, QByteArrayView request, QByteArrayView certificate);

private:
    Database& m_database;
};

} // namespace cekr::central
