// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cekr
{

/// How far an operation has come.
enum class Standing
{
    Recorded, ///< on this disk
    Sent,     ///< went out at least once, no final answer yet
    Applied,  ///< central has it
    Refused,  ///< central refuses it; somebody must resolve it (OFF-3)
    Pending,  ///< central has recorded it, without effect until a person there decides
};

/// Whether central's word on it is the last.
[[nodiscard]] constexpr bool isFinal(Standing standing)
{
    switch (standing) {
    case Standing::Recorded:
    case Standing::Sent:
    case Standing::Pending:
        return false;
    case Standing::Applied:
    case Standing::Refused:
        return true;
    }
    return false;
}

} // namespace cekr
