// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Terms.h"

#include <QStringList>

namespace cekr
{

/// What a customer has to know of an anonymous card, a sentence each, as the terms say it (ANON-2, ANON-3):
/// for the screen before the hand-over and for the sheet that the customer takes home. `limits` are those in
/// force.
[[nodiscard]] QStringList anonymousCardFacts(const TermsEdition& bank, const Limits& limits);

} // namespace cekr
