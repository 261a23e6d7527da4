// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OwnCardChanges.h"

#include <algorithm>

namespace cekr
{

void OwnCardChanges::add(quint64 sequence, const Effects& effects)
{
    if (effects.cards.empty()) {
        return;
    }
    m_items[sequence].cards = effects.cards;
    for (const CardChange& change : effects.cards) {
        m_ofCard[change.card].push_back(sequence);
    }
}

void OwnCardChanges::applied(quint64 sequence, qint64 change)
{
    if (change <= m_complete) {
        drop(sequence);
    } else if (const auto item = m_items.find(sequence); item != m_items.end()) {
        item->second.change = change;
    }
}

void OwnCardChanges::replicaAt(qint64 complete)
{
    m_complete = complete;
    std::vector<quint64> done;
    for (const auto& [sequence, item] : m_items) {
        if (item.change != 0 && item.change <= complete) {
            done.push_back(sequence);
        }
    }
    for (const quint64 sequence : done) {
        drop(sequence);
    }
}

void OwnCardChanges::drop(quint64 sequence)
{
    const auto item = m_items.find(sequence);
    if (item == m_items.end()) {
        return;
    }
    for (const CardChange& change : item->second.cards) {
        const auto ofCard = m_ofCard.find(change.card);
        if (ofCard == m_ofCard.end()) {
            continue;
        }
        std::erase(*ofCard, sequence);
        if (ofCard->empty()) {
            m_ofCard.erase(ofCard);
        }
    }
    m_items.erase(item);
}

CardFacts OwnCardChanges::onTopOf(CardFacts card) const
{
    for (const quint64 sequence : m_ofCard.value(card.card)) {
        const Item& item = m_items.at(sequence);
        if (item.change != 0 && item.change <= card.change) {
            continue;
        }
        for (const CardChange& change : item.cards) {
            if (change.card == card.card) {
                apply(change, card);
            }
        }
    }
    return card;
}

std::vector<MokId> OwnCardChanges::cards() const
{
    return {m_ofCard.keyBegin(), m_ofCard.keyEnd()};
}

bool OwnCardChanges::holdsHandoverOf(MokId card) const
{
    const std::vector<quint64> sequences = m_ofCard.value(card);
    return std::any_of(sequences.begin(), sequences.end(), [&](quint64 sequence) {
        const std::vector<CardChange>& changes = m_items.at(sequence).cards;
        return std::any_of(changes.begin(), changes.end(), [card](const CardChange& change) {
            return change.card == card && change.state == CardState::HandedOver && change.loaded.isZero();
        });
    });
}

} // namespace cekr
