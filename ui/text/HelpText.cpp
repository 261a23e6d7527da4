// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/HelpText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cekr
{

namespace
{

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::HelpWords)

public:
    struct Answer
    {
        const char* question = nullptr;
        const char* answer = nullptr;
    };
    struct Topic
    {
        const char* key;
        const char* title;
        const char* purpose;
        std::array<Answer, 4> answers; ///< those without a question are none
    };
    static const Topic general;
    static const std::array<Topic, 14> topics;
};

// All of it is help that a clerk reads on a page of its own: what a page is for, what people ask, the answer.
const HelpWords::Topic HelpWords::general = {
    "",
    QT_TR_NOOP("Working at the desk"),
    QT_TR_NOOP("Cards are handed over and topped up here, and everything is recorded."),
    {{{QT_TR_NOOP("What if there is no connection?"),
       QT_TR_NOOP("Go on as far as the page allows it. Everything is recorded on this computer and goes to "
                  "central later. Central decides then, and may still refuse a top-up.")},
      {QT_TR_NOOP("How do I find a card?"),
       QT_TR_NOOP("Scan it anywhere, or press Ctrl+K and write a part of its MOK ID.")},
      {QT_TR_NOOP("May I leave the desk for a moment?"),
       QT_TR_NOOP("Lock it with Ctrl+L. What you have begun stays as it is.")}}}};

const std::array<HelpWords::Topic, 14> HelpWords::topics = {{
    {"home",
     QT_TR_NOOP("Counter"),
     QT_TR_NOOP("From here you begin whatever a customer wants, and see what was done today."),
     {{{QT_TR_NOOP("Why can I take no cash?"),
        QT_TR_NOOP("There is no open shift of yours. Open one with F11.")},
       {QT_TR_NOOP("What do recorded, sent and confirmed mean?"),
        QT_TR_NOOP("Recorded: safe on this computer. Sent: on its way. Confirmed: central has it.")},
       {QT_TR_NOOP("How do I get a receipt again?"),
        QT_TR_NOOP("Choose the operation in the list of today and press Enter.")}}}},
    {"anonymous",
     QT_TR_NOOP("Anonymous card"),
     QT_TR_NOOP("One to three cards from your stock go to a customer whom nobody asks for a name."),
     {{{QT_TR_NOOP("Whom may I give one to?"),
        QT_TR_NOOP(
            "Anybody of the age that the page names. You confirm it; in doubt you may look at proof of age. "
            "Record nothing about it.")},
       {QT_TR_NOOP("How much can be topped up?"),
        QT_TR_NOOP("Only once, ever, and at most the amount that the page names. Charges come on top.")},
       {QT_TR_NOOP("Why is a card refused?"),
        QT_TR_NOOP("It belongs to another desk, is spoiled, or has been handed over already. Take another.")},
       {QT_TR_NOOP("What does the customer get?"),
        QT_TR_NOOP("The card, the sealed envelope with the PIN, the instructions and the receipt.")}}}},
    {"top-up",
     QT_TR_NOOP("Cash top-up"),
     QT_TR_NOOP("A customer pays cash for a top-up. It is on the card when central has confirmed it."),
     {{{QT_TR_NOOP("Which numbers do I need?"),
        QT_TR_NOOP("The MOK ID and the last six digits of the card number, both from the back of the card.")},
       {QT_TR_NOOP("How much may I take?"),
        QT_TR_NOOP("What the bars on the right leave. Central is asked before you take the cash.")},
       {QT_TR_NOOP("Central does not answer. What now?"),
        QT_TR_NOOP(
            "Ask again, or decide to take a small amount without it. The page says how much that is.")},
       {QT_TR_NOOP("I took the cash, but central refused later. What now?"),
        QT_TR_NOOP("The top-up waits under Needs attention. Give the cash back there.")}}}},
    {"slip",
     QT_TR_NOOP("Payment slip"),
     QT_TR_NOOP("A slip with which anybody can top up a card from any bank, without cash at the desk."),
     {{{QT_TR_NOOP("How does the customer pay?"),
        QT_TR_NOOP("The bank's app reads the QR code off this screen; at a bank, the printed slip is paid.")},
       {QT_TR_NOOP("When is the money on the card?"),
        QT_TR_NOOP("When the bank has booked it; the limits of that day count. Nothing is recorded here.")},
       {QT_TR_NOOP("Why is there no slip for a card?"),
        QT_TR_NOOP("It cannot take the money: it is locked, expired or not handed over yet, an anonymous "
                   "card that was topped up before, or the amount is more than one transfer may be.")},
       {QT_TR_NOOP("Which signs can stand on it?"),
        QT_TR_NOOP("Slovene letters and those of the neighbours, digits and common marks; no emoji.")}}}},
    {"cards",
     QT_TR_NOOP("Cards"),
     QT_TR_NOOP("Here you find a card by any part of its MOK ID and see what is known of it."),
     {{{QT_TR_NOOP("Where is the MOK ID?"),
        QT_TR_NOOP("On the back of the card, bottom left: nine digits, the first of which may be 0.")},
       {QT_TR_NOOP("Is the balance right?"),
        QT_TR_NOOP("It is what central last knew of the card. Payments with it may be missing.")},
       {QT_TR_NOOP("A customer has lost an anonymous card. What now?"),
        QT_TR_NOOP("It cannot be cancelled: whoever has it is its holder.")}}}},
    {"till",
     QT_TR_NOOP("Till"),
     QT_TR_NOOP("Here you open your shift and record cash that is no sale."),
     {{{QT_TR_NOOP("What is the cash in the drawer at the start?"),
        QT_TR_NOOP("What you count yourself before you open the shift. You answer for it from then on.")},
       {QT_TR_NOOP("I bring change from the bank. What do I do?"),
        QT_TR_NOOP("Record it as put in, with the reason. Taking money out works the same way.")},
       {QT_TR_NOOP("The shift is somebody else's. What now?"),
        QT_TR_NOOP("Only whoever opened it can take cash in it. They sign in and go on with it.")}}}},
    {"correction",
     QT_TR_NOOP("Correction"),
     QT_TR_NOOP("A top-up, or cash put in or taken out by mistake, is set right here by its opposite."),
     {{{QT_TR_NOOP("Who may correct a mistake?"),
        QT_TR_NOOP("You yourself, within the shift, on the same day and as long as central does not have it. "
                   "After that a supervisor approves it here with name and password. A reason is always "
                   "needed.")},
       {QT_TR_NOOP("Why is the connection needed?"),
        QT_TR_NOOP("Central has the top-up; only central knows whether the money is still on the card.")},
       {QT_TR_NOOP("The mistake is of an earlier day. What now?"),
        QT_TR_NOOP(
            "Find it by its receipt, from the page of the till. A top-up is corrected for a few days only, "
            "and only when the bank has said that it is still on the card; else a branch pays it out. The "
            "cash goes out of today's drawer; the report of the closed shift stays as it is.")},
       {QT_TR_NOOP("Is the mistake deleted?"),
        QT_TR_NOOP("No. It stays, and its opposite beside it; both are in the report of the shift.")}}}},
    {"redirect",
     QT_TR_NOOP("Top-up of another card"),
     QT_TR_NOOP("Central refused a top-up whose cash is in the drawer. Here it goes on another card of the "
                "same customer instead."),
     {{{QT_TR_NOOP("Whose may the other card be?"),
        QT_TR_NOOP("Only the same customer's. Have both cards shown; a name that is printed on them must be "
                   "the same. You attest it.")},
       {QT_TR_NOOP("The other card cannot take the amount. What now?"),
        QT_TR_NOOP("Its limits are on the right. Take another card of the customer, or give the cash back.")},
       {QT_TR_NOOP("Does the customer pay anything?"),
        QT_TR_NOOP("No. The cash of the refused top-up pays for it, with its charge. The drawer stays as it "
                   "is; the new receipt names the old one.")}}}},
    {"stock",
     QT_TR_NOOP("Stock"),
     QT_TR_NOOP("The cards of this desk: taken over, spoiled, given back, handed to another desk."),
     {{{QT_TR_NOOP("A box has come. What do I do?"),
        QT_TR_NOOP("Press F10, scan the box and then every card in it. What is missing is named before it is "
                   "reported; "
                   "a card that turns up later is taken over in the same way.")},
       {QT_TR_NOOP("A card is damaged. What do I do?"),
        QT_TR_NOOP(
            "Choose it and mark it as spoiled, with the reason. It stays yours until you give it back.")},
       {QT_TR_NOOP("How do I choose several cards?"),
        QT_TR_NOOP("Scan them one after another, or choose them in the list with Space.")}}}},
    {"attention",
     QT_TR_NOOP("Needs attention"),
     QT_TR_NOOP("What central has refused waits here until somebody resolves it."),
     {{{QT_TR_NOOP("Why was it refused?"),
        QT_TR_NOOP("The reason stands beside the operation, with the rule behind it.")},
       {QT_TR_NOOP("What do I do with the cash?"),
        QT_TR_NOOP("Give it back to the customer and record that, or hand the matter to the supervisor.")},
       {QT_TR_NOOP("Does it go away by itself?"),
        QT_TR_NOOP("No. It stays on the list until it has been resolved.")}}}},
    {"transfer",
     QT_TR_NOOP("Transfer"),
     QT_TR_NOOP("What goes from this desk to central, and what waits."),
     {{{QT_TR_NOOP("Something is waiting. Must I do anything?"),
        QT_TR_NOOP("No. The desk tries again by itself; Try now only makes it sooner.")},
       {QT_TR_NOOP("What does undecided mean?"),
        QT_TR_NOOP("Central has it, and a supervisor there decides. Until then the money is not on the card, "
                   "and the cash stays in the drawer.")},
       {QT_TR_NOOP("What can I do without a connection?"),
        QT_TR_NOOP(
            "Hand over anonymous cards of your stock with their first top-up, and what the page lists.")},
       {QT_TR_NOOP("Why does the clock matter?"),
        QT_TR_NOOP("Days and limits go by it. Have it set when it is more than two minutes off.")}}}},
    {"receipt",
     QT_TR_NOOP("Receipt"),
     QT_TR_NOOP("The receipt as the customer gets it, on paper or as a file."),
     {{{QT_TR_NOOP("The printer does not print. Is the money lost?"),
        QT_TR_NOOP("No. It was recorded before. Save the receipt as PDF, or print it later.")},
       {QT_TR_NOOP("Why can I not print it a second time?"),
        QT_TR_NOOP(
            "There is one original. Every further print is a copy that says so and bears its number.")},
       {QT_TR_NOOP("Why does it say that it waits for confirmation?"),
        QT_TR_NOOP(
            "Central has not decided yet. The receipt shows what was paid; if central refuses, the cash "
            "is given back for it.")}}}},
    {"settings",
     QT_TR_NOOP("Settings"),
     QT_TR_NOOP("Language, look and size of text, printer and paper, and a try of the scanner."),
     {{{QT_TR_NOOP("Whom do the settings hold for?"),
        QT_TR_NOOP("For everybody at this desk, at once. There is nothing to be saved.")},
       {QT_TR_NOOP("Which paper do I choose?"),
        QT_TR_NOOP(
            "The roll for a receipt printer, A4 for an office printer. A test print shows whether it fits.")},
       {QT_TR_NOOP("The scanner does nothing. What now?"),
        QT_TR_NOOP("Scan a card into the field below. It says how the scanner must be set.")}}}},
    {"about",
     QT_TR_NOOP("About"),
     QT_TR_NOOP("Which program this is, and a report for whoever helps you."),
     {{{QT_TR_NOOP("What is the report for?"),
        QT_TR_NOOP("Copy it into your message to support. It saves them most of their questions.")},
       {QT_TR_NOOP("Does it say anything about customers?"),
        QT_TR_NOOP("No. Versions and counts only: no names, no cards, no amounts.")},
       {QT_TR_NOOP("Who may use the program?"), QT_TR_NOOP("Anybody; its licence is EUPL-1.2.")}}}},
}};

} // namespace

HelpTopic helpTopic(const QString& key)
{
    const auto found =
        std::find_if(HelpWords::topics.begin(), HelpWords::topics.end(),
                     [&](const HelpWords::Topic& topic) { return key == QLatin1StringView(topic.key); });
    const HelpWords::Topic& topic = found == HelpWords::topics.end() ? HelpWords::general : *found;
    HelpTopic words{HelpWords::tr(topic.title), HelpWords::tr(topic.purpose), {}};
    for (const HelpWords::Answer& each : topic.answers) {
        if (each.question) {
            words.answers.append({HelpWords::tr(each.question), HelpWords::tr(each.answer)});
        }
    }
    return words;
}

} // namespace cekr
