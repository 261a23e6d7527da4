// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"
#include "core/flows/IntakeFlow.h"
#include "core/flows/RedirectFlow.h"
#include "core/flows/SignInFlow.h"
#include "core/flows/TopUpFlow.h"

#include <QStringList>

namespace cekr
{

/// The name of a step, as the list of steps shows it: "Kartice", "Seznanitev" ...
[[nodiscard]] QString stepText(AnonymousFlow::Step step);
[[nodiscard]] QString stepText(IntakeFlow::Step step);
[[nodiscard]] QString stepText(TopUpFlow::Step step);
[[nodiscard]] QString stepText(RedirectFlow::Step step);
/// What the program is doing before anybody can work: "Odpiram blagajno …".
[[nodiscard]] QString stepText(SignInFlow::Step step);

/// The steps a clerk goes through, in order and without the end.
[[nodiscard]] QStringList anonymousSteps();
[[nodiscard]] QStringList intakeSteps();

} // namespace cekr
