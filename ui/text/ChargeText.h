// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Tariff.h"

#include <QList>
#include <QString>

namespace cekr
{

/// One part of what a customer is charged: "Nadomestilo MOK".
struct ChargeLine
{
    QString text;
    Money amount;
};

/// What is charged in cash, by who is owed it, and at last what the bank debits (FEE-1, FEE-2). Empty when
/// nothing is.
[[nodiscard]] QList<ChargeLine> chargeLines(const Charge& charge);
/// "Nadomestilo NLB", or that the bank debits it.
[[nodiscard]] QString chargeText(const TariffItem& item);
/// Where a charge stands: "FEE-1 · MOK 6.5, ..." or "FEE-1 · Tarifa NLB".
[[nodiscard]] QString chargeRule(PriceList list);

} // namespace cekr
