// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ErrorWords.h"

namespace cekr
{

namespace
{

using Subject = ErrorWords::Subject;

struct LimitWords
{
    QByteArrayView rule;
    const char* about;
};

//: %1 is an amount
constexpr const char* balance =
    QT_TRANSLATE_NOOP("cekr::ErrorWords", "The card can take %1 more to its highest balance.");

/// LIMIT-N2 names the limit, the others what is left of theirs.
constexpr LimitWords limits[] = {
    {"LIMIT-A2", balance},
    //: %1 is an amount
    {"LIMIT-N1", QT_TRANSLATE_NOOP("cekr::ErrorWords", "Today this card can take %1 more in cash.")},
    //: %1 is an amount
    {"LIMIT-N2", QT_TRANSLATE_NOOP("cekr::ErrorWords", "By transfer this card can take at most %1.")},
    //: %1 is an amount
    {"LIMIT-N3", QT_TRANSLATE_NOOP("cekr::ErrorWords", "This month this card can take %1 more.")},
    //: %1 is an amount
    {"LIMIT-N4", QT_TRANSLATE_NOOP("cekr::ErrorWords", "This year this card can take %1 more.")},
    {"LIMIT-N5", balance},
};

const char* aboutLimit(QByteArrayView rule)
{
    for (const LimitWords& limit : limits) {
        if (limit.rule == rule) {
            return limit.about;
        }
    }
    return nullptr;
}

} // namespace

// Long, because it is a table: one entry a code, in the order of Error.h.
ErrorWords ErrorWords::of(const Error& error)
{
    switch (error.code) {
    case ErrorCode::MalformedMokId:
        return {QT_TR_NOOP("This is not a MOK ID"), QT_TR_NOOP("A MOK ID has nine digits."),
                QT_TR_NOOP("Scan the card again, or type the nine digits at the bottom left of its back.")};
    case ErrorCode::MalformedPanTail:
        return {QT_TR_NOOP("These are not six digits"),
                QT_TR_NOOP("The last six digits of the card number are needed."),
                QT_TR_NOOP("Type the last six digits of the number on the back of the card.")};
    case ErrorCode::MalformedAmount:
        return {QT_TR_NOOP("This is not an amount"),
                //: An example of an amount as it is written in this language
                QT_TR_NOOP("Amounts are written in euros and cents, such as 20 or 20.50."),
                QT_TR_NOOP("Type the amount again."),
                //: %1 is what was typed
                QT_TR_NOOP("“%1” is not an amount in euros and cents.")};
    case ErrorCode::MalformedFile:
        return {QT_TR_NOOP("The file cannot be understood"),
                QT_TR_NOOP("The file is not in the expected form."),
                QT_TR_NOOP("Tell the administrator of this desk."),
                //: %1 is the name of a file
                QT_TR_NOOP("The file %1 is not in the expected form.")};
    case ErrorCode::MalformedMessage:
        return {QT_TR_NOOP("This could not be understood"),
                QT_TR_NOOP("Something that was entered or received is not in the expected form."),
                QT_TR_NOOP("Check what you entered. If it happens again, tell the administrator.")};
    case ErrorCode::TooLarge:
        return {QT_TR_NOOP("This is too much at once"),
                QT_TR_NOOP("The text or the list is longer than allowed."),
                QT_TR_NOOP("Shorten it, or do it in several parts."),
                //: %1 is a number of cards or letters
                QT_TR_NOOP("The text or the list is longer than allowed; the limit is %1.")};
    case ErrorCode::WrongPassword:
        return {
            QT_TR_NOOP("Sign-in failed"), QT_TR_NOOP("The name or the password is not right."),
            QT_TR_NOOP("Check Caps Lock and the keyboard layout, then type the password again. If you have "
                       "forgotten it, the administrator gives you another one.")};
    case ErrorCode::ReasonMissing:
        return {QT_TR_NOOP("The reason is missing"), QT_TR_NOOP("This cannot be recorded without a reason."),
                QT_TR_NOOP("Write the reason in a few words.")};
    case ErrorCode::CardTwice:
        return {QT_TR_NOOP("The card is already on the list"), QT_TR_NOOP("The same card was entered twice."),
                QT_TR_NOOP("Scan another card, or go on with those on the list."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 was entered twice.")};
    case ErrorCode::NothingScanned:
        return {QT_TR_NOOP("No card yet"), QT_TR_NOOP("There is no card on the list."),
                QT_TR_NOOP("Scan a card or type its MOK ID.")};
    case ErrorCode::EnrolmentCodeInvalid:
        return {QT_TR_NOOP("The enrolment code is not valid"),
                QT_TR_NOOP("The code is wrong, was used already, or has expired."),
                QT_TR_NOOP("Check the code. If it is right, ask for a new one.")};
    case ErrorCode::BoxUnknown:
        return {
            QT_TR_NOOP("This box is not expected here"),
            QT_TR_NOOP("No delivery with this number is on its way to this desk."),
            QT_TR_NOOP("Check the number on the box. If it is right, try again when the connection is back."),
            //: %1 is the number of a delivery box
            QT_TR_NOOP("No delivery with the number %1 is on its way to this desk.")};
    case ErrorCode::MalformedIban:
        return {QT_TR_NOOP("This is not an account number"),
                QT_TR_NOOP("The IBAN of an account in Slovenia is SI56 and 15 digits."),
                QT_TR_NOOP("Compare it with the document it comes from.")};
    case ErrorCode::MalformedReference:
        return {QT_TR_NOOP("This is not a reference"),
                QT_TR_NOOP("Model, number or check digit of the reference are not right."),
                QT_TR_NOOP("Compare it with the document it comes from.")};
    case ErrorCode::SignNotAllowed:
        return {QT_TR_NOOP("This sign cannot stand on a payment slip"),
                QT_TR_NOOP("A payment slip takes only letters of Central Europe, digits and common marks."),
                QT_TR_NOOP("Write it without that sign."),
                //: %1 is one sign, such as an emoji
                QT_TR_NOOP("The sign “%1” cannot stand on a payment slip.")};
    case ErrorCode::FieldMissing:
        return {QT_TR_NOOP("Something is missing"),
                QT_TR_NOOP("A field that belongs to the others is empty."),
                QT_TR_NOOP("Fill it in, or leave all of them empty.")};
    case ErrorCode::NoMobileNumber:
        return {QT_TR_NOOP("No SMS arrives at this number"),
                QT_TR_NOOP("The code that confirms the application comes by SMS, and this is a fixed line."),
                QT_TR_NOOP("Ask for the number of a mobile telephone.")};
    case ErrorCode::CodeWrong:
        return {QT_TR_NOOP("This is not the code"), QT_TR_NOOP("The code that came by SMS is another one."),
                QT_TR_NOOP("Ask the customer to read it out once more."),
                //: %n is a number of tries
                QT_TR_N_NOOP("The code that came by SMS is another one. %n try(s) left."), Subject::Count};
    case ErrorCode::NotFound:
        return {QT_TR_NOOP("Nothing was found"), QT_TR_NOOP("What you are looking for is not here."),
                QT_TR_NOOP("Check the number and look again."),
                //: %1 is a number or a name
                QT_TR_NOOP("There is nothing under “%1”.")};
    case ErrorCode::Exists:
        return {QT_TR_NOOP("This is there already"), QT_TR_NOOP("There is one of this name already."),
                QT_TR_NOOP("Choose another name."),
                //: %1 is a name or a file
                QT_TR_NOOP("There is “%1” already.")};
    case ErrorCode::Misused:
        return {QT_TR_NOOP("This cannot be done in this way"),
                QT_TR_NOOP("The program was called with something that it does not take."),
                QT_TR_NOOP("Tell the administrator of this desk.")};
    case ErrorCode::TooManyCards:
        return {QT_TR_NOOP("Too many anonymous cards"),
                QT_TR_NOOP("Only a few anonymous cards may be handed to one customer at a time."),
                QT_TR_NOOP("The list stays as it is. Put the surplus card back into stock."),
                //: %n is the highest number of cards
                QT_TR_N_NOOP("At most %n anonymous card(s) may be handed to one customer at a time."),
                Subject::Count};
    case ErrorCode::HolderNotAttested:
        return {QT_TR_NOOP("Whose the other card is, is not confirmed"),
                QT_TR_NOOP("The cash of a refused top-up goes only on another card of the same customer."),
                QT_TR_NOOP("Look at both cards and confirm it. Otherwise give the cash back.")};
    case ErrorCode::TooYoung:
        return {QT_TR_NOOP("Too young for this card"),
                //: %1 is a number of years
                QT_TR_NOOP("Its holder has completed a certain age; the birthday itself counts."),
                QT_TR_NOOP("A child may have an additional card to another person's basic card."),
                //: %1 is a number of years
                QT_TR_NOOP("Its holder has completed %1 years; the birthday itself counts.")};
    case ErrorCode::DocumentExpired:
        return {QT_TR_NOOP("The document is not valid any more"),
                QT_TR_NOOP("Only a valid official document with a photo proves who somebody is."),
                QT_TR_NOOP("Ask for another document, such as a passport or a driving licence.")};
    case ErrorCode::CodeExpired:
        return {QT_TR_NOOP("The code is not valid any more"), QT_TR_NOOP("A code is valid for ten minutes."),
                QT_TR_NOOP("Have a new one sent.")};
    case ErrorCode::CodeTriesUsed:
        return {QT_TR_NOOP("Too many wrong codes"),
                QT_TR_NOOP("After five wrong ones a code is not taken any more."),
                QT_TR_NOOP("Have a new one sent.")};
    case ErrorCode::CodeSentJustNow:
        return {QT_TR_NOOP("The code has just been sent"),
                QT_TR_NOOP("A message may take a minute to arrive."),
                QT_TR_NOOP("Wait a little, then have a new one sent."),
                //: %n is a number of seconds
                QT_TR_N_NOOP("A message may take a minute to arrive. A new one can be sent in %n second(s)."),
                Subject::Count};
    case ErrorCode::TooManyMessages:
        return {QT_TR_NOOP("No more messages can be sent today"),
                QT_TR_NOOP("Too many codes were sent, to this number or in all."),
                QT_TR_NOOP("Keep the draft, and confirm the application tomorrow.")};
    case ErrorCode::SmsNotSent:
        return {
            QT_TR_NOOP("The code could not be sent"),
            QT_TR_NOOP("Whoever sends the messages did not take it."),
            QT_TR_NOOP("Try again; the draft stays. If it goes on, call whoever looks after the system.")};
    case ErrorCode::AttachmentMissing:
        return {QT_TR_NOOP("The data of the application have not arrived"),
                QT_TR_NOOP("They are sent before the code."), QT_TR_NOOP("Try again.")};
    case ErrorCode::AgeNotAttested:
        return {
            QT_TR_NOOP("The age is not confirmed"),
            QT_TR_NOOP(
                "Before the hand-over you confirm that the customer is old enough for an anonymous card."),
            QT_TR_NOOP("If so, confirm it; in doubt you may look at proof of age. Otherwise do not hand the "
                       "card over.")};
    case ErrorCode::TermsNotAttested:
        return {QT_TR_NOOP("The briefing is not confirmed"),
                QT_TR_NOOP("Before the hand-over the customer is told of both general terms and of the "
                           "bank's tariff, and agrees."),
                QT_TR_NOOP("Offer the customer the printed copies, then confirm the briefing.")};
    case ErrorCode::TariffMissing:
        return {
            QT_TR_NOOP("No tariff is in force"),
            QT_TR_NOOP("Before the hand-over the customer is told of the bank's tariff; this desk has none."),
            QT_TR_NOOP("Hand over no card. Tell the administrator, who looks after the tariff at central.")};
    case ErrorCode::CardUnknown:
        return {QT_TR_NOOP("Unknown card"), QT_TR_NOOP("This card is not known here."),
                QT_TR_NOOP("Check the MOK ID. If it is right, put the card aside and tell the supervisor."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 is not known here.")};
    case ErrorCode::CardNotInOwnStock:
        return {QT_TR_NOOP("Not in the stock of this desk"),
                QT_TR_NOOP("This card is not in the stock of this desk."),
                QT_TR_NOOP("Take another card, or take this one into stock first."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 is not in the stock of this desk.")};
    case ErrorCode::CardSpoiled:
        return {QT_TR_NOOP("Spoiled card"),
                QT_TR_NOOP("This card was set apart and must not be handed over."),
                QT_TR_NOOP("Put it with the cards that go back, and take another one."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 was set apart and must not be handed over.")};
    case ErrorCode::CardAlreadyHandedOver:
        return {QT_TR_NOOP("Already handed over"), QT_TR_NOOP("This card was handed to a customer before."),
                QT_TR_NOOP("Take another card. If you hold this one in your hand, tell the supervisor."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 was handed to a customer before.")};
    case ErrorCode::CardWrongState:
        return {
            QT_TR_NOOP("This card takes no top-up"),
            QT_TR_NOOP("The card is locked, blocked or not handed over yet; such a card takes no top-up."),
            QT_TR_NOOP("Look up its state. About a lock the holder decides, about a block the bank."),
            //: %1 is a MOK ID
            QT_TR_NOOP("Card %1 is locked, blocked or not handed over yet; such a card takes no top-up.")};
    case ErrorCode::CardExpired:
        return {
            QT_TR_NOOP("Expired card"), QT_TR_NOOP("This card is no longer valid."),
            QT_TR_NOOP("Take another card. What is left on an expired card is paid out by a bank branch."),
            //: %1 is a MOK ID
            QT_TR_NOOP("Card %1 is no longer valid.")};
    case ErrorCode::CardWrongKind:
        return {QT_TR_NOOP("Another kind of card"), QT_TR_NOOP("This is not an anonymous card."),
                QT_TR_NOOP("Take an anonymous card."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 is not an anonymous card.")};
    case ErrorCode::AmountNotPositive:
        return {QT_TR_NOOP("The amount is not valid"), QT_TR_NOOP("The amount has to be more than zero."),
                QT_TR_NOOP("Type an amount in euros and cents.")};
    case ErrorCode::AmountBelowSmallest:
        return {QT_TR_NOOP("The amount is too small"), QT_TR_NOOP("The amount is below the smallest top-up."),
                QT_TR_NOOP("Type a larger amount."),
                //: %1 is an amount
                QT_TR_NOOP("The smallest top-up is %1."), Subject::Amount};
    case ErrorCode::AmountAboveSingleLoad:
        return {
            QT_TR_NOOP("The amount is too large"),
            QT_TR_NOOP("The amount is above what an anonymous card may be topped up with."),
            QT_TR_NOOP(
                "Type a smaller amount. For more, the customer can apply for an unnamed or a named card."),
            //: %1 is an amount
            QT_TR_NOOP("An anonymous card may be topped up once, with at most %1."), Subject::Amount};
    case ErrorCode::SecondLoad:
        return {QT_TR_NOOP("Already topped up"),
                QT_TR_NOOP("This card has had its only top-up. An anonymous card cannot be topped up again."),
                QT_TR_NOOP(
                    "Offer the customer another anonymous card, or an application for an unnamed or a named "
                    "card."),
                //: %1 is a MOK ID
                QT_TR_NOOP("Card %1 has had its only top-up. An anonymous card cannot be topped up again.")};
    case ErrorCode::LimitExceeded:
        return {QT_TR_NOOP("The limit is exceeded"), QT_TR_NOOP("The amount is above a limit of this card."),
                QT_TR_NOOP("Type a smaller amount."), aboutLimit(error.rule), Subject::Amount};
    case ErrorCode::OfflineLimitReached:
        return {QT_TR_NOOP("The limit for work without a connection"),
                QT_TR_NOOP("This amount cannot be taken without a connection."),
                QT_TR_NOOP("Type a smaller amount, or try again when the connection is back."),
                //: %1 is an amount
                QT_TR_NOOP("Without a connection, %1 more can be taken."), Subject::Amount};
    case ErrorCode::OfflineTooLong:
        return {
            QT_TR_NOOP("Too long without a connection"),
            QT_TR_NOOP("This desk has had no connection for too long; it takes no top-ups."),
            QT_TR_NOOP("Tell the administrator. Until then, send the customer to another point of sale."),
            //: %n is a number of hours
            QT_TR_N_NOOP("This desk has had no connection for more than %n hour(s); it takes no top-ups."),
            Subject::Count};
    case ErrorCode::ChargeDiffers:
        return {QT_TR_NOOP("The charge has changed"),
                QT_TR_NOOP("The charge does not agree with the tariff in force."),
                QT_TR_NOOP("Go back one step: the charge in force is shown there. Tell the customer."),
                //: %1 is an amount
                QT_TR_NOOP("The charge of %1 does not agree with the tariff in force."), Subject::Amount};
    case ErrorCode::FiscalVerificationMissing:
        return {QT_TR_NOOP("Fiscal verification is missing"),
                QT_TR_NOOP(
                    "A receipt for this has to be verified with the tax authority, and this program cannot "
                    "do that."),
                QT_TR_NOOP("Take no cash for it, and tell the supervisor.")};
    case ErrorCode::DateBeforeLast:
        return {QT_TR_NOOP("The clock of this computer is wrong"),
                QT_TR_NOOP("The date is earlier than that of the last operation."),
                QT_TR_NOOP(
                    "Set the date and the time right, or call the administrator. Take no money until then."),
                //: %1 is a date
                QT_TR_NOOP("The date is earlier than that of the last operation, %1."), Subject::Day};
    case ErrorCode::ClockFarOff:
        return {QT_TR_NOOP("The clock of this computer is wrong"),
                QT_TR_NOOP("The clock of this computer is off by more than a day."),
                QT_TR_NOOP(
                    "Set the date and the time right, or call the administrator. Take no money until then.")};
    case ErrorCode::DatedBeforeContact:
        return {QT_TR_NOOP("The time cannot be right"),
                QT_TR_NOOP("By its date it happened before this desk was last in contact with central."),
                QT_TR_NOOP("Check the date and the time of this computer, and tell the administrator.")};
    case ErrorCode::KeyRevoked:
        return {
            QT_TR_NOOP("Signed before this desk was enrolled again"),
            QT_TR_NOOP("The certificate it was signed with had ended, or was revoked before central had it."),
            QT_TR_NOOP("A supervisor at central decides about it; the decision comes by itself.")};
    case ErrorCode::AwaitsDecision:
        return {QT_TR_NOOP("It waits for a decision"),
                QT_TR_NOOP("Central has yet to decide about an earlier operation that this one is about."),
                QT_TR_NOOP("Wait for the decision; it comes by itself.")};
    case ErrorCode::TermsNotInForce:
        return {QT_TR_NOOP("The terms have changed"),
                QT_TR_NOOP("Another edition of the general terms is in force."),
                QT_TR_NOOP("Begin again, and tell the customer of the terms in force."),
                //: %1 is the short name of an edition: "T24"
                QT_TR_NOOP("Edition %1 of the general terms is not in force.")};
    case ErrorCode::NotAtThisPlace:
        if (error.rule == "ISSUE-2") {
            return {QT_TR_NOOP("Not at a bank branch"),
                    QT_TR_NOOP("A bank branch hands over no anonymous cards."),
                    QT_TR_NOOP("Send the customer to a point of sale.")};
        }
        return {QT_TR_NOOP("Not done at this place"), QT_TR_NOOP("This place does not offer this."),
                QT_TR_NOOP("Tell the customer which place does.")};
    case ErrorCode::RoleMissing:
        if (error.rule == "ISSUE-2") {
            return {QT_TR_NOOP("Not at a bank branch"),
                    QT_TR_NOOP("A bank branch hands over no anonymous cards."),
                    QT_TR_NOOP("Send the customer to a point of sale.")};
        }
        return {QT_TR_NOOP("You may not do this"), QT_TR_NOOP("Your role does not include this."),
                QT_TR_NOOP("Ask a colleague who may do it, or the supervisor.")};
    case ErrorCode::ShiftNotOpen:
        return {QT_TR_NOOP("No shift is open"), QT_TR_NOOP("Money is taken only while a shift is open."),
                QT_TR_NOOP("Count the float and open a shift.")};
    case ErrorCode::ShiftAlreadyOpen:
        return {QT_TR_NOOP("A shift is open already"), QT_TR_NOOP("A shift is still open at this desk."),
                QT_TR_NOOP("That shift has to be closed first."),
                //: %1 is the sign-in name of a clerk
                QT_TR_NOOP("The shift of user “%1” is still open.")};
    case ErrorCode::NotYourShift:
        return {QT_TR_NOOP("This is not your shift"), QT_TR_NOOP("The open shift belongs to somebody else."),
                QT_TR_NOOP("Whoever opened the shift signs in, or closes it so that you can open yours."),
                //: %1 is the sign-in name of a clerk
                QT_TR_NOOP("The open shift belongs to user “%1”.")};
    case ErrorCode::DrawerTooLow:
        return {QT_TR_NOOP("Not enough cash in the drawer"),
                QT_TR_NOOP("There is not enough cash in the drawer for this amount."),
                QT_TR_NOOP("Pay cash into the drawer first."),
                //: %1 is an amount
                QT_TR_NOOP("According to the records there is %1 in the drawer."), Subject::Amount};
    case ErrorCode::NothingToResolve:
        return {QT_TR_NOOP("Nothing left to resolve"),
                QT_TR_NOOP("This has been resolved already, or it was never refused."),
                QT_TR_NOOP("Look at “Needs attention” again.")};
    case ErrorCode::CardNotRecognised:
        return {QT_TR_NOOP("The card was not recognised"),
                QT_TR_NOOP("The MOK ID and the six digits do not belong to one card."),
                QT_TR_NOOP("Read both numbers from the back of the card again.")};
    case ErrorCode::TriesDelayed:
        return {QT_TR_NOOP("Please wait a little"),
                QT_TR_NOOP("After several wrong pairs of numbers you have to wait."),
                QT_TR_NOOP("Then read both numbers from the card again."),
                //: %n is a number of seconds
                QT_TR_N_NOOP("After several wrong pairs of numbers, you can try again in %n second(s)."),
                Subject::Count};
    case ErrorCode::ExpectedDiffers:
        return {QT_TR_NOOP("The records have changed meanwhile"),
                QT_TR_NOOP("The drawer should hold another amount than this report says."),
                QT_TR_NOOP("Go back one step and count again."),
                //: %1 is an amount
                QT_TR_NOOP("According to the records there should be %1 in the drawer."), Subject::Amount};
    case ErrorCode::NothingToCorrect:
        return {
            QT_TR_NOOP("This cannot be corrected"),
            QT_TR_NOOP("Only a top-up or a cash movement that stands can be corrected, once and in full."),
            QT_TR_NOOP("Look at the operation again.")};
    case ErrorCode::SecondPersonNeeded:
        return {QT_TR_NOOP("Somebody else has to approve this"),
                QT_TR_NOOP("Nobody approves what they recorded themselves or are resolving now."),
                QT_TR_NOOP("Ask another supervisor to approve it with name and password.")};
    case ErrorCode::ApproverLacksRole:
        return {QT_TR_NOOP("Only a supervisor can approve this"),
                QT_TR_NOOP("This user is not a supervisor."),
                QT_TR_NOOP("Ask a supervisor to approve it with name and password."),
                //: %1 is the sign-in name of a clerk
                QT_TR_NOOP("User “%1” is not a supervisor.")};
    case ErrorCode::CorrectionNeedsCentral:
        return {QT_TR_NOOP("A correction needs the connection"),
                QT_TR_NOOP("Central has this top-up already; the money may be spent."),
                QT_TR_NOOP("Correct it when the connection is back.")};
    case ErrorCode::CorrectionNeedsBank:
        return {QT_TR_NOOP("The bank has not said yet that the money is on the card"),
                QT_TR_NOOP("Without its word the cash cannot be given back here."),
                QT_TR_NOOP("Try again later today, or send the customer to an NLB branch.")};
    case ErrorCode::CorrectionTooLate:
        return {QT_TR_NOOP("It is too late to correct this top-up here"),
                QT_TR_NOOP("A top-up can be corrected for a few days only."),
                QT_TR_NOOP("The customer can redeem the balance at an NLB branch."),
                //: %n is a number of days
                QT_TR_N_NOOP("A top-up can be corrected for %n day(s) only."), Subject::Count};
    case ErrorCode::HolderNotIdentified:
        return {QT_TR_NOOP("There is too much on this card to give cash back here"),
                QT_TR_NOOP(
                    "For more than the highest amount, the bank identifies whoever holds an anonymous card."),
                QT_TR_NOOP("Send the customer to an NLB branch with the card and an identity document."),
                //: %1 is an amount
                QT_TR_NOOP("With more than %1 on it, the bank identifies whoever holds an anonymous card."),
                Subject::Amount};
    case ErrorCode::BalanceTooLow:
        return {QT_TR_NOOP("The money is no longer on the card"), QT_TR_NOOP("Part of it has been spent."),
                QT_TR_NOOP("The top-up stands. Nothing can be paid back here."),
                //: %1 is an amount
                QT_TR_NOOP("Only %1 is left on the card."), Subject::Amount};
    case ErrorCode::ClerkUnknown:
        return {QT_TR_NOOP("Unknown user"), QT_TR_NOOP("Central does not know this user."),
                QT_TR_NOOP("Check the name. The administrator enters new colleagues."),
                //: %1 is the sign-in name of a clerk
                QT_TR_NOOP("Central does not know user “%1”.")};
    case ErrorCode::ClerkDisabled:
        return {QT_TR_NOOP("Access was withdrawn"), QT_TR_NOOP("This user may no longer work at the desks."),
                QT_TR_NOOP("Ask the supervisor."),
                //: %1 is the sign-in name of a clerk
                QT_TR_NOOP("User “%1” may no longer work at the desks.")};
    case ErrorCode::SignInDelayed:
        return {QT_TR_NOOP("Please wait a little"),
                QT_TR_NOOP("After several wrong passwords you have to wait."),
                QT_TR_NOOP("Then type the password again."),
                //: %n is a number of seconds
                QT_TR_N_NOOP("After several wrong passwords, you can try again in %n second(s)."),
                Subject::Count};
    case ErrorCode::NotSignedIn:
        return {QT_TR_NOOP("Nobody is signed in"), QT_TR_NOOP("Your session has ended."),
                QT_TR_NOOP("Sign in again; what you entered has been kept.")};
    case ErrorCode::OfflineSignInExpired:
        return {QT_TR_NOOP("Sign-in needs a connection"),
                QT_TR_NOOP("Your last sign-in with a connection at this desk was too long ago."),
                QT_TR_NOOP(
                    "Wait for the connection. A colleague who signed in here recently can work meanwhile.")};
    case ErrorCode::ContactNeeded:
        return {QT_TR_NOOP("Today begins with a connection"),
                QT_TR_NOOP("This desk has not been in contact with central today, and central wants it to be "
                           "before the day's work begins."),
                QT_TR_NOOP("Wait for the connection, or call the administrator.")};
    case ErrorCode::FirstSignInNeedsConnection:
        return {QT_TR_NOOP("The first sign-in needs a connection"),
                QT_TR_NOOP("You have not signed in at this desk before, or your password has changed."),
                QT_TR_NOOP("Wait for the connection, then sign in. Later you can sign in without it, too.")};
    case ErrorCode::NoConnection:
        return {
            QT_TR_NOOP("No connection"), QT_TR_NOOP("Central cannot be reached."),
            QT_TR_NOOP("You can go on working: what is recorded is sent by itself. If it lasts, check the "
                       "network cable or tell the administrator.")};
    case ErrorCode::ProxyFailed:
        return {QT_TR_NOOP("Trouble with the proxy server"),
                QT_TR_NOOP("The proxy server does not let the connection through."),
                QT_TR_NOOP("Tell the administrator. Until then you can work without a connection.")};
    case ErrorCode::NameNotResolved:
        return {QT_TR_NOOP("The address was not found"),
                QT_TR_NOOP("The network does not find the address of central."),
                QT_TR_NOOP("Check whether this computer is on the network, or tell the administrator.")};
    case ErrorCode::Timeout:
        return {QT_TR_NOOP("No answer"), QT_TR_NOOP("Central did not answer in time."),
                QT_TR_NOOP("Nothing is lost. Try again in a moment.")};
    case ErrorCode::ServerFailed:
        return {QT_TR_NOOP("Trouble at central"), QT_TR_NOOP("Central cannot do this at the moment."),
                QT_TR_NOOP("Nothing is lost. Try again in a few minutes.")};
    case ErrorCode::TooManyRequests:
        return {QT_TR_NOOP("Too many requests"),
                QT_TR_NOOP("Central is busy and asks for a little patience."),
                QT_TR_NOOP("Wait a moment and try again."),
                //: %n is a number of seconds
                QT_TR_N_NOOP("Central is busy; it can be asked again in %n second(s)."), Subject::Count};
    case ErrorCode::TooManyReservations:
        return {QT_TR_NOOP("Too many reservations"),
                QT_TR_NOOP("This desk keeps more amounts reserved than anybody can take cash for."),
                QT_TR_NOOP("Wait a quarter of an hour; they end by themselves. If it stays so, tell the "
                           "administrator.")};
    case ErrorCode::Cancelled:
        return {QT_TR_NOOP("Cancelled"), QT_TR_NOOP("This was cancelled before it was done."),
                QT_TR_NOOP("If it is still needed, begin again.")};
    case ErrorCode::TlsFailed:
        return {QT_TR_NOOP("The connection is not secure"),
                QT_TR_NOOP("A secure connection to central could not be made."),
                QT_TR_NOOP("Check the date and the time of this computer, and tell the administrator.")};
    case ErrorCode::CertificateRefused:
        return {QT_TR_NOOP("This desk is not accepted"),
                QT_TR_NOOP("Central does not accept the certificate of this desk."),
                QT_TR_NOOP("Call the administrator; the desk has to be enrolled again.")};
    case ErrorCode::WrongAnswer:
        return {QT_TR_NOOP("An unexpected answer"),
                QT_TR_NOOP("The answer of central could not be understood."),
                QT_TR_NOOP("Tell the administrator; the program may have to be updated.")};
    case ErrorCode::NotEnrolled:
        return {QT_TR_NOOP("This desk is not enrolled"),
                QT_TR_NOOP("This computer does not belong to a point of sale yet."),
                QT_TR_NOOP("The administrator enrols it with a one-time code.")};
    case ErrorCode::SignatureInvalid:
        return {QT_TR_NOOP("The signature is not valid"),
                QT_TR_NOOP("The signature of the operation does not hold."),
                QT_TR_NOOP("Do not go on with this operation; call the administrator.")};
    case ErrorCode::OperationModified:
        return {QT_TR_NOOP("The operation was altered"),
                QT_TR_NOOP("Central holds the same operation with another content."),
                QT_TR_NOOP("Do not go on with this operation; call the administrator.")};
    case ErrorCode::ChainBroken:
        return {QT_TR_NOOP("The journal is damaged"),
                QT_TR_NOOP("A record is missing from the journal of this desk, or was altered."),
                QT_TR_NOOP("Take no more money, and call the administrator.")};
    case ErrorCode::JournalBehind:
        return {QT_TR_NOOP("This desk was put back"),
                QT_TR_NOOP("Central has operations of this desk that its journal does not hold: it comes "
                           "from an older copy, or another machine works under the same name."),
                QT_TR_NOOP("Take no money here. Call the administrator: the journal has to be restored.")};
    case ErrorCode::JournalForked:
        return {QT_TR_NOOP("There are two of this desk"),
                QT_TR_NOOP("Another machine works under the name of this desk, or its journal was changed."),
                QT_TR_NOOP("Take no money here. Call the administrator: the journal has to be restored.")};
    case ErrorCode::CentralBehind:
        return {QT_TR_NOOP("Central was put back"),
                QT_TR_NOOP("Central no longer has what it had already confirmed to this desk."),
                QT_TR_NOOP("Take no money here. Call the administrator: the operations have to be sent "
                           "again.")};
    case ErrorCode::BooksUnbalanced:
        return {QT_TR_NOOP("The books would not balance"),
                QT_TR_NOOP("What was to be booked does not add up. Nothing was recorded."),
                QT_TR_NOOP("Call the administrator: the program has a fault.")};
    case ErrorCode::OperationUnreadable:
        return {
            QT_TR_NOOP("Central could not read the operation"),
            QT_TR_NOOP("This operation arrived at central, which does not know what it says."),
            QT_TR_NOOP("Call the administrator: the program of this desk and central do not fit together.")};
    case ErrorCode::SequenceGap:
        return {QT_TR_NOOP("An earlier operation is missing"),
                QT_TR_NOOP("Central waits for an earlier operation of this desk."),
                QT_TR_NOOP("The desk sends it by itself; there is nothing for you to do.")};
    case ErrorCode::DiskFull:
        return {QT_TR_NOOP("The disk is full"),
                QT_TR_NOOP("Nothing was recorded: this computer has no room left."),
                QT_TR_NOOP("Take no money, and call the administrator.")};
    case ErrorCode::FileUnusable:
        return {QT_TR_NOOP("The file cannot be used"), QT_TR_NOOP("A file cannot be read or written."),
                QT_TR_NOOP("Choose another place, or call the administrator."),
                //: %1 is a file or folder
                QT_TR_NOOP("%1 cannot be read or written.")};
    case ErrorCode::ZoneMissing:
        return {QT_TR_NOOP("The time zone is missing"),
                QT_TR_NOOP("This computer does not know the time of Ljubljana, so no day can be told."),
                QT_TR_NOOP("Tell the administrator: the package tzdata has to be installed.")};
    case ErrorCode::DatabaseLocked:
        return {QT_TR_NOOP("The data are in use"),
                QT_TR_NOOP("Another program is using the data of this desk."),
                QT_TR_NOOP("Wait a moment and try again.")};
    case ErrorCode::DatabaseCorrupt:
        return {QT_TR_NOOP("The data are damaged"), QT_TR_NOOP("The data of this desk are damaged."),
                QT_TR_NOOP("Take no money. The administrator restores the data from a backup.")};
    case ErrorCode::DatabaseAltered:
        return {
            QT_TR_NOOP("The data were altered"),
            QT_TR_NOOP("Something other than this program altered how the data of this desk are kept."),
            QT_TR_NOOP("Take no money. The administrator restores the data from a backup and finds out who "
                       "did this.")};
    case ErrorCode::DatabaseTooNew:
        return {QT_TR_NOOP("The program is too old"),
                QT_TR_NOOP("The data of this desk were written by a newer program."),
                QT_TR_NOOP("The administrator installs the newest program.")};
    case ErrorCode::DatabaseFailed:
        return {
            QT_TR_NOOP("The data cannot be used"),
            QT_TR_NOOP("The data of this desk could not be written. Whether the last confirmation was "
                       "recorded is not certain."),
            QT_TR_NOOP("Take no money. Open the program again and look at today's operations; if this comes "
                       "again, call the administrator.")};
    case ErrorCode::AlreadyRunning:
        return {QT_TR_NOOP("Already open"), QT_TR_NOOP("The program is already running with this data."),
                QT_TR_NOOP("Go to the window that is open.")};
    case ErrorCode::SealBroken:
        return {QT_TR_NOOP("Protected data cannot be opened"),
                QT_TR_NOOP("The protected data of this desk were altered, or belong to another desk."),
                QT_TR_NOOP("Call the administrator.")};
    case ErrorCode::CryptoFailed:
        return {QT_TR_NOOP("Protection failed"), QT_TR_NOOP("The data could not be signed or protected."),
                QT_TR_NOOP("Take no money, and call the administrator.")};
    case ErrorCode::PrinterFailed:
        return {QT_TR_NOOP("Printing failed"), QT_TR_NOOP("The printer did not print."),
                QT_TR_NOOP(
                    "What was recorded stays recorded. Check the paper and the cable and print again, choose "
                    "another printer, or save a PDF."),
                //: %1 is the name of a printer
                QT_TR_NOOP("The printer “%1” did not print.")};
    case ErrorCode::AlreadyPrinted:
        return {QT_TR_NOOP("Already printed"),
                QT_TR_NOOP("The original has gone to a printer already; there is only one."),
                QT_TR_NOOP("Print a copy.")};
    }
    Q_UNREACHABLE();
}

} // namespace cekr
