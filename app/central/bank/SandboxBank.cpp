// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/SandboxBank.h"

#include "app/central/bank/BankBook.h"
#include "app/central/store/BankOrderTable.h"
#include "app/central/store/CardTable.h"

#include <QSet>
#include <QUuid>

namespace cekr::central
{

using namespace Qt::StringLiterals;
using Kind = wire::BankEventKind;

namespace
{

constexpr int mostAtOnce = 5000;

wire::BankEvent eventOf(Kind kind, MokId card, const QDateTime& at, Money amount = {})
{
    return {.reference = u"SB-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces),
            .kind = kind,
            .card = card,
            .at = BusinessTime::at(at),
            .amount = amount};
}

} // namespace

Result<SandboxBank::Answered> SandboxBank::answer()
{
    BankOrderTable orders(m_database);
    BankBook book(m_database, m_now);
    Answered answered;
    QSet<MokId> loaded;
    const auto open = TRY(orders.open(0, mostAtOnce));
    for (const wire::BankOrder& order : open) {
        TRY(orders.acknowledge({order.number, u"SB-%1"_s.arg(order.number), BusinessTime::at(m_now)}));
        loaded.insert(order.card);
        ++answered.orders;
    }
    const auto handedOver = TRY(CardTable(m_database).inState(CardState::HandedOver, mostAtOnce));
    for (const CardFacts& card : handedOver) {
        const bool isUsed = !loaded.contains(card.card);
        const Kind kind = isUsed ? Kind::Activation : Kind::Inactive;
        TRY(book.enter(eventOf(kind, card.card, m_now)));
        ++(isUsed ? answered.activations : answered.inactive);
    }
    for (const MokId id : std::as_const(loaded)) {
        if (const auto card = TRY(CardTable(m_database).find(id))) {
            TRY(book.enter(eventOf(Kind::Balance, id, m_now, card->balance)));
            ++answered.balances;
        }
    }
    TRY(book.finish());
    return answered;
}

} // namespace cekr::central
