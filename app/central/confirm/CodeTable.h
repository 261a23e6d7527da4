// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/store/Database.h"

#include <QDateTime>

#include <optional>

namespace cekr::central
{

/// Codes that wait to be entered, in the database of persons. Within one transaction of the caller's.
class CodeTable final
{
public:
    explicit CodeTable(Database& persons) : m_database(persons) {}

    struct Code
    {
        OperationId confirmation;
        QByteArray record; ///< SHA-256 of what it confirms
        DeskId desk;
        ClerkId clerk;
        QByteArray mac;
        QDateTime sentAt;
        int tries = 0;
    };
    [[nodiscard]] Result<std::optional<Code>> find(OperationId confirmation);
    /// Takes the place of the one that was sent before for the same confirmation.
    [[nodiscard]] Done put(const Code& code);
    [[nodiscard]] Done countTry(OperationId confirmation);
    [[nodiscard]] Done remove(OperationId confirmation);
    [[nodiscard]] Done removeSentBefore(const QDateTime& moment);

    /// How many messages were sent since then.
    struct Sent
    {
        qint64 toNumber = 0;
        qint64 fromDesk = 0;
        qint64 all = 0;
    };
    [[nodiscard]] Result<Sent> sentSince(const QDateTime& moment, const QByteArray& number,
                                         const DeskId& desk);
    [[nodiscard]] Done noteSent(const QDateTime& at, const QByteArray& number, const DeskId& desk);

private:
    Database& m_database;
};

} // namespace cekr::central
