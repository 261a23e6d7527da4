// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <array>

namespace cekr
{

/// CARD-1. An unnamed card before the bank's approval behaves as an anonymous one (UNN-1) and is `Anonymous`.
enum class CardKind
{
    Anonymous,
    Unnamed,
    Named,
};

/// The life of a card, from the delivery to its end. What central says, or the desk until central answers.
enum class CardState
{
    Delivered,  ///< on its way to a desk, in a box or from another desk
    InStock,    ///< taken over by a desk
    Spoiled,    ///< damaged before hand-over
    Returned,   ///< given back to the issuer
    Missing,    ///< was not in the box it should have come in
    HandedOver, ///< given to a customer
    Active,     ///< used by its holder at a terminal (CARD-8)
    Locked,     ///< for a time, by the holder's wish (LOCK-5)
    Blocked,    ///< finally, by the bank (LOCK-5)
    Expired,    ///< after the end of the printed month (CARD-5)
    Destroyed,
};

/// MOK 7.3. Which is the more favourable depends on what it is asked for (CAT-1).
enum class HolderCategory
{
    MokCitizen,         ///< permanent address in the municipality
    MokResident,        ///< temporary address in it
    AssociatedCitizen,  ///< permanent address in an associated municipality (CAT-3)
    AssociatedResident, ///< temporary address in one
    NonResident,
};

inline constexpr std::array allHolderCategories{
    HolderCategory::MokCitizen, HolderCategory::MokResident, HolderCategory::AssociatedCitizen,
    HolderCategory::AssociatedResident, HolderCategory::NonResident};
inline constexpr std::array allCardKinds{CardKind::Anonymous, CardKind::Unnamed, CardKind::Named};
inline constexpr std::array allCardStates{CardState::Delivered, CardState::InStock,  CardState::Spoiled,
                                          CardState::Returned,  CardState::Missing,  CardState::HandedOver,
                                          CardState::Active,    CardState::Locked,   CardState::Blocked,
                                          CardState::Expired,   CardState::Destroyed};

/// Stable names, as they stand on the wire and in files ("anonymous", "in-stock").
[[nodiscard]] QLatin1StringView name(CardKind kind);
[[nodiscard]] QLatin1StringView name(CardState state);
[[nodiscard]] QLatin1StringView name(HolderCategory category);
/// MalformedMessage for an unknown name.
[[nodiscard]] Result<CardKind> cardKind(QStringView name);
[[nodiscard]] Result<CardState> cardState(QStringView name);
[[nodiscard]] Result<HolderCategory> holderCategory(QStringView name);

/// Whether it can come into stock from its box: on its way, or found after it was missing.
[[nodiscard]] bool canBeTakenOver(CardState state);
/// Whether a customer holds it: handed over, active or locked.
[[nodiscard]] bool isWithCustomer(CardState state);
/// Whether a customer has it, or had it until it was blocked, expired or destroyed.
[[nodiscard]] bool wasHandedOver(CardState state);

} // namespace cekr
