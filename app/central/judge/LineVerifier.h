// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeskKeys.h"
#include "core/wire/OperationCodec.h"
#include "core/wire/Outcome.h"

#include <QList>

#include <optional>
#include <vector>

namespace cekr::central
{

/// One line of POST /v1/operations: an operation that the asking desk has signed, a link of its chain that
/// says nothing central understands, or what is wrong with it.
struct ReceivedLine
{
    QByteArray jws;
    std::optional<Operation> operation = {};
    /// Without an operation: the link that the desk has signed all the same.
    std::optional<wire::ChainLink> link = {};
    wire::Outcome fault = {}; ///< without an operation: the answer; its id is null when none could be read
    QByteArray kid = {};      ///< names the key of the desk that signed it
    Jws::Kind kind = Jws::Kind::LowS; ///< what it was signed as
};

/// Tells a desk's own operations from anything else. Immutable; used by many threads.
class LineVerifier final
{
public:
    /// `keys`: all that the desk has ever had. The `kid` of an operation is the RFC 7638 thumbprint of the
    /// key that signed it.
    LineVerifier(DeskId desk, DeskKeys keys) : m_desk(std::move(desk)), m_keys(std::move(keys)) {}

    [[nodiscard]] const DeskId& desk() const { return m_desk; }
    /// Nothing is believed before the signature is verified.
    [[nodiscard]] ReceivedLine read(const QByteArray& line) const;
    /// All lines, in order. Verifying takes most of the time, so that many lines are shared among threads.
    [[nodiscard]] std::vector<ReceivedLine> readAll(const QList<QByteArray>& lines) const;

private:
    [[nodiscard]] Result<Operation> readOperation(const DeskKeys::Signed& opened) const;
    /// The answer to what the desk has signed and is no operation.
    [[nodiscard]] ReceivedLine unreadable(const QByteArray& line, const DeskKeys::Signed& opened,
                                          const Error& why) const;

    DeskId m_desk;
    DeskKeys m_keys;
};

} // namespace cekr::central
