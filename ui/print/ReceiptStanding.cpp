// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptStanding.h"

#include <algorithm>
#include <iterator>

namespace cekr
{

ReceiptStanding::ReceiptStanding(const std::vector<OperationView>& operations, Money cash, Money toCards)
    : m_cash(cash), m_toCards(toCards)
{
    std::ranges::transform(operations, std::back_inserter(m_standings), &OperationView::standing);
}

bool ReceiptStanding::has(Standing standing) const
{
    return std::ranges::find(m_standings, standing) != m_standings.end();
}

bool ReceiptStanding::isConfirmed() const
{
    return !mayNotHappen() && !isWaiting();
}

QString ReceiptStanding::state() const
{
    if (has(Standing::Refused)) {
        //: On a receipt, in a box: central refused what it says
        return tr("REFUSED");
    }
    if (has(Standing::Pending)) {
        return pendingState();
    }
    if (isWaiting()) {
        //: On a receipt, in a box: central has not confirmed it yet
        return tr("WAITS FOR CONFIRMATION");
    }
    return {};
}

QString ReceiptStanding::sentence() const
{
    if (has(Standing::Refused)) {
        return refusedSentence();
    }
    if (has(Standing::Pending)) {
        return pendingSentence();
    }
    if (isWaiting()) {
        return waitingSentence();
    }
    //: On a receipt
    return tr("Confirmed by central.");
}

QString ReceiptStanding::refusedSentence() const
{
    return m_cash < Money()
               //: On a receipt for cash that was paid out
               ? tr("Central has refused this; it is not carried out. The point of sale settles it.")
               //: On a receipt
               : tr("Central has refused this; it is not carried out. Please ask at the point of sale about "
                    "your cash.");
}

QString ReceiptStanding::waitingSentence() const
{
    return m_cash < Money()
               //: On a receipt for cash that was paid out
               ? tr("Recorded at the point of sale. Central has not confirmed it yet.")
               //: On a receipt
               : tr("Recorded at the point of sale. Central has not decided yet: if it refuses, this is not "
                    "carried out, and the point of sale gives the cash back for this receipt.");
}

/// In a box: a person at central has yet to decide.
QString ReceiptStanding::pendingState() const
{
    if (m_toCards.isZero()) {
        //: On a receipt, in a box: a person at central has yet to decide about what moves no money of a card
        return tr("NOT DECIDED YET");
    }
    return m_toCards.isPositive()
               //: On a receipt, in a box: a person at central has yet to decide
               ? tr("NOT YET ON THE CARD")
               //: On a receipt, in a box: a person at central has yet to decide whether a load is taken off
               : tr("NOT YET OFF THE CARD");
}

QString ReceiptStanding::pendingSentence() const
{
    if (m_toCards.isZero()) {
        //: On a receipt
        return tr("Central is checking this and has not decided yet.");
    }
    return m_toCards.isPositive()
               //: On a receipt
               ? tr("Central is checking this. Until it has decided, the money is not on the card.")
               //: On a receipt for a correction
               : tr("Central is checking this. Until it has decided, nothing is taken off the card.");
}

} // namespace cekr
