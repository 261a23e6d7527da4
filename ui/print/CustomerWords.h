// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

#include <functional>

namespace cekr
{

/// The values of a template for a customer: in Slovene, whatever the screen speaks, and with English below
/// each text where that was chosen (NOTE-2). `values` makes them in the language in use, and is called for
/// each.
[[nodiscard]] QJsonObject customerWords(bool withEnglish, const std::function<QJsonObject()>& values);

} // namespace cekr
