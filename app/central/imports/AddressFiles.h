// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address/AddressRegister.h"

namespace cekr::central
{

/// Reads the national register of addresses from a folder with its files as the Surveying and Mapping
/// Authority gives them out (UTF-8, commas): OB.csv municipalities, NA.csv settlements, UL.csv streets,
/// PT.csv post offices. Only what is in force is taken. FileUnusable; MalformedFile with the file and line;
/// TooLarge.
[[nodiscard]] Result<AddressRegister> readAddressFiles(const QString& folder);

} // namespace cekr::central
