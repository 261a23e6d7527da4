// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Facts.h"

namespace cekr
{

/// A clerk as the desks know them: no verifier; each desk makes its own key slot at the first sign-in.
struct ClerkState
{
    ClerkId clerk;
    QString name;
    std::vector<Role> roles;
    bool enabled = true;
    qint64 credential = 0; ///< grows when the password changes: older key slots no longer open
    friend bool operator==(const ClerkState&, const ClerkState&) = default;
};

/// A desk and the place it stands in.
struct DeskState
{
    DeskId desk;
    QString name; ///< "Avtobusna postaja Kranj · blagajna 2"
    PlaceKinds placeKinds = PlaceKind::PointOfSale;
    friend bool operator==(const DeskState&, const DeskState&) = default;
};

/// What central sets for a desk.
struct DeskSettings
{
    Money offlinePerCard = Money::fromCents(100'00);
    Money offlinePerDeskAndDay = Money::fromCents(1000'00);
    Money offlineFirstLoads =
        Money::fromCents(1500'00); ///< of a desk and day, on cards of its own hand-overs
    int offlineLongestHours = 7 * 24;
    int offlineSignInDays = 7;
    int idleLockMinutes = 5;
    Money smallestLoad = Money::fromCents(1);
    Limits stricter = Limits::none(); ///< than those of the terms (LIMIT-X2)
    bool contactDaily = false;       ///< the sign-in and the first load of a day ask for contact with central
    bool worksWithoutTariff = false; ///< there is no tariff, and cards are handed over all the same (ANON-2)
    int correctionDays = 7;          ///< so many days after it a load may be taken off its card again (RED-1)
    friend bool operator==(const DeskSettings&, const DeskSettings&) = default;
};

} // namespace cekr
