// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cekr::test
{

/// What the product says for an English source text of a class ("HomePage"), in the language in use and
/// without the mark of the mnemonic; `n` chooses the plural.
[[nodiscard]] QString said(const char* owner, const char* source, int n = -1);

} // namespace cekr::test
