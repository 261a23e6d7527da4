// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/InstructionsSheet.h"

#include "ui/print/CustomerWords.h"
#include "ui/print/Phone.h"
#include "ui/print/Template.h"
#include "ui/text/AnonymousCardText.h"
#include "ui/text/DateText.h"
#include "ui/text/Language.h"

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
    static QJsonArray notes(const ReceiptView& receipt);
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

QJsonArray InstructionsWords::notes(const ReceiptView& receipt)
{
    QJsonArray notes;
    for (const QString& fact : anonymousCardFacts(receipt.bank, receipt.limits)) {
        notes.append(line(fact));
    }
    //: To the customer (TOP-3)
    notes.append(line(tr("To top it up, you need the MOK ID and the last six digits of the card number.")));
    //: To the customer (CARD-7, NLB 2.1)
    notes.append(
        line(tr("The PIN is in the sealed envelope. Remember it, destroy the paper, and never keep it "
                "with the card. Nobody at the counter asks for it.")));
    return notes;
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
        {u"notes"_s, notes(receipt)},
        //: On the sheet for the customer, above a phone number
        {u"phoneLabel"_s, tr("The bank's contact centre, at any time")},
        {u"phone"_s, QString(helpPhone)},
        //: On the sheet for the customer: %1 is the moment of the hand-over
        {u"small"_s,
         QJsonArray{line(tr("Handed over: %1")
                             .arg(dateTimeText(receipt.operations.front().operation.at, localeOfWords())))}}};
}

} // namespace

Sheet instructionsSheet(const ReceiptView& receipt, Paper paper, bool withEnglish)
{
    Q_ASSERT(!receipt.operations.empty());
    const auto* handover = std::get_if<Handover>(&receipt.operations.front().operation.body);
    Q_ASSERT(handover);
    const QJsonObject words = customerWords(
        withEnglish, [&receipt, handover] { return InstructionsWords::values(receipt, *handover); });
    const QString title = words.value("title"_L1).toString().section(u'\n', 0, 0);
    return {title, fillTemplate(readTemplate(u"instructions.html"_s), words), paper};
}

} // namespace cekr
