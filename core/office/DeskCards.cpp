// SPDX-License-Identifier: EUPL-1.2
#include "core/office/DeskCards.h"

#include "core/office/OfficeState.h"

#include <algorithm>

namespace cekr
{

Result<std::optional<CardFacts>> DeskCards::card(MokId id)
{
    const std::optional<CardFacts> known = TRY(m_state.replica->card(id));
    if (!known) {
        return std::nullopt;
    }
    CardFacts card = m_own.onTopOf(*known);
    card.kind = kindOn(card, m_state.today());
    return card;
}

Result<CardIndex*> DeskCards::index()
{
    if (!m_index) {
        const std::vector<quint32> numbers = TRY(m_state.replica->cardNumbers());
        m_index.emplace().reset(numbers);
    }
    return &*m_index;
}

Result<std::vector<CardFacts>> DeskCards::search(const QString& digits, int atMost)
{
    std::vector<CardFacts> found;
    CardIndex* all = TRY(index());
    for (const MokId id : all->find(digits, size_t(atMost))) {
        if (const std::optional<CardFacts> facts = TRY(card(id))) {
            found.push_back(*facts);
        }
    }
    return found;
}

Result<int> DeskCards::count()
{
    CardIndex* all = TRY(index());
    return int(all->size());
}

void DeskCards::add(const std::vector<MokId>& cards)
{
    if (m_index) {
        m_index->add(cards);
    }
}

Result<std::vector<CardFacts>> DeskCards::stock()
{
    const DeskId& desk = m_state.identity.desk;
    std::vector<CardFacts> here;
    for (const CardState state : {CardState::Delivered, CardState::InStock, CardState::Spoiled}) {
        for (const CardFacts& before : TRY(m_state.replica->cardsAt(desk, state))) {
            const CardFacts now = m_own.onTopOf(before);
            if (now.holdingDesk == desk) {
                here.push_back(now);
            }
        }
    }
    return here;
}

Result<std::vector<CardFacts>> DeskCards::contentOf(BoxId box)
{
    const DeskId& desk = m_state.identity.desk;
    std::vector<CardFacts> cards = TRY(m_state.replica->deliveredIn(box, desk));
    std::ranges::copy_if(TRY(m_state.replica->cardsAt(desk, CardState::Missing)), std::back_inserter(cards),
                         [&box](const CardFacts& card) { return card.box == box; });
    std::ranges::transform(cards, cards.begin(),
                           [this](const CardFacts& card) { return m_own.onTopOf(card); });
    std::erase_if(cards, [&desk](const CardFacts& now) {
        return !canBeTakenOver(now.state) || now.holdingDesk != desk;
    });
    std::ranges::sort(cards, {}, &CardFacts::card);
    return cards;
}

Result<std::map<CardState, int>> DeskCards::counts()
{
    const DeskId& desk = m_state.identity.desk;
    std::map<CardState, int> counts = TRY(m_state.replica->countsAt(desk));
    for (const MokId id : m_own.cards()) {
        const std::optional<CardFacts> before = TRY(m_state.replica->card(id));
        if (!before) {
            continue;
        }
        const CardFacts now = m_own.onTopOf(*before);
        counts[before->state] -= before->holdingDesk == desk ? 1 : 0;
        counts[now.state] += now.holdingDesk == desk ? 1 : 0;
    }
    return counts;
}

} // namespace cekr
