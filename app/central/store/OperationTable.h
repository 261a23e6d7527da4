// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/rules/Effects.h"
#include "core/store/Database.h"
#include "core/wire/OperationCodec.h"

#include <QDateTime>
#include <QHash>

#include <map>
#include <vector>

namespace cekr::central
{

/// An operation as it was received, and the line that answered it.
struct AnsweredOperation
{
    quint64 sequence = 0;
    QByteArray jws;
    QByteArray outcome;
    QDateTime receivedAt;
    bool isRefused = false;
    bool isPending = false; ///< a person has yet to decide
};

/// What such a JWS says. MalformedMessage for what central could not read when it came, either.
[[nodiscard]] Result<Operation> operationIn(const QByteArray& jws);

/// Every operation that was judged, applied or refused, and its double entry. Rows never change, but see
/// restate().
class OperationTable final
{
public:
    explicit OperationTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<AnsweredOperation>> find(OperationId id);
    /// Those of them that are there.
    [[nodiscard]] Result<QHash<OperationId, AnsweredOperation>> find(const std::vector<OperationId>& ids);
    /// A desk's operations after a sequence, oldest first.
    [[nodiscard]] Result<std::vector<AnsweredOperation>> ofDesk(const DeskId& desk, quint64 after, int limit);

    /// When the desk last sent some of its first `last` operations before a moment; invalid when it did not.
    [[nodiscard]] Result<QDateTime> lastReceived(const DeskId& desk, quint64 last, const QDateTime& before);
    /// Whether any came in from a moment on.
    [[nodiscard]] Result<bool> hasAnySince(const QDateTime& moment);

    [[nodiscard]] Done add(const Operation& operation, QByteArrayView jws, QByteArrayView outcome,
                           const QDateTime& receivedAt);
    /// One of which no more is understood than which link of the chain it is.
    [[nodiscard]] Done addUnreadable(const wire::ChainLink& link, QByteArrayView jws, QByteArrayView outcome,
                                     const QDateTime& receivedAt);
    /// Gives an operation the bytes that its desk signed. Only the form of the signature may differ from what
    /// is there: the database refuses anything else.
    [[nodiscard]] Done restate(const DeskId& desk, quint64 sequence, QByteArrayView jws);
    /// The double entry of an operation, in the books of a shift and of its business day. BooksUnbalanced,
    /// and nothing is written, when it is none.
    [[nodiscard]] Done addEntries(const Operation& operation, OperationId shift,
                                  const std::vector<Entry>& entries);
    /// What follows for the books from a decision on it, at that moment. As addEntries().
    [[nodiscard]] Done addDecided(const Operation& operation, OperationId shift,
                                  const std::vector<Entry>& entries, const QDateTime& at);

    /// The sums of a desk's entries by account; those of each desk add up to zero.
    using Totals = std::map<QString, std::map<QString, qint64>>;
    [[nodiscard]] Result<Totals> totals();

private:
    [[nodiscard]] Done write(const Operation& operation, OperationId shift, const std::vector<Entry>& entries,
                             const std::optional<QDateTime>& decided);

    Database& m_database;
};

} // namespace cekr::central
