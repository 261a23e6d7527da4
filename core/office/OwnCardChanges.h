// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Effects.h"

#include <QHash>

#include <map>
#include <vector>

namespace cekr
{

/// What this desk's operations do to cards as long as the replica does not hold it yet: unanswered ones and
/// those applied by a change that has not been pulled. What the screen shows is the replica with this on top.
class OwnCardChanges
{
public:
    void add(quint64 sequence, const Effects& effects);
    /// Central applied it; the replica holds it from this change on, perhaps already.
    void applied(quint64 sequence, qint64 change);
    /// Central refused it: what it seemed to do did not happen.
    void refused(quint64 sequence) { drop(sequence); }
    /// The replica holds everything up to this change. Of a card it may hold a later one already.
    void replicaAt(qint64 complete);

    /// The card as it is with those of this desk's own operations that are not in it yet.
    [[nodiscard]] CardFacts onTopOf(CardFacts card) const;
    /// All cards it says something about.
    [[nodiscard]] std::vector<MokId> cards() const;
    /// Whether a hand-over of this card lies on top of the replica.
    [[nodiscard]] bool holdsHandoverOf(MokId card) const;

private:
    struct Item
    {
        qint64 change = 0; ///< 0 while unanswered
        std::vector<CardChange> cards;
    };
    void drop(quint64 sequence);

    qint64 m_complete = 0; ///< up to here the replica holds everything
    std::map<quint64, Item> m_items;
    QHash<MokId, std::vector<quint64>> m_ofCard; ///< sequences, ascending
};

} // namespace cekr
