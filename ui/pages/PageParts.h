// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Flows.h"
#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"

namespace cekr
{

/// What pages are made of.
struct PageParts
{
    Flows& flows;
    PressThread& press;
    Preferences& preferences;
    const Clock& clock;
};

} // namespace cekr
