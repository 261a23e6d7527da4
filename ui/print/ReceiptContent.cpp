// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptContent.h"

#include "ui/print/Phone.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

QJsonObject line(const QString& text, const QString& amount = {})
{
    return {{u"text"_s, text}, {u"amount"_s, amount}};
}

QJsonObject fact(const QString& label, const QString& value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

QJsonObject group(const QString& heading, const QJsonArray& lines)
{
    return {{u"heading"_s, heading}, {u"lines"_s, lines}};
}

/// What is charged; negative when a correction gives a load's charge back.
Money chargeIn(const OperationBody& body)
{
    const auto* correction = std::get_if<Correction>(&body);
    return correction && correction->card ? correction->cash + correction->loaded : chargeOf(body);
}

} // namespace

ReceiptContent::ReceiptContent(const ReceiptView& receipt) : m_receipt(receipt)
{
    Q_ASSERT(!receipt.operations.empty());
    for (const OperationView& view : receipt.operations) {
        m_total += cashOf(view.operation.body);
    }
}

QJsonObject ReceiptContent::values() const
{
    return {{u"place"_s, m_receipt.deskName},
            {u"issuer"_s, issuer()},
            {u"title"_s, title()},
            {u"copy"_s, copy()},
            {u"facts"_s, facts()},
            {u"groups"_s, groups()},
            {u"total"_s, totalLabel()},
            {u"totalAmount"_s, moneyText(total())},
            {u"cash"_s, cash()},
            {u"state"_s, state()},
            {u"stateSentence"_s, stateSentence()},
            {u"notes"_s, notes()},
            {u"signatures"_s, signatures()},
            {u"small"_s, smallPrint()}};
}

Money ReceiptContent::total() const
{
    if (const auto* redirect = std::get_if<Redirect>(&body())) {
        return redirect->amount + redirect->charge; // taken with the load that was refused
    }
    return m_total < Money() ? -m_total : m_total;
}

QString ReceiptContent::title() const
{
    if (const auto* handover = std::get_if<Handover>(&body())) {
        if (handover->cards.size() == 1) {
            //: Title of a receipt: one anonymous card was handed over
            return tr("Receipt for an anonymous card");
        }
        //: Title of a receipt: several anonymous cards were handed over
        return tr("Receipt for anonymous cards");
    }
    if (std::holds_alternative<Refund>(body())) {
        //: Title of a receipt: cash of a refused operation was given back
        return tr("Receipt for cash given back");
    }
    if (std::holds_alternative<Correction>(body())) {
        //: Title of a receipt: a load that was a mistake was undone
        return tr("Receipt for a correction");
    }
    if (std::holds_alternative<Redirect>(body())) {
        //: Title of a receipt: the cash of a refused load was put on another card
        return tr("Receipt for a load on another card");
    }
    if (const auto* movement = std::get_if<CashMovement>(&body())) {
        return movementTitle(movement->direction);
    }
    //: Title of a receipt: cash was loaded on a card
    return tr("Receipt for a load");
}

QString ReceiptContent::movementTitle(CashMovement::Direction direction)
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

QString ReceiptContent::copy() const
{
    if (m_receipt.copy == 0) {
        return {};
    }
    //: On a receipt that is printed again: %1 is the number of the copy
    return tr("COPY %1").arg(m_receipt.copy);
}

QJsonArray ReceiptContent::facts() const
{
    QJsonArray facts;
    if (m_receipt.number > 0) {
        //: On a receipt
        facts.append(fact(tr("Number"), numbered(m_receipt.number)));
    }
    //: On a receipt: day and time of day
    facts.append(fact(tr("Date and time"), dateTimeText(m_receipt.operations.front().operation.at)));
    //: On a receipt: who worked at the counter
    facts.append(fact(tr("Clerk"), m_receipt.clerkName));
    if (m_receipt.earlier > 0) {
        const bool corrects = std::holds_alternative<Correction>(body());
        //: On a receipt: the number of the receipt that it corrects
        facts.append(fact(corrects ? tr("Corrects receipt")
                                   //: On a receipt: the number of the receipt whose load was refused
                                   : tr("Refused receipt"),
                          numbered(m_receipt.earlier)));
    }
    if (const QString reason = noteOf(body()); !reason.isEmpty()) {
        //: On a receipt for a correction, and on a slip about cash that is no sale
        facts.append(fact(tr("Reason"), reason));
    }
    return facts;
}

QString ReceiptContent::numbered(qint64 receipt) const
{
    return u"%1-%2"_s.arg(m_receipt.desk.text()).arg(receipt);
}

QJsonArray ReceiptContent::groups() const
{
    QJsonArray groups;
    if (const QJsonArray lines = charges(); !lines.isEmpty()) {
        //: Heading on a receipt: what the tariff charges for services
        groups.append(group(tr("Charges"), lines));
    }
    if (const QJsonArray lines = loads(); !lines.isEmpty()) {
        //: Heading on a receipt: the cards and what was loaded on each
        groups.append(group(tr("Cards and loads"), lines));
    }
    return groups;
}

QJsonArray ReceiptContent::charges() const
{
    QJsonArray lines;
    for (const OperationView& view : m_receipt.operations) {
        const OperationBody& body = view.operation.body;
        if (chargeIn(body).isZero()) {
            continue;
        }
        if (const auto* handover = std::get_if<Handover>(&body)) {
            const int cards = int(handover->cards.size());
            //: On a receipt, before the amount: what is charged for; %n is the number of cards
            lines.append(line(tr("Issue of %n card(s)", nullptr, cards), moneyText(handover->charge)));
        } else {
            //: On a receipt, before the amount: what is charged for loading a card
            lines.append(line(tr("Top-up at the counter"), moneyText(chargeIn(body))));
        }
    }
    return lines;
}

const Issuer* ReceiptContent::invoiceIssuer() const
{
    return !charged().isZero() && m_receipt.tariff && m_receipt.tariff->issuer ? &*m_receipt.tariff->issuer
                                                                               : nullptr;
}

QJsonArray ReceiptContent::issuer() const
{
    const Issuer* issuer = invoiceIssuer();
    if (!issuer) {
        return {};
    }
    //: On a receipt: %1 is the tax number of who charges
    const QString taxNumber = issuer->vatPercent > 0 ? tr("VAT ID: %1").arg(issuer->taxNumber.vatId())
                                                     : tr("Tax number: %1").arg(issuer->taxNumber.text());
    return {line(issuer->name), line(issuer->address), line(taxNumber)};
}

QJsonArray ReceiptContent::vat() const
{
    const Issuer* issuer = invoiceIssuer();
    if (!issuer || (issuer->vatPercent == 0 && issuer->vatNote.isEmpty())) {
        return {};
    }
    if (issuer->vatPercent == 0) {
        return {line(issuer->vatNote)};
    }
    const qint64 whole = 100 + issuer->vatPercent;
    const qint64 half = charged() < Money() ? -whole / 2 : whole / 2; // rounds away from zero
    const Money base = Money::fromCents((charged().cents() * 100 + half) / whole);
    //: On a receipt: %1 is the rate of VAT in per cent, %2 the charges without it, %3 the tax
    return {line(tr("VAT %1 %: base %2, tax %3")
                     .arg(issuer->vatPercent)
                     .arg(moneyText(base), moneyText(charged() - base)))};
}

Money ReceiptContent::charged() const
{
    Money sum;
    for (const OperationView& view : m_receipt.operations) {
        sum += chargeIn(view.operation.body);
    }
    return sum;
}

QJsonArray ReceiptContent::loads() const
{
    std::vector<MokId> cards; // in the order in which they were handed over or loaded
    std::map<MokId, Money> loaded;
    for (const OperationView& view : m_receipt.operations) {
        for (const MokId card : cardsOf(view.operation.body)) {
            if (loaded.try_emplace(card).second) {
                cards.push_back(card);
            }
        }
        if (const auto* load = std::get_if<Load>(&view.operation.body)) {
            loaded[load->card] += load->amount;
        }
        if (const auto* redirect = std::get_if<Redirect>(&view.operation.body)) {
            loaded[redirect->card] += redirect->amount;
        }
        if (const auto* correction = std::get_if<Correction>(&view.operation.body);
            correction && correction->card) {
            loaded[*correction->card] -= correction->loaded;
        }
    }
    QJsonArray lines;
    for (const MokId card : cards) {
        const Money amount = loaded[card];
        //: On a receipt, in place of the amount: nothing was loaded on the card
        const QString sum = amount.isZero() ? tr("no load") : moneyText(amount);
        //: On a receipt: %1 is the number of a card
        lines.append(line(tr("MOK ID %1").arg(card.grouped()), sum));
    }
    return lines;
}

QString ReceiptContent::totalLabel() const
{
    if (m_total < Money()) {
        //: On a receipt, before the sum: cash the customer or somebody else got
        return tr("Paid out");
    }
    if (std::holds_alternative<CashMovement>(body())) {
        //: On a slip, before the sum: cash put into the drawer
        return tr("Paid in");
    }
    if (std::holds_alternative<Redirect>(body())) {
        //: On a receipt, before the sum: what the customer has paid for the load that was refused
        return tr("Paid earlier");
    }
    //: On a receipt, before the sum: what the customer paid altogether
    return tr("Total paid");
}

QJsonArray ReceiptContent::cash() const
{
    if (m_total < Money() || m_receipt.received <= m_total) {
        return {};
    }
    //: On a receipt: cash the customer gave
    return {line(tr("Cash received"), moneyText(m_receipt.received)),
            //: On a receipt: cash the customer got back
            line(tr("Change"), moneyText(m_receipt.received - m_total))};
}

bool ReceiptContent::has(Standing standing) const
{
    return std::any_of(m_receipt.operations.begin(), m_receipt.operations.end(),
                       [standing](const OperationView& view) { return view.standing == standing; });
}

QString ReceiptContent::state() const
{
    if (has(Standing::Refused)) {
        //: On a receipt, in a box: central refused what it says
        return tr("REFUSED");
    }
    if (has(Standing::Recorded) || has(Standing::Sent)) {
        //: On a receipt, in a box: central has not confirmed it yet
        return tr("WAITS FOR CONFIRMATION");
    }
    return {};
}

QString ReceiptContent::stateSentence() const
{
    if (has(Standing::Refused)) {
        //: On a receipt
        return tr("Central has refused this. Please ask at the point of sale.");
    }
    if (has(Standing::Recorded) || has(Standing::Sent)) {
        //: On a receipt
        return tr("Recorded at the point of sale; central confirms it as soon as it has received it.");
    }
    //: On a receipt
    return tr("Confirmed by central.");
}

QJsonArray ReceiptContent::notes() const
{
    if (std::holds_alternative<Refund>(body())) {
        //: On a receipt for cash given back
        return {line(tr("The operation was refused and not carried out. The cash was given back in full."))};
    }
    if (std::holds_alternative<Correction>(body())) {
        //: On a receipt for a correction
        return {line(tr("The load was a mistake. It was taken off the card, and the cash was given back."))};
    }
    if (std::holds_alternative<Redirect>(body())) {
        //: On a receipt for cash of a refused load that was put on another card
        return {line(tr("The load of the first card was refused. Its cash was put on this card instead; "
                        "nothing was paid anew."))};
    }
    if (!std::holds_alternative<Handover>(body())) {
        return {};
    }
    const QString most = moneyText(m_receipt.limits.anonymousSingleLoad);
    //: On a receipt for anonymous cards: %1 is the highest load
    return {line(tr("An anonymous card can be loaded only once, with at most %1.").arg(most)),
            //: On a receipt for anonymous cards
            line(tr("A lost or stolen anonymous card cannot be cancelled.")),
            //: On a receipt: %1 is a phone number
            line(tr("Help, day and night: %1").arg(helpPhone))};
}

QJsonArray ReceiptContent::signatures() const
{
    if (!std::holds_alternative<CashMovement>(body())) {
        return {};
    }
    //: On a slip about cash that is no sale, below a line for a signature: who gave the cash
    return {line(tr("Handed over by (signature)")),
            //: On a slip about cash that is no sale, below a line for a signature: who took the cash
            line(tr("Received by (signature)"))};
}

QJsonArray ReceiptContent::smallPrint() const
{
    QJsonArray lines = vat();
    const Operation& operation = m_receipt.operations.front().operation;
    if (const auto* handover = std::get_if<Handover>(&operation.body)) {
        //: On a receipt: the editions of the municipality's (%1) and of the bank's (%2) terms that were
        //: agreed to
        lines.append(line(
            tr("General terms: MOK %1, NLB %2.").arg(handover->mokTerms.text(), handover->bankTerms.text())));
        if (!handover->tariff.isEmpty()) {
            //: On a receipt: %1 is the edition of the tariff
            lines.append(line(tr("Tariff: %1.").arg(handover->tariff.text())));
        }
    }
    if (const OperationId refused = resolves(operation.body); !refused.isNull()) {
        //: On a receipt: %1 is the id of an operation
        lines.append(line(tr("Refused operation %1").arg(refused.text())));
    }
    if (const auto* correction = std::get_if<Correction>(&operation.body)) {
        //: On a receipt: %1 is the id of an operation
        lines.append(line(tr("Corrects operation %1").arg(correction->corrects.text())));
    }
    //: On a receipt: %1 is the id of an operation
    lines.append(line(tr("Operation %1").arg(operation.id.text())));
    return lines;
}

} // namespace cekr
