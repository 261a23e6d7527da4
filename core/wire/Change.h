// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SettingsEdition.h"
#include "core/wire/Outcome.h"

#include <optional>
#include <variant>

namespace cekr::wire
{

using cekr::ClerkState;
using cekr::DeskSettings;
using cekr::DeskState;

/// One thing that is now so. The newest change of a key replaces the earlier ones.
struct Change
{
    qint64 number = 0; ///< grows; the cursor of a desk is the last it has
    /// An outcome is the decision about an operation of the asking desk that was pending.
    std::variant<CardFacts, ClerkState, DeskState, Tariff, SignedSettings, Outcome> state;
};

/// The `kind` of a change ("card") and its `key` (a MOK ID, a clerk ...).
[[nodiscard]] QLatin1StringView kindOf(const Change& change);
[[nodiscard]] QString keyOf(const Change& change);

/// The `state` object alone, as central keeps it.
[[nodiscard]] QByteArray encodeState(const Change& change);
/// One line of GET /v1/changes, without the line feed, from its parts.
[[nodiscard]] QByteArray changeLine(qint64 number, QByteArrayView kind, QByteArrayView state);

/// Where a desk's chain of operations ends.
struct ChainHead
{
    qint64 sequence = 0;
    QByteArray hash; ///< SHA-256 of that JWS; 32 zero bytes before the first
    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// What a line of the feed can be.
struct ChangeEnd
{
    qint64 number = 0; ///< nothing of this desk's scope lies between the last line and this number
    bool more = false; ///< ask again: the answer was cut to a bounded size
    std::optional<ChainHead> head = {}; ///< of the asking desk, as central has it; an older one does not say
    bool isForked = false; ///< two machines have spoken as the asking desk, and nobody has put that right
};
/// The last line of an answer; without it the answer was cut on the way.
[[nodiscard]] QByteArray encode(const ChangeEnd& end);
/// A line: a change, the end, or a fault. A change of a kind this version does not know is `std::monostate`.
[[nodiscard]] Result<std::variant<std::monostate, Change, ChangeEnd>>
decodeChangeLine(const QByteArray& line);

} // namespace cekr::wire
