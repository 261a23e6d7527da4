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
};

} // namespace cekr
