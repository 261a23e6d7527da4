// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/OperationText.h"

#include "ui/text/CountText.h"
#include "ui/text/MoneyText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct OperationTitle
{
    Q_DECLARE_TR_FUNCTIONS(cekr::OperationTitle)

public:
    QString operator()(const ShiftOpen&) const
    {
        //: An operation in a list: a clerk began a shift
        return tr("Shift opened");
    }
    QString operator()(const CashMovement& movement) const
    {
        switch (movement.direction) {
        case CashMovement::Direction::In:
            //: An operation in a list: cash put into the drawer that is no sale
            return tr("Cash paid in");
        case CashMovement::Direction::Out:
            //: An operation in a list: cash taken out of the drawer that is no sale
            return tr("Cash paid out");
        case CashMovement::Direction::ToSafe:
            //: An operation in a list: cash from the drawer put into the safe
            return tr("Cash to the safe");
        case CashMovement::Direction::ToBank:
            //: An operation in a list: cash from the drawer taken to the bank
            return tr("Cash to the bank");
        }
        Q_UNREACHABLE();
    }
    QString operator()(const StockIntake& intake) const
    {
        //: An operation in a list: a delivery box was taken over; %n cards were in it
        return tr("Box taken over (%n)", nullptr, int(intake.found.size()));
    }
    QString operator()(const StockSpoil&) const
    {
        //: An operation in a list: a card that must not be handed over was set apart
        return tr("Spoiled card");
    }
    QString operator()(const StockReturn& back) const
    {
        //: An operation in a list: %n cards were given back to the issuer
        return tr("Cards returned (%n)", nullptr, int(back.cards.size()));
    }
    QString operator()(const StockTransfer& transfer) const
    {
        //: An operation in a list: %n cards were passed to another desk, %1
        return tr("Cards for desk %1 (%n)", nullptr, int(transfer.cards.size())).arg(transfer.to.text());
    }
    QString operator()(const Handover& handover) const
    {
        if (handover.cards.size() == 1) {
            //: An operation in a list: one anonymous card was handed over
            return tr("Anonymous card");
        }
        //: An operation in a list: %n anonymous cards were handed over
        return tr("Anonymous cards (%n)", nullptr, int(handover.cards.size()));
    }
    QString operator()(const Load&) const
    {
        //: An operation in a list: cash was loaded on a card
        return tr("Top-up");
    }
    QString operator()(const Refund&) const
    {
        //: An operation in a list: cash of a refused operation was given back
        return tr("Cash given back");
    }
    QString operator()(const Escalation&) const
    {
        //: An operation in a list: a refused operation was handed on
        return tr("Passed to the supervisor");
    }
    QString operator()(const ShiftClose& close) const
    {
        //: An operation in a list: a clerk ended a shift; %1 is the number of its Z report
        return tr("Shift closed, Z %1").arg(close.number);
    }
    QString operator()(const Correction&) const
    {
        //: An operation in a list: an earlier operation that was a mistake was undone
        return tr("Correction");
    }
    QString operator()(const Redirect&) const
    {
        //: An operation in a list: cash of a refused load was put on another card
        return tr("Top-up of another card");
    }
    QString operator()(const WriteOff&) const
    {
        //: An operation in a list: cash of a refused operation was taken out of the books
        return tr("Written off");
    }
    QString operator()(const Reprint& reprint) const
    {
        //: An operation in a list: a copy of a receipt was made; %1 is which copy, %2 the number of the
        //: receipt
        return tr("Copy %1 of receipt %2").arg(reprint.copy).arg(reprint.receipt);
    }
};

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::AttentionWords)
};

} // namespace

QString operationTitle(const OperationBody& body)
{
    return std::visit(OperationTitle(), body);
}

QString operationCards(const OperationBody& body)
{
    if (const auto* intake = std::get_if<StockIntake>(&body)) {
        return intake->box.text();
    }
    const std::vector<MokId> cards = cardsOf(body);
    if (cards.empty()) {
        return u"–"_s;
    }
    return cards.size() == 1 ? cards.front().masked() : cardsText(int(cards.size()));
}

QString operationAmount(const OperationBody& body)
{
    if (const auto* close = std::get_if<ShiftClose>(&body)) {
        return moneyText(sumOf(close->counted));
    }
    return moneyOrDash(cashOf(body));
}

QString attentionTitle(const AttentionView& item)
{
    const OperationBody& body = item.refused.operation.body;
    if (std::holds_alternative<Load>(body)) {
        //: Heading of what needs attention: central refused a load of %1
        return AttentionWords::tr("Top-up of %1 refused").arg(moneyText(item.cash));
    }
    //: Heading of what needs attention: central refused an operation; %1 is what it is called in lists
    return AttentionWords::tr("Refused: %1").arg(operationTitle(body));
}

QString attentionSentence(const AttentionView& item)
{
    if (item.wasPaidBack) {
        //: Below what needs attention: %1 is the cash; the refund of a refused operation was refused, too
        return AttentionWords::tr("Given back: %1. Central refuses to book it.").arg(moneyText(item.cash));
    }
    if (item.escalation) {
        //: Below what needs attention: a supervisor has it in hand
        return AttentionWords::tr("Passed to the supervisor.");
    }
    if (item.cash.isPositive()) {
        //: Below what needs attention: %1 is the cash of the refused operation
        return AttentionWords::tr("The cash, %1, is in the drawer.").arg(moneyText(item.cash));
    }
    if (item.cash < Money()) {
        //: Below what needs attention: %1 is cash that the refused operation took out of the drawer
        return AttentionWords::tr("The cash, %1, went out of the drawer.").arg(moneyText(-item.cash));
    }
    //: Below what needs attention: no cash was taken
    return AttentionWords::tr("No cash was taken for it.");
}

} // namespace cekr
