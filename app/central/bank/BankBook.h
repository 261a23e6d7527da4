// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/BankTable.h"
#include "core/domain/Facts.h"

#include <QDateTime>
#include <QHash>

namespace cekr::central
{

/// Enters what the bank tells, and what follows for the cards. Late, doubled and out of order, the events of
/// a card come to the same. Within one transaction of the caller's; at its end finish().
class BankBook final
{
public:
    /// `now`: by central's clock.
    BankBook(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) {}

    enum class Entered
    {
        Taken,
        Known, ///< the bank has told just that before
    };
    /// Of an event that was checked. CardUnknown; Exists when the bank has told something else under that
    /// reference, another balance of that moment, or a use of a card and that it was never used until then or
    /// later; MalformedMessage for what has not happened yet.
    [[nodiscard]] Result<Entered> enter(const wire::BankEvent& event);
    /// Changes the cards, and tells the desks.
    [[nodiscard]] Done finish();

private:
    /// A card of which something was told.
    struct Touched
    {
        CardFacts card;
        QDateTime inactiveUntil = {}; ///< by the bank's newest word; invalid when there is none
        Money moved = {};             ///< by what was told now
        int loads = 0;                ///< more than before
        bool isStated = false;        ///< something was told about its state
        bool isOfHolder = false;      ///< or of its holder, or of an application for it
    };

    [[nodiscard]] Result<Touched*> touch(MokId card);
    [[nodiscard]] Done requireAgreement(const wire::BankEvent& event, const Touched& touched);
    [[nodiscard]] Done enterNew(const wire::BankEvent& event, Touched& touched);
    [[nodiscard]] Done enterLoad(const wire::BankEvent& event, Touched& touched);
    [[nodiscard]] Done change(Touched& touched);
    [[nodiscard]] Done enterHolder(CardFacts& card);

    Database& m_database;
    QDateTime m_now;
    QHash<MokId, std::optional<Touched>> m_touched; ///< nothing: there is no such card
};

/// The state of a card after what the bank tells of it.
[[nodiscard]] CardState stateAfter(CardState state, wire::BankEventKind kind);
/// The same after all that the bank has told of the card, which may have been before a desk's hand-over came
/// in.
[[nodiscard]] Result<CardState> stateByBank(Database& database, const CardFacts& card);

} // namespace cekr::central
