// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"

#include <QFlags>

#include <array>

namespace cekr
{

/// What a place is (ISSUE-4): role says who somebody is, the kind of place what may be done there at all.
enum class PlaceKind
{
    PointOfSale = 1, ///< hands over plastic, takes cash
    Branch = 2,      ///< of the bank: takes named applications in writing, decides, redeems
    Office = 4,      ///< of the municipality: reviews statuses
};
/// A place may be several; what may be done there then adds up.
Q_DECLARE_FLAGS(PlaceKinds, PlaceKind)

inline constexpr std::array allPlaceKinds{PlaceKind::PointOfSale, PlaceKind::Branch, PlaceKind::Office};
/// Stable names ("point-of-sale").
[[nodiscard]] QLatin1StringView name(PlaceKind kind);
/// MalformedMessage for an unknown name.
[[nodiscard]] Result<PlaceKind> placeKind(QStringView name);

/// All of them, with commas between ("point-of-sale,branch"), as databases keep them.
[[nodiscard]] QString names(PlaceKinds kinds);
/// MalformedMessage for an unknown name, and when there is none.
[[nodiscard]] Result<PlaceKinds> placeKinds(const QString& names);

using PlaceId = Identifier<struct PlaceTag>;

/// Where desks stand.
struct Place
{
    PlaceId id;
    QString name;    ///< "Avtobusna postaja Kranj"
    QString address; ///< may be empty
    PlaceKinds kinds = PlaceKind::PointOfSale;
    friend bool operator==(const Place&, const Place&) = default;
};

/// What is done at some places and not at others.
enum class Duty
{
    KeepStock,         ///< take plastic over, set it apart, send it back or on
    HandOverAnonymous, ///< anonymous cards to a customer
    ApplyUnnamed,
    ApplyNamed,
    ApplyAdditional,
    TakeCash, ///< keep a drawer, load cards for cash, correct
    MakeSlip,
    TakeStatus,   ///< an application for a status
    DecideStatus, ///< on an application for a status
    LockCard,     ///< lock, or report of loss
    Redeem,
    EndContract, ///< notice, or withdrawn consent
    ChangeData,
    ChangeMobile, ///< the number that codes are sent to
    Identify,     ///< a customer, and give benefits
    TakeComplaint,
    DecideForBank, ///< the bank's decision on an application, returned cards
};
inline constexpr std::array allDuties{
    Duty::KeepStock,       Duty::HandOverAnonymous, Duty::ApplyUnnamed, Duty::ApplyNamed,
    Duty::ApplyAdditional, Duty::TakeCash,          Duty::MakeSlip,     Duty::TakeStatus,
    Duty::DecideStatus,    Duty::LockCard,          Duty::Redeem,       Duty::EndContract,
    Duty::ChangeData,      Duty::ChangeMobile,      Duty::Identify,     Duty::TakeComplaint,
    Duty::DecideForBank};

/// How far a place of one kind goes with a duty.
enum class Extent
{
    None,
    Whole,
    Oral,           ///< the clerk enters what the applicant says (APP-3)
    Written,        ///< on a signed form (APP-3)
    NamedOnly,      ///< for named cards only (ISSUE-2)
    StopHere,       ///< identification, benefits and loads stop; the bank has to be told (LOCK-8)
    ReportAndBlock, ///< it is the bank's own report (LOCK-2, LOCK-5)
    OwnOnly,        ///< of its own contract, not of the bank's (END-6)
    PassOn,         ///< a form or a slip, and the way to where it is done
    ForMok,         ///< taken down for the municipality (KYC-4)
    ForBoth,        ///< for the municipality and the bank (KYC-4)
};

[[nodiscard]] Extent extentOf(Duty duty, PlaceKind kind);

} // namespace cekr
