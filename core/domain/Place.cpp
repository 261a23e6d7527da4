// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Place.h"

#include "core/base/Names.h"

#include <QStringList>

namespace cekr
{

using namespace Qt::StringLiterals;

QLatin1StringView name(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::PointOfSale:
        return "point-of-sale"_L1;
    case PlaceKind::Branch:
        return "branch"_L1;
    case PlaceKind::Office:
        return "office"_L1;
    }
    Q_UNREACHABLE();
}

Result<PlaceKind> placeKind(QStringView wanted)
{
    return named(allPlaceKinds, wanted, "kind of place"_L1);
}

QString names(PlaceKinds kinds)
{
    QStringList all;
    for (const PlaceKind kind : allPlaceKinds) {
        if (kinds.testFlag(kind)) {
            all += name(kind);
        }
    }
    return all.join(u',');
}

Result<PlaceKinds> placeKinds(const QString& names)
{
    PlaceKinds kinds;
    for (const QString& each : names.split(u',')) {
        kinds |= TRY(placeKind(each));
    }
    return kinds;
}

namespace
{

/// One row of the table: at a point of sale, a branch, an office.
struct Row
{
    Extent pointOfSale;
    Extent branch;
    Extent office;
};

Row rowOf(Duty duty)
{
    using enum Extent;
    switch (duty) {
    case Duty::KeepStock:
    case Duty::HandOverAnonymous: // ISSUE-2
    case Duty::ApplyUnnamed:      // ISSUE-2
        return {Whole, None, None};
    case Duty::ApplyNamed:
        return {Oral, Written, None};
    case Duty::ApplyAdditional:
        return {Whole, NamedOnly, None};
    case Duty::TakeCash:
        return {Whole, Whole, None};
    case Duty::MakeSlip:
        return {Whole, Whole, Whole};
    case Duty::TakeStatus: // STAT-1
        return {Whole, None, Whole};
    case Duty::DecideStatus: // STAT-2
        return {None, None, Whole};
    case Duty::LockCard:
        return {StopHere, ReportAndBlock, StopHere};
    case Duty::Redeem: // RED-1
        return {None, Whole, None};
    case Duty::EndContract:
        return {PassOn, Whole, OwnOnly};
    case Duty::ChangeData:
        return {ForMok, ForBoth, ForMok};
    case Duty::ChangeMobile:
        return {PassOn, Whole, PassOn};
    case Duty::Identify:
        return {Whole, None, Whole};
    case Duty::TakeComplaint:
        return {Whole, Whole, Whole};
    case Duty::DecideForBank:
        return {None, Whole, None};
    }
    Q_UNREACHABLE();
}

} // namespace

Extent extentOf(Duty duty, PlaceKind kind)
{
    const Row row = rowOf(duty);
    switch (kind) {
    case PlaceKind::PointOfSale:
        return row.pointOfSale;
    case PlaceKind::Branch:
        return row.branch;
    case PlaceKind::Office:
        return row.office;
    }
    Q_UNREACHABLE();
}

} // namespace cekr
