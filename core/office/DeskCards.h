// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/office/CardIndex.h"
#include "core/office/OwnCardChanges.h"

#include <map>
#include <optional>

namespace cekr
{

class OfficeState;

/// The cards as this desk knows them: what central last said, with the desk's own operations on top.
class DeskCards final
{
public:
    explicit DeskCards(OfficeState& state) : m_state(state) {}

    [[nodiscard]] Result<std::optional<CardFacts>> card(MokId id);
    /// Those whose MOK ID contains these digits (CardIndex).
    [[nodiscard]] Result<std::vector<CardFacts>> search(const QString& digits, int atMost);
    /// How many cards are known.
    [[nodiscard]] Result<int> count();
    /// The desk's plastic that no customer has: on its way here, in stock, spoiled.
    [[nodiscard]] Result<std::vector<CardFacts>> stock();
    /// Those of a box that can be taken over: on their way here, or reported missing before.
    [[nodiscard]] Result<std::vector<CardFacts>> contentOf(BoxId box);
    /// How many cards this desk has in each state.
    [[nodiscard]] Result<std::map<CardState, int>> counts();

    /// The replica holds these cards, too.
    void add(const std::vector<MokId>& cards);
    [[nodiscard]] OwnCardChanges& own() { return m_own; }

private:
    [[nodiscard]] Result<CardIndex*> index();

    OfficeState& m_state;
    OwnCardChanges m_own;
    /// Read from the replica when it is first needed, which is not before somebody has signed in.
    std::optional<CardIndex> m_index;
};

} // namespace cekr
