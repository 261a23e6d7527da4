// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"

namespace cekr
{

// What unfinished tasks leave, as JSON (DraftFields.h): never more of a card than its MOK ID.

struct AnonymousDraft
{
    struct Card
    {
        MokId card;
        std::optional<Money> load;
    };
    std::vector<Card> cards;
    bool isAgeAttested = false;
    bool areTermsAttested = false;
    QString attestedTo = {}; ///< editions and day that the attestations are of
};

struct TopUpDraft
{
    MokId card; ///< that was recognised
    std::optional<Money> amount;
    OperationId reservation = {}; ///< that was asked for; null when none was
};

struct IntakeDraft
{
    BoxId box;
    std::vector<MokId> scanned; ///< also those that should not be in the box
};

struct TillDraft
{
    OperationId shift;
    std::vector<CashCount> counted;
};

} // namespace cekr
