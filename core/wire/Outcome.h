// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"

#include <optional>

namespace cekr::wire
{

/// Central's word on one operation.
struct Outcome
{
    enum class Kind
    {
        Applied,
        Refused,
        Held,    ///< not recorded: waits for what `problem` names
        Pending, ///< recorded in its place, without effect until a person has decided about `problem`
    };
    OperationId id; ///< null (on the wire: left out) for a line in which central could not read one
    Kind kind = Kind::Applied;
    qint64 change = 0;            ///< applied: number of the last change that carries its effects
    std::optional<Error> problem; ///< unless applied: why
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

inline constexpr std::array allOutcomeKinds{Outcome::Kind::Applied, Outcome::Kind::Refused,
                                            Outcome::Kind::Held, Outcome::Kind::Pending};
/// Stable names ("applied"); MalformedMessage for an unknown one.
[[nodiscard]] QLatin1StringView name(Outcome::Kind kind);
[[nodiscard]] Result<Outcome::Kind> outcomeKind(QStringView name);

/// One line of the answer to POST /v1/operations, without the line feed.
[[nodiscard]] QByteArray encode(const Outcome& outcome);
[[nodiscard]] Result<Outcome> decodeOutcome(const QByteArray& line);

} // namespace cekr::wire
