// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

/// Pages made of the kit alone, with invented content, to be looked at. Not the product's pages.
[[nodiscard]] QWidget* homePage();
[[nodiscard]] QWidget* flowPage();
[[nodiscard]] QWidget* amountPage();
[[nodiscard]] QWidget* controlsPage();
[[nodiscard]] QWidget* formPage();
[[nodiscard]] QWidget* signInCard();

} // namespace cekr
