// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/CardText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::CardWords)
};

/// The bank never said, and something was loaded.
bool isUpperBound(Money balance, const std::optional<BankBalance>& bank)
{
    return !bank && balance.isPositive();
}

} // namespace

QString kindText(CardKind kind)
{
    switch (kind) {
    case CardKind::Anonymous:
        //: Kind of a card, in a column
        return CardWords::tr("anonymous");
    case CardKind::Unnamed:
        //: Kind of a card, in a column: no name printed, holder known
        return CardWords::tr("unnamed");
    case CardKind::Named:
        //: Kind of a card, in a column: name printed
        return CardWords::tr("named");
    }
    Q_UNREACHABLE();
}

QString cardText(const CardFacts& card)
{
    const QString number = card.card.masked();
    switch (card.kind) {
    case CardKind::Anonymous:
        //: %1 is the end of a MOK ID: ••••••733
        return CardWords::tr("Anonymous card %1").arg(number);
    case CardKind::Unnamed:
        //: %1 is the end of a MOK ID: ••••••733
        return CardWords::tr("Unnamed card %1").arg(number);
    case CardKind::Named:
        //: %1 is the end of a MOK ID: ••••••733
        return CardWords::tr("Named card %1").arg(number);
    }
    Q_UNREACHABLE();
}

QString balanceText(const CardFacts& card)
{
    return balanceText(card.balance, card.bank);
}

QString balanceText(Money balance, const std::optional<BankBalance>& bank)
{
    const QString amount = moneyText(balance);
    //: A balance, in a column; %1 is the most that can be on the card
    return isUpperBound(balance, bank) ? CardWords::tr("at most %1").arg(amount) : amount;
}

QString balanceChangeText(const CardFacts& before, std::optional<Money> loaded)
{
    const QString text = isUpperBound(before.balance, before.bank)
                             //: The most that can be on a card before (%1) and after (%2) a load
                             ? CardWords::tr("balance at most %1 → %2")
                             //: A balance before (%1) and after (%2) a load
                             : CardWords::tr("balance %1 → %2");
    return text.arg(moneyText(before.balance), moneyText(before.balance + loaded.value_or(Money())));
}

QString stateText(CardState state)
{
    switch (state) {
    case CardState::Delivered:
        //: State of a card: on its way to a desk
        return CardWords::tr("on its way");
    case CardState::InStock:
        //: State of a card
        return CardWords::tr("in stock");
    case CardState::Spoiled:
        //: State of a card: damaged before hand-over, must not be handed over
        return CardWords::tr("spoiled");
    case CardState::Returned:
        //: State of a card: given back to the issuer
        return CardWords::tr("returned");
    case CardState::Missing:
        //: State of a card: was not in the box it should have come in
        return CardWords::tr("missing");
    case CardState::HandedOver:
        //: State of a card: given to a customer
        return CardWords::tr("handed over");
    case CardState::Active:
        //: State of a card: used by its holder
        return CardWords::tr("active");
    case CardState::Locked:
        //: State of a card: for a time, by the holder's wish
        return CardWords::tr("locked");
    case CardState::Blocked:
        //: State of a card: finally, by the bank
        return CardWords::tr("blocked");
    case CardState::Expired:
        //: State of a card
        return CardWords::tr("expired");
    case CardState::Destroyed:
        //: State of a card
        return CardWords::tr("destroyed");
    }
    Q_UNREACHABLE();
}

QString reasonText(StockSpoil::Reason reason)
{
    switch (reason) {
    case StockSpoil::Reason::Damaged:
        //: Why a card is spoiled
        return CardWords::tr("damaged");
    case StockSpoil::Reason::EnvelopeOpened:
        //: Why a card is spoiled: the envelope with the PIN is open
        return CardWords::tr("envelope opened");
    case StockSpoil::Reason::Misprinted:
        //: Why a card is spoiled
        return CardWords::tr("misprinted");
    case StockSpoil::Reason::Other:
        //: Why a card is spoiled: a note says more
        return CardWords::tr("another reason");
    }
    Q_UNREACHABLE();
}

} // namespace cekr
