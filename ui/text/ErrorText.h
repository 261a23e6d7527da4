// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace cekr
{

/// An error in the words of the counter: what happened, why, and what can be done now.
struct ErrorText
{
    QString title;
    QString sentence;
    QString nextStep;
    QString rule; ///< "ANON-1 · NLB 2.1"; empty when no rule is involved

    friend bool operator==(const ErrorText&, const ErrorText&) = default;
};

/// The words of an error in the language in use. Every code has a title, a sentence and a next step; the
/// sentence names the error's subject where that helps. Never shows Error::detail.
[[nodiscard]] ErrorText textOf(const Error& error);

} // namespace cekr
