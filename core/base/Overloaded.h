// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cekr
{

/// Functions for std::visit, one for each type: one that is missing does not compile.
template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

} // namespace cekr
