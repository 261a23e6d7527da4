// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/Standing.h"
#include "core/domain/Terms.h"

#include <QStringList>

namespace cekr
{

/// All that one operation says on a receipt, in the language in use.
struct ReceiptPart
{
    QString title;          ///< of a receipt that begins with it
    QString total = {};     ///< before the sum, unless cash goes out
    Money paidEarlier = {}; ///< the sum, where a refused load has taken it
    QString earlier = {};   ///< before the number of the receipt that it is about
    Charge charge = {};     ///< negative: given back
    QString service = {};   ///< what is charged for
    Money loaded = {};      ///< on its one card; negative: taken off
    QStringList notes = {};
    QStringList signatures = {}; ///< below lines for them
    QStringList small = {};      ///< small print
};

/// `limits` are those in force when the receipt was made. Says that something is done at a card only when
/// central has confirmed it.
[[nodiscard]] ReceiptPart receiptPart(const OperationBody& body, Standing standing, const Limits& limits);

} // namespace cekr
