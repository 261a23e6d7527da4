// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/store/Database.h"

#include <QDateTime>

#include <vector>

namespace cekr::central
{

/// On what grounds a load was taken without a reservation (OFF-1).
enum class LoadGround
{
    Floor, ///< under the floor limit (OFF-1 b)
    First, ///< of a card that the desk has handed over itself (OFF-1 a)
};
/// Stable names ("floor").
[[nodiscard]] QLatin1StringView name(LoadGround ground);
[[nodiscard]] Result<LoadGround> loadGround(QStringView name);

/// An operation on which a person has yet to decide.
struct PendingOperation
{
    OperationId id;
    DeskId desk;
    ClerkId clerk;
    Error why;
    QDateTime since;
    std::vector<MokId> cards;
    OperationId refersTo; ///< null for none
};

/// A decision, and who made it.
struct Decision
{
    ClerkId by;
    QString reason;
    QDateTime at;
};

/// Operations that were recorded without effect until a person decides, and what was decided.
class PendingTable final
{
public:
    explicit PendingTable(Database& database) : m_database(database) {}

    /// `ground`: of a load; what it would put on its card counts as reserved from now on.
    [[nodiscard]] Done add(const Operation& operation, const Error& why, std::optional<LoadGround> ground,
                           const QDateTime& now);
    /// Those of a desk, or of all, that wait, the oldest first.
    [[nodiscard]] Result<std::vector<PendingOperation>> waiting(const std::optional<DeskId>& desk = {});
    /// Those of a desk, or of all, that have waited longer than the setting allows.
    [[nodiscard]] Result<std::vector<PendingOperation>> late(const QDateTime& now,
                                                             const std::optional<DeskId>& desk = {});
    /// Of those, which nobody was alarmed of; they are noted as such from now on.
    [[nodiscard]] Result<std::vector<OperationId>> alarm(const QDateTime& now);
    /// From now on `answer` is the line that answers the operation.
    [[nodiscard]] Done decide(OperationId id, const Decision& decision, QByteArrayView answer);

private:
    [[nodiscard]] Result<QDateTime> lateBefore(const QDateTime& now);

    Database& m_database;
};

} // namespace cekr::central
