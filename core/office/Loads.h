// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/PanTail.h"
#include "core/domain/View.h"

namespace cekr
{

class DeskCards;
class DeskFacts;
class OfficeState;
class OfflineLoads;

/// Loads of cards: which card it is, and what may still go on it. Needs a session (NotSignedIn).
class Loads final
{
public:
    Loads(OfficeState& state, DeskCards& cards, DeskFacts& facts, OfflineLoads& offline)
        : m_state(state), m_cards(cards), m_facts(facts), m_offline(offline)
    {
    }

    /// TOP-3: the card with this MOK ID, if these are the last six digits of its PAN. CardNotRecognised says
    /// no more than that, also for a card nobody knows; TriesDelayed after several of them.
    [[nodiscard]] Result<LoadTerms> recognise(MokId card, const PanTail& tail);
    /// As it is now, for a card that was recognised.
    [[nodiscard]] Result<LoadTerms> terms(MokId card);
    /// Whether the rule book lets the card take this amount today.
    [[nodiscard]] Done mayLoadNow(MokId card, Money amount);
    /// The card as this desk knows it; none when it does not.
    [[nodiscard]] Result<std::optional<CardFacts>> card(MokId card);
    /// OFF-1: whether it may be taken without asking central.
    [[nodiscard]] Done mayLoadWithoutCentral(MokId card, Money amount);

private:
    [[nodiscard]] Result<Facts> factsFor(MokId card);
    [[nodiscard]] Done recogniseWith(const CardFacts* card, const PanTail& tail);
    [[nodiscard]] Result<std::vector<Money>> loadedSince(MokId card, const QDateTime& since);

    OfficeState& m_state;
    DeskCards& m_cards;
    DeskFacts& m_facts;
    OfflineLoads& m_offline;
};

} // namespace cekr
