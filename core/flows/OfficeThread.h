// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Resident.h"
#include "core/office/Office.h"

namespace cekr
{

using OfficeThread = Resident<Office>;

} // namespace cekr
