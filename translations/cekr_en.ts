<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cekr::AnonymousCardWords</name>
    <message numerus="yes">
        <source>Nobody under %n year(s) may have it, or be given it for use.</source>
        <extracomment>What a customer is told of an anonymous card (AGE-2); %n is the age</extracomment>
        <translation>
            <numerusform>Nobody under %n year may have it, or be given it for use.</numerusform>
            <numerusform>Nobody under %n years may have it, or be given it for use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A bank branch pays out what is left, for at most %n year(s) after the card or its contract has ended. With more than %1 on the card, the holder has to be identified there.</source>
        <extracomment>What a customer is told of an anonymous card (RED-1, RED-3, KYC-3); %1 is an amount, %n are years</extracomment>
        <translation>
            <numerusform>A bank branch pays out what is left, for at most %n year after the card or its contract has ended. With more than %1 on the card, the holder has to be identified there.</numerusform>
            <numerusform>A bank branch pays out what is left, for at most %n years after the card or its contract has ended. With more than %1 on the card, the holder has to be identified there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::AnonymousPage</name>
    <message numerus="yes">
        <source>&amp;Hand over %n card(s)</source>
        <extracomment>Button that confirms the hand-over of %n cards when nothing is paid</extracomment>
        <translation>
            <numerusform>&amp;Hand over %n card</numerusform>
            <numerusform>&amp;Hand over %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 and &amp;hand over %n card(s)</source>
        <extracomment>Button that confirms: takes the cash, %1, and hands over %n cards</extracomment>
        <translation>
            <numerusform>Take %1 and &amp;hand over %n card</numerusform>
            <numerusform>Take %1 and &amp;hand over %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card(s)</source>
        <extracomment>Label in the summary, beside &quot;2 of 3&quot;</extracomment>
        <translation>
            <numerusform>Card</numerusform>
            <numerusform>Cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::AttentionPanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Below what needs attention: %n are not shown here</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::BriefingStep</name>
    <message numerus="yes">
        <source>The customer is at least %n year(s) &amp;old</source>
        <extracomment>The clerk attests it (AGE-2); %n is the age</extracomment>
        <translation>
            <numerusform>The customer is at least %n year &amp;old</numerusform>
            <numerusform>The customer is at least %n years &amp;old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::CardsStep</name>
    <message numerus="yes">
        <source>At most %n anonymous card(s) to one customer at one time · %1</source>
        <extracomment>ANON-1: %n is how many cards, %1 the clause of the terms</extracomment>
        <translation>
            <numerusform>At most %n anonymous card to one customer at one time · %1</numerusform>
            <numerusform>At most %n anonymous cards to one customer at one time · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::CountWords</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <extracomment>A number of cards, standing alone</extracomment>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long something has lasted, in minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long something has lasted, in hours</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long something has lasted, in days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::DifferencePanel</name>
    <message numerus="yes">
        <source>%n operation(s) still wait for central (%1). Their answers will stay with this shift.</source>
        <extracomment>Below the outcome of a count; %n operations wait for central, %1 is their cash</extracomment>
        <translation>
            <numerusform>%n operation still waits for central (%1). Its answer will stay with this shift.</numerusform>
            <numerusform>%n operations still wait for central (%1). Their answers will stay with this shift.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::DrawerPanel</name>
    <message numerus="yes">
        <source>Top-ups corrected without a second person: %n.</source>
        <extracomment>Goes on below the cash of a shift: %n loads were undone without a second person</extracomment>
        <translation>
            <numerusform>Top-ups corrected without a second person: %n.</numerusform>
            <numerusform>Top-ups corrected without a second person: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::ErrorWords</name>
    <message numerus="yes">
        <source>At most %n anonymous card(s) may be handed to one customer at a time.</source>
        <extracomment>%n is the highest number of cards</extracomment>
        <translation>
            <numerusform>At most %n anonymous card may be handed to one customer at a time.</numerusform>
            <numerusform>At most %n anonymous cards may be handed to one customer at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This desk has had no connection for more than %n hour(s); it takes no top-ups.</source>
        <extracomment>%n is a number of hours</extracomment>
        <translation>
            <numerusform>This desk has had no connection for more than %n hour; it takes no top-ups.</numerusform>
            <numerusform>This desk has had no connection for more than %n hours; it takes no top-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After several wrong passwords, you can try again in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>After several wrong passwords, you can try again in %n second.</numerusform>
            <numerusform>After several wrong passwords, you can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Central is busy; it can be asked again in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>Central is busy; it can be asked again in %n second.</numerusform>
            <numerusform>Central is busy; it can be asked again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After several wrong pairs of numbers, you can try again in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>After several wrong pairs of numbers, you can try again in %n second.</numerusform>
            <numerusform>After several wrong pairs of numbers, you can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A top-up can be corrected for %n day(s) only.</source>
        <extracomment>%n is a number of days</extracomment>
        <translation>
            <numerusform>A top-up can be corrected for %n day only.</numerusform>
            <numerusform>A top-up can be corrected for %n days only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code that came by SMS is another one. %n try(s) left.</source>
        <extracomment>%n is a number of tries</extracomment>
        <translation>
            <numerusform>The code that came by SMS is another one. %n try left.</numerusform>
            <numerusform>The code that came by SMS is another one. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message may take a minute to arrive. A new one can be sent in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>A message may take a minute to arrive. A new one can be sent in %n second.</numerusform>
            <numerusform>A message may take a minute to arrive. A new one can be sent in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::HandoverStep</name>
    <message numerus="yes">
        <source>%n c&amp;ard(s)</source>
        <extracomment>Checklist of the hand-over</extracomment>
        <translation>
            <numerusform>%n c&amp;ard</numerusform>
            <numerusform>%n c&amp;ards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed PIN &amp;envelope(s)</source>
        <extracomment>Checklist of the hand-over: envelopes with the PIN</extracomment>
        <translation>
            <numerusform>%n sealed PIN &amp;envelope</numerusform>
            <numerusform>%n sealed PIN &amp;envelopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::InstructionsWords</name>
    <message numerus="yes">
        <source>%n CeKR card(s)</source>
        <extracomment>To be ticked off at the hand-over</extracomment>
        <translation>
            <numerusform>%n CeKR card</numerusform>
            <numerusform>%n CeKR cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s) with the PIN</source>
        <extracomment>To be ticked off at the hand-over: one envelope with every card</extracomment>
        <translation>
            <numerusform>%n sealed envelope with the PIN</numerusform>
            <numerusform>%n sealed envelopes with the PIN</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::IntakeView</name>
    <message numerus="yes">
        <source>Report %n card(s) as &amp;missing</source>
        <extracomment>Button that confirms a box in which no card was found; %n are missing</extracomment>
        <translation>
            <numerusform>Report %n card as &amp;missing</numerusform>
            <numerusform>Report %n cards as &amp;missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n card(s) into stock</source>
        <extracomment>Button that confirms: takes %n cards into stock</extracomment>
        <translation>
            <numerusform>&amp;Take %n card into stock</numerusform>
            <numerusform>&amp;Take %n cards into stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Report %n card(s) as missing, take %1 into stock</source>
        <extracomment>Button that confirms: reports %n cards as missing and takes %1 into stock</extracomment>
        <translation>
            <numerusform>&amp;Report %n card as missing, take %1 into stock</numerusform>
            <numerusform>&amp;Report %n cards as missing, take %1 into stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::MissingStep</name>
    <message numerus="yes">
        <source>%n card(s) of the box not found</source>
        <extracomment>Heading of the step that names %n cards which are not in the box</extracomment>
        <translation>
            <numerusform>%n card of the box not found</numerusform>
            <numerusform>%n cards of the box not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::OperationTitle</name>
    <message numerus="yes">
        <source>Box taken over (%n)</source>
        <extracomment>An operation in a list: a delivery box was taken over; %n cards were in it</extracomment>
        <translation>
            <numerusform>Box taken over (%n card)</numerusform>
            <numerusform>Box taken over (%n cards)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards returned (%n)</source>
        <extracomment>An operation in a list: %n cards were given back to the issuer</extracomment>
        <translation>
            <numerusform>Card returned (%n)</numerusform>
            <numerusform>Cards returned (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards for desk %1 (%n)</source>
        <extracomment>An operation in a list: %n cards were passed to another desk, %1</extracomment>
        <translation>
            <numerusform>Card for desk %1 (%n)</numerusform>
            <numerusform>Cards for desk %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anonymous cards (%n)</source>
        <extracomment>An operation in a list: %n anonymous cards were handed over</extracomment>
        <translation>
            <numerusform>Anonymous card (%n)</numerusform>
            <numerusform>Anonymous cards (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::PassOnForm</name>
    <message numerus="yes">
        <source>&amp;Hand on %n card(s)</source>
        <extracomment>Button: hands %n cards to another desk</extracomment>
        <translation>
            <numerusform>&amp;Hand on %n card</numerusform>
            <numerusform>&amp;Hand on %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Accessible description of an entry of the rail; %n things wait there</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::ReceiptPart</name>
    <message numerus="yes">
        <source>Issue of %n card(s)</source>
        <extracomment>On a receipt, before the amount: what is charged for; %n is the number of cards</extracomment>
        <translation>
            <numerusform>Issue of %n card</numerusform>
            <numerusform>Issue of %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::ReturnForm</name>
    <message numerus="yes">
        <source>Give &amp;back %n card(s)</source>
        <extracomment>Button: gives %n cards back to the issuer</extracomment>
        <translation>
            <numerusform>Give &amp;back %n card</numerusform>
            <numerusform>Give &amp;back %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::ScannerPanel</name>
    <message numerus="yes">
        <source>%n digit(s) arrived; a MOK ID has nine.</source>
        <translation>
            <numerusform>%n digit arrived; a MOK ID has nine.</numerusform>
            <numerusform>%n digits arrived; a MOK ID has nine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::SignInPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::SlipPage</name>
    <message numerus="yes">
        <source>At most %n sign(s) fit here.</source>
        <extracomment>Below a field of a payment slip that has too many letters</extracomment>
        <translation>
            <numerusform>At most %n sign fits here.</numerusform>
            <numerusform>At most %n signs fit here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::StatusWords</name>
    <message numerus="yes">
        <source>%n waiting · oldest %1</source>
        <extracomment>Status bar: %n operations wait for central, %1 is the age of the oldest (&quot;27 min&quot;)</extracomment>
        <translation>
            <numerusform>%n waiting · oldest %1</numerusform>
            <numerusform>%n waiting · oldest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::StockActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of cards: so many more</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::StockOverview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of delivery boxes: so many more</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::TakenStep</name>
    <message numerus="yes">
        <source>%n card(s) came into stock.</source>
        <translation>
            <numerusform>%n card came into stock.</numerusform>
            <numerusform>%n cards came into stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surplus card(s) did not come into stock. Put them aside until central says what to do.</source>
        <extracomment>What follows from cards that should not have been in the box</extracomment>
        <translation>
            <numerusform>%n surplus card did not come into stock. Put it aside until central says what to do.</numerusform>
            <numerusform>%n surplus cards did not come into stock. Put them aside until central says what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were reported missing. If one turns up, press F10 and scan the box again.</source>
        <extracomment>What follows from cards that were not in the box</extracomment>
        <translation>
            <numerusform>%n card was reported missing. If it turns up, press F10 and scan the box again.</numerusform>
            <numerusform>%n cards were reported missing. If one turns up, press F10 and scan the box again.</numerusform>
        </translation>
    </message>
</context>
</TS>
