// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Card.h"

#include "core/base/Names.h"

namespace cekr
{

using namespace Qt::StringLiterals;

QLatin1StringView name(CardKind kind)
{
    switch (kind) {
    case CardKind::Anonymous:
        return "anonymous"_L1;
    case CardKind::Unnamed:
        return "unnamed"_L1;
    case CardKind::Named:
        return "named"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView name(CardState state)
{
    switch (state) {
    case CardState::Delivered:
        return "delivered"_L1;
    case CardState::InStock:
        return "in-stock"_L1;
    case CardState::Spoiled:
        return "spoiled"_L1;
    case CardState::Returned:
        return "returned"_L1;
    case CardState::Missing:
        return "missing"_L1;
    case CardState::HandedOver:
        return "handed-over"_L1;
    case CardState::Active:
        return "active"_L1;
    case CardState::Locked:
        return "locked"_L1;
    case CardState::Blocked:
        return "blocked"_L1;
    case CardState::Expired:
        return "expired"_L1;
    case CardState::Destroyed:
        return "destroyed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView name(HolderCategory category)
{
    switch (category) {
    case HolderCategory::MokCitizen:
        return "mok-citizen"_L1;
    case HolderCategory::MokResident:
        return "mok-resident"_L1;
    case HolderCategory::AssociatedCitizen:
        return "associated-citizen"_L1;
    case HolderCategory::AssociatedResident:
        return "associated-resident"_L1;
    case HolderCategory::NonResident:
        return "non-resident"_L1;
    }
    Q_UNREACHABLE();
}

Result<CardKind> cardKind(QStringView wanted)
{
    return named(allCardKinds, wanted, "card kind"_L1);
}

Result<CardState> cardState(QStringView wanted)
{
    return named(allCardStates, wanted, "card state"_L1);
}

Result<HolderCategory> holderCategory(QStringView wanted)
{
    return named(allHolderCategories, wanted, "category"_L1);
}

bool canBeTakenOver(CardState state)
{
    return state == CardState::Delivered || state == CardState::Missing;
}

bool isWithCustomer(CardState state)
{
    return state == CardState::HandedOver || state == CardState::Active || state == CardState::Locked;
}

bool wasHandedOver(CardState state)
{
    return isWithCustomer(state) || state == CardState::Blocked || state == CardState::Expired ||
           state == CardState::Destroyed;
}

} // namespace cekr
