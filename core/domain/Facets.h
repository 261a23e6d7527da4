// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "core/domain/Tariff.h"

#include <concepts>

namespace cekr
{

/// All that an operation says about itself, once, to whoever asks: rule book, books, journal, central,
/// screen. What its type does not have is nullopt or empty, whatever the operation. No field has a default: a
/// new type of operation has to answer each of them, or does not compile. Empty groups have names.
struct Facets
{
    /// Where in a shift it stands.
    enum class InShift
    {
        Outside, ///< moves no cash
        Opens,   ///< the shift is known by its own id
        During,
        Closes,
    };
    struct Cards
    {
        std::vector<MokId> touched; ///< operations that share a card are answered in order
        size_t named;               ///< those too that it only mentions
    };
    /// Earlier operations of the desk that it is about, one at most (a shift is not meant), and what it
    /// captures.
    struct Links
    {
        std::optional<OperationId> corrects; ///< it takes back (TILL-5)
        std::optional<OperationId> resolves; ///< refused, and its cash is settled for good with this (OFF-3)
        std::optional<OperationId> handsOn;  ///< refused, and left to the supervisor
        std::optional<OperationId> reservation; ///< at central, which it captures; null: it has none
    };
    struct Sale
    {
        std::optional<Money> loaded; ///< put on its card
        std::optional<Service> sold; ///< what a customer pays for in cash with it
        Charge charge;               ///< for services, apart from what it loads (FEE-2)
        TariffId tariff;             ///< the edition that says so; empty when none was in force
    };

    InShift inShift;
    std::optional<OperationId> shift; ///< whose drawer or books it moves; nullopt for the opening itself
    Cards cards;
    Links links;
    bool isCorrectable; ///< may be taken back by a correction (TILL-5)
    Sale sale;
    Money cash;                 ///< into the drawer; negative: out of it
    std::vector<Money> amounts; ///< those it names that may not be less than zero
    QString note;               ///< the clerk's own words
};

[[nodiscard]] Facets facetsOf(const ShiftOpen& body);
[[nodiscard]] Facets facetsOf(const CashMovement& body);
[[nodiscard]] Facets facetsOf(const StockIntake& body);
[[nodiscard]] Facets facetsOf(const StockSpoil& body);
[[nodiscard]] Facets facetsOf(const StockReturn& body);
[[nodiscard]] Facets facetsOf(const StockTransfer& body);
[[nodiscard]] Facets facetsOf(const Handover& body);
[[nodiscard]] Facets facetsOf(const Load& body);
[[nodiscard]] Facets facetsOf(const Refund& body);
[[nodiscard]] Facets facetsOf(const Escalation& body);
[[nodiscard]] Facets facetsOf(const ShiftClose& body);
[[nodiscard]] Facets facetsOf(const Correction& body);
[[nodiscard]] Facets facetsOf(const Redirect& body);
[[nodiscard]] Facets facetsOf(const WriteOff& body);
[[nodiscard]] Facets facetsOf(const Reprint& body);
/// Only of a body itself: a type without a facetsOf() of its own would turn into one, and be asked for ever.
template <std::same_as<OperationBody> Body>
[[nodiscard]] Facets facetsOf(const Body& body)
{
    return std::visit([](const auto& each) { return facetsOf(each); }, body);
}

// What is asked of types.
[[nodiscard]] bool opensShift(const Facets& facets);
[[nodiscard]] bool closesShift(const Facets& facets);
[[nodiscard]] bool takesBack(const Facets& facets);
[[nodiscard]] bool resolvesRefusal(const Facets& facets);
[[nodiscard]] bool handsRefusalOn(const Facets& facets);

/// Names of the types of operations for which `is` holds, in the order of OperationBody: for the questions
/// that a database answers by type.
[[nodiscard]] std::vector<QLatin1StringView> typesThat(bool (*is)(const Facets&));

} // namespace cekr
