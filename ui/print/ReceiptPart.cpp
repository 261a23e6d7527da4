// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptPart.h"

#include "ui/print/Phone.h"
#include "ui/text/MoneyText.h"
#include "ui/text/OperationText.h"

#include <QCoreApplication>

namespace cekr
{

namespace
{

class PartOf
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ReceiptPart)

public:
    PartOf(Standing standing, const Limits& limits) : m_standing(standing), m_limits(limits) {}

    ReceiptPart operator()(const Handover& handover) const;
    ReceiptPart operator()(const Load& load) const;
    ReceiptPart operator()(const Refund& refund) const;
    ReceiptPart operator()(const Redirect& redirect) const;
    ReceiptPart operator()(const Correction& correction) const;
    ReceiptPart operator()(const CashMovement& movement) const;
    // There are no receipts for these; they are called what they are called in lists.
    ReceiptPart operator()(const ShiftOpen& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const StockIntake& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const StockSpoil& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const StockReturn& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const StockTransfer& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const Escalation& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const ShiftClose& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const WriteOff& body) const { return {operationTitle(body)}; }
    ReceiptPart operator()(const Reprint& body) const { return {operationTitle(body)}; }

private:
    [[nodiscard]] static QString titleOf(CashMovement::Direction direction);
    [[nodiscard]] static QString paid();
    [[nodiscard]] static QString topUp();
    [[nodiscard]] static QString refusedReceipt();
    [[nodiscard]] static QString refusedOperation(OperationId refused);

    [[nodiscard]] QString redirectNote() const;
    [[nodiscard]] QString correctionNote() const;

    Standing m_standing;
    const Limits& m_limits;
};

ReceiptPart PartOf::operator()(const Handover& handover) const
{
    const int cards = int(handover.cards.size());
    //: Title of a receipt: one anonymous card was handed over
    ReceiptPart part{cards == 1 ? tr("Receipt for an anonymous card")
                                //: Title of a receipt: several anonymous cards were handed over
                                : tr("Receipt for anonymous cards")};
    part.total = paid();
    part.charge = handover.charge;
    //: On a receipt, before the amount: what is charged for; %n is the number of cards
    part.service = tr("Issue of %n card(s)", nullptr, cards);
    //: On a receipt for anonymous cards: %1 is the highest load
    part.notes = {tr("An anonymous card can be topped up only once, with at most %1.")
                      .arg(moneyText(m_limits.anonymousSingleLoad)),
                  //: On a receipt for anonymous cards
                  tr("A lost or stolen anonymous card cannot be cancelled."),
                  //: On a receipt: %1 is a phone number
                  tr("The bank's contact centre, at any time: %1").arg(helpPhone)};
    //: On a receipt: the editions of the municipality's (%1) and of the bank's (%2) terms that were agreed to
    part.small = {
        tr("General terms: MOK %1, NLB %2.").arg(handover.mokTerms.text(), handover.bankTerms.text())};
    if (!handover.tariff.isEmpty()) {
        //: On a receipt: %1 is the edition of the tariff
        part.small.append(tr("Tariff: %1.").arg(handover.tariff.text()));
    }
    return part;
}

ReceiptPart PartOf::operator()(const Load& load) const
{
    //: Title of a receipt: cash was loaded on a card
    return {.title = tr("Receipt for a top-up"),
            .total = paid(),
            .charge = load.charge,
            .service = topUp(),
            .loaded = load.amount};
}

ReceiptPart PartOf::operator()(const Refund& refund) const
{
    //: Title of a receipt: cash of a refused operation was given back
    return {.title = tr("Receipt for cash given back"),
            .total = paid(),
            .earlier = refusedReceipt(),
            //: On a receipt for cash given back
            .notes = {tr("The operation was refused and not carried out. The cash was given back in full.")},
            .small = {refusedOperation(refund.refused)}};
}

ReceiptPart PartOf::operator()(const Redirect& redirect) const
{
    //: Title of a receipt: the cash of a refused load was put on another card
    return {.title = tr("Receipt for a top-up of another card"),
            //: On a receipt, before the sum: what the customer has paid for the load that was refused
            .total = tr("Paid earlier"),
            .paidEarlier = redirect.amount + redirect.charge.cash(),
            .earlier = refusedReceipt(),
            .charge = redirect.charge,
            .service = topUp(),
            .loaded = redirect.amount,
            .notes = {redirectNote()},
            .small = {refusedOperation(redirect.refused)}};
}

ReceiptPart PartOf::operator()(const Correction& correction) const
{
    //: Title of a receipt: a load that was a mistake was undone
    return {.title = tr("Receipt for a correction"),
            .total = paid(),
            //: On a receipt: the number of the receipt that it corrects
            .earlier = tr("Corrects receipt"),
            .charge = chargeGivenBack(correction),
            .service = topUp(),
            .loaded = correction.card ? -correction.loaded : Money(),
            .notes = {correctionNote()},
            //: On a receipt: %1 is the id of an operation
            .small = {tr("Corrects operation %1").arg(correction.corrects.text())}};
}

QString PartOf::redirectNote() const
{
    switch (m_standing) {
    case Standing::Recorded:
    case Standing::Sent:
    case Standing::Pending:
        //: On a receipt for cash of a refused load that goes on another card, before central has confirmed it
        return tr("The top-up of the first card was refused. Its cash goes on this card instead once central "
                  "confirms it; nothing was paid anew.");
    case Standing::Applied:
        //: On a receipt for cash of a refused load that was put on another card
        return tr("The top-up of the first card was refused. Its cash was put on this card instead; "
                  "nothing was paid anew.");
    case Standing::Refused:
        //: On a receipt for cash of a refused load that should have gone on another card; central refused
        //: that, too
        return tr("The top-up of the first card was refused. Its cash was to go on this card instead; "
                  "nothing was paid anew.");
    }
    Q_UNREACHABLE();
}

QString PartOf::correctionNote() const
{
    switch (m_standing) {
    case Standing::Recorded:
    case Standing::Sent:
    case Standing::Pending:
        //: On a receipt for a correction that central has not confirmed yet
        return tr("The top-up was a mistake, and the cash was given back. It comes off the card once central "
                  "confirms it.");
    case Standing::Applied:
        //: On a receipt for a correction
        return tr("The top-up was a mistake. It was taken off the card, and the cash was given back.");
    case Standing::Refused:
        //: On a receipt for a correction that central has refused
        return tr("The top-up was a mistake, and the cash was given back.");
    }
    Q_UNREACHABLE();
}

ReceiptPart PartOf::operator()(const CashMovement& movement) const
{
    return {.title = titleOf(movement.direction),
            //: On a slip, before the sum: cash put into the drawer
            .total = tr("Paid in"),
            //: On a slip about cash that is no sale, below a line for a signature: who gave the cash
            .signatures = {tr("Handed over by (signature)"),
                           //: On a slip about cash that is no sale, below a line for a signature: who took
                           //: the cash
                           tr("Received by (signature)")}};
}

QString PartOf::titleOf(CashMovement::Direction direction)
{
    switch (direction) {
    case CashMovement::Direction::In:
        //: Title of a slip: cash put into the drawer that is no sale
        return tr("Cash paid in");
    case CashMovement::Direction::Out:
        //: Title of a slip: cash taken out of the drawer that is no sale
        return tr("Cash paid out");
    case CashMovement::Direction::ToSafe:
        //: Title of a slip: cash from the drawer put into the safe
        return tr("Cash to the safe");
    case CashMovement::Direction::ToBank:
        //: Title of a slip: cash from the drawer taken to the bank
        return tr("Cash to the bank");
    }
    Q_UNREACHABLE();
}

QString PartOf::paid()
{
    //: On a receipt, before the sum: what the customer paid altogether
    return tr("Total paid");
}

QString PartOf::topUp()
{
    //: On a receipt, before the amount: what is charged for loading a card
    return tr("Top-up at the counter");
}

QString PartOf::refusedReceipt()
{
    //: On a receipt: the number of the receipt whose load was refused
    return tr("Refused receipt");
}

QString PartOf::refusedOperation(OperationId refused)
{
    //: On a receipt: %1 is the id of an operation
    return tr("Refused operation %1").arg(refused.text());
}

} // namespace

ReceiptPart receiptPart(const OperationBody& body, Standing standing, const Limits& limits)
{
    return std::visit(PartOf(standing, limits), body);
}

} // namespace cekr
