// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/CardText.h"

#include "ui/text/DateText.h"
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

/// Nothing happened since the bank told it.
bool isItsWord(const CardFacts& card)
{
    return card.bank && card.balance == card.bank->amount;
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
    if (bank) {
        return moneyText(balance);
    }
    //: A balance, in a column; %1 is the most that can be on the card
    return isUpperBound(balance, bank) ? CardWords::tr("at most %1").arg(moneyText(balance))
                                       : moneyOrDash({});
}

QString balanceDayText(const CardFacts& card)
{
    if (!card.bank) {
        //: In a column: the bank has not told the balance of a card
        return CardWords::tr("not yet");
    }
    const QString day = dateText(card.bank->at.date());
    return isItsWord(card) ? day
                           //: In a column: %1 is the day of which the bank told a balance; there were loads
                           //: or payments after it
                           : CardWords::tr("%1 and since").arg(day);
}

QString balanceSentence(const CardFacts& card)
{
    if (isUpperBound(card.balance, card.bank)) {
        //: What is known of a card: %1 is the most that can be on it
        return CardWords::tr("The bank has not told the balance; by its top-ups it is %1 at most")
            .arg(moneyText(card.balance));
    }
    if (!card.bank) {
        //: What is known of a card
        return CardWords::tr("The bank has not told the balance");
    }
    return (isItsWord(card)
                //: What is known of a card: %1 its balance, %2 date and time of which the bank told it
                ? CardWords::tr("Balance %1, told by the bank (%2)")
                //: As "Balance %1, told by the bank (%2)", with loads and payments since
                : CardWords::tr("Balance %1, told by the bank (%2) and with what happened since"))
        .arg(moneyText(card.balance), dateTimeText(card.bank->at));
}

QString balanceChangeText(const CardFacts& before, std::optional<Money> loaded)
{
    const Money after = before.balance + loaded.value_or(Money());
    if (!before.bank && !(isUpperBound(before.balance, before.bank) && after.isPositive())) {
        //: In place of the balance of a card before and after a load
        return CardWords::tr("balance not known");
    }
    const QString text = isUpperBound(before.balance, before.bank)
                             //: The most that can be on a card before (%1) and after (%2) a load
                             ? CardWords::tr("balance at most %1 → %2")
                             //: A balance before (%1) and after (%2) a load
                             : CardWords::tr("balance %1 → %2");
    return text.arg(moneyText(before.balance), moneyText(after));
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
