// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/InstructionsSheet.h"

#include "ui/print/Phone.h"
#include "ui/print/Template.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct InstructionsWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::InstructionsWords)

public:
    static QString title();
    static QJsonArray received(int cards);
    static QJsonArray notes(Money highestLoad);
    static QJsonObject values(const ReceiptView& receipt, const Handover& handover);
};

QJsonObject line(const QString& text)
{
    return {{u"text"_s, text}};
}

QString InstructionsWords::title()
{
    //: Title of the sheet that a customer takes home with an anonymous card
    return tr("Your CeKR card");
}

QJsonArray InstructionsWords::received(int cards)
{
    //: To be ticked off at the hand-over
    return {line(tr("%n CeKR card(s)", nullptr, cards)),
            //: To be ticked off at the hand-over: one envelope with every card
            line(tr("%n sealed envelope(s) with the PIN", nullptr, cards)),
            //: To be ticked off at the hand-over
            line(tr("these instructions"))};
}

QJsonArray InstructionsWords::notes(Money highestLoad)
{
    //: To the customer: when an anonymous card becomes active (CARD-8)
    return {line(tr("The card becomes active when you pay with it at a terminal for the first time.")),
            //: To the customer: %1 is the highest load (LIMIT-A1)
            line(tr("You can load it only once, with at most %1.").arg(moneyText(highestLoad))),
            //: To the customer (TOP-3)
            line(tr("To load it, you need the MOK ID and the last six digits of the card number.")),
            //: To the customer (LIMIT-A3, LIMIT-A4)
            line(tr("It pays in shops, not online. It gives no cash at machines.")),
            //: To the customer (CARD-7)
            line(tr("The PIN is in the sealed envelope. Tell it to nobody; we never ask for it.")),
            //: To the customer (LOCK-1)
            line(tr("If it is lost or stolen it cannot be cancelled: whoever has it is its holder.")),
            //: To the customer (CARD-5, RED-1)
            line(tr("It is valid to the end of the month printed on it. What is left then is paid out by a "
                    "bank branch."))};
}

QJsonObject InstructionsWords::values(const ReceiptView& receipt, const Handover& handover)
{
    QJsonArray cards;
    for (const MokId card : handover.cards) {
        //: %1 is the number of a card
        cards.append(line(tr("MOK ID %1").arg(card.grouped())));
    }
    return {
        {u"place"_s, receipt.deskName},
        {u"title"_s, title()},
        //: Heading on the sheet for the customer
        {u"receivedHeading"_s, tr("You have received")},
        {u"received"_s, received(int(handover.cards.size()))},
        //: Heading on the sheet for the customer: the numbers of the cards
        {u"cardsHeading"_s, tr("Card numbers")},
        {u"cards"_s, cards},
        //: Heading on the sheet for the customer
        {u"notesHeading"_s, tr("Good to know")},
        {u"notes"_s, notes(receipt.limits.anonymousSingleLoad)},
        //: On the sheet for the customer, above a phone number
        {u"phoneLabel"_s, tr("Help, day and night")},
        {u"phone"_s, QString(helpPhone)},
        //: On the sheet for the customer: %1 is the moment of the hand-over
        {u"small"_s,
         QJsonArray{line(tr("Handed over: %1").arg(dateTimeText(receipt.operations.front().operation.at)))}}};
}

} // namespace

Sheet instructionsSheet(const ReceiptView& receipt, Paper paper)
{
    Q_ASSERT(!receipt.operations.empty());
    const auto* handover = std::get_if<Handover>(&receipt.operations.front().operation.body);
    Q_ASSERT(handover);
    const QJsonObject values = InstructionsWords::values(receipt, *handover);
    return {InstructionsWords::title(), fillTemplate(readTemplate(u"instructions.html"_s), values), paper};
}

} // namespace cekr
