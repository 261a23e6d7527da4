// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cekr
{

/// The remainder modulo 97 of the number that digits and capital letters (A = 10 ... Z = 35) spell, as in
/// ISO 7064, mod 97-10. Nothing else may stand in the text.
[[nodiscard]] int mod97(QStringView text);

/// The same of an account number or a creditor reference: its first four characters count last (ISO 13616,
/// ISO 11649). 1 says that the check digits are right.
[[nodiscard]] int mod97OfRotated(QStringView text);

/// Without spaces, and with a to z as capitals: how people's spelling becomes the electronic form.
[[nodiscard]] QString electronicForm(QStringView text);

} // namespace cekr
