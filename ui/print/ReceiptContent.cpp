// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/ReceiptContent.h"

#include "ui/print/ReceiptCharges.h"
#include "ui/text/CardText.h"
#include "ui/text/DateText.h"
#include "ui/text/Language.h"
#include "ui/text/MoneyText.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

QJsonObject fact(const QString& label, const QString& value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

QJsonArray linesOf(const QStringList& texts)
{
    QJsonArray lines;
    std::ranges::transform(texts, std::back_inserter(lines),
                           [](const QString& text) { return receiptLine(text); });
    return lines;
}

} // namespace

ReceiptContent::ReceiptContent(const ReceiptView& receipt) : m_receipt(receipt)
{
    Q_ASSERT(!receipt.operations.empty());
    Money toCards;
    for (const OperationView& view : receipt.operations) {
        m_total += cashOf(view.operation.body);
        m_parts.push_back(receiptPart(view.operation.body, view.standing, receipt.limits));
        toCards += m_parts.back().loaded;
    }
    m_standing = ReceiptStanding(receipt.operations, m_total, toCards);
}

QJsonObject ReceiptContent::values() const
{
    return {{u"place"_s, m_receipt.deskName},
            {u"title"_s, title()},
            {u"copy"_s, copy()},
            {u"facts"_s, facts()},
            {u"groups"_s, groups()},
            {u"total"_s, totalLabel()},
            {u"totalAmount"_s, moneyText(total())},
            {u"cash"_s, cash()},
            {u"state"_s, m_standing.state()},
            {u"stateSentence"_s, m_standing.sentence()},
            {u"notes"_s, linesOf(first().notes)},
            {u"signatures"_s, linesOf(first().signatures)},
            {u"small"_s, smallPrint()}};
}

Money ReceiptContent::total() const
{
    if (!first().paidEarlier.isZero()) {
        return first().paidEarlier;
    }
    return m_total < Money() ? -m_total : m_total;
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
    facts.append(
        fact(tr("Date and time"), dateTimeText(m_receipt.operations.front().operation.at, localeOfWords())));
    //: On a receipt: who worked at the counter
    facts.append(fact(tr("Clerk"), m_receipt.clerkName));
    if (!m_receipt.approverName.isEmpty()) {
        //: On a receipt: the second person, who approved it
        facts.append(fact(tr("Approved by"), m_receipt.approverName));
    }
    if (m_receipt.earlier > 0) {
        facts.append(fact(first().earlier, numbered(m_receipt.earlier)));
    }
    if (const QString reason = noteOf(m_receipt.operations.front().operation.body); !reason.isEmpty()) {
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
    QJsonArray groups = ReceiptCharges(m_parts, m_receipt.tariff).groups();
    if (const QJsonArray lines = loads(); !lines.isEmpty()) {
        //: Heading on a receipt: the cards and what was loaded on each
        groups.append(receiptGroup(tr("Cards and top-ups"), lines));
    }
    return groups;
}

QJsonArray ReceiptContent::loads() const
{
    std::vector<MokId> cards; // in the order in which they were handed over or loaded
    std::map<MokId, Money> loaded;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        for (const MokId card : cardsOf(m_receipt.operations[i].operation.body)) {
            if (loaded.try_emplace(card).second) {
                cards.push_back(card);
            }
            loaded[card] += m_parts[i].loaded;
        }
    }
    QJsonArray lines;
    for (const MokId card : cards) {
        const Money amount = loaded[card];
        //: On a receipt, in place of the amount: nothing was loaded on the card
        const QString sum = amount.isZero() ? tr("no top-up") : moneyText(amount);
        //: On a receipt: %1 is the number of a card
        lines.append(receiptLine(tr("MOK ID %1").arg(card.grouped()), sum));
        addBalance(card, amount, lines);
    }
    return lines;
}

/// Which kind of card, and its balance before and after, on the bank's word or as the most that it can be. Of
/// an anonymous card the single load says as much; where nothing is known, nothing is said.
void ReceiptContent::addBalance(MokId card, Money loaded, QJsonArray& lines) const
{
    const auto known = std::ranges::find(m_receipt.loaded, card, &LoadedCard::card);
    if (known == m_receipt.loaded.end() || loaded.isZero()) {
        return;
    }
    const bool isNothingKnown = known->before.isZero() && !known->bank;
    if (isNothingKnown || (known->kind == CardKind::Anonymous && known->before.isZero())) {
        return;
    }
    //: On a receipt, below the number of a card, before an amount: %1 is its kind ("named")
    lines.append(receiptLine(tr("%1 card, balance before").arg(kindText(known->kind)),
                             balanceText(known->before, known->bank)));
    addBalanceAfter(*known, loaded, lines);
    if (known->bank) {
        //: On a receipt, below the balance of a card: %1 is the moment of which the bank told it
        lines.append(
            receiptLine(tr("told by the bank, %1").arg(dateTimeText(known->bank->at, localeOfWords()))));
    }
}

/// None of what was refused, or may be: the money is not there.
void ReceiptContent::addBalanceAfter(const LoadedCard& before, Money loaded, QJsonArray& lines) const
{
    if (m_standing.mayNotHappen()) {
        return;
    }
    //: On a receipt, before an amount: the balance of a card with the load, as far as it is known at the desk
    lines.append(receiptLine(m_standing.isConfirmed() ? tr("balance after, as known here")
                                                      //: The same before central has confirmed the load
                                                      : tr("balance after, once it is confirmed"),
                             balanceText(before.before + loaded, before.bank)));
}

QString ReceiptContent::totalLabel() const
{
    if (m_total < Money()) {
        //: On a receipt, before the sum: cash the customer or somebody else got
        return tr("Paid out");
    }
    return first().total;
}

QJsonArray ReceiptContent::cash() const
{
    if (m_total < Money() || m_receipt.received <= m_total) {
        return {};
    }
    //: On a receipt: cash the customer gave
    return {receiptLine(tr("Cash received"), moneyText(m_receipt.received)),
            //: On a receipt: cash the customer got back
            receiptLine(tr("Change"), moneyText(m_receipt.received - m_total))};
}

QJsonArray ReceiptContent::smallPrint() const
{
    QJsonArray lines = linesOf(first().small);
    //: On a receipt: %1 is the id of an operation
    lines.append(receiptLine(tr("Operation %1").arg(m_receipt.operations.front().operation.id.text())));
    return lines;
}

} // namespace cekr
