// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QString>

namespace cekr
{

/// How far an operation has come, in a badge: "zabeleženo", "poslano", "potrjeno", "zavrnjeno", "v presoji".
[[nodiscard]] QString standingText(Standing standing);
/// The same in a sentence that says what it means, for descriptions and receipts.
[[nodiscard]] QString standingSentence(Standing standing);

/// What became of an operation by a later one.
enum class Answer
{
    Corrected, ///< taken back (TILL-5)
    Resolved,  ///< refused, and settled since (OFF-3)
};
/// The word of a badge, in place of the standing.
[[nodiscard]] QString answerText(Answer answer);
/// What that word means.
[[nodiscard]] QString answerSentence(Answer answer);

} // namespace cekr
