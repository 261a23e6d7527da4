<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl" sourcelanguage="en">
<context>
    <name>cekr::AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Heading of the page</extracomment>
        <translation>O programu</translation>
    </message>
    <message>
        <source>The desk of the authorised points of sale of CeKR, the city card of Kranj.</source>
        <extracomment>About the product</extracomment>
        <translation>Pult pooblaščenih prodajnih mest kartice CeKR, mestne kartice Kranja.</translation>
    </message>
    <message>
        <source>This desk: %1</source>
        <extracomment>%1 is the desk&apos;s name</extracomment>
        <translation>Ta blagajna: %1</translation>
    </message>
    <message>
        <source>Licence: EUPL-1.2. Built on Qt (LGPL), OpenSSL (Apache 2.0) and SQLite (public domain).</source>
        <extracomment>Licence of the product</extracomment>
        <translation>Licenca: EUPL-1.2. Uporablja Qt (LGPL), OpenSSL (Apache 2.0) in SQLite (javna last).</translation>
    </message>
    <message>
        <source>Report for support</source>
        <extracomment>Heading: a text for whoever helps</extracomment>
        <translation>Poročilo za podporo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the report on the clipboard</extracomment>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <extracomment>Notice after the report for support was put on the clipboard</extracomment>
        <translation>Kopirano. Prilepite v svoje sporočilo.</translation>
    </message>
    <message>
        <source>Version %1 on Qt %2, %3</source>
        <extracomment>About the product: %1 is its version, %2 that of Qt, %3 the operating system</extracomment>
        <translation>Različica %1, Qt %2, %3</translation>
    </message>
</context>
<context>
    <name>cekr::ActionButton</name>
    <message>
        <source>Key %1</source>
        <extracomment>Accessible description of a button; %1 is the key that does the same</extracomment>
        <translation>Tipka %1</translation>
    </message>
</context>
<context>
    <name>cekr::AmountStep</name>
    <message>
        <source>Take no cash yet: central is asked first.</source>
        <extracomment>Beside the button that goes on from the amount of a load</extracomment>
        <translation>Gotovine še ne sprejmite: najprej vprašamo osrednji sistem.</translation>
    </message>
    <message>
        <source>&amp;Amount of the top-up</source>
        <extracomment>Label of the field for how much is loaded</extracomment>
        <translation>Znesek &amp;polnjenja</translation>
    </message>
    <message>
        <source>Amount of the top-up</source>
        <extracomment>Accessible description of amounts that can be chosen</extracomment>
        <translation>Znesek polnjenja</translation>
    </message>
    <message>
        <source>This card was topped up with %1 a moment ago.</source>
        <extracomment>The same card was loaded with the same amount within the last minute; %1 is the amount</extracomment>
        <translation>Na to kartico je bilo pravkar naloženih %1.</translation>
    </message>
    <message>
        <source>Does the customer want the same once more?</source>
        <extracomment>Asked before the same load is made again</extracomment>
        <translation>Ali stranka želi še enkrat enako?</translation>
    </message>
    <message>
        <source>&amp;Yes, once more</source>
        <extracomment>Button: the same load once more</extracomment>
        <translation>&amp;Da, še enkrat</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Step of loading a card with cash: how much</extracomment>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>What is known of a card: %1 its balance and whose word that is, %2 how old the news is</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>when central last said so is not known</source>
        <extracomment>After what is known of a card</extracomment>
        <translation>ni znano, kako stari so podatki osrednjega sistema</translation>
    </message>
    <message>
        <source>as central says now</source>
        <extracomment>After what is known of a card: central was heard less than a minute ago</extracomment>
        <translation>podatki osrednjega sistema so sveži</translation>
    </message>
    <message>
        <source>as central said %1 ago</source>
        <translation>podatki osrednjega sistema so stari %1</translation>
    </message>
</context>
<context>
    <name>cekr::AnonymousCardWords</name>
    <message>
        <source>The card can be topped up only once, with at most %1.</source>
        <extracomment>What a customer is told of an anonymous card: %1 is the highest load (LIMIT-A1)</extracomment>
        <translation>Kartico je mogoče napolniti le enkrat, z največ %1.</translation>
    </message>
    <message>
        <source>It pays in shops, at POS terminals. It does not pay online and gives no cash at ATMs.</source>
        <extracomment>What a customer is told of an anonymous card (LIMIT-A3, LIMIT-A4)</extracomment>
        <translation>Z njo se plačuje v trgovinah na terminalih POS. Za spletne nakupe in dvige gotovine na bankomatih ne velja.</translation>
    </message>
    <message>
        <source>It is not transferable. The bank does not know the holder, so whoever has the card counts as its holder: it cannot be cancelled when it is lost or stolen.</source>
        <extracomment>What a customer is told of an anonymous card (NLB 4, LOCK-1)</extracomment>
        <translation>Kartica ni prenosljiva. Banka imetnika ne pozna, zato za imetnika velja, kdor jo ima: izgubljene ali ukradene kartice ni mogoče preklicati.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody under %n year(s) may have it, or be given it for use.</source>
        <extracomment>What a customer is told of an anonymous card (AGE-2); %n is the age</extracomment>
        <translation>
            <numerusform>Kdor je mlajši od %n leta, je ne sme imeti; tudi v uporabo mu je ne smete dati.</numerusform>
            <numerusform>Kdor je mlajši od %n let, je ne sme imeti; tudi v uporabo mu je ne smete dati.</numerusform>
            <numerusform>Kdor je mlajši od %n let, je ne sme imeti; tudi v uporabo mu je ne smete dati.</numerusform>
            <numerusform>Kdor je mlajši od %n let, je ne sme imeti; tudi v uporabo mu je ne smete dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>It becomes active with its first use at a POS terminal or an ATM; a balance enquiry is enough. With that the holder confirms both terms.</source>
        <extracomment>What a customer is told of an anonymous card (CARD-8)</extracomment>
        <translation>Aktivira se s prvo uporabo na terminalu POS ali na bankomatu; dovolj je vpogled v stanje. S tem imetnik potrdi oboje splošne pogoje.</translation>
    </message>
    <message numerus="yes">
        <source>A bank branch pays out what is left, for at most %n year(s) after the card or its contract has ended. With more than %1 on the card, the holder has to be identified there.</source>
        <extracomment>What a customer is told of an anonymous card (RED-1, RED-3, KYC-3); %1 is an amount, %n are years</extracomment>
        <translation>
            <numerusform>Kar ostane na kartici, izplača poslovalnica banke, a največ še %n leto po koncu veljavnosti kartice ali pogodbe. Če je na kartici več kot %1, banka prej ugotovi istovetnost imetnika.</numerusform>
            <numerusform>Kar ostane na kartici, izplača poslovalnica banke, a največ še %n leti po koncu veljavnosti kartice ali pogodbe. Če je na kartici več kot %1, banka prej ugotovi istovetnost imetnika.</numerusform>
            <numerusform>Kar ostane na kartici, izplača poslovalnica banke, a največ še %n leta po koncu veljavnosti kartice ali pogodbe. Če je na kartici več kot %1, banka prej ugotovi istovetnost imetnika.</numerusform>
            <numerusform>Kar ostane na kartici, izplača poslovalnica banke, a največ še %n let po koncu veljavnosti kartice ali pogodbe. Če je na kartici več kot %1, banka prej ugotovi istovetnost imetnika.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both terms are online: www.cekr.eu and www.nlb.si/cekr-kartica.</source>
        <extracomment>What a customer is told of an anonymous card (NOTE-1): addresses of the terms</extracomment>
        <translation>Oboji splošni pogoji so na spletu: www.cekr.eu in www.nlb.si/cekr-kartica.</translation>
    </message>
</context>
<context>
    <name>cekr::AnonymousPage</name>
    <message>
        <source>Anonymous card</source>
        <extracomment>Title of the page for handing over anonymous cards</extracomment>
        <translation>Anonimna kartica</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <extracomment>A card was scanned in a step that takes none; %1 is what was scanned</extracomment>
        <translation>Kartica %1 ni dodana.</translation>
    </message>
    <message>
        <source>Go back to the first step to add a card.</source>
        <extracomment>What to do about a card that was scanned too late</extracomment>
        <translation>Če želite dodati kartico, se vrnite na prvi korak.</translation>
    </message>
    <message>
        <source>Cards can be handed over only while a shift of yours is open.</source>
        <extracomment>Why a shift is needed</extracomment>
        <translation>Kartice lahko predajate le v svoji odprti izmeni.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand over %n card(s)</source>
        <extracomment>Button that confirms the hand-over of %n cards when nothing is paid</extracomment>
        <translation>
            <numerusform>Pre&amp;daj %n kartico</numerusform>
            <numerusform>Pre&amp;daj %n kartici</numerusform>
            <numerusform>Pre&amp;daj %n kartice</numerusform>
            <numerusform>Pre&amp;daj %n kartic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %1 and &amp;hand over %n card(s)</source>
        <extracomment>Button that confirms: takes the cash, %1, and hands over %n cards</extracomment>
        <translation>
            <numerusform>Sprejmi %1 in pre&amp;daj %n kartico</numerusform>
            <numerusform>Sprejmi %1 in pre&amp;daj %n kartici</numerusform>
            <numerusform>Sprejmi %1 in pre&amp;daj %n kartice</numerusform>
            <numerusform>Sprejmi %1 in pre&amp;daj %n kartic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Card(s)</source>
        <extracomment>Label in the summary, beside &quot;2 of 3&quot;</extracomment>
        <translation>
            <numerusform>Kartica</numerusform>
            <numerusform>Kartici</numerusform>
            <numerusform>Kartice</numerusform>
            <numerusform>Kartice</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are chosen: %1 of at most %2</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>The charge: %1 cards at %2 each</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>First top-up</source>
        <extracomment>Label in the summary: what is loaded on the cards</extracomment>
        <translation>Prvo polnjenje</translation>
    </message>
    <message>
        <source>Nothing is recorded about the customer. An anonymous card is topped up once, with up to %1. A lost one cannot be cancelled.</source>
        <extracomment>Below what the customer pays for anonymous cards; %1 is the highest load</extracomment>
        <translation>O stranki se ne zapiše nič. Anonimna kartica se napolni enkrat, z največ %1. Izgubljene ni mogoče preklicati.</translation>
    </message>
    <message>
        <source>You can go on: these cards are from this desk&apos;s stock. Central decides later and may still refuse; the receipt says so.</source>
        <extracomment>OFF-1 a: what can be done with anonymous cards while there is no connection</extracomment>
        <translation>Lahko nadaljujete: te kartice so iz zaloge te blagajne. Osrednji sistem odloči pozneje in lahko še zavrne; to piše tudi na potrdilu.</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>Label in the summary, where the tariff charges nothing</extracomment>
        <translation>Nadomestilo</translation>
    </message>
    <message>
        <source>%1 (tariff from %2)</source>
        <extracomment>Label in the summary: %1 the charge and whose it is (&quot;MOK charge&quot;), %2 the day from which the tariff holds</extracomment>
        <translation>%1 (cenik od %2)</translation>
    </message>
</context>
<context>
    <name>cekr::ApprovalSheet</name>
    <message>
        <source>%1 goes on</source>
        <extracomment>Badge on the sheet of the second person: %1 is the clerk, who stays signed in</extracomment>
        <translation>delo nadaljuje %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>On the sheet of the second person: %1 is what the clerk has written</extracomment>
        <translation>Razlog: %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>Button while a password is being checked</extracomment>
        <translation>Preverjam …</translation>
    </message>
    <message>
        <source>Only a supervisor can approve.</source>
        <extracomment>Below the name of somebody who may not approve</extracomment>
        <translation>Odobri lahko le vodja.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <extracomment>Below the empty field for the name of who approves</extracomment>
        <translation>Vpišite svoje ime.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label: name of the second person, who approves</extracomment>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label: password of the second person, who approves</extracomment>
        <translation>&amp;Geslo</translation>
    </message>
    <message>
        <source>Do n&amp;ot approve</source>
        <extracomment>Button: the second person does not approve</extracomment>
        <translation>Ne &amp;odobri</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key as it is shown on a button: Escape</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Whoever recorded the operation, or is signed in now, cannot approve it. Both names stand in the journal and on the receipt.</source>
        <extracomment>Below the sheet of the second person</extracomment>
        <translation>Kdor je postopek zabeležil ali je zdaj prijavljen, ga ne more odobriti. V dnevniku in na potrdilu sta obe imeni.</translation>
    </message>
</context>
<context>
    <name>cekr::ApprovalText</name>
    <message>
        <source>A second person approves the correction</source>
        <extracomment>Title of the sheet on which a second person approves</extracomment>
        <translation>Popravek odobri druga oseba</translation>
    </message>
    <message>
        <source>Approve the correction by %1</source>
        <extracomment>Button: a second person approves; %1 is an amount of cash</extracomment>
        <translation>Odobri popravek za %1</translation>
    </message>
    <message>
        <source>A second person approves the write-off</source>
        <extracomment>Title of the sheet on which a second person approves</extracomment>
        <translation>Odpis odobri druga oseba</translation>
    </message>
    <message>
        <source>%1 wants to write off cash of a refused operation. Nobody gets it back.</source>
        <extracomment>What is approved: %1 is the clerk</extracomment>
        <translation>%1 želi odpisati gotovino zavrnjenega postopka. Nihče je ne dobi nazaj.</translation>
    </message>
    <message>
        <source>Approve the write-off of %1</source>
        <extracomment>Button: a second person approves; %1 is an amount of cash</extracomment>
        <translation>Odobri odpis zneska %1</translation>
    </message>
    <message>
        <source>A second person approves the top-up of another card</source>
        <extracomment>Title of the sheet on which a second person approves</extracomment>
        <translation>Polnjenje druge kartice odobri druga oseba</translation>
    </message>
    <message>
        <source>%1 wants to put the cash of a refused top-up on card %2 of the same customer.</source>
        <extracomment>What is approved: %1 is the clerk, %2 the number of the card</extracomment>
        <translation>%1 želi gotovino zavrnjenega polnjenja naložiti na kartico %2 iste stranke.</translation>
    </message>
    <message>
        <source>Approve the top-up of %1</source>
        <extracomment>Button: a second person approves; %1 is an amount</extracomment>
        <translation>Odobri polnjenje za %1</translation>
    </message>
    <message>
        <source>%1 wants to correct a movement of cash.</source>
        <extracomment>What is approved: %1 is the clerk</extracomment>
        <translation>%1 želi popraviti vpis gotovine.</translation>
    </message>
    <message>
        <source>%1 wants to correct the top-up of card %2 and give the customer the cash back.</source>
        <extracomment>What is approved: %1 is the clerk, %2 the number of the card</extracomment>
        <translation>%1 želi popraviti polnjenje kartice %2 in stranki vrniti gotovino.</translation>
    </message>
    <message>
        <source>A second person approves what was handed on</source>
        <extracomment>Title of the sheet on which a second person approves</extracomment>
        <translation>Predani postopek odobri vodja</translation>
    </message>
    <message>
        <source>%1 wants to take a refused operation without cash off the list.</source>
        <extracomment>What is approved: %1 is the clerk</extracomment>
        <translation>%1 želi zavrnjeni postopek brez gotovine umakniti s seznama.</translation>
    </message>
    <message>
        <source>%1 wants to give the customer the cash of a refused operation back.</source>
        <extracomment>What is approved: %1 is the clerk</extracomment>
        <translation>%1 želi stranki vrniti gotovino zavrnjenega postopka.</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>Button: a second person approves</extracomment>
        <translation>Odobri</translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>A second person was to approve something</extracomment>
        <translation>Ni odobreno</translation>
    </message>
    <message>
        <source>The name or the password of the second person is not right.</source>
        <translation>Ime ali geslo druge osebe ni pravilno.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then type the password again.</source>
        <translation>Preverite tipko Caps Lock in izbrano tipkovnico, nato geslo vpišite še enkrat.</translation>
    </message>
    <message>
        <source>This approval needs the connection</source>
        <extracomment>A second person was to approve something</extracomment>
        <translation>Za to odobritev je potrebna povezava</translation>
    </message>
    <message>
        <source>Wait for the connection, or ask a supervisor who has signed in here recently.</source>
        <translation>Počakajte na povezavo ali prosite vodjo, ki se je tu nedavno prijavil.</translation>
    </message>
    <message>
        <source>The second person has not signed in at this desk before, or has a new password.</source>
        <translation>Druga oseba se na tej blagajni še ni prijavila ali pa ima novo geslo.</translation>
    </message>
    <message>
        <source>It is too long since the second person signed in at this desk with a connection.</source>
        <translation>Od zadnje prijave druge osebe s povezavo na tej blagajni je minilo preveč časa.</translation>
    </message>
</context>
<context>
    <name>cekr::AttentionPage</name>
    <message>
        <source>Needs attention</source>
        <extracomment>Title of the page of refused operations</extracomment>
        <translation>Zahteva pozornost</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <extracomment>In place of the list of refused operations when there is none</extracomment>
        <translation>Ničesar ni treba rešiti</translation>
    </message>
    <message>
        <source>What central refuses appears here, and stays until somebody has resolved it.</source>
        <extracomment>What appears on the page of refused operations</extracomment>
        <translation>Tu se pokaže, kar osrednji sistem zavrne, in ostane, dokler kdo ne reši.</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <extracomment>Title of the list of refused operations</extracomment>
        <translation>Zavrnil osrednji sistem</translation>
    </message>
    <message>
        <source>Enter leads to what can be done.</source>
        <extracomment>Accessible description of the list of refused operations</extracomment>
        <translation>Tipka Enter vodi do tega, kar lahko storite.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what was refused</extracomment>
        <translation>Kaj</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: day and time</extracomment>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether somebody has it in hand</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>with the supervisor</source>
        <translation>pri vodji</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of a refused operation: nobody has done anything yet</extracomment>
        <translation>nerešeno</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <extracomment>Shown when cash was given back or a supervisor was asked</extracomment>
        <translation>Zabeleženo.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: cash</extracomment>
        <translation>Znesek</translation>
    </message>
</context>
<context>
    <name>cekr::AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <extracomment>Title of the list of refused operations that somebody must resolve</extracomment>
        <translation>Zahteva pozornost</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>In place of the list of refused operations</extracomment>
        <translation>Ničesar ni treba rešiti</translation>
    </message>
    <message>
        <source>What central refuses appears here and stays until somebody resolves it.</source>
        <extracomment>In place of the list of refused operations</extracomment>
        <translation>Tu se pokaže, kar osrednji sistem zavrne, in ostane, dokler kdo ne reši.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <extracomment>Button beside what needs attention</extracomment>
        <translation>Reši</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Below what needs attention: %n are not shown here</extracomment>
        <translation>
            <numerusform>In še %n.</numerusform>
            <numerusform>In še %n.</numerusform>
            <numerusform>In še %n.</numerusform>
            <numerusform>In še %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::AttentionWords</name>
    <message>
        <source>Top-up of %1 refused</source>
        <extracomment>Heading of what needs attention: central refused a load of %1</extracomment>
        <translation>Polnjenje %1 zavrnjeno</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>Heading of what needs attention: central refused an operation; %1 is what it is called in lists</extracomment>
        <translation>Zavrnjeno: %1</translation>
    </message>
    <message>
        <source>Passed to the supervisor.</source>
        <extracomment>Below what needs attention: a supervisor has it in hand</extracomment>
        <translation>Predano vodji.</translation>
    </message>
    <message>
        <source>The cash, %1, is in the drawer.</source>
        <extracomment>Below what needs attention: %1 is the cash of the refused operation</extracomment>
        <translation>Gotovina, %1, je v blagajni.</translation>
    </message>
    <message>
        <source>No cash was taken for it.</source>
        <extracomment>Below what needs attention: no cash was taken</extracomment>
        <translation>Gotovina zanj ni bila sprejeta.</translation>
    </message>
    <message>
        <source>Given back: %1. Central refuses to book it.</source>
        <extracomment>Below what needs attention: %1 is the cash; the refund of a refused operation was refused, too</extracomment>
        <translation>Vrnjeno: %1. Osrednji sistem tega ne proknjiži.</translation>
    </message>
    <message>
        <source>The cash, %1, went out of the drawer.</source>
        <extracomment>Below what needs attention: %1 is cash that the refused operation took out of the drawer</extracomment>
        <translation>Gotovina, %1, je šla iz blagajne.</translation>
    </message>
</context>
<context>
    <name>cekr::BoxStep</name>
    <message>
        <source>Scan the number on the box</source>
        <extracomment>What is asked in the first step of taking over a box</extracomment>
        <translation>Skenirajte številko na škatli</translation>
    </message>
    <message>
        <source>Scan the box or type its number …</source>
        <extracomment>In the empty field for the number of a box</extracomment>
        <translation>Skenirajte škatlo ali vpišite njeno številko …</translation>
    </message>
    <message>
        <source>Number of the box</source>
        <extracomment>Accessible name of the field for the number of a box</extracomment>
        <translation>Številka škatle</translation>
    </message>
    <message>
        <source>No box is on its way here.</source>
        <translation>Nobena škatla ni na poti k vam.</translation>
    </message>
    <message>
        <source>On their way here</source>
        <translation>Na poti k vam</translation>
    </message>
    <message>
        <source>Boxes on their way here</source>
        <extracomment>Accessible name of the list of delivery boxes</extracomment>
        <translation>Škatle na poti k vam</translation>
    </message>
    <message>
        <source>Enter takes the box over.</source>
        <extracomment>Accessible description of the list of delivery boxes</extracomment>
        <translation>Tipka Enter začne prevzem škatle.</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Step of taking over a delivery: which box
----------
Column: number of a delivery box</extracomment>
        <translation>Škatla</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Column: how many cards are in a delivery box</extracomment>
        <translation>Kartice</translation>
    </message>
</context>
<context>
    <name>cekr::BriefingStep</name>
    <message>
        <source>Tell the customer</source>
        <extracomment>What is asked in the step of handing over anonymous cards in which the customer is told of the terms</extracomment>
        <translation>Stranko seznanite</translation>
    </message>
    <message>
        <source>You attest both. %1, %2</source>
        <extracomment>%1 and %2 are rules with their clauses (&quot;AGE-2 · NLB 2.1&quot;)</extracomment>
        <translation>Oboje potrjujete vi. %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The customer is at least %n year(s) &amp;old</source>
        <extracomment>The clerk attests it (AGE-2); %n is the age</extracomment>
        <translation>
            <numerusform>Stranka je stara vsaj %n &amp;leto</numerusform>
            <numerusform>Stranka je stara vsaj %n &amp;leti</numerusform>
            <numerusform>Stranka je stara vsaj %n &amp;leta</numerusform>
            <numerusform>Stranka je stara vsaj %n &amp;let</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms of the municipality: edition %1, from %2</source>
        <extracomment>An edition of the terms: %1 its name, %2 the day from which it holds</extracomment>
        <translation>Splošni pogoji MOK: izdaja %1, od %2</translation>
    </message>
    <message>
        <source>Terms of the municipality: edition %1</source>
        <translation>Splošni pogoji MOK: izdaja %1</translation>
    </message>
    <message>
        <source>Terms of the bank: edition %1, from %2</source>
        <extracomment>An edition of the terms: %1 its name, %2 the day from which it holds</extracomment>
        <translation>Splošni pogoji NLB: izdaja %1, od %2</translation>
    </message>
    <message>
        <source>Both terms and the bank&apos;s tariff are at the counter in print.</source>
        <extracomment>What the customer is told about an anonymous card (ANON-2, NOTE-1)</extracomment>
        <translation>Oboji splošni pogoji in tarifa banke so natisnjeni na voljo pri pultu.</translation>
    </message>
    <message>
        <source>The customer knows both ter&amp;ms and the bank&apos;s tariff, and agrees</source>
        <extracomment>The clerk attests it (ANON-2)</extracomment>
        <translation>Stranka je seznanjena z obojimi &amp;pogoji in tarifo banke ter se z njimi strinja</translation>
    </message>
    <message>
        <source>Charges: tariff from %1</source>
        <translation>Nadomestilo: cenik od %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>Step of handing over anonymous cards: the customer is told of the terms</extracomment>
        <translation>Seznanitev</translation>
    </message>
    <message>
        <source>In doubt you may look at proof of age. Nothing about the customer is recorded.</source>
        <extracomment>Below &quot;The customer is at least 15 years old&quot;</extracomment>
        <translation>Če dvomite, lahko pogledate dokazilo o starosti. O stranki se ne zapiše nič.</translation>
    </message>
    <message>
        <source>Charges: none, there is no tariff</source>
        <translation>Nadomestila: brez, tarife ni</translation>
    </message>
</context>
<context>
    <name>cekr::CardNumbers</name>
    <message>
        <source>&amp;MOK ID</source>
        <extracomment>Label of the field for a card&apos;s number</extracomment>
        <translation>&amp;MOK ID</translation>
    </message>
    <message>
        <source>Scan the card or type the nine digits …</source>
        <extracomment>In the empty field for a card&apos;s number</extracomment>
        <translation>Skenirajte kartico ali vpišite devet števk …</translation>
    </message>
    <message>
        <source>On the back of the card, at the bottom left.</source>
        <extracomment>Below the field for a card&apos;s number: where it is found</extracomment>
        <translation>Na hrbtni strani kartice, spodaj levo.</translation>
    </message>
    <message>
        <source>&amp;Last six digits of the card number</source>
        <extracomment>Label of the field for the end of the number on the back of a card (the PAN)</extracomment>
        <translation>Za&amp;dnjih šest števk kartice</translation>
    </message>
    <message>
        <source>Only compared, and not kept.</source>
        <extracomment>Below the field for the last six digits of a card&apos;s number</extracomment>
        <translation>Števke se le primerjajo in se ne shranijo.</translation>
    </message>
</context>
<context>
    <name>cekr::CardNumbersStep</name>
    <message>
        <source>Both numbers must belong to the same card · TOP-3, %1</source>
        <extracomment>TOP-3; %1 is where the rule stands</extracomment>
        <translation>Obe številki morata biti z iste kartice · TOP-3, %1</translation>
    </message>
</context>
<context>
    <name>cekr::CardStep</name>
    <message>
        <source>Which card is topped up?</source>
        <extracomment>What is asked in the step &quot;Card&quot; of loading a card with cash</extracomment>
        <translation>Katero kartico polnimo?</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Step of loading a card with cash: which card</extracomment>
        <translation>Kartica</translation>
    </message>
</context>
<context>
    <name>cekr::CardWords</name>
    <message>
        <source>anonymous</source>
        <extracomment>Kind of a card, in a column</extracomment>
        <translation>anonimna</translation>
    </message>
    <message>
        <source>unnamed</source>
        <extracomment>Kind of a card, in a column: no name printed, holder known</extracomment>
        <translation>neimenska</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>Kind of a card, in a column: name printed</extracomment>
        <translation>imenska</translation>
    </message>
    <message>
        <source>Anonymous card %1</source>
        <extracomment>%1 is the end of a MOK ID: ••••••733</extracomment>
        <translation>Anonimna kartica %1</translation>
    </message>
    <message>
        <source>Unnamed card %1</source>
        <extracomment>%1 is the end of a MOK ID: ••••••733</extracomment>
        <translation>Neimenska kartica %1</translation>
    </message>
    <message>
        <source>Named card %1</source>
        <extracomment>%1 is the end of a MOK ID: ••••••733</extracomment>
        <translation>Imenska kartica %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <extracomment>State of a card: on its way to a desk</extracomment>
        <translation>na poti</translation>
    </message>
    <message>
        <source>in stock</source>
        <extracomment>State of a card</extracomment>
        <translation>v zalogi</translation>
    </message>
    <message>
        <source>spoiled</source>
        <extracomment>State of a card: damaged before hand-over, must not be handed over</extracomment>
        <translation>izločena</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>State of a card: given back to the issuer</extracomment>
        <translation>vrnjena</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>State of a card: was not in the box it should have come in</extracomment>
        <translation>pogrešana</translation>
    </message>
    <message>
        <source>handed over</source>
        <extracomment>State of a card: given to a customer</extracomment>
        <translation>predana</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>State of a card: used by its holder</extracomment>
        <translation>aktivna</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>State of a card: for a time, by the holder&apos;s wish</extracomment>
        <translation>zaklenjena</translation>
    </message>
    <message>
        <source>blocked</source>
        <extracomment>State of a card: finally, by the bank</extracomment>
        <translation>blokirana</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>State of a card</extracomment>
        <translation>potekla</translation>
    </message>
    <message>
        <source>destroyed</source>
        <extracomment>State of a card</extracomment>
        <translation>uničena</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>Why a card is spoiled</extracomment>
        <translation>poškodovana</translation>
    </message>
    <message>
        <source>envelope opened</source>
        <extracomment>Why a card is spoiled: the envelope with the PIN is open</extracomment>
        <translation>odprta ovojnica</translation>
    </message>
    <message>
        <source>misprinted</source>
        <extracomment>Why a card is spoiled</extracomment>
        <translation>napaka v tisku</translation>
    </message>
    <message>
        <source>another reason</source>
        <extracomment>Why a card is spoiled: a note says more</extracomment>
        <translation>drug razlog</translation>
    </message>
    <message>
        <source>balance %1 → %2</source>
        <translation>dobroimetje %1 → %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>A balance, in a column; %1 is the most that can be on the card</extracomment>
        <translation>največ %1</translation>
    </message>
    <message>
        <source>balance at most %1 → %2</source>
        <extracomment>The most that can be on a card before (%1) and after (%2) a load</extracomment>
        <translation>dobroimetje največ %1 → %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>In a column: the bank has not told the balance of a card</extracomment>
        <translation>še ne</translation>
    </message>
    <message>
        <source>%1 and since</source>
        <extracomment>In a column: %1 is the day of which the bank told a balance; there were loads or payments after it</extracomment>
        <translation>%1 in pozneje</translation>
    </message>
    <message>
        <source>The bank has not told the balance; by its top-ups it is %1 at most</source>
        <extracomment>What is known of a card: %1 is the most that can be on it</extracomment>
        <translation>Banka dobroimetja še ni sporočila; glede na polnjenja je na kartici največ %1</translation>
    </message>
    <message>
        <source>The bank has not told the balance</source>
        <extracomment>What is known of a card</extracomment>
        <translation>Banka dobroimetja še ni sporočila</translation>
    </message>
    <message>
        <source>Balance %1, told by the bank (%2)</source>
        <translation>Dobroimetje %1 po podatku banke (%2)</translation>
    </message>
    <message>
        <source>Balance %1, told by the bank (%2) and with what happened since</source>
        <translation>Dobroimetje %1 po podatku banke (%2) in poznejših spremembah</translation>
    </message>
    <message>
        <source>balance not known</source>
        <extracomment>In place of the balance of a card before and after a load</extracomment>
        <translation>dobroimetje ni znano</translation>
    </message>
</context>
<context>
    <name>cekr::CardsPage</name>
    <message>
        <source>Cards</source>
        <extracomment>Heading of the page that finds cards</extracomment>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Scan a card, or write a part of its MOK ID into the field above (Ctrl+K).</source>
        <extracomment>In the empty list of cards; Ctrl+K is the key of the search field above</extracomment>
        <translation>Skenirajte kartico ali v polje zgoraj vpišite del številke MOK ID (Ctrl+K).</translation>
    </message>
    <message>
        <source>Cards found</source>
        <extracomment>Accessible name of the list of cards</extracomment>
        <translation>Najdene kartice</translation>
    </message>
    <message>
        <source>MOK ID</source>
        <extracomment>Column: the number of a card</extracomment>
        <translation>MOK ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: anonymous, unnamed or named</extracomment>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: state of a card</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column: month until which a card is valid</extracomment>
        <translation>Velja do</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>Column: the desk a card belongs to</extracomment>
        <translation>Blagajna</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: balance as last known</extracomment>
        <translation>Dobroimetje</translation>
    </message>
    <message>
        <source>Find a card</source>
        <extracomment>In the empty list of cards</extracomment>
        <translation>Poiščite kartico</translation>
    </message>
    <message>
        <source>No card with “%1”</source>
        <extracomment>In the empty list of cards: %1 is what was looked for</extracomment>
        <translation>Ni kartice z »%1«</translation>
    </message>
    <message>
        <source>Only cards that this desk knows of are found. Check the number on the back of the card, bottom left.</source>
        <extracomment>In the empty list of cards</extracomment>
        <translation>Najdete lahko le kartice, ki jih ta blagajna pozna. Preverite številko na hrbtni strani kartice spodaj levo.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Write more digits to find the others.</source>
        <extracomment>Below the list of cards, when more were found than it shows; %1 is how many it shows</extracomment>
        <translation>Prikazanih je prvih %1. Druge najdete, če vpišete več števk.</translation>
    </message>
    <message>
        <source>Told by the bank</source>
        <extracomment>Column: when the bank told the balance of a card</extracomment>
        <translation>Podatek banke</translation>
    </message>
</context>
<context>
    <name>cekr::CardsStep</name>
    <message>
        <source>Scan cards from the stock</source>
        <extracomment>What is asked in the step &quot;Cards&quot; of handing over anonymous cards</extracomment>
        <translation>Skenirajte kartice iz zaloge</translation>
    </message>
    <message numerus="yes">
        <source>At most %n anonymous card(s) to one customer at one time · %1</source>
        <extracomment>ANON-1: %n is how many cards, %1 the clause of the terms</extracomment>
        <translation>
            <numerusform>Največ %n anonimna kartica na stranko naenkrat · %1</numerusform>
            <numerusform>Največ %n anonimni kartici na stranko naenkrat · %1</numerusform>
            <numerusform>Največ %n anonimne kartice na stranko naenkrat · %1</numerusform>
            <numerusform>Največ %n anonimnih kartic na stranko naenkrat · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan a card or type its MOK ID …</source>
        <extracomment>In the empty field for a card&apos;s number</extracomment>
        <translation>Skenirajte kartico ali vpišite MOK ID …</translation>
    </message>
    <message>
        <source>MOK ID of the card</source>
        <extracomment>Accessible name of the field for a card&apos;s number</extracomment>
        <translation>MOK ID kartice</translation>
    </message>
    <message>
        <source>Nine digits. Enter adds the card.</source>
        <extracomment>Accessible description of the field for a card&apos;s number</extracomment>
        <translation>Devet števk. Tipka Enter kartico doda.</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <extracomment>Accessible name of the list of cards chosen for a customer</extracomment>
        <translation>Izbrane kartice</translation>
    </message>
    <message>
        <source>Delete takes the card away.</source>
        <extracomment>Accessible description of the list of cards chosen for a customer</extracomment>
        <translation>Tipka Delete kartico odstrani.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <extracomment>Title while no card was scanned yet</extracomment>
        <translation>Ni še nobene kartice</translation>
    </message>
    <message>
        <source>The MOK ID is on the back of the card, at the bottom left.</source>
        <extracomment>Where the number of a card is found</extracomment>
        <translation>MOK ID je na hrbtni strani kartice, spodaj levo.</translation>
    </message>
    <message>
        <source>MOK ID</source>
        <extracomment>Column: number of a card; stays as it is</extracomment>
        <translation>MOK ID</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: number of the delivery box a card came in</extracomment>
        <translation>Škatla</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column: the month until whose end a card is valid</extracomment>
        <translation>Velja do</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>Column: whether a card is in stock</extracomment>
        <translation>Zaloga</translation>
    </message>
    <message>
        <source>Take away card %1</source>
        <extracomment>Button beside a chosen card; %1 is its number</extracomment>
        <translation>Odstrani kartico %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Step of handing over anonymous cards: which plastic</extracomment>
        <translation>Kartice</translation>
    </message>
</context>
<context>
    <name>cekr::CashPage</name>
    <message>
        <source>Summary</source>
        <extracomment>Title of the panel that shows what the customer pays</extracomment>
        <translation>Povzetek</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Label in the summary of what the customer pays altogether</extracomment>
        <translation>Za plačilo</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Label in the summary of what the customer has paid altogether</extracomment>
        <translation>Plačano</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>Label in the summary: cash that the customer gave</extracomment>
        <translation>Prejeta gotovina</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Label in the summary: cash that the customer gets back</extracomment>
        <translation>Vračilo</translation>
    </message>
</context>
<context>
    <name>cekr::CashPanel</name>
    <message>
        <source>Cash that is no sale</source>
        <extracomment>Title of the panel for cash that is no sale</extracomment>
        <translation>Vplačila in izplačila</translation>
    </message>
    <message>
        <source>Put &amp;in</source>
        <extracomment>Choice: cash is put into the drawer</extracomment>
        <translation>Vp&amp;lačilo</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <extracomment>Choice: cash is taken out of the drawer</extracomment>
        <translation>&amp;Izplačilo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <extracomment>Label of an amount of cash</extracomment>
        <translation>&amp;Znesek</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of the field: why cash is put in or taken out</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>In your own words, for example: change from the bank.</source>
        <translation>S svojimi besedami, na primer: drobiž iz banke.</translation>
    </message>
    <message>
        <source>%1 put in.</source>
        <extracomment>%1 is an amount of cash</extracomment>
        <translation>Vplačano: %1.</translation>
    </message>
    <message>
        <source>%1 taken out.</source>
        <extracomment>%1 is an amount of cash</extracomment>
        <translation>Izplačano: %1.</translation>
    </message>
    <message>
        <source>Recording …</source>
        <extracomment>In place of the button that confirms, while the disk is being written</extracomment>
        <translation>Beleženje …</translation>
    </message>
    <message>
        <source>Record cash &amp;put in</source>
        <extracomment>Button that records cash put in, while no amount is written</extracomment>
        <translation>Zabeleži &amp;vplačilo</translation>
    </message>
    <message>
        <source>Record cash &amp;taken out</source>
        <extracomment>Button that records cash taken out, while no amount is written</extracomment>
        <translation>Zabeleži iz&amp;plačilo</translation>
    </message>
    <message>
        <source>&amp;Put in %1</source>
        <extracomment>Button that records cash put in; %1 is the amount</extracomment>
        <translation>&amp;Vplačaj %1</translation>
    </message>
    <message>
        <source>&amp;Take out %1</source>
        <extracomment>Button that records cash taken out; %1 is the amount</extracomment>
        <translation>Iz&amp;plačaj %1</translation>
    </message>
    <message>
        <source>To the &amp;safe</source>
        <extracomment>Choice: cash from the drawer is put into the safe</extracomment>
        <translation>V &amp;sef</translation>
    </message>
    <message>
        <source>To the &amp;bank</source>
        <extracomment>Choice: cash from the drawer is taken to the bank</extracomment>
        <translation>V &amp;banko</translation>
    </message>
    <message>
        <source>It may stay empty. A slip is made.</source>
        <extracomment>Below the reason for cash that goes to the safe or the bank</extracomment>
        <translation>Lahko ostane prazno. Nastane listek.</translation>
    </message>
    <message>
        <source>Sho&amp;w the slip</source>
        <extracomment>Button: shows the slip about cash for the safe or the bank, to be printed</extracomment>
        <translation>Po&amp;kaži listek</translation>
    </message>
    <message>
        <source>%1 handed over to the safe.</source>
        <extracomment>%1 is an amount of cash</extracomment>
        <translation>Oddano v sef: %1.</translation>
    </message>
    <message>
        <source>%1 handed over to the bank.</source>
        <extracomment>%1 is an amount of cash</extracomment>
        <translation>Oddano v banko: %1.</translation>
    </message>
    <message>
        <source>Record cash &amp;handed over</source>
        <extracomment>Button that records cash for the safe or the bank, while no amount is written</extracomment>
        <translation>Zabeleži o&amp;ddajo</translation>
    </message>
    <message>
        <source>%1 to the safe</source>
        <extracomment>Button that records cash put into the safe; %1 is the amount</extracomment>
        <translation>%1 v sef</translation>
    </message>
    <message>
        <source>%1 to the bank</source>
        <extracomment>Button that records cash taken to the bank; %1 is the amount</extracomment>
        <translation>%1 v banko</translation>
    </message>
</context>
<context>
    <name>cekr::CashStep</name>
    <message>
        <source>What the customer pays</source>
        <extracomment>What is asked in the step &quot;Cash&quot; of loading a card with cash</extracomment>
        <translation>Kaj plača stranka</translation>
    </message>
    <message>
        <source>Count the cash first, then confirm.</source>
        <extracomment>Beside the button that confirms that money was taken</extracomment>
        <translation>Najprej preštejte gotovino, nato potrdite.</translation>
    </message>
    <message>
        <source>Without the approval of central. The receipt says that it waits for confirmation.</source>
        <extracomment>The load is made without having asked central</extracomment>
        <translation>Brez odobritve osrednjega sistema. Potrdilo ima oznako »čaka na potrditev«.</translation>
    </message>
    <message>
        <source>Approved by central; the amount is reserved until %1.</source>
        <extracomment>Central allows the load; %1 is a time of day</extracomment>
        <translation>Osrednji sistem je polnjenje odobril; znesek je rezerviran do %1.</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>In the list of what is paid: what is loaded on the card</extracomment>
        <translation>Polnjenje</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Step of loading a card with cash: the cash is counted</extracomment>
        <translation>Gotovina</translation>
    </message>
    <message>
        <source>Approved by central; the amount was reserved until %1. Go back to ask again.</source>
        <extracomment>Central allowed the load, some time ago; %1 is a time of day</extracomment>
        <translation>Osrednji sistem je polnjenje odobril; znesek je bil rezerviran do %1. Če se vrnete korak nazaj, ga lahko vprašate znova.</translation>
    </message>
</context>
<context>
    <name>cekr::ChangeNotice</name>
    <message>
        <source>Recorded, receipt no. %1</source>
        <extracomment>After cash was taken and recorded; %1 is the number of the receipt</extracomment>
        <translation>Zabeleženo, potrdilo št. %1</translation>
    </message>
    <message>
        <source>Give back to the customer</source>
        <extracomment>Above the change, which is written large</extracomment>
        <translation>Vrnite stranki</translation>
    </message>
</context>
<context>
    <name>cekr::ChargeList</name>
    <message>
        <source>%1, beside the top-up · %2</source>
        <extracomment>The charge for a load: %1 whose it is (&quot;MOK charge&quot;), %2 the rule</extracomment>
        <translation>%1, poleg polnjenja · %2</translation>
    </message>
    <message>
        <source>No charge · %1</source>
        <extracomment>There is no charge for a load; %1 is the rule</extracomment>
        <translation>Brez nadomestila · %1</translation>
    </message>
</context>
<context>
    <name>cekr::ChargeWords</name>
    <message>
        <source>FEE-1 · NLB tariff</source>
        <extracomment>Where a charge stands: the tariff of the bank; FEE-1 is the rule</extracomment>
        <translation>FEE-1 · tarifa NLB</translation>
    </message>
    <message>
        <source>Debited from the card account (NLB)</source>
        <extracomment>Before an amount that is not paid in cash: the bank (NLB) takes it from the card account itself</extracomment>
        <translation>Bremenitev kartičnega računa (NLB)</translation>
    </message>
    <message>
        <source>MOK charge</source>
        <extracomment>Before an amount: a charge in cash that the municipality (MOK) is owed</extracomment>
        <translation>Nadomestilo MOK</translation>
    </message>
    <message>
        <source>NLB charge</source>
        <extracomment>Before an amount: a charge in cash that the bank (NLB) is owed</extracomment>
        <translation>Nadomestilo NLB</translation>
    </message>
</context>
<context>
    <name>cekr::ClosingsPanel</name>
    <message>
        <source>Closed shifts</source>
        <extracomment>Title of the list of reports of closed shifts</extracomment>
        <translation>Zaključene izmene</translation>
    </message>
    <message>
        <source>Enter shows the report.</source>
        <extracomment>Accessible description of the list of closed shifts</extracomment>
        <translation>Tipka Enter pokaže obračun.</translation>
    </message>
    <message>
        <source>No shift has been closed here yet.</source>
        <extracomment>In place of the list of closed shifts</extracomment>
        <translation>Tu še ni bila zaključena nobena izmena.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Column: number of a Z report</extracomment>
        <translation>Obračun</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Column: when a shift was closed</extracomment>
        <translation>Zaključena</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column: who closed a shift</extracomment>
        <translation>Ob zaključku</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Column: cash counted when a shift was closed</extracomment>
        <translation>Prešteto</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Column: counted less expected</extracomment>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how far the closing has come</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Z %1</source>
        <extracomment>Number of a Z report in a list</extracomment>
        <translation>Z %1</translation>
    </message>
</context>
<context>
    <name>cekr::ContentStep</name>
    <message>
        <source>Scan the cards of box %1</source>
        <extracomment>What is asked in the second step of taking over a box; %1 is its number</extracomment>
        <translation>Skenirajte kartice iz škatle %1</translation>
    </message>
    <message>
        <source>Open envelopes and damaged cards are marked as spoiled afterwards.</source>
        <extracomment>Beside the buttons while a box is taken over</extracomment>
        <translation>Kartice z odprto ovojnico in poškodovane izločite po prevzemu.</translation>
    </message>
    <message>
        <source>Scan a card or type its MOK ID …</source>
        <extracomment>In the empty field for a card&apos;s number</extracomment>
        <translation>Skenirajte kartico ali vpišite MOK ID …</translation>
    </message>
    <message>
        <source>MOK ID of the card</source>
        <extracomment>Accessible name of the field for a card&apos;s number</extracomment>
        <translation>MOK ID kartice</translation>
    </message>
    <message>
        <source>Cards of the box</source>
        <extracomment>Accessible name of the list of the cards of a box</extracomment>
        <translation>Kartice v škatli</translation>
    </message>
    <message>
        <source>Delete takes a surplus card off the list.</source>
        <extracomment>Accessible description of the list of the cards of a box</extracomment>
        <translation>Tipka Delete odvečno kartico odstrani s seznama.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Accessible name of the picture of how much of a box was found</extracomment>
        <translation>Potek</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Column: whether a card of a box was found</extracomment>
        <translation>Najdeno</translation>
    </message>
    <message>
        <source>MOK ID</source>
        <extracomment>Column: number of a card; stays as it is</extracomment>
        <translation>MOK ID</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column: the month until whose end a card is valid</extracomment>
        <translation>Velja do</translation>
    </message>
    <message>
        <source>surplus</source>
        <extracomment>State of a card: it should not be in the box
----------
Below how many cards should not be in the box</extracomment>
        <translation>presežek</translation>
    </message>
    <message>
        <source>found</source>
        <extracomment>State of a card of a box</extracomment>
        <translation>najdena</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>še ni skenirana</translation>
    </message>
    <message>
        <source>found, of %1</source>
        <extracomment>Below how many cards of a box were found: %1 is how many there should be</extracomment>
        <translation>najdenih od %1</translation>
    </message>
    <message>
        <source>Take card %1 off the list</source>
        <extracomment>Button beside a card that should not be in the box; %1 is its number</extracomment>
        <translation>Odstrani kartico %1 s seznama</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Step of taking over a delivery: the plastic in the box is scanned</extracomment>
        <translation>Vsebina</translation>
    </message>
    <message>
        <source>missing before</source>
        <translation>prej je manjkala</translation>
    </message>
</context>
<context>
    <name>cekr::CorrectionPage</name>
    <message>
        <source>Correction</source>
        <extracomment>Title of the page on which a mistake at the counter is undone</extracomment>
        <translation>Popravek</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of the field: why a colleague&apos;s operation is undone</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves the page; nothing can be done here</extracomment>
        <translation>&amp;Nazaj</translation>
    </message>
    <message>
        <source>Take out of the drawer</source>
        <extracomment>Above the amount of cash: what a correction does to the drawer</extracomment>
        <translation>Vzemite iz blagajne</translation>
    </message>
    <message>
        <source>Put into the drawer</source>
        <translation>Dajte v blagajno</translation>
    </message>
    <message>
        <source>Correct by %1</source>
        <extracomment>Button that records a correction; %1 is the amount of cash</extracomment>
        <translation>Popravi za %1</translation>
    </message>
    <message>
        <source>Central is being asked …</source>
        <extracomment>While central is asked whether a load may be taken off its card</extracomment>
        <translation>Čakamo na odgovor osrednjega sistema …</translation>
    </message>
    <message>
        <source>Give back to the customer once it is recorded</source>
        <extracomment>Above the amount of cash</extracomment>
        <translation>Ko bo zabeleženo, vrnite stranki</translation>
    </message>
    <message>
        <source>A supervisor approves it here, with name and password.</source>
        <extracomment>On the page of a correction: who has to be there</extracomment>
        <translation>Odobri ga vodja, tukaj, z imenom in geslom.</translation>
    </message>
    <message>
        <source>It takes a second person</source>
        <extracomment>On the page of a correction</extracomment>
        <translation>Potrebna je druga oseba</translation>
    </message>
    <message>
        <source>It takes a second person and the bank&apos;s word</source>
        <extracomment>On the page of a correction</extracomment>
        <translation>Potrebna sta druga oseba in podatek banke</translation>
    </message>
    <message>
        <source>Central then says whether the top-up is still on the card. If the bank has not told it yet, the customer is paid out at a branch.</source>
        <extracomment>On the page of a correction of a load that central has</extracomment>
        <translation>Osrednji sistem nato pove, ali je polnjenje še na kartici. Če banka tega še ni sporočila, stranki denar izplača poslovalnica.</translation>
    </message>
</context>
<context>
    <name>cekr::CountPanel</name>
    <message>
        <source>Count the drawer</source>
        <extracomment>Title of the panel where the drawer is counted</extracomment>
        <translation>Preštejte blagajno</translation>
    </message>
    <message>
        <source>Write how many notes and coins of each value there are, the float too. What should be there is shown when you have counted.</source>
        <extracomment>How the drawer is counted</extracomment>
        <translation>Vpišite, koliko je bankovcev in kovancev vsake vrednosti, tudi menjalni denar. Koliko bi moralo biti, se pokaže, ko preštejete.</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>Accessible name of the field for how many notes or coins there are of the value %1 (&quot;50 €&quot;)</extracomment>
        <translation>Kosov po %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Before the sum of what was counted</extracomment>
        <translation>Prešteto</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Button: leaves the count; what is written stays</extracomment>
        <translation>Poz&amp;neje</translation>
    </message>
    <message>
        <source>&amp;Empty all fields</source>
        <extracomment>Button: nothing is counted any more</extracomment>
        <translation>&amp;Izprazni vsa polja</translation>
    </message>
    <message>
        <source>&amp;That is all</source>
        <extracomment>Button: all is counted; shows what should be there</extracomment>
        <translation>&amp;To je vse</translation>
    </message>
</context>
<context>
    <name>cekr::CountWords</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <extracomment>A number of cards, standing alone</extracomment>
        <translation>
            <numerusform>%n kartica</numerusform>
            <numerusform>%n kartici</numerusform>
            <numerusform>%n kartice</numerusform>
            <numerusform>%n kartic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>How long something has lasted, in minutes</extracomment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>How long something has lasted, in hours</extracomment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long something has lasted, in days</extracomment>
        <translation>
            <numerusform>%n&#xa0;dan</numerusform>
            <numerusform>%n&#xa0;dneva</numerusform>
            <numerusform>%n&#xa0;dnevi</numerusform>
            <numerusform>%n&#xa0;dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::DateWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is the day, %2 the time of day</extracomment>
        <translation>%1 ob %2</translation>
    </message>
</context>
<context>
    <name>cekr::DifferencePanel</name>
    <message>
        <source>Recording …</source>
        <extracomment>Button that closes a shift, while the disk is being written; then: what it does</extracomment>
        <translation>Beleženje …</translation>
    </message>
    <message>
        <source>&amp;Close the shift for good</source>
        <translation>&amp;Dokončno zaključi izmeno</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Beside the sum of what was counted</extracomment>
        <translation>Prešteto</translation>
    </message>
    <message>
        <source>Should be there</source>
        <extracomment>Beside the sum of what should be in the drawer</extracomment>
        <translation>Pričakovano</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Beside what was counted less what should be there</extracomment>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>Report Z %1 is made. What is recorded stays: it can no longer be changed.</source>
        <extracomment>Below the sums of a shift that is about to be closed; %1 is the number of its report</extracomment>
        <translation>Nastane obračun Z %1. Kar je zabeleženo, ostane: ne da se več spremeniti.</translation>
    </message>
    <message>
        <source>Central has confirmed everything.</source>
        <extracomment>Below the outcome of a count</extracomment>
        <translation>Osrednji sistem je vse potrdil.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still wait for central (%1). Their answers will stay with this shift.</source>
        <extracomment>Below the outcome of a count; %n operations wait for central, %1 is their cash</extracomment>
        <translation>
            <numerusform>%n postopek še čaka na osrednji sistem (%1). Odgovor bo ostal pri tej izmeni.</numerusform>
            <numerusform>%n postopka še čakata na osrednji sistem (%1). Odgovora bosta ostala pri tej izmeni.</numerusform>
            <numerusform>%n postopki še čakajo na osrednji sistem (%1). Odgovori bodo ostali pri tej izmeni.</numerusform>
            <numerusform>%n postopkov še čaka na osrednji sistem (%1). Odgovori bodo ostali pri tej izmeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the shift</source>
        <extracomment>Title of the panel that compares the count with what should be there</extracomment>
        <translation>Zaključek izmene</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of the field: why there is a difference, or why another&apos;s shift is closed</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>It stands on the report for ever.</source>
        <extracomment>Below the reason for a difference</extracomment>
        <translation>Za vedno ostane na obračunu.</translation>
    </message>
    <message>
        <source>Count &amp;again</source>
        <extracomment>Button: back to the count</extracomment>
        <translation>&amp;Preštej znova</translation>
    </message>
</context>
<context>
    <name>cekr::DraftNotice</name>
    <message>
        <source>Throw away …</source>
        <extracomment>Button: asks whether to throw away what was left before its end</extracomment>
        <translation>Zavrzi …</translation>
    </message>
    <message>
        <source>Throw away what was entered?</source>
        <extracomment>Asked before what was left before its end is thrown away</extracomment>
        <translation>Zavržem vneseno?</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Nič še ni zabeleženo.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>Answers to &quot;Throw away what was entered?&quot;</extracomment>
        <translation>Zavrzi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Obdrži</translation>
    </message>
</context>
<context>
    <name>cekr::DrawerPanel</name>
    <message>
        <source>Should be in the drawer now</source>
        <extracomment>Above the amount that should be in the drawer</extracomment>
        <translation>Zdaj mora biti v blagajni</translation>
    </message>
    <message>
        <source>How it came together</source>
        <extracomment>Accessible name of the picture of where the cash in the drawer came from</extracomment>
        <translation>Kako je znesek nastal</translation>
    </message>
    <message>
        <source>Shift of %1, open since %2</source>
        <extracomment>The open shift: %1 the clerk, %2 since when</extracomment>
        <translation>Izmena: %1, odprta od %2</translation>
    </message>
    <message>
        <source>float</source>
        <extracomment>Part of the cash in the drawer: what the shift began with</extracomment>
        <translation>menjalni denar</translation>
    </message>
    <message>
        <source>charges and top-ups</source>
        <extracomment>Part of the cash in the drawer: charges and loads</extracomment>
        <translation>nadomestila in polnjenja</translation>
    </message>
    <message>
        <source>put in</source>
        <extracomment>Part of the cash in the drawer: put in, no sale</extracomment>
        <translation>vplačano</translation>
    </message>
    <message>
        <source>taken out, given back</source>
        <extracomment>Cash that was in the drawer and is no longer there</extracomment>
        <translation>izplačano in vrnjeno</translation>
    </message>
    <message>
        <source>The drawer</source>
        <extracomment>Title of the panel about the open shift</extracomment>
        <translation>Predal blagajne</translation>
    </message>
    <message>
        <source>Cash of this shift</source>
        <extracomment>Accessible name of the list of kinds of cash</extracomment>
        <translation>Gotovina te izmene</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Column: kind of cash</extracomment>
        <translation>Gotovina</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>Column: how many</extracomment>
        <translation>Število</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>Column: cash in all</extracomment>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>Confirmed by central: %1. Still waiting: %2 (%3).</source>
        <extracomment>Below the cash of a shift: how many operations central has confirmed (%1), and how many still wait for it (%2) with how much cash (%3)</extracomment>
        <translation>Osrednji sistem je potrdil: %1. Še čaka: %2 (%3).</translation>
    </message>
    <message>
        <source>Refused: %1, unresolved: %2.</source>
        <extracomment>Goes on after how many operations wait: how many were refused (%1) and not settled yet (%2)</extracomment>
        <translation>Zavrnjeno: %1, nerešeno: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Top-ups corrected without a second person: %n.</source>
        <extracomment>Goes on below the cash of a shift: %n loads were undone without a second person</extracomment>
        <translation>
            <numerusform>Popravki polnjenj brez druge osebe: %n.</numerusform>
            <numerusform>Popravki polnjenj brez druge osebe: %n.</numerusform>
            <numerusform>Popravki polnjenj brez druge osebe: %n.</numerusform>
            <numerusform>Popravki polnjenj brez druge osebe: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided at central: %1 (%2).</source>
        <extracomment>Goes on after how many operations wait: on how many (%1) a person at central has yet to decide, with how much cash (%2)</extracomment>
        <translation>V presoji v osrednjem sistemu: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>cekr::ErrorWords</name>
    <message>
        <source>Today this card can take %1 more in cash.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Danes lahko na to kartico z gotovino naložite še %1.</translation>
    </message>
    <message>
        <source>This month this card can take %1 more.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Ta mesec lahko na to kartico naložite še %1.</translation>
    </message>
    <message>
        <source>This year this card can take %1 more.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Letos lahko na to kartico naložite še %1.</translation>
    </message>
    <message>
        <source>The card can take %1 more to its highest balance.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Do najvišjega dobroimetja lahko na to kartico naložite še %1.</translation>
    </message>
    <message>
        <source>This is not a MOK ID</source>
        <translation>To ni MOK ID</translation>
    </message>
    <message>
        <source>A MOK ID has nine digits.</source>
        <translation>MOK ID ima devet števk.</translation>
    </message>
    <message>
        <source>Scan the card again, or type the nine digits at the bottom left of its back.</source>
        <translation>Kartico znova skenirajte ali prepišite devet števk, ki so spodaj levo na njeni hrbtni strani.</translation>
    </message>
    <message>
        <source>These are not six digits</source>
        <translation>To ni šest števk</translation>
    </message>
    <message>
        <source>The last six digits of the card number are needed.</source>
        <translation>Potrebujemo zadnjih šest števk številke kartice.</translation>
    </message>
    <message>
        <source>Type the last six digits of the number on the back of the card.</source>
        <translation>Vpišite zadnjih šest števk številke s hrbtne strani kartice.</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <translation>To ni znesek</translation>
    </message>
    <message>
        <source>Amounts are written in euros and cents, such as 20 or 20.50.</source>
        <extracomment>An example of an amount as it is written in this language</extracomment>
        <translation>Zneske pišemo v evrih in centih, na primer 20 ali 20,50.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Znesek vpišite še enkrat.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in euros and cents.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>»%1« ni znesek v evrih in centih.</translation>
    </message>
    <message>
        <source>The file cannot be understood</source>
        <translation>Datoteka ni razumljiva</translation>
    </message>
    <message>
        <source>The file is not in the expected form.</source>
        <translation>Datoteka nima pričakovane oblike.</translation>
    </message>
    <message>
        <source>Tell the administrator of this desk.</source>
        <translation>Obvestite skrbnika blagajne.</translation>
    </message>
    <message>
        <source>The file %1 is not in the expected form.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Datoteka %1 nima pričakovane oblike.</translation>
    </message>
    <message>
        <source>This could not be understood</source>
        <translation>Tega ni bilo mogoče razumeti</translation>
    </message>
    <message>
        <source>Something that was entered or received is not in the expected form.</source>
        <translation>Vneseni ali prejeti podatek nima pričakovane oblike.</translation>
    </message>
    <message>
        <source>Check what you entered. If it happens again, tell the administrator.</source>
        <translation>Preverite vneseno. Če se ponovi, obvestite skrbnika.</translation>
    </message>
    <message>
        <source>This is too much at once</source>
        <translation>To je preveč naenkrat</translation>
    </message>
    <message>
        <source>The text or the list is longer than allowed.</source>
        <translation>Besedilo ali seznam je daljši, kot je dovoljeno.</translation>
    </message>
    <message>
        <source>Shorten it, or do it in several parts.</source>
        <translation>Skrajšajte ga ali delo opravite po delih.</translation>
    </message>
    <message>
        <source>The text or the list is longer than allowed; the limit is %1.</source>
        <extracomment>%1 is a number of cards or letters</extracomment>
        <translation>Besedilo ali seznam je daljši, kot je dovoljeno; največ je %1.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Prijava ni uspela</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>Ime ali geslo ni pravilno.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Manjka razlog</translation>
    </message>
    <message>
        <source>This cannot be recorded without a reason.</source>
        <translation>Brez razloga tega ni mogoče zabeležiti.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Razlog zapišite v nekaj besedah.</translation>
    </message>
    <message>
        <source>The card is already on the list</source>
        <translation>Kartica je že na seznamu</translation>
    </message>
    <message>
        <source>The same card was entered twice.</source>
        <translation>Ista kartica je vnesena dvakrat.</translation>
    </message>
    <message>
        <source>Scan another card, or go on with those on the list.</source>
        <translation>Skenirajte drugo kartico ali nadaljujte s tistimi na seznamu.</translation>
    </message>
    <message>
        <source>Card %1 was entered twice.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 je vnesena dvakrat.</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Ni še nobene kartice</translation>
    </message>
    <message>
        <source>There is no card on the list.</source>
        <translation>Na seznamu ni nobene kartice.</translation>
    </message>
    <message>
        <source>Scan a card or type its MOK ID.</source>
        <translation>Skenirajte kartico ali vpišite njen MOK ID.</translation>
    </message>
    <message>
        <source>The enrolment code is not valid</source>
        <translation>Koda za vpis blagajne ne velja</translation>
    </message>
    <message>
        <source>The code is wrong, was used already, or has expired.</source>
        <translation>Koda je napačna, že uporabljena ali je potekla.</translation>
    </message>
    <message>
        <source>Check the code. If it is right, ask for a new one.</source>
        <translation>Preverite kodo. Če je pravilna, prosite za novo.</translation>
    </message>
    <message>
        <source>This box is not expected here</source>
        <translation>Te škatle tu ne pričakujemo</translation>
    </message>
    <message>
        <source>No delivery with this number is on its way to this desk.</source>
        <translation>Nobena pošiljka s to številko ni na poti k tej blagajni.</translation>
    </message>
    <message>
        <source>Check the number on the box. If it is right, try again when the connection is back.</source>
        <translation>Preverite številko na škatli. Če je pravilna, poskusite znova, ko bo povezava.</translation>
    </message>
    <message>
        <source>No delivery with the number %1 is on its way to this desk.</source>
        <extracomment>%1 is the number of a delivery box</extracomment>
        <translation>Nobena pošiljka s številko %1 ni na poti k tej blagajni.</translation>
    </message>
    <message>
        <source>This is not an account number</source>
        <translation>To ni številka računa</translation>
    </message>
    <message>
        <source>The IBAN of an account in Slovenia is SI56 and 15 digits.</source>
        <translation>IBAN računa v Sloveniji je SI56 in 15 števk.</translation>
    </message>
    <message>
        <source>Compare it with the document it comes from.</source>
        <translation>Primerjajte jo z listino, s katere je prepisana.</translation>
    </message>
    <message>
        <source>This is not a reference</source>
        <translation>To ni referenca</translation>
    </message>
    <message>
        <source>Model, number or check digit of the reference are not right.</source>
        <translation>Model, številka ali kontrolna števka reference niso pravilni.</translation>
    </message>
    <message>
        <source>This sign cannot stand on a payment slip</source>
        <translation>Ta znak na plačilnem nalogu ni mogoč</translation>
    </message>
    <message>
        <source>A payment slip takes only letters of Central Europe, digits and common marks.</source>
        <translation>Na plačilnem nalogu so mogoče le srednjeevropske črke, števke in običajna ločila.</translation>
    </message>
    <message>
        <source>Write it without that sign.</source>
        <translation>Napišite brez tega znaka.</translation>
    </message>
    <message>
        <source>The sign “%1” cannot stand on a payment slip.</source>
        <extracomment>%1 is one sign, such as an emoji</extracomment>
        <translation>Znak »%1« na plačilnem nalogu ni mogoč.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Nekaj manjka</translation>
    </message>
    <message>
        <source>A field that belongs to the others is empty.</source>
        <translation>Polje, ki sodi k drugim, je prazno.</translation>
    </message>
    <message>
        <source>Fill it in, or leave all of them empty.</source>
        <translation>Izpolnite ga ali pustite prazna vsa.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ni zadetkov</translation>
    </message>
    <message>
        <source>What you are looking for is not here.</source>
        <translation>Tega, kar iščete, tu ni.</translation>
    </message>
    <message>
        <source>Check the number and look again.</source>
        <translation>Preverite številko in poiščite znova.</translation>
    </message>
    <message>
        <source>There is nothing under “%1”.</source>
        <extracomment>%1 is a number or a name</extracomment>
        <translation>Pod oznako »%1« ni ničesar.</translation>
    </message>
    <message>
        <source>Too many anonymous cards</source>
        <translation>Preveč anonimnih kartic</translation>
    </message>
    <message>
        <source>Only a few anonymous cards may be handed to one customer at a time.</source>
        <translation>Eni stranki lahko naenkrat predate le nekaj anonimnih kartic.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n anonymous card(s) may be handed to one customer at a time.</source>
        <extracomment>%n is the highest number of cards</extracomment>
        <translation>
            <numerusform>Eni stranki lahko naenkrat predate največ %n anonimno kartico.</numerusform>
            <numerusform>Eni stranki lahko naenkrat predate največ %n anonimni kartici.</numerusform>
            <numerusform>Eni stranki lahko naenkrat predate največ %n anonimne kartice.</numerusform>
            <numerusform>Eni stranki lahko naenkrat predate največ %n anonimnih kartic.</numerusform>
        </translation>
    </message>
    <message>
        <source>The age is not confirmed</source>
        <translation>Starost ni potrjena</translation>
    </message>
    <message>
        <source>Before the hand-over you confirm that the customer is old enough for an anonymous card.</source>
        <translation>Pred predajo potrdite, da je stranka dovolj stara za anonimno kartico.</translation>
    </message>
    <message>
        <source>The briefing is not confirmed</source>
        <translation>Seznanitev ni potrjena</translation>
    </message>
    <message>
        <source>Offer the customer the printed copies, then confirm the briefing.</source>
        <translation>Stranki ponudite natisnjene izvode, nato seznanitev potrdite.</translation>
    </message>
    <message>
        <source>Unknown card</source>
        <translation>Neznana kartica</translation>
    </message>
    <message>
        <source>This card is not known here.</source>
        <translation>Te kartice tu ne poznamo.</translation>
    </message>
    <message>
        <source>Check the MOK ID. If it is right, put the card aside and tell the supervisor.</source>
        <translation>Preverite MOK ID. Če je pravilen, kartico odložite in obvestite vodjo.</translation>
    </message>
    <message>
        <source>Card %1 is not known here.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartice %1 tu ne poznamo.</translation>
    </message>
    <message>
        <source>Not in the stock of this desk</source>
        <translation>Ni v zalogi te blagajne</translation>
    </message>
    <message>
        <source>This card is not in the stock of this desk.</source>
        <translation>Ta kartica ni v zalogi te blagajne.</translation>
    </message>
    <message>
        <source>Take another card, or take this one into stock first.</source>
        <translation>Vzemite drugo kartico ali to najprej prevzemite v zalogo.</translation>
    </message>
    <message>
        <source>Card %1 is not in the stock of this desk.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 ni v zalogi te blagajne.</translation>
    </message>
    <message>
        <source>Spoiled card</source>
        <translation>Izločena kartica</translation>
    </message>
    <message>
        <source>This card was set apart and must not be handed over.</source>
        <translation>Ta kartica je izločena in je ne smete predati.</translation>
    </message>
    <message>
        <source>Put it with the cards that go back, and take another one.</source>
        <translation>Odložite jo h karticam za vračilo in vzemite drugo.</translation>
    </message>
    <message>
        <source>Card %1 was set apart and must not be handed over.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 je izločena in je ne smete predati.</translation>
    </message>
    <message>
        <source>Already handed over</source>
        <translation>Kartica je že predana</translation>
    </message>
    <message>
        <source>This card was handed to a customer before.</source>
        <translation>Ta kartica je bila že predana stranki.</translation>
    </message>
    <message>
        <source>Take another card. If you hold this one in your hand, tell the supervisor.</source>
        <translation>Vzemite drugo kartico. Če to držite v rokah, obvestite vodjo.</translation>
    </message>
    <message>
        <source>Card %1 was handed to a customer before.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 je bila že predana stranki.</translation>
    </message>
    <message>
        <source>This card takes no top-up</source>
        <translation>Kartice ni mogoče polniti</translation>
    </message>
    <message>
        <source>The card is locked, blocked or not handed over yet; such a card takes no top-up.</source>
        <translation>Kartica je zaklenjena, blokirana ali še ni predana, zato je ni mogoče polniti.</translation>
    </message>
    <message>
        <source>Card %1 is locked, blocked or not handed over yet; such a card takes no top-up.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 je zaklenjena, blokirana ali še ni predana, zato je ni mogoče polniti.</translation>
    </message>
    <message>
        <source>Expired card</source>
        <translation>Potekla kartica</translation>
    </message>
    <message>
        <source>This card is no longer valid.</source>
        <translation>Ta kartica ne velja več.</translation>
    </message>
    <message>
        <source>Take another card. What is left on an expired card is paid out by a bank branch.</source>
        <translation>Vzemite drugo kartico. Dobroimetje s potekle kartice izplača poslovalnica banke.</translation>
    </message>
    <message>
        <source>Card %1 is no longer valid.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 ne velja več.</translation>
    </message>
    <message>
        <source>Another kind of card</source>
        <translation>Druga vrsta kartice</translation>
    </message>
    <message>
        <source>This is not an anonymous card.</source>
        <translation>Ta kartica ni anonimna.</translation>
    </message>
    <message>
        <source>Take an anonymous card.</source>
        <translation>Vzemite anonimno kartico.</translation>
    </message>
    <message>
        <source>Card %1 is not an anonymous card.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 ni anonimna.</translation>
    </message>
    <message>
        <source>The amount is not valid</source>
        <translation>Znesek ni veljaven</translation>
    </message>
    <message>
        <source>The amount has to be more than zero.</source>
        <translation>Znesek mora biti večji od nič.</translation>
    </message>
    <message>
        <source>Type an amount in euros and cents.</source>
        <translation>Vpišite znesek v evrih in centih.</translation>
    </message>
    <message>
        <source>The amount is too small</source>
        <translation>Znesek je prenizek</translation>
    </message>
    <message>
        <source>The amount is below the smallest top-up.</source>
        <translation>Znesek je nižji od najmanjšega polnjenja.</translation>
    </message>
    <message>
        <source>Type a larger amount.</source>
        <translation>Vpišite višji znesek.</translation>
    </message>
    <message>
        <source>The smallest top-up is %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Najmanjše polnjenje je %1.</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation>Znesek je previsok</translation>
    </message>
    <message>
        <source>The amount is above what an anonymous card may be topped up with.</source>
        <translation>Znesek presega dovoljeno polnjenje anonimne kartice.</translation>
    </message>
    <message>
        <source>Type a smaller amount. For more, the customer can apply for an unnamed or a named card.</source>
        <translation>Vpišite nižji znesek. Za več lahko stranka zaprosi za neimensko ali imensko kartico.</translation>
    </message>
    <message>
        <source>An anonymous card may be topped up once, with at most %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Anonimno kartico lahko napolnite enkrat, z največ %1.</translation>
    </message>
    <message>
        <source>Already topped up</source>
        <translation>Kartica je že napolnjena</translation>
    </message>
    <message>
        <source>This card has had its only top-up. An anonymous card cannot be topped up again.</source>
        <translation>Ta kartica je svoje edino polnjenje že imela. Anonimne kartice ni mogoče napolniti še enkrat.</translation>
    </message>
    <message>
        <source>Offer the customer another anonymous card, or an application for an unnamed or a named card.</source>
        <translation>Stranki ponudite drugo anonimno kartico ali vlogo za neimensko oziroma imensko kartico.</translation>
    </message>
    <message>
        <source>Card %1 has had its only top-up. An anonymous card cannot be topped up again.</source>
        <extracomment>%1 is a MOK ID</extracomment>
        <translation>Kartica %1 je svoje edino polnjenje že imela. Anonimne kartice ni mogoče napolniti še enkrat.</translation>
    </message>
    <message>
        <source>The limit is exceeded</source>
        <translation>Omejitev je presežena</translation>
    </message>
    <message>
        <source>The amount is above a limit of this card.</source>
        <translation>Znesek presega omejitev, ki velja za to kartico.</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>Vpišite nižji znesek.</translation>
    </message>
    <message>
        <source>The limit for work without a connection</source>
        <translation>Omejitev za delo brez povezave</translation>
    </message>
    <message>
        <source>This amount cannot be taken without a connection.</source>
        <translation>Tega zneska brez povezave ni mogoče sprejeti.</translation>
    </message>
    <message>
        <source>Type a smaller amount, or try again when the connection is back.</source>
        <translation>Vpišite nižji znesek ali poskusite znova, ko bo povezava.</translation>
    </message>
    <message>
        <source>Without a connection, %1 more can be taken.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Brez povezave lahko sprejmete še %1.</translation>
    </message>
    <message>
        <source>Too long without a connection</source>
        <translation>Predolgo brez povezave</translation>
    </message>
    <message>
        <source>This desk has had no connection for too long; it takes no top-ups.</source>
        <translation>Blagajna je predolgo brez povezave, zato polnjenj ne sprejema.</translation>
    </message>
    <message>
        <source>Tell the administrator. Until then, send the customer to another point of sale.</source>
        <translation>Obvestite skrbnika. Do takrat stranko napotite na drugo prodajno mesto.</translation>
    </message>
    <message numerus="yes">
        <source>This desk has had no connection for more than %n hour(s); it takes no top-ups.</source>
        <extracomment>%n is a number of hours</extracomment>
        <translation>
            <numerusform>Blagajna je brez povezave že več kot %n uro, zato polnjenj ne sprejema.</numerusform>
            <numerusform>Blagajna je brez povezave že več kot %n uri, zato polnjenj ne sprejema.</numerusform>
            <numerusform>Blagajna je brez povezave že več kot %n ure, zato polnjenj ne sprejema.</numerusform>
            <numerusform>Blagajna je brez povezave že več kot %n ur, zato polnjenj ne sprejema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The charge has changed</source>
        <translation>Nadomestilo se je spremenilo</translation>
    </message>
    <message>
        <source>The charge does not agree with the tariff in force.</source>
        <translation>Nadomestilo se ne ujema z veljavnim cenikom.</translation>
    </message>
    <message>
        <source>Go back one step: the charge in force is shown there. Tell the customer.</source>
        <translation>Vrnite se za korak; tam je prikazano veljavno nadomestilo. Povejte ga stranki.</translation>
    </message>
    <message>
        <source>The charge of %1 does not agree with the tariff in force.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Nadomestilo %1 se ne ujema z veljavnim cenikom.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Ura tega računalnika ni prava</translation>
    </message>
    <message>
        <source>The date is earlier than that of the last operation.</source>
        <translation>Datum je zgodnejši od datuma zadnjega postopka.</translation>
    </message>
    <message>
        <source>Set the date and the time right, or call the administrator. Take no money until then.</source>
        <translation>Nastavite pravi datum in uro ali pokličite skrbnika. Do takrat ne sprejemajte denarja.</translation>
    </message>
    <message>
        <source>The date is earlier than that of the last operation, %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Datum je zgodnejši od datuma zadnjega postopka, %1.</translation>
    </message>
    <message>
        <source>The terms have changed</source>
        <translation>Splošni pogoji so se spremenili</translation>
    </message>
    <message>
        <source>Another edition of the general terms is in force.</source>
        <translation>Veljajo drugi splošni pogoji.</translation>
    </message>
    <message>
        <source>Begin again, and tell the customer of the terms in force.</source>
        <translation>Začnite znova in stranko seznanite z veljavnimi pogoji.</translation>
    </message>
    <message>
        <source>Edition %1 of the general terms is not in force.</source>
        <extracomment>%1 is the short name of an edition: &quot;T24&quot;</extracomment>
        <translation>Splošni pogoji v izdaji %1 ne veljajo.</translation>
    </message>
    <message>
        <source>Not at a bank branch</source>
        <translation>Ne v bančni poslovalnici</translation>
    </message>
    <message>
        <source>A bank branch hands over no anonymous cards.</source>
        <translation>Bančna poslovalnica anonimnih kartic ne izdaja.</translation>
    </message>
    <message>
        <source>Send the customer to a point of sale.</source>
        <translation>Stranko napotite na prodajno mesto CeKR.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Za to nimate pooblastila</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Vaša vloga tega ne obsega.</translation>
    </message>
    <message>
        <source>Ask a colleague who may do it, or the supervisor.</source>
        <translation>Prosite koga, ki to sme, ali vodjo.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Izmena ni odprta</translation>
    </message>
    <message>
        <source>Money is taken only while a shift is open.</source>
        <translation>Denar lahko sprejemate le v odprti izmeni.</translation>
    </message>
    <message>
        <source>Count the float and open a shift.</source>
        <translation>Preštejte menjalni denar in odprite izmeno.</translation>
    </message>
    <message>
        <source>A shift is open already</source>
        <translation>Izmena je že odprta</translation>
    </message>
    <message>
        <source>A shift is still open at this desk.</source>
        <translation>Na tej blagajni je izmena še odprta.</translation>
    </message>
    <message>
        <source>That shift has to be closed first.</source>
        <translation>Najprej je treba zaključiti tisto izmeno.</translation>
    </message>
    <message>
        <source>The shift of user “%1” is still open.</source>
        <extracomment>%1 is the sign-in name of a clerk</extracomment>
        <translation>Izmena uporabnika »%1« je še odprta.</translation>
    </message>
    <message>
        <source>This is not your shift</source>
        <translation>To ni vaša izmena</translation>
    </message>
    <message>
        <source>The open shift belongs to somebody else.</source>
        <translation>Odprto izmeno vodi nekdo drug.</translation>
    </message>
    <message>
        <source>Whoever opened the shift signs in, or closes it so that you can open yours.</source>
        <translation>Prijavi naj se, kdor je izmeno odprl, ali naj jo zaključi, da lahko odprete svojo.</translation>
    </message>
    <message>
        <source>The open shift belongs to user “%1”.</source>
        <extracomment>%1 is the sign-in name of a clerk</extracomment>
        <translation>Odprto izmeno vodi uporabnik »%1«.</translation>
    </message>
    <message>
        <source>Not enough cash in the drawer</source>
        <translation>V blagajni ni dovolj gotovine</translation>
    </message>
    <message>
        <source>There is not enough cash in the drawer for this amount.</source>
        <translation>V blagajni ni dovolj gotovine za ta znesek.</translation>
    </message>
    <message>
        <source>Pay cash into the drawer first.</source>
        <translation>Najprej vplačajte gotovino v blagajno.</translation>
    </message>
    <message>
        <source>According to the records there is %1 in the drawer.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Po zapisih je v blagajni %1.</translation>
    </message>
    <message>
        <source>Nothing left to resolve</source>
        <translation>Ni več česa rešiti</translation>
    </message>
    <message>
        <source>This has been resolved already, or it was never refused.</source>
        <translation>To je že rešeno ali pa sploh ni bilo zavrnjeno.</translation>
    </message>
    <message>
        <source>Look at “Needs attention” again.</source>
        <translation>Znova poglejte pod »Zahteva pozornost«.</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Neznan uporabnik</translation>
    </message>
    <message>
        <source>Central does not know this user.</source>
        <translation>Osrednji sistem tega uporabnika ne pozna.</translation>
    </message>
    <message>
        <source>Check the name. The administrator enters new colleagues.</source>
        <translation>Preverite ime. Nove sodelavce vpiše skrbnik.</translation>
    </message>
    <message>
        <source>Central does not know user “%1”.</source>
        <extracomment>%1 is the sign-in name of a clerk</extracomment>
        <translation>Osrednji sistem uporabnika »%1« ne pozna.</translation>
    </message>
    <message>
        <source>Access was withdrawn</source>
        <translation>Dostop je ukinjen</translation>
    </message>
    <message>
        <source>This user may no longer work at the desks.</source>
        <translation>Ta uporabnik ne sme več delati na blagajnah.</translation>
    </message>
    <message>
        <source>Ask the supervisor.</source>
        <translation>Obrnite se na vodjo.</translation>
    </message>
    <message>
        <source>User “%1” may no longer work at the desks.</source>
        <extracomment>%1 is the sign-in name of a clerk</extracomment>
        <translation>Uporabnik »%1« ne sme več delati na blagajnah.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Malo počakajte</translation>
    </message>
    <message>
        <source>After several wrong passwords you have to wait.</source>
        <translation>Po več napačnih geslih je treba nekoliko počakati.</translation>
    </message>
    <message>
        <source>Then type the password again.</source>
        <translation>Nato geslo vpišite še enkrat.</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong passwords, you can try again in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>Po več napačnih geslih lahko poskusite znova čez %n sekundo.</numerusform>
            <numerusform>Po več napačnih geslih lahko poskusite znova čez %n sekundi.</numerusform>
            <numerusform>Po več napačnih geslih lahko poskusite znova čez %n sekunde.</numerusform>
            <numerusform>Po več napačnih geslih lahko poskusite znova čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nihče ni prijavljen</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Vaša prijava ne velja več.</translation>
    </message>
    <message>
        <source>Sign in again; what you entered has been kept.</source>
        <translation>Prijavite se znova; kar ste vnesli, je shranjeno.</translation>
    </message>
    <message>
        <source>Sign-in needs a connection</source>
        <translation>Za prijavo je potrebna povezava</translation>
    </message>
    <message>
        <source>Your last sign-in with a connection at this desk was too long ago.</source>
        <translation>Od vaše zadnje prijave s povezavo na tej blagajni je minilo preveč časa.</translation>
    </message>
    <message>
        <source>Wait for the connection. A colleague who signed in here recently can work meanwhile.</source>
        <translation>Počakajte na povezavo. Medtem lahko dela, kdor se je tu nedavno prijavil.</translation>
    </message>
    <message>
        <source>The first sign-in needs a connection</source>
        <translation>Za prvo prijavo je potrebna povezava</translation>
    </message>
    <message>
        <source>You have not signed in at this desk before, or your password has changed.</source>
        <translation>Na tej blagajni se še niste prijavili ali pa ste zamenjali geslo.</translation>
    </message>
    <message>
        <source>Wait for the connection, then sign in. Later you can sign in without it, too.</source>
        <translation>Počakajte na povezavo in se prijavite. Pozneje se boste lahko prijavili tudi brez nje.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ni povezave</translation>
    </message>
    <message>
        <source>Central cannot be reached.</source>
        <translation>Osrednji sistem ni dosegljiv.</translation>
    </message>
    <message>
        <source>You can go on working: what is recorded is sent by itself. If it lasts, check the network cable or tell the administrator.</source>
        <translation>Delo lahko nadaljujete: zabeleženo se pozneje pošlje samodejno. Če traja dlje, preverite omrežni kabel ali obvestite skrbnika.</translation>
    </message>
    <message>
        <source>Trouble with the proxy server</source>
        <translation>Težava s posredniškim strežnikom</translation>
    </message>
    <message>
        <source>The proxy server does not let the connection through.</source>
        <translation>Posredniški strežnik ne prepušča povezave.</translation>
    </message>
    <message>
        <source>Tell the administrator. Until then you can work without a connection.</source>
        <translation>Obvestite skrbnika. Do takrat lahko delate brez povezave.</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>Naslova ni mogoče najti</translation>
    </message>
    <message>
        <source>The network does not find the address of central.</source>
        <translation>Omrežje ne najde naslova osrednjega sistema.</translation>
    </message>
    <message>
        <source>Check whether this computer is on the network, or tell the administrator.</source>
        <translation>Preverite, ali je računalnik v omrežju, ali obvestite skrbnika.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ni odgovora</translation>
    </message>
    <message>
        <source>Central did not answer in time.</source>
        <translation>Osrednji sistem ni odgovoril pravočasno.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a moment.</source>
        <translation>Nič ni izgubljeno. Čez trenutek poskusite znova.</translation>
    </message>
    <message>
        <source>Trouble at central</source>
        <translation>Težava v osrednjem sistemu</translation>
    </message>
    <message>
        <source>Central cannot do this at the moment.</source>
        <translation>Osrednji sistem tega trenutno ne zmore.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <translation>Nič ni izgubljeno. Čez nekaj minut poskusite znova.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Preveč zahtev</translation>
    </message>
    <message>
        <source>Central is busy and asks for a little patience.</source>
        <translation>Osrednji sistem je zaseden in prosi za malo potrpljenja.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Počakajte trenutek in poskusite znova.</translation>
    </message>
    <message numerus="yes">
        <source>Central is busy; it can be asked again in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>Osrednji sistem je zaseden; nov poskus bo mogoč čez %n sekundo.</numerusform>
            <numerusform>Osrednji sistem je zaseden; nov poskus bo mogoč čez %n sekundi.</numerusform>
            <numerusform>Osrednji sistem je zaseden; nov poskus bo mogoč čez %n sekunde.</numerusform>
            <numerusform>Osrednji sistem je zaseden; nov poskus bo mogoč čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Preklicano</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Delo je bilo preklicano, preden se je končalo.</translation>
    </message>
    <message>
        <source>If it is still needed, begin again.</source>
        <translation>Če je še potrebno, začnite znova.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>Povezava ni varna</translation>
    </message>
    <message>
        <source>A secure connection to central could not be made.</source>
        <translation>Varne povezave z osrednjim sistemom ni bilo mogoče vzpostaviti.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer, and tell the administrator.</source>
        <translation>Preverite datum in uro tega računalnika ter obvestite skrbnika.</translation>
    </message>
    <message>
        <source>This desk is not accepted</source>
        <translation>Blagajna ni sprejeta</translation>
    </message>
    <message>
        <source>Central does not accept the certificate of this desk.</source>
        <translation>Osrednji sistem ne priznava digitalnega potrdila te blagajne.</translation>
    </message>
    <message>
        <source>Call the administrator; the desk has to be enrolled again.</source>
        <translation>Pokličite skrbnika; blagajno bo treba znova vpisati.</translation>
    </message>
    <message>
        <source>An unexpected answer</source>
        <translation>Nepričakovan odgovor</translation>
    </message>
    <message>
        <source>The answer of central could not be understood.</source>
        <translation>Odgovora osrednjega sistema ni bilo mogoče razumeti.</translation>
    </message>
    <message>
        <source>Tell the administrator; the program may have to be updated.</source>
        <translation>Obvestite skrbnika; morda je treba program posodobiti.</translation>
    </message>
    <message>
        <source>This desk is not enrolled</source>
        <translation>Blagajna še ni vpisana</translation>
    </message>
    <message>
        <source>This computer does not belong to a point of sale yet.</source>
        <translation>Ta računalnik še ne pripada nobenemu prodajnemu mestu.</translation>
    </message>
    <message>
        <source>The administrator enrols it with a one-time code.</source>
        <translation>Skrbnik ga vpiše z enkratno kodo.</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Podpis ni veljaven</translation>
    </message>
    <message>
        <source>The signature of the operation does not hold.</source>
        <translation>Podpis postopka ne ustreza.</translation>
    </message>
    <message>
        <source>Do not go on with this operation; call the administrator.</source>
        <translation>S tem postopkom ne nadaljujte; pokličite skrbnika.</translation>
    </message>
    <message>
        <source>The operation was altered</source>
        <translation>Postopek je spremenjen</translation>
    </message>
    <message>
        <source>Central holds the same operation with another content.</source>
        <translation>Osrednji sistem ima isti postopek z drugačno vsebino.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Dnevnik je poškodovan</translation>
    </message>
    <message>
        <source>A record is missing from the journal of this desk, or was altered.</source>
        <translation>V dnevniku te blagajne manjka zapis ali pa je bil spremenjen.</translation>
    </message>
    <message>
        <source>Take no more money, and call the administrator.</source>
        <translation>Ne sprejemajte več denarja in pokličite skrbnika.</translation>
    </message>
    <message>
        <source>Not done at this place</source>
        <translation>Tukaj tega ne opravljamo</translation>
    </message>
    <message>
        <source>This place does not offer this.</source>
        <translation>Te storitve tukaj ni.</translation>
    </message>
    <message>
        <source>Tell the customer which place does.</source>
        <translation>Stranki povejte, kje jo lahko opravi.</translation>
    </message>
    <message>
        <source>The books would not balance</source>
        <translation>Knjiženje se ne izide</translation>
    </message>
    <message>
        <source>What was to be booked does not add up. Nothing was recorded.</source>
        <translation>Zneski, ki naj bi se knjižili, se ne ujemajo. Nič ni zapisano.</translation>
    </message>
    <message>
        <source>Call the administrator: the program has a fault.</source>
        <translation>Pokličite skrbnika: v programu je napaka.</translation>
    </message>
    <message>
        <source>An earlier operation is missing</source>
        <translation>Manjka prejšnji postopek</translation>
    </message>
    <message>
        <source>Central waits for an earlier operation of this desk.</source>
        <translation>Osrednji sistem čaka na prejšnji postopek te blagajne.</translation>
    </message>
    <message>
        <source>The desk sends it by itself; there is nothing for you to do.</source>
        <translation>Blagajna ga pošlje sama; vam ni treba storiti ničesar.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk je poln</translation>
    </message>
    <message>
        <source>Nothing was recorded: this computer has no room left.</source>
        <translation>Nič ni zabeleženo: v računalniku ni več prostora.</translation>
    </message>
    <message>
        <source>Take no money, and call the administrator.</source>
        <translation>Ne sprejemajte denarja in pokličite skrbnika.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Datoteke ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Datoteke ni mogoče brati ali zapisati.</translation>
    </message>
    <message>
        <source>Choose another place, or call the administrator.</source>
        <translation>Izberite drugo mesto ali pokličite skrbnika.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Ni mogoče brati ali zapisati: %1.</translation>
    </message>
    <message>
        <source>The data are in use</source>
        <translation>Podatki so v uporabi</translation>
    </message>
    <message>
        <source>Another program is using the data of this desk.</source>
        <translation>Podatke te blagajne uporablja drug program.</translation>
    </message>
    <message>
        <source>The data are damaged</source>
        <translation>Podatki so poškodovani</translation>
    </message>
    <message>
        <source>The data of this desk are damaged.</source>
        <translation>Podatki te blagajne so poškodovani.</translation>
    </message>
    <message>
        <source>Take no money. The administrator restores the data from a backup.</source>
        <translation>Ne sprejemajte denarja. Skrbnik podatke obnovi iz varnostne kopije.</translation>
    </message>
    <message>
        <source>The program is too old</source>
        <translation>Program je prestar</translation>
    </message>
    <message>
        <source>The data of this desk were written by a newer program.</source>
        <translation>Podatke te blagajne je zapisal novejši program.</translation>
    </message>
    <message>
        <source>The administrator installs the newest program.</source>
        <translation>Skrbnik namesti najnovejši program.</translation>
    </message>
    <message>
        <source>The data cannot be used</source>
        <translation>Podatkov ni mogoče uporabiti</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Program je že odprt</translation>
    </message>
    <message>
        <source>The program is already running with this data.</source>
        <translation>Program s temi podatki že teče.</translation>
    </message>
    <message>
        <source>Go to the window that is open.</source>
        <translation>Preklopite v odprto okno.</translation>
    </message>
    <message>
        <source>Protected data cannot be opened</source>
        <translation>Zaščitenih podatkov ni mogoče odpreti</translation>
    </message>
    <message>
        <source>The protected data of this desk were altered, or belong to another desk.</source>
        <translation>Zaščiteni podatki te blagajne so bili spremenjeni ali pa pripadajo drugi blagajni.</translation>
    </message>
    <message>
        <source>Call the administrator.</source>
        <translation>Pokličite skrbnika.</translation>
    </message>
    <message>
        <source>Protection failed</source>
        <translation>Zaščita ni uspela</translation>
    </message>
    <message>
        <source>The data could not be signed or protected.</source>
        <translation>Podatkov ni bilo mogoče podpisati ali zaščititi.</translation>
    </message>
    <message>
        <source>Printing failed</source>
        <translation>Tiskanje ni uspelo</translation>
    </message>
    <message>
        <source>The printer did not print.</source>
        <translation>Tiskalnik ni natisnil.</translation>
    </message>
    <message>
        <source>What was recorded stays recorded. Check the paper and the cable and print again, choose another printer, or save a PDF.</source>
        <translation>Kar je zabeleženo, ostane zabeleženo. Preverite papir in kabel ter natisnite znova, izberite drug tiskalnik ali shranite PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” did not print.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Tiskalnik »%1« ni natisnil.</translation>
    </message>
    <message>
        <source>Before the hand-over the customer is told of both general terms and of the bank&apos;s tariff, and agrees.</source>
        <translation>Stranka mora biti pred predajo seznanjena z obojimi splošnimi pogoji in tarifo banke ter se z njimi strinjati.</translation>
    </message>
    <message>
        <source>The card was not recognised</source>
        <translation>Kartica ni prepoznana</translation>
    </message>
    <message>
        <source>The MOK ID and the six digits do not belong to one card.</source>
        <translation>MOK ID in zadnjih šest števk ne spadata k isti kartici.</translation>
    </message>
    <message>
        <source>Read both numbers from the back of the card again.</source>
        <translation>Še enkrat odčitajte obe številki s hrbtne strani kartice.</translation>
    </message>
    <message>
        <source>The records have changed meanwhile</source>
        <translation>Zapisi so se medtem spremenili</translation>
    </message>
    <message>
        <source>The drawer should hold another amount than this report says.</source>
        <translation>V predalu bi moral biti drugačen znesek, kot ga navaja to poročilo.</translation>
    </message>
    <message>
        <source>Go back one step and count again.</source>
        <translation>Vrnite se en korak nazaj in preštejte znova.</translation>
    </message>
    <message>
        <source>According to the records there should be %1 in the drawer.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Po zapisih bi moralo biti v predalu %1.</translation>
    </message>
    <message>
        <source>This cannot be corrected</source>
        <translation>Tega ni mogoče popraviti</translation>
    </message>
    <message>
        <source>Only a top-up or a cash movement that stands can be corrected, once and in full.</source>
        <translation>Popraviti je mogoče le veljavno polnjenje ali gotovinski premik, enkrat in v celoti.</translation>
    </message>
    <message>
        <source>Look at the operation again.</source>
        <translation>Še enkrat preglejte postopek.</translation>
    </message>
    <message>
        <source>A correction needs the connection</source>
        <translation>Za popravek je potrebna povezava</translation>
    </message>
    <message>
        <source>Central has this top-up already; the money may be spent.</source>
        <translation>Osrednji sistem to polnjenje že ima; denar je morda že porabljen.</translation>
    </message>
    <message>
        <source>Correct it when the connection is back.</source>
        <translation>Popravite jo, ko bo povezava spet vzpostavljena.</translation>
    </message>
    <message>
        <source>The money is no longer on the card</source>
        <translation>Denarja ni več na kartici</translation>
    </message>
    <message>
        <source>Part of it has been spent.</source>
        <translation>Del zneska je že porabljen.</translation>
    </message>
    <message>
        <source>The top-up stands. Nothing can be paid back here.</source>
        <translation>Polnjenje ostane v veljavi. Tukaj ni mogoče ničesar vrniti.</translation>
    </message>
    <message>
        <source>Only %1 is left on the card.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Na kartici je le še %1.</translation>
    </message>
    <message>
        <source>This is there already</source>
        <translation>To že obstaja</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Eno s tem imenom že obstaja.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Izberite drugo ime.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <extracomment>%1 is a name or a file</extracomment>
        <translation>»%1« že obstaja.</translation>
    </message>
    <message>
        <source>This cannot be done in this way</source>
        <translation>Tako tega ni mogoče narediti</translation>
    </message>
    <message>
        <source>The program was called with something that it does not take.</source>
        <translation>Program je bil zagnan z ukazom, ki ga ne pozna.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a day.</source>
        <translation>Ura tega računalnika se moti za več kot en dan.</translation>
    </message>
    <message>
        <source>Central could not read the operation</source>
        <translation>Osrednji sistem postopka ni mogel prebrati</translation>
    </message>
    <message>
        <source>This operation arrived at central, which does not know what it says.</source>
        <translation>Ta postopek je v osrednji sistem prispel, a ga ta ne razume.</translation>
    </message>
    <message>
        <source>Call the administrator: the program of this desk and central do not fit together.</source>
        <translation>Pokličite skrbnika: program te blagajne in osrednji sistem nista usklajena.</translation>
    </message>
    <message>
        <source>After several wrong pairs of numbers you have to wait.</source>
        <translation>Po več napačnih parih številk je treba počakati.</translation>
    </message>
    <message>
        <source>Then read both numbers from the card again.</source>
        <translation>Nato obe številki še enkrat preberite s kartice.</translation>
    </message>
    <message numerus="yes">
        <source>After several wrong pairs of numbers, you can try again in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>Po več napačnih parih številk lahko poskusite znova čez %n sekundo.</numerusform>
            <numerusform>Po več napačnih parih številk lahko poskusite znova čez %n sekundi.</numerusform>
            <numerusform>Po več napačnih parih številk lahko poskusite znova čez %n sekunde.</numerusform>
            <numerusform>Po več napačnih parih številk lahko poskusite znova čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of this desk could not be written. Whether the last confirmation was recorded is not certain.</source>
        <translation>Podatkov te blagajne ni bilo mogoče zapisati. Ali je zadnja potrditev zabeležena, ni gotovo.</translation>
    </message>
    <message>
        <source>Take no money. Open the program again and look at today&apos;s operations; if this comes again, call the administrator.</source>
        <translation>Ne jemljite denarja. Program odprite znova in preglejte današnje postopke. Če se to ponovi, pokličite skrbnika.</translation>
    </message>
    <message>
        <source>Fiscal verification is missing</source>
        <translation>Davčno potrjevanje ni na voljo</translation>
    </message>
    <message>
        <source>A receipt for this has to be verified with the tax authority, and this program cannot do that.</source>
        <translation>Račun za to mora biti davčno potrjen, tega pa ta program ne zmore.</translation>
    </message>
    <message>
        <source>Take no cash for it, and tell the supervisor.</source>
        <translation>Gotovine za to ne jemljite in obvestite vodjo.</translation>
    </message>
    <message>
        <source>Already printed</source>
        <translation>Že natisnjeno</translation>
    </message>
    <message>
        <source>The original has gone to a printer already; there is only one.</source>
        <translation>Izvirnik je bil že poslan v tisk; en sam je.</translation>
    </message>
    <message>
        <source>Print a copy.</source>
        <translation>Natisnite kopijo.</translation>
    </message>
    <message>
        <source>Whose the other card is, is not confirmed</source>
        <translation>Ni potrjeno, čigava je druga kartica</translation>
    </message>
    <message>
        <source>The cash of a refused top-up goes only on another card of the same customer.</source>
        <translation>Denar zavrnjenega polnjenja gre samo na drugo kartico iste stranke.</translation>
    </message>
    <message>
        <source>Look at both cards and confirm it. Otherwise give the cash back.</source>
        <translation>Poglejte obe kartici in to potrdite. Sicer denar vrnite.</translation>
    </message>
    <message>
        <source>This desk was put back</source>
        <translation>Blagajna je vrnjena v prejšnje stanje</translation>
    </message>
    <message>
        <source>Central has operations of this desk that its journal does not hold: it comes from an older copy, or another machine works under the same name.</source>
        <translation>Osrednji sistem ima postopke te blagajne, ki jih v njenem dnevniku ni: dnevnik je iz starejše kopije ali pa pod istim imenom dela še en računalnik.</translation>
    </message>
    <message>
        <source>Take no money here. Call the administrator: the journal has to be restored.</source>
        <translation>Tu ne sprejemajte denarja. Pokličite skrbnika, da obnovi dnevnik.</translation>
    </message>
    <message>
        <source>There are two of this desk</source>
        <translation>Blagajna obstaja dvakrat</translation>
    </message>
    <message>
        <source>Another machine works under the name of this desk, or its journal was changed.</source>
        <translation>Pod imenom te blagajne dela še en računalnik ali pa je bil njen dnevnik spremenjen.</translation>
    </message>
    <message>
        <source>Central was put back</source>
        <translation>Osrednji sistem je vrnjen v prejšnje stanje</translation>
    </message>
    <message>
        <source>Central no longer has what it had already confirmed to this desk.</source>
        <translation>Osrednji sistem nima več tega, kar je tej blagajni že potrdil.</translation>
    </message>
    <message>
        <source>Take no money here. Call the administrator: the operations have to be sent again.</source>
        <translation>Tu ne sprejemajte denarja. Pokličite skrbnika, da postopke pošlje znova.</translation>
    </message>
    <message>
        <source>The time zone is missing</source>
        <translation>Manjka časovni pas</translation>
    </message>
    <message>
        <source>This computer does not know the time of Ljubljana, so no day can be told.</source>
        <translation>Ta računalnik ne pozna ljubljanskega časa, zato ne more določiti dneva.</translation>
    </message>
    <message>
        <source>Tell the administrator: the package tzdata has to be installed.</source>
        <translation>Povejte skrbniku, da namesti paket tzdata.</translation>
    </message>
    <message>
        <source>The time cannot be right</source>
        <translation>Čas ne more biti pravi</translation>
    </message>
    <message>
        <source>By its date it happened before this desk was last in contact with central.</source>
        <translation>Po datumu se je zgodilo prej, kot je bila blagajna zadnjič v stiku z osrednjim sistemom.</translation>
    </message>
    <message>
        <source>It waits for a decision</source>
        <translation>Čaka na odločitev</translation>
    </message>
    <message>
        <source>Central has yet to decide about an earlier operation that this one is about.</source>
        <translation>Osrednji sistem še ni odločil o prejšnjem postopku, na katerega se ta nanaša.</translation>
    </message>
    <message>
        <source>Wait for the decision; it comes by itself.</source>
        <translation>Počakajte na odločitev; prišla bo sama.</translation>
    </message>
    <message>
        <source>The data were altered</source>
        <translation>Podatki so bili spremenjeni</translation>
    </message>
    <message>
        <source>Something other than this program altered how the data of this desk are kept.</source>
        <translation>Shrambo podatkov te blagajne je spremenilo nekaj drugega, ne ta program.</translation>
    </message>
    <message>
        <source>Take no money. The administrator restores the data from a backup and finds out who did this.</source>
        <translation>Ne sprejemajte denarja. Skrbnik obnovi podatke iz varnostne kopije in ugotovi, kdo je to storil.</translation>
    </message>
    <message>
        <source>Too many reservations</source>
        <translation>Preveč rezervacij</translation>
    </message>
    <message>
        <source>This desk keeps more amounts reserved than anybody can take cash for.</source>
        <translation>Ta blagajna ima rezerviranih več zneskov, kot jih je mogoče sprejeti v gotovini.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour; they end by themselves. If it stays so, tell the administrator.</source>
        <translation>Počakajte četrt ure; same se iztečejo. Če se to ponavlja, povejte skrbniku.</translation>
    </message>
    <message>
        <source>By transfer this card can take at most %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Z nakazilom je to kartico mogoče napolniti z največ %1.</translation>
    </message>
    <message>
        <source>If so, confirm it; in doubt you may look at proof of age. Otherwise do not hand the card over.</source>
        <translation>Če je, to potrdite; če dvomite, lahko pogledate dokazilo o starosti. Sicer kartice ne predajte.</translation>
    </message>
    <message>
        <source>No tariff is in force</source>
        <translation>Nobena tarifa ne velja</translation>
    </message>
    <message>
        <source>Before the hand-over the customer is told of the bank&apos;s tariff; this desk has none.</source>
        <translation>Pred predajo stranko seznanite s tarifo banke, ta blagajna pa nima nobene.</translation>
    </message>
    <message>
        <source>Hand over no card. Tell the administrator, who looks after the tariff at central.</source>
        <translation>Ne predajte nobene kartice. Obvestite skrbnika, ki v osrednjem sistemu skrbi za tarifo.</translation>
    </message>
    <message>
        <source>Look up its state. About a lock the holder decides, about a block the bank.</source>
        <translation>Preverite njeno stanje. O zaklepu odloča imetnik, o blokadi banka.</translation>
    </message>
    <message>
        <source>Today begins with a connection</source>
        <translation>Dan se začne s povezavo</translation>
    </message>
    <message>
        <source>This desk has not been in contact with central today, and central wants it to be before the day&apos;s work begins.</source>
        <translation>Blagajna danes še ni bila povezana z osrednjim sistemom, pred začetkom dela pa mora biti.</translation>
    </message>
    <message>
        <source>Wait for the connection, or call the administrator.</source>
        <translation>Počakajte na povezavo ali pokličite skrbnika.</translation>
    </message>
    <message>
        <source>Signed before this desk was enrolled again</source>
        <translation>Podpisano, preden je bila blagajna znova vpisana</translation>
    </message>
    <message>
        <source>The certificate it was signed with had ended, or was revoked before central had it.</source>
        <translation>Digitalno potrdilo, s katerim je podpisano, je poteklo ali pa je bilo preklicano, preden je osrednji sistem to prejel.</translation>
    </message>
    <message>
        <source>A supervisor at central decides about it; the decision comes by itself.</source>
        <translation>O tem odloči vodja v osrednjem sistemu; odločitev bo prišla sama.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this</source>
        <translation>To mora odobriti nekdo drug</translation>
    </message>
    <message>
        <source>Nobody approves what they recorded themselves or are resolving now.</source>
        <translation>Nihče ne odobri tistega, kar je sam zabeležil ali zdaj rešuje.</translation>
    </message>
    <message>
        <source>Ask another supervisor to approve it with name and password.</source>
        <translation>Prosite drugega vodjo, naj odobri z imenom in geslom.</translation>
    </message>
    <message>
        <source>Only a supervisor can approve this</source>
        <translation>To lahko odobri le vodja</translation>
    </message>
    <message>
        <source>This user is not a supervisor.</source>
        <translation>Ta uporabnik ni vodja.</translation>
    </message>
    <message>
        <source>Ask a supervisor to approve it with name and password.</source>
        <translation>Prosite vodjo, naj odobri z imenom in geslom.</translation>
    </message>
    <message>
        <source>User “%1” is not a supervisor.</source>
        <extracomment>%1 is the sign-in name of a clerk</extracomment>
        <translation>Uporabnik »%1« ni vodja.</translation>
    </message>
    <message>
        <source>The bank has not said yet that the money is on the card</source>
        <translation>Banka še ni sporočila, da je denar na kartici</translation>
    </message>
    <message>
        <source>Without its word the cash cannot be given back here.</source>
        <translation>Brez njenega podatka gotovine tu ni mogoče vrniti.</translation>
    </message>
    <message>
        <source>Try again later today, or send the customer to an NLB branch.</source>
        <translation>Danes poskusite še enkrat pozneje ali pa stranko napotite v poslovalnico NLB.</translation>
    </message>
    <message>
        <source>It is too late to correct this top-up here</source>
        <translation>Za popravek tega polnjenja je prepozno</translation>
    </message>
    <message>
        <source>A top-up can be corrected for a few days only.</source>
        <translation>Polnjenje je mogoče popraviti le nekaj dni.</translation>
    </message>
    <message>
        <source>The customer can redeem the balance at an NLB branch.</source>
        <translation>Stranki dobroimetje izplača poslovalnica NLB.</translation>
    </message>
    <message numerus="yes">
        <source>A top-up can be corrected for %n day(s) only.</source>
        <extracomment>%n is a number of days</extracomment>
        <translation>
            <numerusform>Polnjenje je mogoče popraviti le %n dan.</numerusform>
            <numerusform>Polnjenje je mogoče popraviti le %n dneva.</numerusform>
            <numerusform>Polnjenje je mogoče popraviti le %n dni.</numerusform>
            <numerusform>Polnjenje je mogoče popraviti le %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much on this card to give cash back here</source>
        <translation>Na kartici je preveč, da bi gotovino vrnili tukaj</translation>
    </message>
    <message>
        <source>For more than the highest amount, the bank identifies whoever holds an anonymous card.</source>
        <translation>Nad najvišjim zneskom banka ugotovi istovetnost imetnika anonimne kartice.</translation>
    </message>
    <message>
        <source>Send the customer to an NLB branch with the card and an identity document.</source>
        <translation>Stranko s kartico in osebnim dokumentom napotite v poslovalnico NLB.</translation>
    </message>
    <message>
        <source>With more than %1 on it, the bank identifies whoever holds an anonymous card.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Če je na anonimni kartici več kot %1, banka ugotovi istovetnost imetnika.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then type the password again. If you have forgotten it, the administrator gives you another one.</source>
        <translation>Preverite tipko Caps Lock in izbrano tipkovnico, nato geslo vpišite še enkrat. Če ste ga pozabili, vam skrbnik dodeli novo.</translation>
    </message>
    <message>
        <source>The list stays as it is. Put the surplus card back into stock.</source>
        <translation>Seznam ostane, kakršen je. Odvečno kartico vrnite v zalogo.</translation>
    </message>
    <message>
        <source>No SMS arrives at this number</source>
        <translation>Na to številko SMS ne pride</translation>
    </message>
    <message>
        <source>The code that confirms the application comes by SMS, and this is a fixed line.</source>
        <translation>Koda, s katero stranka potrdi vlogo, pride po SMS; to pa je stacionarna številka.</translation>
    </message>
    <message>
        <source>Ask for the number of a mobile telephone.</source>
        <translation>Prosite za številko mobilnega telefona.</translation>
    </message>
    <message>
        <source>Too young for this card</source>
        <translation>Stranka je za to kartico premlada</translation>
    </message>
    <message>
        <source>Its holder has completed a certain age; the birthday itself counts.</source>
        <extracomment>%1 is a number of years</extracomment>
        <translation>Imetnik mora dopolniti določeno starost; šteje že rojstni dan.</translation>
    </message>
    <message>
        <source>A child may have an additional card to another person&apos;s basic card.</source>
        <translation>Otrok lahko dobi dodatno kartico k osnovni kartici druge osebe.</translation>
    </message>
    <message>
        <source>Its holder has completed %1 years; the birthday itself counts.</source>
        <extracomment>%1 is a number of years</extracomment>
        <translation>Imetnik mora dopolniti %1 let; šteje že rojstni dan.</translation>
    </message>
    <message>
        <source>The document is not valid any more</source>
        <translation>Dokument ne velja več</translation>
    </message>
    <message>
        <source>Only a valid official document with a photo proves who somebody is.</source>
        <translation>Istovetnost dokazuje le veljaven uradni dokument s fotografijo.</translation>
    </message>
    <message>
        <source>Ask for another document, such as a passport or a driving licence.</source>
        <translation>Prosite za drug dokument, na primer potni list ali vozniško dovoljenje.</translation>
    </message>
    <message>
        <source>This is not the code</source>
        <translation>To ni prava koda</translation>
    </message>
    <message>
        <source>The code that came by SMS is another one.</source>
        <translation>Koda, ki je prišla po SMS, je druga.</translation>
    </message>
    <message>
        <source>Ask the customer to read it out once more.</source>
        <translation>Prosite stranko, naj jo še enkrat prebere.</translation>
    </message>
    <message numerus="yes">
        <source>The code that came by SMS is another one. %n try(s) left.</source>
        <extracomment>%n is a number of tries</extracomment>
        <translation>
            <numerusform>Koda, ki je prišla po SMS, je druga. Na voljo je še %n poskus.</numerusform>
            <numerusform>Koda, ki je prišla po SMS, je druga. Na voljo sta še %n poskusa.</numerusform>
            <numerusform>Koda, ki je prišla po SMS, je druga. Na voljo so še %n poskusi.</numerusform>
            <numerusform>Koda, ki je prišla po SMS, je druga. Na voljo je še %n poskusov.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is not valid any more</source>
        <translation>Koda ne velja več</translation>
    </message>
    <message>
        <source>A code is valid for ten minutes.</source>
        <translation>Koda velja deset minut.</translation>
    </message>
    <message>
        <source>Have a new one sent.</source>
        <translation>Pošljite novo.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Preveč napačnih kod</translation>
    </message>
    <message>
        <source>After five wrong ones a code is not taken any more.</source>
        <translation>Po petih napačnih vnosih koda ne velja več.</translation>
    </message>
    <message>
        <source>The code has just been sent</source>
        <translation>Koda je bila pravkar poslana</translation>
    </message>
    <message>
        <source>A message may take a minute to arrive.</source>
        <translation>Sporočilo lahko potuje kakšno minuto.</translation>
    </message>
    <message>
        <source>Wait a little, then have a new one sent.</source>
        <translation>Malo počakajte, nato pošljite novo.</translation>
    </message>
    <message numerus="yes">
        <source>A message may take a minute to arrive. A new one can be sent in %n second(s).</source>
        <extracomment>%n is a number of seconds</extracomment>
        <translation>
            <numerusform>Sporočilo lahko potuje kakšno minuto. Novo kodo lahko pošljete čez %n sekundo.</numerusform>
            <numerusform>Sporočilo lahko potuje kakšno minuto. Novo kodo lahko pošljete čez %n sekundi.</numerusform>
            <numerusform>Sporočilo lahko potuje kakšno minuto. Novo kodo lahko pošljete čez %n sekunde.</numerusform>
            <numerusform>Sporočilo lahko potuje kakšno minuto. Novo kodo lahko pošljete čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more messages can be sent today</source>
        <translation>Danes ni mogoče poslati nobenega sporočila več</translation>
    </message>
    <message>
        <source>Too many codes were sent, to this number or in all.</source>
        <translation>Poslanih je bilo preveč kod, na to številko ali skupaj.</translation>
    </message>
    <message>
        <source>Keep the draft, and confirm the application tomorrow.</source>
        <translation>Osnutek shranite, vlogo pa potrdite jutri.</translation>
    </message>
    <message>
        <source>The code could not be sent</source>
        <translation>Kode ni bilo mogoče poslati</translation>
    </message>
    <message>
        <source>Whoever sends the messages did not take it.</source>
        <translation>Ponudnik sporočil je ni sprejel.</translation>
    </message>
    <message>
        <source>Try again; the draft stays. If it goes on, call whoever looks after the system.</source>
        <translation>Poskusite znova; osnutek ostane. Če se ponavlja, pokličite skrbnika sistema.</translation>
    </message>
    <message>
        <source>The data of the application have not arrived</source>
        <translation>Podatki vloge še niso prispeli</translation>
    </message>
    <message>
        <source>They are sent before the code.</source>
        <translation>Pošljejo se pred kodo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Poskusite znova.</translation>
    </message>
</context>
<context>
    <name>cekr::FindReceiptPanel</name>
    <message>
        <source>Which receipt?</source>
        <extracomment>Above the field for the number of a receipt that has a mistake on it</extracomment>
        <translation>Katero potrdilo?</translation>
    </message>
    <message>
        <source>&amp;Number of the receipt</source>
        <extracomment>Label of the field for the number of a receipt</extracomment>
        <translation>Š&amp;tevilka potrdila</translation>
    </message>
    <message>
        <source>It stands at the top of the receipt. Receipts of earlier days are found, too.</source>
        <extracomment>Below the field for the number of a receipt</extracomment>
        <translation>Je na vrhu potrdila. Najdete tudi potrdila prejšnjih dni.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>Button: looks for a receipt</extracomment>
        <translation>&amp;Poišči</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a form: closes it without having done anything</extracomment>
        <translation>Prekl&amp;iči</translation>
    </message>
    <message>
        <source>What on it was the mistake?</source>
        <extracomment>Above the operations of a receipt of which one was a mistake</extracomment>
        <translation>Kaj na njem je bila napaka?</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>One operation of a receipt: %1 what it is (&quot;Top-up&quot;), %2 its cash, %3 its card</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cekr::FirstLoadStep</name>
    <message>
        <source>How much goes on each card?</source>
        <extracomment>What is asked in the step &quot;First top-up&quot; of handing over anonymous cards</extracomment>
        <translation>Koliko naložimo na posamezno kartico?</translation>
    </message>
    <message>
        <source>One single top-up, up to %1 a card · %2</source>
        <extracomment>LIMIT-A1: %1 is the highest load, %2 the clause of the terms</extracomment>
        <translation>Eno samo polnjenje, do %1 na kartico · %2</translation>
    </message>
    <message>
        <source>Leave a field empty for a card without a top-up. The customer can still top it up once, later.</source>
        <extracomment>Above the amounts to be loaded</extracomment>
        <translation>Za kartico brez polnjenja pustite polje prazno. Stranka jo lahko enkrat napolni tudi pozneje.</translation>
    </message>
    <message>
        <source>First top-up</source>
        <extracomment>Step of handing over anonymous cards</extracomment>
        <translation>Prvo polnjenje</translation>
    </message>
</context>
<context>
    <name>cekr::FlowFrame</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button of a guided task: to the step before</extracomment>
        <translation>Na&amp;zaj</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <extracomment>A key as it is shown on a button</extracomment>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a guided task: ends it without having done anything</extracomment>
        <translation>Prekl&amp;iči</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>A key as it is shown on a button</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>↵</source>
        <extracomment>A key as it is shown on a button: Enter</extracomment>
        <translation>↵</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Where one is in a guided task, in a narrow window: %1 number of the step, %2 of how many, %3 its name</extracomment>
        <translation>%1. korak od %2: %3</translation>
    </message>
    <message>
        <source>Throw away what was entered?</source>
        <extracomment>Asked when Esc is pressed in a guided task</extracomment>
        <translation>Zavržem vneseno?</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Nič še ni zabeleženo.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>Answers to &quot;Throw away what was entered?&quot;</extracomment>
        <translation>N&amp;adaljuj</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Shrani za pozneje</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>Za&amp;vrzi</translation>
    </message>
</context>
<context>
    <name>cekr::GuidedPage</name>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button of a guided task: to the next step</extracomment>
        <translation>Napre&amp;j</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Button of the last step of a guided task</extracomment>
        <translation>&amp;Končaj</translation>
    </message>
    <message>
        <source>Recording …</source>
        <extracomment>In place of the button that confirms, while the disk is being written</extracomment>
        <translation>Beleženje …</translation>
    </message>
</context>
<context>
    <name>cekr::HandoverStep</name>
    <message>
        <source>Hand over</source>
        <extracomment>What is asked in the last step of handing over anonymous cards</extracomment>
        <translation>Izročite stranki</translation>
    </message>
    <message>
        <source>The PIN is in the sealed envelope; nobody at the counter knows it · %1</source>
        <extracomment>ANON-3 and CARD-7; %1 is the clause of the terms</extracomment>
        <translation>Številka PIN je v zaprti ovojnici; pri pultu je ne pozna nihče · %1</translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <extracomment>Button in the last step of handing over anonymous cards</extracomment>
        <translation>&amp;Natisni potrdilo</translation>
    </message>
    <message numerus="yes">
        <source>%n c&amp;ard(s)</source>
        <extracomment>Checklist of the hand-over</extracomment>
        <translation>
            <numerusform>%n ka&amp;rtica</numerusform>
            <numerusform>%n ka&amp;rtici</numerusform>
            <numerusform>%n ka&amp;rtice</numerusform>
            <numerusform>%n ka&amp;rtic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed PIN &amp;envelope(s)</source>
        <extracomment>Checklist of the hand-over: envelopes with the PIN</extracomment>
        <translation>
            <numerusform>%n zaprta &amp;ovojnica s številko PIN</numerusform>
            <numerusform>%n zaprti &amp;ovojnici s številko PIN</numerusform>
            <numerusform>%n zaprte &amp;ovojnice s številko PIN</numerusform>
            <numerusform>%n zaprtih &amp;ovojnic s številko PIN</numerusform>
        </translation>
    </message>
    <message>
        <source>Unopened, one with each card.</source>
        <extracomment>Checklist of the hand-over, below the envelopes</extracomment>
        <translation>Ne odpirajte; k vsaki kartici ena.</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <extracomment>Checklist of the hand-over: the sheet that explains the card</extracomment>
        <translation>Navo&amp;dila</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <extracomment>Step of handing over anonymous cards: plastic, envelope and instructions change hands</extracomment>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>Print the in&amp;structions</source>
        <translation>Natisni na&amp;vodila</translation>
    </message>
    <message>
        <source>Save the in&amp;structions …</source>
        <translation>Shrani na&amp;vodila …</translation>
    </message>
</context>
<context>
    <name>cekr::HelpPage</name>
    <message>
        <source>Help</source>
        <extracomment>Heading of the help</extracomment>
        <translation>Pomoč</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves the help</extracomment>
        <translation>&amp;Nazaj</translation>
    </message>
    <message>
        <source>Lost cards: +386 1 477 20 00, day and night. Anonymous cards cannot be cancelled.</source>
        <extracomment>Help: general; the phone number of the bank for lost cards</extracomment>
        <translation>Izgubljene kartice: +386 1 477 20 00, podnevi in ponoči. Anonimnih kartic ni mogoče preklicati.</translation>
    </message>
    <message>
        <source>Ctrl+F1 lists all keys.</source>
        <extracomment>Help: general</extracomment>
        <translation>Ctrl+F1 pokaže vse tipke.</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Heading in the help: what is true on every page</extracomment>
        <translation>Vedno</translation>
    </message>
</context>
<context>
    <name>cekr::HelpWords</name>
    <message>
        <source>Working at the desk</source>
        <translation>Delo na blagajni</translation>
    </message>
    <message>
        <source>Cards are handed over and topped up here, and everything is recorded.</source>
        <translation>Tu predajate in polnite kartice; vse se sproti zabeleži.</translation>
    </message>
    <message>
        <source>What if there is no connection?</source>
        <translation>Kaj pa, če ni povezave?</translation>
    </message>
    <message>
        <source>How do I find a card?</source>
        <translation>Kako najdem kartico?</translation>
    </message>
    <message>
        <source>Scan it anywhere, or press Ctrl+K and write a part of its MOK ID.</source>
        <translation>Skenirajte jo na kateri koli strani ali pritisnite Ctrl+K in vpišite del številke MOK ID.</translation>
    </message>
    <message>
        <source>May I leave the desk for a moment?</source>
        <translation>Ali se lahko za trenutek umaknem?</translation>
    </message>
    <message>
        <source>Lock it with Ctrl+L. What you have begun stays as it is.</source>
        <translation>Zaklenite zaslon s Ctrl+L. Kar ste začeli, vas počaka.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>From here you begin whatever a customer wants, and see what was done today.</source>
        <translation>Tu začnete, kar stranka želi, in vidite, kaj je bilo danes opravljeno.</translation>
    </message>
    <message>
        <source>Why can I take no cash?</source>
        <translation>Zakaj ne morem sprejeti gotovine?</translation>
    </message>
    <message>
        <source>There is no open shift of yours. Open one with F11.</source>
        <translation>Nimate odprte izmene. Odprete jo s tipko F11.</translation>
    </message>
    <message>
        <source>What do recorded, sent and confirmed mean?</source>
        <translation>Kaj pomeni zabeleženo, poslano in potrjeno?</translation>
    </message>
    <message>
        <source>Recorded: safe on this computer. Sent: on its way. Confirmed: central has it.</source>
        <translation>Zabeleženo: varno na tem računalniku. Poslano: na poti. Potrjeno: osrednji sistem ga je sprejel.</translation>
    </message>
    <message>
        <source>How do I get a receipt again?</source>
        <translation>Kako znova pridem do potrdila?</translation>
    </message>
    <message>
        <source>Choose the operation in the list of today and press Enter.</source>
        <translation>Na seznamu današnjih postopkov izberite postopek in pritisnite Enter.</translation>
    </message>
    <message>
        <source>Anonymous card</source>
        <translation>Anonimna kartica</translation>
    </message>
    <message>
        <source>One to three cards from your stock go to a customer whom nobody asks for a name.</source>
        <translation>Stranki predate eno do tri kartice iz zaloge; po imenu je ne sprašujete.</translation>
    </message>
    <message>
        <source>Whom may I give one to?</source>
        <translation>Komu jo smem predati?</translation>
    </message>
    <message>
        <source>How much can be topped up?</source>
        <translation>Koliko je mogoče naložiti?</translation>
    </message>
    <message>
        <source>Why is a card refused?</source>
        <translation>Zakaj je kartica zavrnjena?</translation>
    </message>
    <message>
        <source>It belongs to another desk, is spoiled, or has been handed over already. Take another.</source>
        <translation>Pripada drugi blagajni, je izločena ali pa je že predana. Vzemite drugo.</translation>
    </message>
    <message>
        <source>What does the customer get?</source>
        <translation>Kaj dobi stranka?</translation>
    </message>
    <message>
        <source>The card, the sealed envelope with the PIN, the instructions and the receipt.</source>
        <translation>Kartico, zaprto ovojnico s številko PIN, navodila in potrdilo.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Here you find a card by any part of its MOK ID and see what is known of it.</source>
        <translation>Kartico poiščete po katerem koli delu številke MOK ID in vidite, kaj je o njej znano.</translation>
    </message>
    <message>
        <source>Where is the MOK ID?</source>
        <translation>Kje je MOK ID?</translation>
    </message>
    <message>
        <source>On the back of the card, bottom left: nine digits, the first of which may be 0.</source>
        <translation>Na hrbtni strani kartice spodaj levo: devet števk, prva je lahko 0.</translation>
    </message>
    <message>
        <source>Is the balance right?</source>
        <translation>Ali je dobroimetje točno?</translation>
    </message>
    <message>
        <source>A customer has lost an anonymous card. What now?</source>
        <translation>Stranka je izgubila anonimno kartico. Kaj zdaj?</translation>
    </message>
    <message>
        <source>It cannot be cancelled: whoever has it is its holder.</source>
        <translation>Preklicati je ni mogoče: imetnik je, kdor jo ima.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Blagajna</translation>
    </message>
    <message>
        <source>Here you open your shift and record cash that is no sale.</source>
        <translation>Tu odprete izmeno in zabeležite gotovino, ki ni od prodaje.</translation>
    </message>
    <message>
        <source>What is the cash in the drawer at the start?</source>
        <translation>Kaj je menjalni denar?</translation>
    </message>
    <message>
        <source>What you count yourself before you open the shift. You answer for it from then on.</source>
        <translation>Znesek, ki ga preštejete, preden odprete izmeno. Odtlej zanj odgovarjate vi.</translation>
    </message>
    <message>
        <source>I bring change from the bank. What do I do?</source>
        <translation>Iz banke prinesem drobiž. Kaj naredim?</translation>
    </message>
    <message>
        <source>Record it as put in, with the reason. Taking money out works the same way.</source>
        <translation>Zabeležite ga kot vplačilo in navedite razlog. Enako zabeležite izplačilo.</translation>
    </message>
    <message>
        <source>The shift is somebody else&apos;s. What now?</source>
        <translation>Izmeno vodi nekdo drug. Kaj zdaj?</translation>
    </message>
    <message>
        <source>Only whoever opened it can take cash in it. They sign in and go on with it.</source>
        <translation>Gotovino lahko v njej sprejema le, kdor jo je odprl. Naj se prijavi in jo nadaljuje.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zaloga</translation>
    </message>
    <message>
        <source>The cards of this desk: taken over, spoiled, given back, handed to another desk.</source>
        <translation>Kartice te blagajne: prevzete, izločene, vrnjene, predane drugi blagajni.</translation>
    </message>
    <message>
        <source>A box has come. What do I do?</source>
        <translation>Prišla je škatla. Kaj naredim?</translation>
    </message>
    <message>
        <source>A card is damaged. What do I do?</source>
        <translation>Kartica je poškodovana. Kaj naredim?</translation>
    </message>
    <message>
        <source>Choose it and mark it as spoiled, with the reason. It stays yours until you give it back.</source>
        <translation>Izberite jo, izločite in navedite razlog. Pri vas ostane, dokler je ne vrnete.</translation>
    </message>
    <message>
        <source>How do I choose several cards?</source>
        <translation>Kako izberem več kartic?</translation>
    </message>
    <message>
        <source>Scan them one after another, or choose them in the list with Space.</source>
        <translation>Skenirajte jih eno za drugo ali jih na seznamu izberite s preslednico.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zahteva pozornost</translation>
    </message>
    <message>
        <source>What central has refused waits here until somebody resolves it.</source>
        <translation>Kar je osrednji sistem zavrnil, tu čaka, dokler kdo ne reši.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Zakaj je bilo zavrnjeno?</translation>
    </message>
    <message>
        <source>The reason stands beside the operation, with the rule behind it.</source>
        <translation>Razlog je zapisan ob postopku, skupaj s pravilom.</translation>
    </message>
    <message>
        <source>What do I do with the cash?</source>
        <translation>Kaj naredim z gotovino?</translation>
    </message>
    <message>
        <source>Give it back to the customer and record that, or hand the matter to the supervisor.</source>
        <translation>Vrnite jo stranki in vračilo zabeležite ali pa zadevo predajte vodji.</translation>
    </message>
    <message>
        <source>Does it go away by itself?</source>
        <translation>Ali izgine samo od sebe?</translation>
    </message>
    <message>
        <source>No. It stays on the list until it has been resolved.</source>
        <translation>Ne. Na seznamu ostane, dokler ni rešeno.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>What goes from this desk to central, and what waits.</source>
        <translation>Kaj gre s te blagajne v osrednji sistem in kaj še čaka.</translation>
    </message>
    <message>
        <source>Something is waiting. Must I do anything?</source>
        <translation>Nekaj čaka. Ali moram kaj storiti?</translation>
    </message>
    <message>
        <source>No. The desk tries again by itself; Try now only makes it sooner.</source>
        <translation>Ne. Program poskuša znova sam; z gumbom Poskusi zdaj bo le prej.</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>Kaj lahko delam brez povezave?</translation>
    </message>
    <message>
        <source>Hand over anonymous cards of your stock with their first top-up, and what the page lists.</source>
        <translation>Predate lahko anonimne kartice iz svoje zaloge s prvim polnjenjem in storite, kar našteva stran.</translation>
    </message>
    <message>
        <source>Why does the clock matter?</source>
        <translation>Zakaj je pomembna ura?</translation>
    </message>
    <message>
        <source>Days and limits go by it. Have it set when it is more than two minutes off.</source>
        <translation>Po njej se štejejo dnevi in omejitve. Če odstopa več kot dve minuti, poskrbite za nastavitev.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>The receipt as the customer gets it, on paper or as a file.</source>
        <translation>Potrdilo, kakor ga dobi stranka, na papirju ali kot datoteka.</translation>
    </message>
    <message>
        <source>The printer does not print. Is the money lost?</source>
        <translation>Tiskalnik ne tiska. Je denar izgubljen?</translation>
    </message>
    <message>
        <source>No. It was recorded before. Save the receipt as PDF, or print it later.</source>
        <translation>Ne. Vse je bilo že prej zabeleženo. Potrdilo shranite kot PDF ali ga natisnite pozneje.</translation>
    </message>
    <message>
        <source>Why can I not print it a second time?</source>
        <translation>Zakaj ga ne morem natisniti še enkrat?</translation>
    </message>
    <message>
        <source>There is one original. Every further print is a copy that says so and bears its number.</source>
        <translation>Izvirnik je en sam. Vsak nadaljnji izpis je kopija z napisom in svojo številko.</translation>
    </message>
    <message>
        <source>Why does it say that it waits for confirmation?</source>
        <translation>Zakaj na njem piše, da čaka na potrditev?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>Language, look and size of text, printer and paper, and a try of the scanner.</source>
        <translation>Jezik, videz in velikost besedila, tiskalnik in papir ter preizkus skenerja.</translation>
    </message>
    <message>
        <source>Whom do the settings hold for?</source>
        <translation>Za koga veljajo nastavitve?</translation>
    </message>
    <message>
        <source>For everybody at this desk, at once. There is nothing to be saved.</source>
        <translation>Takoj za vse na tej blagajni. Shraniti ni treba ničesar.</translation>
    </message>
    <message>
        <source>Which paper do I choose?</source>
        <translation>Kateri papir naj izberem?</translation>
    </message>
    <message>
        <source>The roll for a receipt printer, A4 for an office printer. A test print shows whether it fits.</source>
        <translation>Zvitek za tiskalnik potrdil, A4 za pisarniškega. Ali je prav, pokaže poskusni natis.</translation>
    </message>
    <message>
        <source>The scanner does nothing. What now?</source>
        <translation>Skener ne naredi ničesar. Kaj zdaj?</translation>
    </message>
    <message>
        <source>Scan a card into the field below. It says how the scanner must be set.</source>
        <translation>Skenirajte kartico v polje na tej strani. Program pove, kako je treba nastaviti skener.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programu</translation>
    </message>
    <message>
        <source>Which program this is, and a report for whoever helps you.</source>
        <translation>Kateri program je to, in poročilo za tistega, ki vam pomaga.</translation>
    </message>
    <message>
        <source>What is the report for?</source>
        <translation>Čemu je poročilo?</translation>
    </message>
    <message>
        <source>Copy it into your message to support. It saves them most of their questions.</source>
        <translation>Kopirajte ga v sporočilo podpori. Prihrani vam večino njihovih vprašanj.</translation>
    </message>
    <message>
        <source>Does it say anything about customers?</source>
        <translation>Ali vsebuje podatke o strankah?</translation>
    </message>
    <message>
        <source>No. Versions and counts only: no names, no cards, no amounts.</source>
        <translation>Ne. V njem so le različice in števila: brez imen, kartic in zneskov.</translation>
    </message>
    <message>
        <source>Who may use the program?</source>
        <translation>Kdo sme uporabljati program?</translation>
    </message>
    <message>
        <source>Anybody; its licence is EUPL-1.2.</source>
        <translation>Vsakdo; njegova licenca je EUPL-1.2.</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <translation>Plačilni nalog</translation>
    </message>
    <message>
        <source>A slip with which anybody can top up a card from any bank, without cash at the desk.</source>
        <translation>Nalog, s katerim lahko kdor koli napolni kartico prek katere koli banke, brez gotovine pri pultu.</translation>
    </message>
    <message>
        <source>How does the customer pay?</source>
        <translation>Kako stranka plača?</translation>
    </message>
    <message>
        <source>The bank&apos;s app reads the QR code off this screen; at a bank, the printed slip is paid.</source>
        <translation>Aplikacija banke prebere kodo QR z zaslona; na banki se plača natisnjeni nalog.</translation>
    </message>
    <message>
        <source>When is the money on the card?</source>
        <translation>Kdaj je denar na kartici?</translation>
    </message>
    <message>
        <source>Why is there no slip for a card?</source>
        <translation>Zakaj za kartico ni naloga?</translation>
    </message>
    <message>
        <source>Which signs can stand on it?</source>
        <translation>Kateri znaki so na njem mogoči?</translation>
    </message>
    <message>
        <source>Slovene letters and those of the neighbours, digits and common marks; no emoji.</source>
        <translation>Slovenske črke in črke sosedov, števke in običajna ločila; emodžiji ne.</translation>
    </message>
    <message>
        <source>Cash top-up</source>
        <translation>Polnjenje z gotovino</translation>
    </message>
    <message>
        <source>Which numbers do I need?</source>
        <translation>Kateri številki potrebujem?</translation>
    </message>
    <message>
        <source>The MOK ID and the last six digits of the card number, both from the back of the card.</source>
        <translation>MOK ID in zadnjih šest števk številke kartice; oboje je na hrbtni strani.</translation>
    </message>
    <message>
        <source>How much may I take?</source>
        <translation>Koliko smem sprejeti?</translation>
    </message>
    <message>
        <source>What the bars on the right leave. Central is asked before you take the cash.</source>
        <translation>Kolikor še dopuščajo omejitve na desni. Preden sprejmete gotovino, program vpraša osrednji sistem.</translation>
    </message>
    <message>
        <source>Central does not answer. What now?</source>
        <translation>Osrednji sistem se ne odzove. Kaj zdaj?</translation>
    </message>
    <message>
        <source>Ask again, or decide to take a small amount without it. The page says how much that is.</source>
        <translation>Vprašajte še enkrat ali se odločite in sprejmite manjši znesek brez nje. Koliko smete, piše na strani.</translation>
    </message>
    <message>
        <source>I took the cash, but central refused later. What now?</source>
        <translation>Gotovina je sprejeta, osrednji sistem pa je polnjenje pozneje zavrnil. Kaj zdaj?</translation>
    </message>
    <message>
        <source>The top-up waits under Needs attention. Give the cash back there.</source>
        <translation>Polnjenje čaka pod Zahteva pozornost. Tam vrnite gotovino.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Popravek</translation>
    </message>
    <message>
        <source>A top-up, or cash put in or taken out by mistake, is set right here by its opposite.</source>
        <translation>Tu z nasprotnim zapisom popravite pomotno polnjenje, vplačilo ali izplačilo.</translation>
    </message>
    <message>
        <source>Who may correct a mistake?</source>
        <translation>Kdo sme popraviti napako?</translation>
    </message>
    <message>
        <source>Why is the connection needed?</source>
        <translation>Zakaj je potrebna povezava?</translation>
    </message>
    <message>
        <source>Central has the top-up; only central knows whether the money is still on the card.</source>
        <translation>Polnjenje ima že osrednji sistem; samo ta ve, ali je denar še na kartici.</translation>
    </message>
    <message>
        <source>Is the mistake deleted?</source>
        <translation>Ali se napaka izbriše?</translation>
    </message>
    <message>
        <source>No. It stays, and its opposite beside it; both are in the report of the shift.</source>
        <translation>Ne. Zapis ostane, poleg njega pa stoji nasprotni zapis; oba sta v obračunu izmene.</translation>
    </message>
    <message>
        <source>Top-up of another card</source>
        <translation>Polnjenje druge kartice</translation>
    </message>
    <message>
        <source>Central refused a top-up whose cash is in the drawer. Here it goes on another card of the same customer instead.</source>
        <translation>Osrednji sistem je zavrnil polnjenje, gotovina zanj pa je v predalu. Tu jo naložite na drugo kartico iste stranke.</translation>
    </message>
    <message>
        <source>Whose may the other card be?</source>
        <translation>Čigava sme biti druga kartica?</translation>
    </message>
    <message>
        <source>Only the same customer&apos;s. Have both cards shown; a name that is printed on them must be the same. You attest it.</source>
        <translation>Le iste stranke. Pokaže naj vam obe kartici; če je na njih natisnjeno ime, mora biti isto. To potrdite vi.</translation>
    </message>
    <message>
        <source>The other card cannot take the amount. What now?</source>
        <translation>Druga kartica zneska ne more sprejeti. Kaj zdaj?</translation>
    </message>
    <message>
        <source>Its limits are on the right. Take another card of the customer, or give the cash back.</source>
        <translation>Njene omejitve so prikazane na desni. Vzemite kako drugo kartico iste stranke ali pa gotovino vrnite.</translation>
    </message>
    <message>
        <source>Does the customer pay anything?</source>
        <translation>Ali stranka kaj doplača?</translation>
    </message>
    <message>
        <source>No. The cash of the refused top-up pays for it, with its charge. The drawer stays as it is; the new receipt names the old one.</source>
        <translation>Ne. Polnjenje in nadomestilo sta plačana z gotovino zavrnjenega polnjenja. V predalu se nič ne spremeni; na novem potrdilu je navedeno staro.</translation>
    </message>
    <message>
        <source>The mistake is of an earlier day. What now?</source>
        <translation>Napaka je s prejšnjega dne. Kaj zdaj?</translation>
    </message>
    <message>
        <source>Go on as far as the page allows it. Everything is recorded on this computer and goes to central later. Central decides then, and may still refuse a top-up.</source>
        <translation>Delajte naprej, kolikor stran dovoli. Vse se zabeleži v tem računalniku in gre v osrednji sistem pozneje. Šele ta odloči in lahko polnjenje tudi zavrne.</translation>
    </message>
    <message>
        <source>Anybody of the age that the page names. You confirm it; in doubt you may look at proof of age. Record nothing about it.</source>
        <translation>Vsakomur, ki je toliko star, kot piše na strani. Starost potrdite vi; če dvomite, lahko pogledate dokazilo. O tem ničesar ne zabeležite.</translation>
    </message>
    <message>
        <source>Only once, ever, and at most the amount that the page names. Charges come on top.</source>
        <translation>Le enkrat za vselej in največ toliko, kot piše na strani. Nadomestila se prištejejo.</translation>
    </message>
    <message>
        <source>A customer pays cash for a top-up. It is on the card when central has confirmed it.</source>
        <translation>Stranka polnjenje plača z gotovino. Na kartici je, ko ga potrdi osrednji sistem.</translation>
    </message>
    <message>
        <source>It cannot take the money: it is locked, expired or not handed over yet, an anonymous card that was topped up before, or the amount is more than one transfer may be.</source>
        <translation>Denarja ne more sprejeti: zaklenjena je, potekla ali še ni predana, anonimna je in že napolnjena, ali pa je znesek višji, kot sme biti eno nakazilo.</translation>
    </message>
    <message>
        <source>It is what central last knew of the card. Payments with it may be missing.</source>
        <translation>Tako, kot ga je osrednji sistem nazadnje poznal. Plačil s kartico morda še ni v njem.</translation>
    </message>
    <message>
        <source>Press F10, scan the box and then every card in it. What is missing is named before it is reported; a card that turns up later is taken over in the same way.</source>
        <translation>Pritisnite F10, odčitajte škatlo in nato vsako kartico v njej. Preden se manjkajoče kartice sporočijo, so naštete; kartico, ki se najde pozneje, prevzamete enako.</translation>
    </message>
    <message>
        <source>Central has not decided yet. The receipt shows what was paid; if central refuses, the cash is given back for it.</source>
        <translation>Osrednji sistem še ni odločil. Potrdilo izkazuje, kaj je bilo plačano; če osrednji sistem zavrne, se gotovina zanj vrne.</translation>
    </message>
    <message>
        <source>When the bank has booked it; the limits of that day count. Nothing is recorded here.</source>
        <translation>Ko ga banka proknjiži; štejejo omejitve tistega dne. Tu se ne zabeleži nič.</translation>
    </message>
    <message>
        <source>You yourself, within the shift, on the same day and as long as central does not have it. After that a supervisor approves it here with name and password. A reason is always needed.</source>
        <translation>Vi sami, v isti izmeni, isti dan in dokler tega nima osrednji sistem. Potem popravek tukaj odobri vodja z imenom in geslom. Razlog je vedno potreben.</translation>
    </message>
    <message>
        <source>Find it by its receipt, from the page of the till. A top-up is corrected for a few days only, and only when the bank has said that it is still on the card; else a branch pays it out. The cash goes out of today&apos;s drawer; the report of the closed shift stays as it is.</source>
        <translation>Poiščete jo po potrdilu, s strani o blagajni. Polnjenje je mogoče popraviti le nekaj dni in le, če je banka sporočila, da je še na kartici; sicer ga izplača poslovalnica. Gotovina gre iz današnje blagajne, obračun zaključene izmene ostane tak, kot je.</translation>
    </message>
    <message>
        <source>What does undecided mean?</source>
        <translation>Kaj pomeni »v presoji«?</translation>
    </message>
    <message>
        <source>Central has it, and a supervisor there decides. Until then the money is not on the card, and the cash stays in the drawer.</source>
        <translation>Osrednji sistem postopek ima, odloči pa vodja v osrednjem sistemu. Dotlej denarja ni na kartici, gotovina pa ostane v blagajni.</translation>
    </message>
</context>
<context>
    <name>cekr::HomePage</name>
    <message>
        <source>What does the customer want?</source>
        <extracomment>Title of the home page</extracomment>
        <translation>Kaj želi stranka?</translation>
    </message>
    <message>
        <source>Today&apos;s operations</source>
        <extracomment>Title of the list of operations</extracomment>
        <translation>Današnji postopki</translation>
    </message>
    <message>
        <source>Enter shows the receipt.</source>
        <extracomment>Accessible description of the list of operations</extracomment>
        <translation>Tipka Enter pokaže potrdilo.</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <extracomment>In place of the list of operations</extracomment>
        <translation>Danes še nič</translation>
    </message>
    <message>
        <source>What is recorded here appears at once, with its state: recorded, sent, confirmed.</source>
        <extracomment>In place of the list of operations</extracomment>
        <translation>Kar zabeležite, se takoj pokaže tu s svojim stanjem: zabeleženo, poslano, potrjeno.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <extracomment>No shift is open at the till</extracomment>
        <translation>Izmena ni odprta.</translation>
    </message>
    <message>
        <source>Count the float into the drawer and open a shift before you take cash.</source>
        <extracomment>Why a shift is needed</extracomment>
        <translation>Preden sprejmete gotovino, preštejte menjalni denar in odprite izmeno.</translation>
    </message>
    <message>
        <source>&amp;Open a shift</source>
        <extracomment>Button that leads to the till</extracomment>
        <translation>&amp;Odpri izmeno</translation>
    </message>
    <message>
        <source>Deadlines and daily limits rest on the time. Set the clock, or call whoever looks after the computer.</source>
        <extracomment>OFF-5: below the warning that the computer&apos;s clock is wrong</extracomment>
        <translation>Od ure so odvisni roki in dnevne omejitve. Nastavite uro ali pokličite skrbnika.</translation>
    </message>
    <message>
        <source>The shift of %1 is still open.</source>
        <extracomment>A shift was not closed on its day; %1 is that day</extracomment>
        <translation>Izmena z dne %1 je še odprta.</translation>
    </message>
    <message>
        <source>Count the drawer and close it before you take more cash. If its clerk is not here, a supervisor closes it.</source>
        <extracomment>What to do about a shift that was not closed on its day</extracomment>
        <translation>Preden sprejmete gotovino, preštejte blagajno in izmeno zaključite. Če tistega, ki jo je odprl, ni tu, jo zaključi vodja.</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <extracomment>Button that leads to the till</extracomment>
        <translation>&amp;Zaključi jo</translation>
    </message>
    <message>
        <source>Correct &amp;it …</source>
        <extracomment>Button: the chosen operation was a mistake</extracomment>
        <translation>&amp;Popravi …</translation>
    </message>
    <message>
        <source>The certificate of this desk is valid until %1.</source>
        <extracomment>%1 is the last day of the certificate with which central knows this desk</extracomment>
        <translation>Digitalno potrdilo te blagajne velja do %1.</translation>
    </message>
    <message>
        <source>After that this desk takes no money until it is enrolled again.</source>
        <extracomment>Below: what it means that the desk&apos;s certificate ends soon</extracomment>
        <translation>Potem blagajna ne bo sprejemala denarja, dokler je skrbnik znova ne vpiše.</translation>
    </message>
    <message>
        <source>Tell the administrator in good time.</source>
        <extracomment>What a clerk does about a certificate that ends soon</extracomment>
        <translation>Pravočasno obvestite skrbnika.</translation>
    </message>
</context>
<context>
    <name>cekr::InlineForm</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a form: closes it without having done anything</extracomment>
        <translation>Prekl&amp;iči</translation>
    </message>
</context>
<context>
    <name>cekr::InstructionsWords</name>
    <message>
        <source>Your CeKR card</source>
        <extracomment>Title of the sheet that a customer takes home with an anonymous card</extracomment>
        <translation>Vaša kartica CeKR</translation>
    </message>
    <message numerus="yes">
        <source>%n CeKR card(s)</source>
        <extracomment>To be ticked off at the hand-over</extracomment>
        <translation>
            <numerusform>%n kartica CeKR</numerusform>
            <numerusform>%n kartici CeKR</numerusform>
            <numerusform>%n kartice CeKR</numerusform>
            <numerusform>%n kartic CeKR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed envelope(s) with the PIN</source>
        <extracomment>To be ticked off at the hand-over: one envelope with every card</extracomment>
        <translation>
            <numerusform>%n zaprta ovojnica s številko PIN</numerusform>
            <numerusform>%n zaprti ovojnici s številko PIN</numerusform>
            <numerusform>%n zaprte ovojnice s številko PIN</numerusform>
            <numerusform>%n zaprtih ovojnic s številko PIN</numerusform>
        </translation>
    </message>
    <message>
        <source>these instructions</source>
        <extracomment>To be ticked off at the hand-over</extracomment>
        <translation>ta navodila</translation>
    </message>
    <message>
        <source>To top it up, you need the MOK ID and the last six digits of the card number.</source>
        <extracomment>To the customer (TOP-3)</extracomment>
        <translation>Za polnjenje potrebujete MOK ID in zadnjih šest števk številke kartice.</translation>
    </message>
    <message>
        <source>MOK ID %1</source>
        <extracomment>%1 is the number of a card</extracomment>
        <translation>MOK ID %1</translation>
    </message>
    <message>
        <source>You have received</source>
        <extracomment>Heading on the sheet for the customer</extracomment>
        <translation>Prejeli ste</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <extracomment>Heading on the sheet for the customer: the numbers of the cards</extracomment>
        <translation>Številke kartic</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Heading on the sheet for the customer</extracomment>
        <translation>Dobro je vedeti</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>On the sheet for the customer: %1 is the moment of the hand-over</extracomment>
        <translation>Predano: %1</translation>
    </message>
    <message>
        <source>The PIN is in the sealed envelope. Remember it, destroy the paper, and never keep it with the card. Nobody at the counter asks for it.</source>
        <extracomment>To the customer (CARD-7, NLB 2.1)</extracomment>
        <translation>Številka PIN je v zaprti ovojnici. Zapomnite si jo, dopis uničite in je nikoli ne hranite skupaj s kartico. Pri pultu vas po njej ne vpraša nihče.</translation>
    </message>
    <message>
        <source>The bank&apos;s contact centre, at any time</source>
        <extracomment>On the sheet for the customer, above a phone number</extracomment>
        <translation>Kontaktni center banke, kadar koli</translation>
    </message>
</context>
<context>
    <name>cekr::IntakeView</name>
    <message>
        <source>Take over a box</source>
        <extracomment>Title of the task of taking over a delivery box</extracomment>
        <translation>Prevzem škatle</translation>
    </message>
    <message>
        <source>The box</source>
        <extracomment>Title of the panel that counts the cards of a box</extracomment>
        <translation>Škatla</translation>
    </message>
    <message numerus="yes">
        <source>Report %n card(s) as &amp;missing</source>
        <extracomment>Button that confirms a box in which no card was found; %n are missing</extracomment>
        <translation>
            <numerusform>Prijavi %n pogrešano kar&amp;tico</numerusform>
            <numerusform>Prijavi %n pogrešani kar&amp;tici</numerusform>
            <numerusform>Prijavi %n pogrešane kar&amp;tice</numerusform>
            <numerusform>Prijavi %n pogrešanih kar&amp;tic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n card(s) into stock</source>
        <extracomment>Button that confirms: takes %n cards into stock</extracomment>
        <translation>
            <numerusform>&amp;Prevzemi %n kartico v zalogo</numerusform>
            <numerusform>&amp;Prevzemi %n kartici v zalogo</numerusform>
            <numerusform>&amp;Prevzemi %n kartice v zalogo</numerusform>
            <numerusform>&amp;Prevzemi %n kartic v zalogo</numerusform>
        </translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Label in the counts of a box: its number</extracomment>
        <translation>Škatla</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Label in the counts of a box: how many cards should be in it</extracomment>
        <translation>Pričakovano</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Label in the counts of a box: how many cards are not yet found</extracomment>
        <translation>Manjka</translation>
    </message>
    <message>
        <source>Surplus</source>
        <extracomment>Label in the counts of a box: how many cards should not be in it</extracomment>
        <translation>Presežek</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Label in the counts of a box: how many cards were found</extracomment>
        <translation>Najdeno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards of a box were found: %1 of %2</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Missing and surplus cards are reported to central. Surplus cards do not come into stock: put them aside.</source>
        <extracomment>Below the counts of a box</extracomment>
        <translation>Manjkajoče in odvečne kartice sporočimo osrednjemu sistemu. Odvečne ne gredo v zalogo: odložite jih posebej.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Report %n card(s) as missing, take %1 into stock</source>
        <extracomment>Button that confirms: reports %n cards as missing and takes %1 into stock</extracomment>
        <translation>
            <numerusform>Sporoči, da manjka %n kartica, %1 v &amp;zalogo</numerusform>
            <numerusform>Sporoči, da manjkata %n kartici, %1 v &amp;zalogo</numerusform>
            <numerusform>Sporoči, da manjkajo %n kartice, %1 v &amp;zalogo</numerusform>
            <numerusform>Sporoči, da manjka %n kartic, %1 v &amp;zalogo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::KeyBadge</name>
    <message>
        <source>Key %1</source>
        <extracomment>Accessible name of a key that is shown beside a control; %1 is the key</extracomment>
        <translation>Tipka %1</translation>
    </message>
</context>
<context>
    <name>cekr::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Heading of the list of keys</extracomment>
        <translation>Tipke</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves the list of keys</extracomment>
        <translation>&amp;Nazaj</translation>
    </message>
    <message>
        <source>List of keys</source>
        <extracomment>Accessible name of the list of keys</extracomment>
        <translation>Seznam tipk</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Heading in the list of keys: those that begin a task</extracomment>
        <translation>Začetek</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keys: those that work on every page</extracomment>
        <translation>Povsod</translation>
    </message>
    <message>
        <source>In a task and in lists</source>
        <extracomment>Heading in the list of keys: those of a task that has begun, and of lists</extracomment>
        <translation>Med postopkom in na seznamih</translation>
    </message>
    <message>
        <source>find a card</source>
        <translation>iskanje kartice</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>zaklep zaslona</translation>
    </message>
    <message>
        <source>help with this page</source>
        <translation>pomoč za to stran</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>ta seznam</translation>
    </message>
    <message>
        <source>the first place on the left; up to Alt+8 for the others</source>
        <translation>prva stran na levi; druge do Alt+8</translation>
    </message>
    <message>
        <source>end the program</source>
        <translation>konec programa</translation>
    </message>
    <message>
        <source>on to the next step; in a list: open the row</source>
        <translation>naslednji korak; na seznamu: odpri vrstico</translation>
    </message>
    <message>
        <source>confirm what moves money or cards; Enter alone never does</source>
        <translation>potrditev, ki premakne denar ali kartice; sam Enter je nikoli ne sproži</translation>
    </message>
    <message>
        <source>one step back, nothing is lost</source>
        <translation>korak nazaj, nič se ne izgubi</translation>
    </message>
    <message>
        <source>back; asks before it throws anything away</source>
        <translation>nazaj; preden kaj zavrže, vpraša</translation>
    </message>
    <message>
        <source>take a scanned card out of the list</source>
        <translation>odstrani skenirano kartico s seznama</translation>
    </message>
    <message>
        <source>choose a row, tick a box, press a button</source>
        <translation>izberi vrstico, označi polje, pritisni gumb</translation>
    </message>
    <message>
        <source>to the next field or button</source>
        <translation>na naslednje polje ali gumb</translation>
    </message>
</context>
<context>
    <name>cekr::LimitList</name>
    <message>
        <source>%1 left · %2</source>
        <extracomment>Below the bar of a limit: %1 is an amount, %2 the rule (&quot;LIMIT-N1&quot;)</extracomment>
        <translation>še %1 · %2</translation>
    </message>
    <message>
        <source>Too much: only %1 left · %2</source>
        <extracomment>Below the bar of a limit that the amount is above: %1 and %2 as in &quot;%1 left · %2&quot;</extracomment>
        <translation>Preveč: le še %1 · %2</translation>
    </message>
    <message>
        <source>only with a connection · %1</source>
        <extracomment>Below the bar of the limit on work without central, which the amount is above: the load is possible because there is a connection; %1 is the rule</extracomment>
        <translation>le s povezavo · %1</translation>
    </message>
</context>
<context>
    <name>cekr::LimitWords</name>
    <message>
        <source>Balance on the card (up to %1)</source>
        <extracomment>Label of a bar that shows how much of a limit is used; %1 is the limit</extracomment>
        <translation>Dobroimetje na kartici (do %1)</translation>
    </message>
    <message>
        <source>The single top-up (up to %1)</source>
        <extracomment>Label of a bar that shows how much of a limit is used: an anonymous card is loaded once; %1 is the limit</extracomment>
        <translation>Edino polnjenje (do %1)</translation>
    </message>
    <message>
        <source>Cash today (up to %1)</source>
        <extracomment>Label of a bar that shows how much of a limit is used; %1 is the limit</extracomment>
        <translation>Gotovina danes (do %1)</translation>
    </message>
    <message>
        <source>Transfers today (up to %1)</source>
        <extracomment>Label of a bar that shows how much of a limit is used; %1 is the limit</extracomment>
        <translation>Nakazila danes (do %1)</translation>
    </message>
    <message>
        <source>This month (up to %1)</source>
        <extracomment>Label of a bar that shows how much of a limit is used; %1 is the limit</extracomment>
        <translation>Ta mesec (do %1)</translation>
    </message>
    <message>
        <source>This year (up to %1)</source>
        <extracomment>Label of a bar that shows how much of a limit is used; %1 is the limit</extracomment>
        <translation>To leto (do %1)</translation>
    </message>
    <message>
        <source>Without a connection (up to %1 a card)</source>
        <extracomment>Label of a bar that shows how much of a limit is used; %1 is the limit</extracomment>
        <translation>Brez povezave (do %1 na kartico)</translation>
    </message>
</context>
<context>
    <name>cekr::LoadRow</name>
    <message>
        <source>Card %1</source>
        <extracomment>Label of the amount to be loaded; %1 is the number of the card</extracomment>
        <translation>Kartica %1</translation>
    </message>
    <message>
        <source>First top-up of card %1</source>
        <extracomment>Accessible description of the amounts that can be chosen; %1 is the number of the card</extracomment>
        <translation>Prvo polnjenje kartice %1</translation>
    </message>
    <message>
        <source>It has had its only top-up; it cannot be topped up again.</source>
        <extracomment>LIMIT-A1, below the amount of a card that was loaded before it is handed over</extracomment>
        <translation>Svoje edino polnjenje je že imela; znova je ni mogoče napolniti.</translation>
    </message>
</context>
<context>
    <name>cekr::LoadedStep</name>
    <message>
        <source>Give the customer the receipt</source>
        <extracomment>What is asked in the last step of loading a card with cash</extracomment>
        <translation>Izročite potrdilo stranki</translation>
    </message>
    <message>
        <source>&amp;Print receipt</source>
        <extracomment>Button in the last step of loading a card with cash</extracomment>
        <translation>&amp;Natisni potrdilo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Last step of loading a card with cash: the receipt</extracomment>
        <translation>Potrdilo</translation>
    </message>
</context>
<context>
    <name>cekr::LockCover</name>
    <message>
        <source>Locked</source>
        <extracomment>Accessible name of what covers the window while it is locked</extracomment>
        <translation>Zaklenjeno</translation>
    </message>
</context>
<context>
    <name>cekr::MissingStep</name>
    <message>
        <source>Missing</source>
        <extracomment>Step of taking over a delivery: cards that were not found are named</extracomment>
        <translation>Manjka</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of the box not found</source>
        <extracomment>Heading of the step that names %n cards which are not in the box</extracomment>
        <translation>
            <numerusform>V škatli niste našli %n kartice</numerusform>
            <numerusform>V škatli niste našli %n kartic</numerusform>
            <numerusform>V škatli niste našli %n kartic</numerusform>
            <numerusform>V škatli niste našli %n kartic</numerusform>
        </translation>
    </message>
    <message>
        <source>What is reported missing cannot be handed over.</source>
        <extracomment>Beside the button that reports cards as missing</extracomment>
        <translation>Kartice, ki je sporočena kot manjkajoča, ni mogoče predati.</translation>
    </message>
    <message>
        <source>Look for these cards once more and scan those you find. A card that turns up later can still be taken over: press F10 and scan the box again.</source>
        <extracomment>What to do before cards are reported missing, and when one turns up</extracomment>
        <translation>Te kartice še enkrat poiščite in odčitajte tiste, ki jih najdete. Tudi kartico, ki se najde pozneje, lahko prevzamete: pritisnite F10 in znova odčitajte škatlo.</translation>
    </message>
    <message>
        <source>Missing cards</source>
        <extracomment>Accessible name of the list of cards that are missing</extracomment>
        <translation>Manjkajoče kartice</translation>
    </message>
    <message>
        <source>MOK ID</source>
        <extracomment>Column: number of a card; stays as it is</extracomment>
        <translation>MOK ID</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column: the month until whose end a card is valid</extracomment>
        <translation>Velja do</translation>
    </message>
</context>
<context>
    <name>cekr::MistakePanel</name>
    <message>
        <source>The mistake</source>
        <extracomment>Title of the panel that shows which operation is undone</extracomment>
        <translation>Napaka</translation>
    </message>
    <message>
        <source>The operation stays in the records. Its opposite is recorded beside it, and only once.</source>
        <extracomment>What a correction does</extracomment>
        <translation>Zapis ostane. Poleg njega nastane nasprotni zapis, in to samo enkrat.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label: when the mistake was made</extracomment>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label: the clerk who made the mistake</extracomment>
        <translation>Kdo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Label: the number of the receipt that was given for the mistake</extracomment>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Label: which card was loaded by mistake</extracomment>
        <translation>Kartica</translation>
    </message>
    <message>
        <source>Comes off the card</source>
        <extracomment>Label: the amount that a correction takes off a card</extracomment>
        <translation>S kartice se odvzame</translation>
    </message>
</context>
<context>
    <name>cekr::OfflinePanel</name>
    <message>
        <source>Without a connection</source>
        <extracomment>Title of the panel: what may be done while there is no connection to central</extracomment>
        <translation>Brez povezave</translation>
    </message>
    <message>
        <source>taken today</source>
        <extracomment>Below an amount: loads on cards that this desk did not hand over, without a connection</extracomment>
        <translation>sprejeto danes</translation>
    </message>
    <message>
        <source>still possible today</source>
        <extracomment>Below an amount: loads without a connection</extracomment>
        <translation>danes še mogoče</translation>
    </message>
    <message>
        <source>Top-ups of other cards, up to %1 each · %2</source>
        <extracomment>Below the amounts that may be loaded without a connection: %1 is the limit for a card, %2 the rule</extracomment>
        <translation>Polnjenja drugih kartic, do %1 na kartico · %2</translation>
    </message>
    <message>
        <source>Anonymous cards from this desk&apos;s stock, with their first top-up.</source>
        <extracomment>What may be done without a connection</extracomment>
        <translation>Anonimne kartice iz zaloge te blagajne s prvim polnjenjem.</translation>
    </message>
    <message>
        <source>Everything about stock and till.</source>
        <extracomment>What may be done without a connection</extracomment>
        <translation>Vse postopke z zalogo in blagajno.</translation>
    </message>
    <message>
        <source>Work can go on without a connection until %1.</source>
        <translation>Brez povezave lahko delate do %1.</translation>
    </message>
    <message>
        <source>Since %1, no card can be topped up without a connection.</source>
        <extracomment>Since when the longest time without a connection is over; %1 is a moment</extracomment>
        <translation>Od %1 kartic brez povezave ni mogoče polniti.</translation>
    </message>
</context>
<context>
    <name>cekr::OfflineWords</name>
    <message>
        <source>This desk may top up cards without central only until %1.</source>
        <extracomment>OFF-1: the longest time without contact is nearly over; %1 is a moment</extracomment>
        <translation>Ta blagajna sme brez osrednjega sistema polniti kartice le do %1.</translation>
    </message>
    <message>
        <source>This desk may take only %1 more today without central.</source>
        <extracomment>OFF-1: the limit of this desk and day is nearly reached; %1 is an amount</extracomment>
        <translation>Ta blagajna sme danes brez osrednjega sistema sprejeti le še %1.</translation>
    </message>
    <message>
        <source>Central has not sent its settings yet.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Osrednji sistem nastavitev še ni poslal.</translation>
    </message>
    <message>
        <source>The settings of this desk do not come from central.</source>
        <extracomment>Title of a notice: the settings kept at the desk do not bear central&apos;s signature</extracomment>
        <translation>Nastavitve te blagajne niso od osrednjega sistema.</translation>
    </message>
    <message>
        <source>Central&apos;s settings are out of date.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Nastavitve osrednjega sistema so potekle.</translation>
    </message>
    <message>
        <source>Until new ones come, no card can be topped up without a connection.</source>
        <extracomment>What follows from settings that are missing, out of date or not central&apos;s</extracomment>
        <translation>Dokler ne pridejo nove, kartic brez povezave ni mogoče polniti.</translation>
    </message>
    <message>
        <source>They come by themselves while there is a connection. If this notice stays, tell the administrator.</source>
        <extracomment>What to do about settings that are missing, out of date or not central&apos;s</extracomment>
        <translation>Ob povezavi pridejo same. Če to obvestilo ne izgine, obvestite skrbnika.</translation>
    </message>
</context>
<context>
    <name>cekr::OpenShiftPanel</name>
    <message>
        <source>Usual amounts of cash in the drawer</source>
        <extracomment>Accessible description of the buttons with usual amounts</extracomment>
        <translation>Običajni zneski gotovine v blagajni</translation>
    </message>
    <message>
        <source>Recording …</source>
        <extracomment>In place of the button that confirms, while the disk is being written</extracomment>
        <translation>Beleženje …</translation>
    </message>
    <message>
        <source>&amp;Open the shift with %1</source>
        <extracomment>Button that opens a shift; %1 is the cash it begins with</extracomment>
        <translation>&amp;Odpri izmeno z menjalnim denarjem %1</translation>
    </message>
    <message>
        <source>&amp;Open the shift</source>
        <translation>&amp;Odpri izmeno</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <extracomment>Title of the panel that opens a shift</extracomment>
        <translation>Odprite izmeno</translation>
    </message>
    <message>
        <source>Count the cash in the drawer and write down how much there is.</source>
        <extracomment>What is done before a shift is opened</extracomment>
        <translation>Preštejte gotovino v blagajni in vpišite, koliko je je.</translation>
    </message>
    <message>
        <source>&amp;Cash in the drawer</source>
        <extracomment>Label of the amount a shift begins with</extracomment>
        <translation>&amp;Gotovina v blagajni</translation>
    </message>
    <message>
        <source>The shift is yours: the cash in the drawer is counted under your name.</source>
        <extracomment>What a shift is</extracomment>
        <translation>Izmena je vaša: gotovina v blagajni se vodi na vaše ime.</translation>
    </message>
    <message>
        <source>Cards can be handed over and cash can be taken only while it is open.</source>
        <extracomment>What a shift is needed for</extracomment>
        <translation>Kartice lahko predajate in gotovino sprejemate le, dokler je odprta.</translation>
    </message>
    <message>
        <source>As counted &amp;last: %1</source>
        <extracomment>Button that writes into the field what the last shift left in the drawer; %1 is the amount</extracomment>
        <translation>Kot nazadnje p&amp;rešteto: %1</translation>
    </message>
</context>
<context>
    <name>cekr::OperationList</name>
    <message>
        <source>Time</source>
        <extracomment>Column: time of day</extracomment>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Column: what was done</extracomment>
        <translation>Postopek</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Column: which card</extracomment>
        <translation>Kartica</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column: cash</extracomment>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: why an operation waits or was refused</extracomment>
        <translation>Zakaj</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how far an operation has come</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>cekr::OperationTitle</name>
    <message>
        <source>Shift opened</source>
        <extracomment>An operation in a list: a clerk began a shift</extracomment>
        <translation>Začetek izmene</translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <extracomment>An operation in a list: cash put into the drawer that is no sale</extracomment>
        <translation>Vplačilo v blagajno</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <extracomment>An operation in a list: cash taken out of the drawer that is no sale</extracomment>
        <translation>Izplačilo iz blagajne</translation>
    </message>
    <message numerus="yes">
        <source>Box taken over (%n)</source>
        <extracomment>An operation in a list: a delivery box was taken over; %n cards were in it</extracomment>
        <translation>
            <numerusform>Prevzem škatle (%n kartica)</numerusform>
            <numerusform>Prevzem škatle (%n kartici)</numerusform>
            <numerusform>Prevzem škatle (%n kartice)</numerusform>
            <numerusform>Prevzem škatle (%n kartic)</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoiled card</source>
        <extracomment>An operation in a list: a card that must not be handed over was set apart</extracomment>
        <translation>Izločena kartica</translation>
    </message>
    <message numerus="yes">
        <source>Cards returned (%n)</source>
        <extracomment>An operation in a list: %n cards were given back to the issuer</extracomment>
        <translation>
            <numerusform>Vrnjena kartica (%n)</numerusform>
            <numerusform>Vrnjeni kartici (%n)</numerusform>
            <numerusform>Vrnjene kartice (%n)</numerusform>
            <numerusform>Vrnjene kartice (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards for desk %1 (%n)</source>
        <extracomment>An operation in a list: %n cards were passed to another desk, %1</extracomment>
        <translation>
            <numerusform>Kartica za blagajno %1 (%n)</numerusform>
            <numerusform>Kartici za blagajno %1 (%n)</numerusform>
            <numerusform>Kartice za blagajno %1 (%n)</numerusform>
            <numerusform>Kartice za blagajno %1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous card</source>
        <extracomment>An operation in a list: one anonymous card was handed over</extracomment>
        <translation>Anonimna kartica</translation>
    </message>
    <message numerus="yes">
        <source>Anonymous cards (%n)</source>
        <extracomment>An operation in a list: %n anonymous cards were handed over</extracomment>
        <translation>
            <numerusform>Anonimna kartica (%n)</numerusform>
            <numerusform>Anonimni kartici (%n)</numerusform>
            <numerusform>Anonimne kartice (%n)</numerusform>
            <numerusform>Anonimne kartice (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>An operation in a list: cash was loaded on a card</extracomment>
        <translation>Polnjenje</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <extracomment>An operation in a list: cash of a refused operation was given back</extracomment>
        <translation>Vračilo gotovine</translation>
    </message>
    <message>
        <source>Passed to the supervisor</source>
        <extracomment>An operation in a list: a refused operation was handed on</extracomment>
        <translation>Predano vodji</translation>
    </message>
    <message>
        <source>Cash to the safe</source>
        <extracomment>An operation in a list: cash from the drawer put into the safe</extracomment>
        <translation>Oddaja v sef</translation>
    </message>
    <message>
        <source>Cash to the bank</source>
        <extracomment>An operation in a list: cash from the drawer taken to the bank</extracomment>
        <translation>Oddaja v banko</translation>
    </message>
    <message>
        <source>Shift closed, Z %1</source>
        <extracomment>An operation in a list: a clerk ended a shift; %1 is the number of its Z report</extracomment>
        <translation>Izmena zaključena, Z %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>An operation in a list: an earlier operation that was a mistake was undone</extracomment>
        <translation>Popravek</translation>
    </message>
    <message>
        <source>Top-up of another card</source>
        <extracomment>An operation in a list: cash of a refused load was put on another card</extracomment>
        <translation>Polnjenje druge kartice</translation>
    </message>
    <message>
        <source>Written off</source>
        <extracomment>An operation in a list: cash of a refused operation was taken out of the books</extracomment>
        <translation>Odpis</translation>
    </message>
    <message>
        <source>Copy %1 of receipt %2</source>
        <extracomment>An operation in a list: a copy of a receipt was made; %1 is which copy, %2 the number of the receipt</extracomment>
        <translation>%1. kopija potrdila %2</translation>
    </message>
</context>
<context>
    <name>cekr::OtherCardStep</name>
    <message>
        <source>Which other card?</source>
        <extracomment>What is asked when the cash of a refused load is put on another card</extracomment>
        <translation>Katera druga kartica?</translation>
    </message>
    <message>
        <source>Have the customer show both cards: the refused one, %1, and the other one.</source>
        <extracomment>Before another card is chosen for the cash of a refused load; %1 is the card that was refused</extracomment>
        <translation>Stranka naj pokaže obe kartici: tisto z zavrnjenim polnjenjem, %1, in drugo.</translation>
    </message>
    <message>
        <source>Other card</source>
        <extracomment>Step of putting the cash of a refused load on another card: which card</extracomment>
        <translation>Druga kartica</translation>
    </message>
</context>
<context>
    <name>cekr::PaperPanel</name>
    <message>
        <source>The computer&apos;s default printer</source>
        <extracomment>Choice of printer: whichever the computer prints with when nothing is said</extracomment>
        <translation>Privzeti tiskalnik računalnika</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>Choice of printer: %1 was chosen, and is not there now</extracomment>
        <translation>%1 (ga ni)</translation>
    </message>
    <message>
        <source>None: save as PDF</source>
        <extracomment>Choice of printer: none, everything becomes a file</extracomment>
        <translation>Brez: shrani kot PDF</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>Heading: printer and paper</extracomment>
        <translation>Tiskanje</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <extracomment>Label of a choice</extracomment>
        <translation>&amp;Tiskalnik</translation>
    </message>
    <message>
        <source>&amp;Paper for receipts</source>
        <extracomment>Label of a choice: what receipts are printed on</extracomment>
        <translation>&amp;Papir za potrdila</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <extracomment>Choices of paper</extracomment>
        <translation>Zvitek, 80 mm</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Test pr&amp;int</source>
        <translation>Poskusn&amp;i natis</translation>
    </message>
    <message>
        <source>Save a test s&amp;heet …</source>
        <translation>Shrani po&amp;skusni list …</translation>
    </message>
</context>
<context>
    <name>cekr::PassOnForm</name>
    <message>
        <source>The cards leave this desk. They are on their way until the other desk takes them over.</source>
        <extracomment>What happens to cards that are handed to another desk</extracomment>
        <translation>Kartice zapustijo to blagajno in so na poti, dokler jih druga blagajna ne prevzame.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hand on %n card(s)</source>
        <extracomment>Button: hands %n cards to another desk</extracomment>
        <translation>
            <numerusform>&amp;Predaj %n kartico</numerusform>
            <numerusform>&amp;Predaj %n kartici</numerusform>
            <numerusform>&amp;Predaj %n kartice</numerusform>
            <numerusform>&amp;Predaj %n kartic</numerusform>
        </translation>
    </message>
    <message>
        <source>To which &amp;desk</source>
        <extracomment>Label of the field: which desk gets the cards</extracomment>
        <translation>Ka&amp;teri blagajni</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A desk to choose: %1 its name, %2 its short name (&quot;KN-1&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cekr::PasswordField</name>
    <message>
        <source>Caps Lock</source>
        <extracomment>Short hint in a password field: the Caps Lock key is on</extracomment>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Accessible description of a password field</extracomment>
        <translation>Tipka Caps Lock je vključena</translation>
    </message>
</context>
<context>
    <name>cekr::PaymentBox</name>
    <message>
        <source>To pay</source>
        <extracomment>Label of the sum the customer pays</extracomment>
        <translation>Za plačilo</translation>
    </message>
    <message>
        <source>Cash &amp;received</source>
        <extracomment>Label of the field for the cash the customer gives</extracomment>
        <translation>P&amp;rejeta gotovina</translation>
    </message>
    <message>
        <source>Leave it empty for the exact sum.</source>
        <extracomment>Below the field for the cash the customer gives</extracomment>
        <translation>Če je znesek točen, pustite prazno.</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>Accessible description of sums of cash that can be chosen</extracomment>
        <translation>Prejeta gotovina</translation>
    </message>
    <message>
        <source>Still missing</source>
        <extracomment>Label of the sum that the customer has not given yet</extracomment>
        <translation>Manjka še</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vračilo</translation>
    </message>
</context>
<context>
    <name>cekr::Printing</name>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>Notice after printing</extracomment>
        <translation>Poslano na tiskalnik.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Title of the window that asks where a PDF shall be saved</extracomment>
        <translation>Shrani kot PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>Kind of file</extracomment>
        <translation>Datoteke PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>Notice after a PDF was saved</extracomment>
        <translation>Shranjeno.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>V tiskalniku je zmanjkalo papirja.</translation>
    </message>
    <message>
        <source>The document waits and comes out once there is paper.</source>
        <translation>Dokument čaka in se bo natisnil, ko dodate papir.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <translation>V tiskalniku se je zataknil papir.</translation>
    </message>
    <message>
        <source>The document waits and comes out once the paper is removed.</source>
        <translation>Dokument čaka in se bo natisnil, ko odstranite zataknjeni papir.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Pokrov tiskalnika je odprt.</translation>
    </message>
    <message>
        <source>The document waits and comes out once it is closed.</source>
        <translation>Dokument čaka in se bo natisnil, ko pokrov zaprete.</translation>
    </message>
    <message>
        <source>The printer is stopped.</source>
        <translation>Tiskalnik je ustavljen.</translation>
    </message>
    <message>
        <source>The document waits and comes out once the printer is started again.</source>
        <translation>Dokument čaka in se bo natisnil, ko tiskalnik znova zaženete.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Tiskalnik se ne odziva.</translation>
    </message>
    <message>
        <source>The document waits and comes out once the printer is on and connected.</source>
        <translation>Dokument čaka in se bo natisnil, ko bo tiskalnik vklopljen in priključen.</translation>
    </message>
    <message>
        <source>It is not certain that the printer took it.</source>
        <translation>Ni gotovo, ali je tiskalnik prejel dokument.</translation>
    </message>
    <message>
        <source>Look at the printer first. If nothing comes out, print a copy.</source>
        <translation>Najprej poglejte k tiskalniku. Če se nič ne natisne, natisnite kopijo.</translation>
    </message>
    <message>
        <source>This computer has no printer</source>
        <extracomment>Notice: something was to be printed</extracomment>
        <translation>Ta računalnik nima tiskalnika</translation>
    </message>
    <message>
        <source>Nothing was printed; what was recorded stays recorded.</source>
        <translation>Nič ni natisnjeno; kar je zabeleženo, ostane zabeleženo.</translation>
    </message>
    <message>
        <source>Save a PDF, or have the administrator set up a printer. Which one is used is chosen under Settings.</source>
        <translation>Shranite PDF ali prosite skrbnika, naj namesti tiskalnik. Tiskalnik izberete v nastavitvah.</translation>
    </message>
</context>
<context>
    <name>cekr::ProblemWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Below a field: %1 says why what is written there cannot be taken, %2 is the rule (&quot;LIMIT-A1 · NLB 3.4&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cekr::QuickAmounts</name>
    <message>
        <source>€%1</source>
        <extracomment>An amount in whole euros on a button</extracomment>
        <translation>%1&#xa0;€</translation>
    </message>
</context>
<context>
    <name>cekr::Rail</name>
    <message>
        <source>CeKR Pult</source>
        <extracomment>The product&apos;s name; not translated</extracomment>
        <translation>CeKR Pult</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Accessible name of the rail that leads to the places of the product</extracomment>
        <translation>Razdelki</translation>
    </message>
</context>
<context>
    <name>cekr::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Accessible description of an entry of the rail; %n things wait there</extracomment>
        <translation>
            <numerusform>%n čaka</numerusform>
            <numerusform>%n čakata</numerusform>
            <numerusform>%n čakajo</numerusform>
            <numerusform>%n čaka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::ReceiptCharges</name>
    <message>
        <source>Charges of the municipality (MOK)</source>
        <extracomment>Heading on a receipt: charges for services that the municipality is owed</extracomment>
        <translation>Nadomestila Mestne občine Kranj (MOK)</translation>
    </message>
    <message>
        <source>Charges of the bank (NLB)</source>
        <extracomment>Heading on a receipt: charges for services that the bank is owed</extracomment>
        <translation>Nadomestila banke (NLB)</translation>
    </message>
    <message>
        <source>%1: debited by NLB from the card account</source>
        <extracomment>On a receipt, before an amount: %1 is what is charged for (&quot;Top-up at the counter&quot;)</extracomment>
        <translation>%1: NLB bremeni kartični račun</translation>
    </message>
    <message>
        <source>Not paid in cash</source>
        <extracomment>Heading on a receipt: charges that the bank takes from the card account itself</extracomment>
        <translation>Ni plačano z gotovino</translation>
    </message>
    <message>
        <source>VAT ID: %1</source>
        <extracomment>On a receipt: %1 is the tax number of who charges</extracomment>
        <translation>ID za DDV: %1</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>Davčna številka: %1</translation>
    </message>
    <message>
        <source>VAT %1 %: base %2, tax %3</source>
        <extracomment>On a receipt: %1 is the rate of VAT in per cent, %2 the charges without it, %3 the tax</extracomment>
        <translation>DDV %1 %: osnova %2, davek %3</translation>
    </message>
</context>
<context>
    <name>cekr::ReceiptContent</name>
    <message>
        <source>COPY %1</source>
        <extracomment>On a receipt that is printed again: %1 is the number of the copy</extracomment>
        <translation>KOPIJA %1</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>On a receipt</extracomment>
        <translation>Številka</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>On a receipt: day and time of day</extracomment>
        <translation>Datum in ura</translation>
    </message>
    <message>
        <source>Clerk</source>
        <extracomment>On a receipt: who worked at the counter</extracomment>
        <translation>Pri pultu</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>On a receipt for a correction, and on a slip about cash that is no sale</extracomment>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Cards and top-ups</source>
        <extracomment>Heading on a receipt: the cards and what was loaded on each</extracomment>
        <translation>Kartice in polnjenje</translation>
    </message>
    <message>
        <source>no top-up</source>
        <extracomment>On a receipt, in place of the amount: nothing was loaded on the card</extracomment>
        <translation>brez polnjenja</translation>
    </message>
    <message>
        <source>MOK ID %1</source>
        <extracomment>On a receipt: %1 is the number of a card</extracomment>
        <translation>MOK ID %1</translation>
    </message>
    <message>
        <source>Paid out</source>
        <extracomment>On a receipt, before the sum: cash the customer or somebody else got</extracomment>
        <translation>Izplačano</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>On a receipt: cash the customer gave</extracomment>
        <translation>Prejeta gotovina</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>On a receipt: cash the customer got back</extracomment>
        <translation>Vračilo</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <extracomment>On a receipt: %1 is the id of an operation</extracomment>
        <translation>Postopek %1</translation>
    </message>
    <message>
        <source>%1 card, balance before</source>
        <extracomment>On a receipt, below the number of a card, before an amount: %1 is its kind (&quot;named&quot;)</extracomment>
        <translation>%1 kartica, dobroimetje prej</translation>
    </message>
    <message>
        <source>balance after, as known here</source>
        <extracomment>On a receipt, before an amount: the balance of a card with the load, as far as it is known at the desk</extracomment>
        <translation>dobroimetje potem, kot je znano tu</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>On a receipt: the second person, who approved it</extracomment>
        <translation>Odobritev</translation>
    </message>
    <message>
        <source>told by the bank, %1</source>
        <extracomment>On a receipt, below the balance of a card: %1 is the moment of which the bank told it</extracomment>
        <translation>po podatkih banke, %1</translation>
    </message>
    <message>
        <source>balance after, once it is confirmed</source>
        <translation>dobroimetje potem, ko bo potrjeno</translation>
    </message>
</context>
<context>
    <name>cekr::ReceiptPage</name>
    <message>
        <source>Receipt</source>
        <extracomment>Heading of the page that shows a receipt</extracomment>
        <translation>Potrdilo</translation>
    </message>
    <message>
        <source>The receipt as it is printed</source>
        <extracomment>Accessible name of the paper as it is shown</extracomment>
        <translation>Potrdilo, kakor bo natisnjeno</translation>
    </message>
    <message>
        <source>With &amp;English below the Slovene</source>
        <extracomment>To be ticked: whether receipts have English below the Slovene</extracomment>
        <translation>&amp;Angleško pod slovenskim besedilom</translation>
    </message>
</context>
<context>
    <name>cekr::ReceiptPart</name>
    <message>
        <source>Receipt for an anonymous card</source>
        <extracomment>Title of a receipt: one anonymous card was handed over</extracomment>
        <translation>Potrdilo o predaji anonimne kartice</translation>
    </message>
    <message>
        <source>Receipt for anonymous cards</source>
        <translation>Potrdilo o predaji anonimnih kartic</translation>
    </message>
    <message numerus="yes">
        <source>Issue of %n card(s)</source>
        <extracomment>On a receipt, before the amount: what is charged for; %n is the number of cards</extracomment>
        <translation>
            <numerusform>Izdaja %n kartice</numerusform>
            <numerusform>Izdaja %n kartic</numerusform>
            <numerusform>Izdaja %n kartic</numerusform>
            <numerusform>Izdaja %n kartic</numerusform>
        </translation>
    </message>
    <message>
        <source>An anonymous card can be topped up only once, with at most %1.</source>
        <extracomment>On a receipt for anonymous cards: %1 is the highest load</extracomment>
        <translation>Anonimno kartico je mogoče napolniti le enkrat, z največ %1.</translation>
    </message>
    <message>
        <source>A lost or stolen anonymous card cannot be cancelled.</source>
        <extracomment>On a receipt for anonymous cards</extracomment>
        <translation>Izgubljene ali ukradene anonimne kartice ni mogoče preklicati.</translation>
    </message>
    <message>
        <source>General terms: MOK %1, NLB %2.</source>
        <extracomment>On a receipt: the editions of the municipality&apos;s (%1) and of the bank&apos;s (%2) terms that were agreed to</extracomment>
        <translation>Splošni pogoji: MOK %1, NLB %2.</translation>
    </message>
    <message>
        <source>Tariff: %1.</source>
        <extracomment>On a receipt: %1 is the edition of the tariff</extracomment>
        <translation>Cenik: %1.</translation>
    </message>
    <message>
        <source>Receipt for a top-up</source>
        <extracomment>Title of a receipt: cash was loaded on a card</extracomment>
        <translation>Potrdilo o polnjenju</translation>
    </message>
    <message>
        <source>Receipt for cash given back</source>
        <extracomment>Title of a receipt: cash of a refused operation was given back</extracomment>
        <translation>Potrdilo o vračilu gotovine</translation>
    </message>
    <message>
        <source>The operation was refused and not carried out. The cash was given back in full.</source>
        <extracomment>On a receipt for cash given back</extracomment>
        <translation>Postopek je bil zavrnjen in ni bil izveden. Gotovina je bila vrnjena v celoti.</translation>
    </message>
    <message>
        <source>Receipt for a top-up of another card</source>
        <extracomment>Title of a receipt: the cash of a refused load was put on another card</extracomment>
        <translation>Potrdilo o polnjenju druge kartice</translation>
    </message>
    <message>
        <source>Paid earlier</source>
        <extracomment>On a receipt, before the sum: what the customer has paid for the load that was refused</extracomment>
        <translation>Plačano že prej</translation>
    </message>
    <message>
        <source>The top-up of the first card was refused. Its cash was put on this card instead; nothing was paid anew.</source>
        <extracomment>On a receipt for cash of a refused load that was put on another card</extracomment>
        <translation>Polnjenje prve kartice je bilo zavrnjeno. Denar je naložen na to kartico; na novo ni bilo nič plačano.</translation>
    </message>
    <message>
        <source>Receipt for a correction</source>
        <extracomment>Title of a receipt: a load that was a mistake was undone</extracomment>
        <translation>Potrdilo o popravku</translation>
    </message>
    <message>
        <source>Corrects receipt</source>
        <extracomment>On a receipt: the number of the receipt that it corrects</extracomment>
        <translation>Popravlja potrdilo</translation>
    </message>
    <message>
        <source>The top-up was a mistake. It was taken off the card, and the cash was given back.</source>
        <extracomment>On a receipt for a correction</extracomment>
        <translation>Kartica je bila napolnjena pomotoma. Dobroimetje je s kartice odvzeto, gotovina pa vrnjena.</translation>
    </message>
    <message>
        <source>Corrects operation %1</source>
        <extracomment>On a receipt: %1 is the id of an operation</extracomment>
        <translation>Popravlja postopek %1</translation>
    </message>
    <message>
        <source>Paid in</source>
        <extracomment>On a slip, before the sum: cash put into the drawer</extracomment>
        <translation>Vplačano</translation>
    </message>
    <message>
        <source>Handed over by (signature)</source>
        <extracomment>On a slip about cash that is no sale, below a line for a signature: who gave the cash</extracomment>
        <translation>Gotovino izroča (podpis)</translation>
    </message>
    <message>
        <source>Received by (signature)</source>
        <extracomment>On a slip about cash that is no sale, below a line for a signature: who took the cash</extracomment>
        <translation>Gotovino prejema (podpis)</translation>
    </message>
    <message>
        <source>Cash paid in</source>
        <extracomment>Title of a slip: cash put into the drawer that is no sale</extracomment>
        <translation>Vplačilo v blagajno</translation>
    </message>
    <message>
        <source>Cash paid out</source>
        <extracomment>Title of a slip: cash taken out of the drawer that is no sale</extracomment>
        <translation>Izplačilo iz blagajne</translation>
    </message>
    <message>
        <source>Cash to the safe</source>
        <extracomment>Title of a slip: cash from the drawer put into the safe</extracomment>
        <translation>Oddaja v sef</translation>
    </message>
    <message>
        <source>Cash to the bank</source>
        <extracomment>Title of a slip: cash from the drawer taken to the bank</extracomment>
        <translation>Oddaja v banko</translation>
    </message>
    <message>
        <source>Total paid</source>
        <extracomment>On a receipt, before the sum: what the customer paid altogether</extracomment>
        <translation>Skupaj plačano</translation>
    </message>
    <message>
        <source>Top-up at the counter</source>
        <extracomment>On a receipt, before the amount: what is charged for loading a card</extracomment>
        <translation>Polnjenje pri pultu</translation>
    </message>
    <message>
        <source>Refused receipt</source>
        <extracomment>On a receipt: the number of the receipt whose load was refused</extracomment>
        <translation>Zavrnjeno potrdilo</translation>
    </message>
    <message>
        <source>Refused operation %1</source>
        <extracomment>On a receipt: %1 is the id of an operation</extracomment>
        <translation>Zavrnjeni postopek %1</translation>
    </message>
    <message>
        <source>The bank&apos;s contact centre, at any time: %1</source>
        <extracomment>On a receipt: %1 is a phone number</extracomment>
        <translation>Kontaktni center banke, kadar koli: %1</translation>
    </message>
    <message>
        <source>The top-up of the first card was refused. Its cash goes on this card instead once central confirms it; nothing was paid anew.</source>
        <extracomment>On a receipt for cash of a refused load that goes on another card, before central has confirmed it</extracomment>
        <translation>Polnjenje prve kartice je bilo zavrnjeno. Denar bo naložen na to kartico, ko osrednji sistem to potrdi; na novo ni bilo nič plačano.</translation>
    </message>
    <message>
        <source>The top-up of the first card was refused. Its cash was to go on this card instead; nothing was paid anew.</source>
        <extracomment>On a receipt for cash of a refused load that should have gone on another card; central refused that, too</extracomment>
        <translation>Polnjenje prve kartice je bilo zavrnjeno. Denar naj bi bil naložen na to kartico; na novo ni bilo nič plačano.</translation>
    </message>
    <message>
        <source>The top-up was a mistake, and the cash was given back. It comes off the card once central confirms it.</source>
        <extracomment>On a receipt for a correction that central has not confirmed yet</extracomment>
        <translation>Kartica je bila napolnjena pomotoma, gotovina je vrnjena. Dobroimetje bo s kartice odvzeto, ko osrednji sistem to potrdi.</translation>
    </message>
    <message>
        <source>The top-up was a mistake, and the cash was given back.</source>
        <extracomment>On a receipt for a correction that central has refused</extracomment>
        <translation>Kartica je bila napolnjena pomotoma, gotovina je vrnjena.</translation>
    </message>
</context>
<context>
    <name>cekr::ReceiptStanding</name>
    <message>
        <source>REFUSED</source>
        <extracomment>On a receipt, in a box: central refused what it says</extracomment>
        <translation>ZAVRNJENO</translation>
    </message>
    <message>
        <source>WAITS FOR CONFIRMATION</source>
        <extracomment>On a receipt, in a box: central has not confirmed it yet</extracomment>
        <translation>ČAKA NA POTRDITEV</translation>
    </message>
    <message>
        <source>Confirmed by central.</source>
        <extracomment>On a receipt</extracomment>
        <translation>Potrjeno v osrednjem sistemu.</translation>
    </message>
    <message>
        <source>Central has refused this; it is not carried out. The point of sale settles it.</source>
        <extracomment>On a receipt for cash that was paid out</extracomment>
        <translation>Osrednji sistem je to zavrnil; ni izvedeno. Zadevo uredi prodajno mesto.</translation>
    </message>
    <message>
        <source>Central has refused this; it is not carried out. Please ask at the point of sale about your cash.</source>
        <translation>Osrednji sistem je to zavrnil; ni izvedeno. Glede gotovine povprašajte na prodajnem mestu.</translation>
    </message>
    <message>
        <source>Recorded at the point of sale. Central has not confirmed it yet.</source>
        <extracomment>On a receipt for cash that was paid out</extracomment>
        <translation>Zabeleženo na prodajnem mestu. Osrednji sistem tega še ni potrdil.</translation>
    </message>
    <message>
        <source>Recorded at the point of sale. Central has not decided yet: if it refuses, this is not carried out, and the point of sale gives the cash back for this receipt.</source>
        <translation>Zabeleženo na prodajnem mestu. Osrednji sistem še ni odločil: če zavrne, to ne bo izvedeno in prodajno mesto vam za to potrdilo vrne gotovino.</translation>
    </message>
    <message>
        <source>NOT DECIDED YET</source>
        <extracomment>On a receipt, in a box: a person at central has yet to decide about what moves no money of a card</extracomment>
        <translation>ŠE NI ODLOČENO</translation>
    </message>
    <message>
        <source>NOT YET ON THE CARD</source>
        <extracomment>On a receipt, in a box: a person at central has yet to decide</extracomment>
        <translation>ŠE NI NA KARTICI</translation>
    </message>
    <message>
        <source>NOT YET OFF THE CARD</source>
        <translation>ŠE NI ODVZETO S KARTICE</translation>
    </message>
    <message>
        <source>Central is checking this and has not decided yet.</source>
        <extracomment>On a receipt</extracomment>
        <translation>Osrednji sistem to preverja in še ni odločil.</translation>
    </message>
    <message>
        <source>Central is checking this. Until it has decided, the money is not on the card.</source>
        <extracomment>On a receipt</extracomment>
        <translation>Osrednji sistem to preverja. Dokler ne odloči, denarja ni na kartici.</translation>
    </message>
    <message>
        <source>Central is checking this. Until it has decided, nothing is taken off the card.</source>
        <translation>Osrednji sistem to preverja. Dokler ne odloči, se s kartice ne odvzame nič.</translation>
    </message>
</context>
<context>
    <name>cekr::RedirectPage</name>
    <message>
        <source>Top-up of another card</source>
        <extracomment>Title of the page on which the cash of a refused load is put on another card</extracomment>
        <translation>Polnjenje druge kartice</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Title of the panel that shows what happens with the cash of a refused load</extracomment>
        <translation>Povzetek</translation>
    </message>
    <message>
        <source>Cards can be topped up only while a shift of yours is open.</source>
        <extracomment>Why a shift is needed</extracomment>
        <translation>Kartice lahko polnite le v svoji odprti izmeni.</translation>
    </message>
    <message>
        <source>&amp;Put %1 on the other card</source>
        <extracomment>Button that confirms: %1 of a refused load goes on another card</extracomment>
        <translation>Na&amp;loži %1 na drugo kartico</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Label in the summary: what is loaded on the card</extracomment>
        <translation>Polnjenje</translation>
    </message>
    <message>
        <source>Paid earlier</source>
        <extracomment>Label in the summary: what the customer has paid for the load that was refused</extracomment>
        <translation>Plačano že prej</translation>
    </message>
    <message>
        <source>What the card can still take is shown as soon as it is recognised.</source>
        <translation>Koliko lahko na kartico še naložite, se pokaže, ko je prepoznana.</translation>
    </message>
</context>
<context>
    <name>cekr::RedirectStep</name>
    <message>
        <source>What goes on the other card</source>
        <extracomment>What is asked before the cash of a refused load is put on another card</extracomment>
        <translation>Kaj se naloži na drugo kartico</translation>
    </message>
    <message>
        <source>No cash moves. %1</source>
        <extracomment>Beside the button that puts the cash of a refused load on another card; %1 is a rule (&quot;OFF-3&quot;)</extracomment>
        <translation>Gotovina ostane v predalu. %1</translation>
    </message>
    <message>
        <source>Both cards are this c&amp;ustomer&apos;s</source>
        <extracomment>To tick: the clerk attests whose two cards are</extracomment>
        <translation>&amp;Obe kartici sta od te stranke</translation>
    </message>
    <message>
        <source>You have seen both. A name that is printed on them is the same.</source>
        <extracomment>Below what the clerk ticks: how it can be known</extracomment>
        <translation>Videli ste obe. Če je na njih natisnjeno ime, je isto.</translation>
    </message>
    <message>
        <source>Refused card</source>
        <extracomment>Label: the card whose load was refused</extracomment>
        <translation>Kartica z zavrnjenim polnjenjem</translation>
    </message>
    <message>
        <source>Other card</source>
        <extracomment>Label: the card that takes the cash of a refused load</extracomment>
        <translation>Druga kartica</translation>
    </message>
    <message>
        <source>Asking central …</source>
        <extracomment>While central is asked whether it allows a load</extracomment>
        <translation>Poizvedujem pri osrednjem sistemu …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <extracomment>After central could not be asked about a load on another card</extracomment>
        <translation>Nič še ni zabeleženo.</translation>
    </message>
    <message>
        <source>Without the approval of central. The receipt says that it waits for confirmation.</source>
        <extracomment>It was decided to load another card without having asked central</extracomment>
        <translation>Brez odobritve osrednjega sistema. Na potrdilu piše, da čaka na potrditev.</translation>
    </message>
    <message>
        <source>Without central, this card may be topped up with at most %1.</source>
        <extracomment>OFF-1: %1 is how much may be loaded on this card without asking central</extracomment>
        <translation>Brez osrednjega sistema smete na to kartico naložiti do %1.</translation>
    </message>
    <message>
        <source>Central may refuse this top-up later, too. The cash then waits here once more.</source>
        <extracomment>OFF-3: what may come of a load that central was not asked about</extracomment>
        <translation>Osrednji sistem lahko pozneje zavrne tudi to polnjenje. Gotovina tedaj znova čaka tukaj.</translation>
    </message>
    <message>
        <source>&amp;Go on without central</source>
        <extracomment>Button: the clerk decides to load another card though central cannot be asked</extracomment>
        <translation>Nadaljuj &amp;brez osrednjega sistema</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Step of putting the cash of a refused load on another card: what goes where</extracomment>
        <translation>Pregled</translation>
    </message>
</context>
<context>
    <name>cekr::RefusalPanel</name>
    <message>
        <source>What can be done</source>
        <extracomment>Above the ways to resolve a refused operation</extracomment>
        <translation>Kaj lahko storite</translation>
    </message>
    <message>
        <source>Hand to the &amp;supervisor …</source>
        <extracomment>Button: a refused operation goes to a supervisor</extracomment>
        <translation>&amp;Predaj vodji …</translation>
    </message>
    <message>
        <source>It stays on this list until the supervisor has resolved it.</source>
        <extracomment>What happens when a refused operation goes to a supervisor</extracomment>
        <translation>Na seznamu ostane, dokler vodja ne reši.</translation>
    </message>
    <message>
        <source>&amp;Hand to the supervisor</source>
        <extracomment>Button that records that a supervisor has a refused operation in hand</extracomment>
        <translation>&amp;Predaj vodji</translation>
    </message>
    <message>
        <source>&amp;Note for the supervisor</source>
        <extracomment>Label of the field: what a supervisor should know</extracomment>
        <translation>&amp;Sporočilo vodji</translation>
    </message>
    <message>
        <source>It is &amp;settled …</source>
        <extracomment>Button: nothing is left to be done about a refused operation without cash</extracomment>
        <translation>&amp;Rešeno …</translation>
    </message>
    <message>
        <source>No cash was taken. What was refused has no effect; it leaves this list.</source>
        <extracomment>What happens when a refused operation without cash is taken off the list</extracomment>
        <translation>Gotovina ni bila sprejeta. Zavrnjeni postopek nima učinka; odstranjen bo s seznama.</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <extracomment>Button that takes a refused operation without cash off the list</extracomment>
        <translation>&amp;Odstrani s seznama</translation>
    </message>
    <message>
        <source>&amp;Give the cash back …</source>
        <extracomment>Button: the cash of a refused operation goes back to the customer</extracomment>
        <translation>&amp;Vrni gotovino …</translation>
    </message>
    <message>
        <source>&amp;Give back %1</source>
        <extracomment>Button that confirms that cash is given back; %1 is the amount</extracomment>
        <translation>&amp;Vrni %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Label: what was done at the counter</extracomment>
        <translation>Postopek</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Label: which card</extracomment>
        <translation>Kartica</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Label: when it was done</extracomment>
        <translation>Kdaj</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Label: the clerk who did it</extracomment>
        <translation>Zabeležil</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <extracomment>Label: cash of it that lies in the drawer</extracomment>
        <translation>Gotovina v blagajni</translation>
    </message>
    <message>
        <source>Handed to the supervisor by %1, %2</source>
        <extracomment>A refused operation was handed to a supervisor: %1 by whom, %2 day and time</extracomment>
        <translation>Vodji predano: %1, %2</translation>
    </message>
    <message>
        <source>No note was left.</source>
        <extracomment>In place of a note for the supervisor</extracomment>
        <translation>Opombe ni.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of the field: why a supervisor takes a refused operation off the list</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>&amp;Write off …</source>
        <extracomment>Button: what central refused is settled in the books</extracomment>
        <translation>&amp;Odpiši …</translation>
    </message>
    <message>
        <source>No cash moves. The amount no longer waits to be settled; it leaves this list.</source>
        <extracomment>What happens when the cash of a refused operation is written off</extracomment>
        <translation>Gotovina se ne premakne. Znesek ne čaka več na rešitev in izgine s seznama.</translation>
    </message>
    <message>
        <source>&amp;Write off %1</source>
        <extracomment>Button that confirms a write-off; %1 is the amount</extracomment>
        <translation>&amp;Odpiši %1</translation>
    </message>
    <message>
        <source>Cash out of the drawer</source>
        <extracomment>Label: cash that a refused operation took out of the drawer</extracomment>
        <translation>Gotovina iz blagajne</translation>
    </message>
    <message>
        <source>Top up &amp;another card …</source>
        <extracomment>Button: the cash of a refused load goes on another card of the same customer</extracomment>
        <translation>&amp;Naloži na drugo kartico …</translation>
    </message>
    <message>
        <source>Confirm first. When it is recorded, take the cash out of the drawer and give it to the customer with the receipt.</source>
        <extracomment>What to do when the cash of a refused operation is given back</extracomment>
        <translation>Najprej potrdite. Ko je zabeleženo, vzemite gotovino iz blagajne in jo s potrdilom dajte stranki.</translation>
    </message>
</context>
<context>
    <name>cekr::RefusalWords</name>
    <message>
        <source>No cash has to move. When you have read this, take it off the list.</source>
        <extracomment>What to do about a refused operation without cash</extracomment>
        <translation>Gotovine ni treba premikati. Ko to preberete, postopek umaknite s seznama.</translation>
    </message>
    <message>
        <source>The cash is no longer in the drawer. Hand it to the supervisor.</source>
        <extracomment>What to do about a refused operation that took cash out of the drawer</extracomment>
        <translation>Gotovine ni več v predalu. Postopek predajte vodji.</translation>
    </message>
    <message>
        <source>Give the cash back to whom it belongs. If you cannot, hand it to the supervisor.</source>
        <extracomment>What to do about the cash of a refused operation</extracomment>
        <translation>Gotovino vrnite tistemu, čigar je. Če to ni mogoče, postopek predajte vodji.</translation>
    </message>
    <message>
        <source>Give the cash back, or put it on another card of the same customer. If you cannot, hand it to the supervisor.</source>
        <extracomment>What to do about the cash of a refused load</extracomment>
        <translation>Gotovino vrnite ali jo naložite na drugo kartico iste stranke. Če tega ne morete, predajte postopek vodji.</translation>
    </message>
    <message>
        <source>The cash has been given back already. Write the amount off; a second person approves it.</source>
        <extracomment>What to do about a refused operation whose cash the customer has, which central refuses to book</extracomment>
        <translation>Gotovina je že vrnjena. Znesek odpišite; odpis odobri druga oseba.</translation>
    </message>
</context>
<context>
    <name>cekr::ReservationStep</name>
    <message>
        <source>Does central approve the top-up?</source>
        <extracomment>What is asked in the step &quot;Approval&quot; of loading a card with cash</extracomment>
        <translation>Ali osrednji sistem odobri polnjenje?</translation>
    </message>
    <message>
        <source>Asking central …</source>
        <extracomment>While central is asked whether it allows a load</extracomment>
        <translation>Poizvedujem pri osrednjem sistemu …</translation>
    </message>
    <message>
        <source>It keeps the amount free on the card. Take no cash before it answers.</source>
        <extracomment>While central is asked whether it allows a load</extracomment>
        <translation>Osrednji sistem rezervira znesek na kartici. Dokler ne odgovori, ne sprejmite gotovine.</translation>
    </message>
    <message>
        <source>No cash has been taken yet.</source>
        <extracomment>After central could not be asked about a load</extracomment>
        <translation>Gotovina še ni bila sprejeta.</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <extracomment>Button: asks central about a load once more</extracomment>
        <translation>Vprašaj &amp;še enkrat</translation>
    </message>
    <message>
        <source>Without central, up to %1 may be taken for this card.</source>
        <extracomment>OFF-1: %1 is how much may be loaded on this card without asking central</extracomment>
        <translation>Brez osrednjega sistema smete za to kartico sprejeti do %1.</translation>
    </message>
    <message>
        <source>Central may refuse the top-up later. It then comes under “Needs attention”, and the customer gets the cash back.</source>
        <extracomment>OFF-3: what may come of a load that central was not asked about</extracomment>
        <translation>Osrednji sistem lahko polnjenje pozneje zavrne. Tedaj ga najdete pod »Zahteva pozornost«, stranki pa vrnete gotovino.</translation>
    </message>
    <message>
        <source>&amp;Take it without central</source>
        <extracomment>Button: the clerk decides to take the cash though central cannot be asked</extracomment>
        <translation>&amp;Sprejmi brez osrednjega sistema</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>Step of loading a card with cash: central is asked whether it allows the load</extracomment>
        <translation>Odobritev</translation>
    </message>
</context>
<context>
    <name>cekr::ReturnForm</name>
    <message>
        <source>The cards leave this desk and go back to the issuer. Spoiled cards may be among them.</source>
        <extracomment>What happens to cards that are given back</extracomment>
        <translation>Kartice zapustijo to blagajno in se vrnejo izdajatelju. Med njimi so lahko tudi izločene.</translation>
    </message>
    <message numerus="yes">
        <source>Give &amp;back %n card(s)</source>
        <extracomment>Button: gives %n cards back to the issuer</extracomment>
        <translation>
            <numerusform>&amp;Vrni %n kartico</numerusform>
            <numerusform>&amp;Vrni %n kartici</numerusform>
            <numerusform>&amp;Vrni %n kartice</numerusform>
            <numerusform>&amp;Vrni %n kartic</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of the field: why cards are given back</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
</context>
<context>
    <name>cekr::ReviewStep</name>
    <message>
        <source>What the customer pays</source>
        <extracomment>What is asked in the step &quot;Review&quot; of handing over anonymous cards</extracomment>
        <translation>Kaj plača stranka</translation>
    </message>
    <message>
        <source>Count the cash first, then confirm.</source>
        <extracomment>Beside the button that confirms that money was taken</extracomment>
        <translation>Najprej preštejte gotovino, nato potrdite.</translation>
    </message>
    <message>
        <source>First top-up of card %1</source>
        <extracomment>In the list of what is paid: %1 is the number of a card</extracomment>
        <translation>Prvo polnjenje kartice %1</translation>
    </message>
    <message>
        <source>no top-up</source>
        <extracomment>In the list of what is paid: the card gets no load</extracomment>
        <translation>brez polnjenja</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Step of handing over anonymous cards: what is paid</extracomment>
        <translation>Pregled</translation>
    </message>
</context>
<context>
    <name>cekr::RoleWords</name>
    <message>
        <source>clerk</source>
        <extracomment>Role, below the name of who is signed in; must fit women and men</extracomment>
        <translation>pri pultu</translation>
    </message>
    <message>
        <source>bank teller</source>
        <extracomment>Role, below the name of who is signed in: works at a bank branch; must fit women and men</extracomment>
        <translation>pri bančnem okencu</translation>
    </message>
    <message>
        <source>status reviewer</source>
        <extracomment>Role, below the name of who is signed in: decides on status applications; must fit women and men</extracomment>
        <translation>pri pregledu statusov</translation>
    </message>
    <message>
        <source>supervisor</source>
        <extracomment>Role, below the name of who is signed in; must fit women and men</extracomment>
        <translation>vodja</translation>
    </message>
</context>
<context>
    <name>cekr::RuleWords</name>
    <message>
        <source>instructions with the card</source>
        <extracomment>Where a rule stands: on the sheet handed over with every card</extracomment>
        <translation>navodila ob kartici</translation>
    </message>
    <message>
        <source>rule of the points of sale</source>
        <extracomment>Where a rule comes from: the points of sale made it themselves</extracomment>
        <translation>pravilo prodajnih mest</translation>
    </message>
    <message>
        <source>MOK 6.5, Official Gazette RS 47/2024</source>
        <extracomment>Where the charges are set: clauses, and a number of the Official Gazette of Slovenia</extracomment>
        <translation>MOK 6.5, Uradni list RS 47/2024</translation>
    </message>
</context>
<context>
    <name>cekr::ScannerPanel</name>
    <message>
        <source>right</source>
        <extracomment>Badge: the scanner is set as it must be</extracomment>
        <translation>prav</translation>
    </message>
    <message>
        <source>to be set</source>
        <extracomment>Badge: the scanner must be set otherwise</extracomment>
        <translation>nastavite</translation>
    </message>
    <message>
        <source>Not only digits arrived. If the card bears digits alone, set the scanner to the language of this computer&apos;s keyboard, and switch Caps Lock off.</source>
        <extracomment>Finding about the scanner</extracomment>
        <translation>Niso prispele samo števke. Če so na kartici le števke, nastavite skener na jezik tipkovnice tega računalnika in izklopite tipko Caps Lock.</translation>
    </message>
    <message>
        <source>Nine digits arrived, as a MOK ID has.</source>
        <extracomment>Finding about the scanner</extracomment>
        <translation>Prispelo je devet števk, kolikor jih ima MOK ID.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) arrived; a MOK ID has nine.</source>
        <translation>
            <numerusform>Prispela je %n števka; MOK ID jih ima devet.</numerusform>
            <numerusform>Prispeli sta %n števki; MOK ID jih ima devet.</numerusform>
            <numerusform>Prispele so %n števke; MOK ID jih ima devet.</numerusform>
            <numerusform>Prispelo je %n števk; MOK ID jih ima devet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or Tab follows the digits.</source>
        <extracomment>Finding about the scanner</extracomment>
        <translation>Števkam sledi Enter ali tabulator.</translation>
    </message>
    <message>
        <source>Nothing follows the digits. Set the scanner to send Enter at the end.</source>
        <translation>Števkam ne sledi nič. Nastavite skener, da na koncu pošlje Enter.</translation>
    </message>
    <message>
        <source>Up to %1 ms pass between characters: too slow to be told from typing. Set the scanner to pause less.</source>
        <extracomment>Finding about the scanner; %1 is a number of milliseconds</extracomment>
        <translation>Med znaki mine do %1 ms: prepočasi, da bi skener ločili od človeka. Nastavite mu krajše premore.</translation>
    </message>
    <message>
        <source>At most %1 ms pass between characters.</source>
        <translation>Med znaki mine največ %1 ms.</translation>
    </message>
    <message>
        <source>It is fast enough to be told from typing.</source>
        <translation>Dovolj je hiter, da ga ločimo od človeka.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>Heading: try of the scanner</extracomment>
        <translation>Skener</translation>
    </message>
    <message>
        <source>S&amp;can any card here</source>
        <extracomment>Label of the field in which the scanner is tried</extracomment>
        <translation>S&amp;kenirajte sem katero koli kartico</translation>
    </message>
    <message>
        <source>Nothing is recorded, whatever you scan.</source>
        <extracomment>Below the field in which the scanner is tried</extracomment>
        <translation>Kar koli skenirate, se nič ne zabeleži.</translation>
    </message>
</context>
<context>
    <name>cekr::ScreenPanel</name>
    <message>
        <source>Screen</source>
        <extracomment>Heading: language, look, size of text</extracomment>
        <translation>Zaslon</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Label of a choice</extracomment>
        <translation>&amp;Jezik</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <extracomment>Label of a choice: light or dark</extracomment>
        <translation>&amp;Videz</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <extracomment>Label of a choice</extracomment>
        <translation>Velikost &amp;besedila</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choices of the look</extracomment>
        <translation>Svetel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Temen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kot sistem</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of text in percent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cekr::SearchField</name>
    <message>
        <source>Scan or type a MOK ID …</source>
        <extracomment>Placeholder of the field that searches everything</extracomment>
        <translation>Skenirajte ali vpišite MOK ID …</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Accessible name of the field that searches everything</extracomment>
        <translation>Iskanje</translation>
    </message>
    <message>
        <source>Scan or type a MOK ID. Key %1</source>
        <extracomment>Accessible description of the search field; %1 is the key that leads to it</extracomment>
        <translation>Skenirajte ali vpišite MOK ID. Tipka %1</translation>
    </message>
</context>
<context>
    <name>cekr::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page</extracomment>
        <translation>Nastavitve</translation>
    </message>
</context>
<context>
    <name>cekr::SheetPanel</name>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button</extracomment>
        <translation>Na&amp;tisni</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <extracomment>Button: what is shown becomes a file</extracomment>
        <translation>&amp;Shrani kot PDF …</translation>
    </message>
    <message>
        <source>Print a &amp;copy</source>
        <translation>Natisni &amp;kopijo</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Shrani &amp;kopijo …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves what is shown</extracomment>
        <translation>Na&amp;zaj</translation>
    </message>
</context>
<context>
    <name>cekr::ShiftTexts</name>
    <message>
        <source>No shift is open.</source>
        <extracomment>No shift is open at the till</extracomment>
        <translation>Izmena ni odprta.</translation>
    </message>
    <message>
        <source>&amp;Open a shift</source>
        <extracomment>Button that leads to the till</extracomment>
        <translation>&amp;Odpri izmeno</translation>
    </message>
</context>
<context>
    <name>cekr::ShowMoreLine</name>
    <message>
        <source>Shown: %1 of %2</source>
        <extracomment>Below a list that is longer than what it shows: %1 are shown, %2 there are</extracomment>
        <translation>Prikazanih: %1 od %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Button below a list that is longer than what it shows</extracomment>
        <translation>Pokaži več</translation>
    </message>
</context>
<context>
    <name>cekr::SignInPage</name>
    <message>
        <source>What %1 has begun is kept for them.</source>
        <extracomment>On the locked screen, when another clerk is about to sign in; %1 is who locked it</extracomment>
        <translation>Začeto delo, ki ga ima %1, ostane shranjeno.</translation>
    </message>
    <message>
        <source>The work begun here is kept.</source>
        <translation>Začeto delo ostane shranjeno.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Label: name of the clerk who signs in</extracomment>
        <translation>&amp;Ime</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label: password of the clerk who signs in</extracomment>
        <translation>&amp;Geslo</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odkleni</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Prijava</translation>
    </message>
    <message>
        <source>↵</source>
        <extracomment>A key as it is shown on a button: Enter</extracomment>
        <translation>↵</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <extracomment>Button on the locked screen: %1 is who locked it</extracomment>
        <translation>&amp;Nazaj: %1</translation>
    </message>
    <message>
        <source>&amp;Change clerk</source>
        <translation>Zamenjaj &amp;uporabnika</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Znova lahko poskusite čez %n sekundo.</numerusform>
            <numerusform>Znova lahko poskusite čez %n sekundi.</numerusform>
            <numerusform>Znova lahko poskusite čez %n sekunde.</numerusform>
            <numerusform>Znova lahko poskusite čez %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <extracomment>Below the empty field for the clerk&apos;s name</extracomment>
        <translation>Vpišite svoje ime.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <extracomment>Below the empty field for the password</extracomment>
        <translation>Vpišite svoje geslo.</translation>
    </message>
</context>
<context>
    <name>cekr::SlipPage</name>
    <message>
        <source>This desk does not know the card.</source>
        <extracomment>The card of a payment slip is not in the desk&apos;s register</extracomment>
        <translation>Ta blagajna te kartice ne pozna.</translation>
    </message>
    <message>
        <source>Compare the MOK ID with the back of the card: with a wrong one, the money goes to another card.</source>
        <extracomment>What to do about a card that is not in the desk&apos;s register</extracomment>
        <translation>Primerjajte MOK ID s hrbtno stranjo kartice: z napačnim bi šel denar na drugo kartico.</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <extracomment>Name of a payment slip in the queue of the printer and in its file</extracomment>
        <translation>Plačilni nalog</translation>
    </message>
    <message>
        <source>Payment slip (UPN QR)</source>
        <extracomment>Title of the page that makes a payment slip</extracomment>
        <translation>Plačilni nalog (UPN QR)</translation>
    </message>
    <message>
        <source>What the slip says</source>
        <extracomment>Title of the panel where one writes what a payment slip says</extracomment>
        <translation>Podatki naloga</translation>
    </message>
    <message>
        <source>Scan the card, or type the nine digits on its back.</source>
        <extracomment>Below the MOK ID of a payment slip</extracomment>
        <translation>Skenirajte kartico ali vpišite devet števk z njene hrbtne strani.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <extracomment>Label of the amount on a payment slip</extracomment>
        <translation>&amp;Znesek</translation>
    </message>
    <message>
        <source>May stay empty; the customer then writes it in the bank&apos;s app.</source>
        <extracomment>Below the amount of a payment slip</extracomment>
        <translation>Lahko ostane prazno; stranka znesek vpiše sama v aplikaciji banke.</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <extracomment>Label: who pays</extracomment>
        <translation>&amp;Plačnik</translation>
    </message>
    <message>
        <source>May stay empty. It is not kept.</source>
        <extracomment>Below the name of who pays</extracomment>
        <translation>Lahko ostane prazno. Podatek se ne shrani.</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <extracomment>Label: street of who pays</extracomment>
        <translation>&amp;Ulica in hišna številka</translation>
    </message>
    <message>
        <source>Post &amp;code and town</source>
        <extracomment>Label: post code and town of who pays</extracomment>
        <translation>Poštna številka in &amp;kraj</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button</extracomment>
        <translation>Na&amp;tisni</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <extracomment>Button: a payment slip becomes a file</extracomment>
        <translation>Shrani kot P&amp;DF …</translation>
    </message>
    <message>
        <source>&amp;New slip</source>
        <extracomment>Button: forgets what is written</extracomment>
        <translation>&amp;Nov nalog</translation>
    </message>
    <message>
        <source>It is too wide for a roll: to print it, choose a printer with A4 in the settings.</source>
        <extracomment>Below the buttons of a payment slip, in place of the one that prints it</extracomment>
        <translation>Za trak je nalog preširok; za tiskanje v nastavitvah izberite tiskalnik s papirjem A4.</translation>
    </message>
    <message>
        <source>MOK ID</source>
        <extracomment>Label: the number of a card</extracomment>
        <translation>MOK ID</translation>
    </message>
    <message numerus="yes">
        <source>At most %n sign(s) fit here.</source>
        <extracomment>Below a field of a payment slip that has too many letters</extracomment>
        <translation>
            <numerusform>Tu je prostora za največ %n znak.</numerusform>
            <numerusform>Tu je prostora za največ %n znaka.</numerusform>
            <numerusform>Tu je prostora za največ %n znake.</numerusform>
            <numerusform>Tu je prostora za največ %n znakov.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cekr::SlipPanel</name>
    <message>
        <source>To scan with the bank&apos;s app</source>
        <extracomment>Title of the panel with the QR code of a payment slip</extracomment>
        <translation>Za branje z aplikacijo banke</translation>
    </message>
    <message>
        <source>QR code of the payment slip</source>
        <extracomment>Accessible name of the QR code of a payment slip</extracomment>
        <translation>Koda QR plačilnega naloga</translation>
    </message>
    <message>
        <source>No slip yet</source>
        <extracomment>In place of a payment slip</extracomment>
        <translation>Naloga še ni</translation>
    </message>
    <message>
        <source>It appears here as soon as the MOK ID is written and nothing is left to be corrected.</source>
        <extracomment>In place of a payment slip</extracomment>
        <translation>Prikaže se tu, ko je vpisan MOK ID in ni več česa popraviti.</translation>
    </message>
    <message>
        <source>Amount as the customer likes</source>
        <extracomment>On a payment slip, in place of the amount</extracomment>
        <translation>Znesek po izbiri stranke</translation>
    </message>
    <message>
        <source>Amount as the customer likes, up to %1</source>
        <extracomment>On a payment slip, in place of the amount</extracomment>
        <translation>Znesek po želji stranke, največ %1</translation>
    </message>
</context>
<context>
    <name>cekr::SpoilForm</name>
    <message>
        <source>The card stays here until it is given back to the issuer. It can no longer be handed over.</source>
        <extracomment>What happens to a card that is marked as spoiled</extracomment>
        <translation>Kartica ostane tu do vračila izdajatelju. Stranki je ni več mogoče predati.</translation>
    </message>
    <message>
        <source>Mark as s&amp;poiled</source>
        <extracomment>Button: the chosen card must not be handed over</extracomment>
        <translation>Iz&amp;loči kartico</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <extracomment>Label of the field: why a card is spoiled</extracomment>
        <translation>&amp;Razlog</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>Label of the field: the clerk&apos;s own words about a spoiled card</extracomment>
        <translation>&amp;Opomba</translation>
    </message>
    <message>
        <source>Needed for another reason.</source>
        <extracomment>Below the note about a spoiled card</extracomment>
        <translation>Pri drugem razlogu je obvezna.</translation>
    </message>
</context>
<context>
    <name>cekr::StageBox</name>
    <message>
        <source>Confirmed by central today.</source>
        <translation>Danes potrjeno v osrednjem sistemu.</translation>
    </message>
</context>
<context>
    <name>cekr::StandingWords</name>
    <message>
        <source>recorded</source>
        <extracomment>State of an operation, in a badge: on this disk</extracomment>
        <translation>zabeleženo</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>State of an operation, in a badge: central has not answered yet</extracomment>
        <translation>poslano</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>State of an operation, in a badge: central has it</extracomment>
        <translation>potrjeno</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>State of an operation, in a badge: central refuses it</extracomment>
        <translation>zavrnjeno</translation>
    </message>
    <message>
        <source>Recorded at this desk; waits to be sent.</source>
        <extracomment>What the badge &quot;recorded&quot; means</extracomment>
        <translation>Zabeleženo na tej blagajni, čaka na pošiljanje.</translation>
    </message>
    <message>
        <source>Sent; waits for the answer of central.</source>
        <extracomment>What the badge &quot;sent&quot; means</extracomment>
        <translation>Poslano, čaka na odgovor osrednjega sistema.</translation>
    </message>
    <message>
        <source>Confirmed by central.</source>
        <extracomment>What the badge &quot;confirmed&quot; means</extracomment>
        <translation>Potrjeno v osrednjem sistemu.</translation>
    </message>
    <message>
        <source>Refused by central; somebody has to resolve it.</source>
        <extracomment>What the badge &quot;refused&quot; means</extracomment>
        <translation>Osrednji sistem je zavrnil; nekdo mora to rešiti.</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>State of an operation, in a badge: a person at central has yet to decide</extracomment>
        <translation>v presoji</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>State of an operation, in a badge: a correction has taken it back</extracomment>
        <translation>popravljeno</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>State of an operation, in a badge: refused, and what it left is settled</extracomment>
        <translation>rešeno</translation>
    </message>
    <message>
        <source>It was a mistake; its opposite has been recorded.</source>
        <extracomment>What the badge &quot;corrected&quot; means</extracomment>
        <translation>Bila je pomota; zabeležen je nasprotni zapis.</translation>
    </message>
    <message>
        <source>Refused by central; it has been resolved since.</source>
        <extracomment>What the badge &quot;resolved&quot; means</extracomment>
        <translation>Osrednji sistem je to zavrnil; pozneje je bilo rešeno.</translation>
    </message>
    <message>
        <source>Central has it; a person there has yet to decide. Until then nothing changes on the card.</source>
        <extracomment>What the badge &quot;undecided&quot; means</extracomment>
        <translation>Osrednji sistem postopek ima, odločiti pa mora človek. Dotlej se na kartici ne spremeni nič.</translation>
    </message>
</context>
<context>
    <name>cekr::StatusStrip</name>
    <message>
        <source>Reader: ready</source>
        <extracomment>Status bar: the card reader</extracomment>
        <translation>Čitalnik: pripravljen</translation>
    </message>
    <message>
        <source>Reader: busy</source>
        <extracomment>Status bar: the card reader</extracomment>
        <translation>Čitalnik: zaseden</translation>
    </message>
    <message>
        <source>Reader: not working</source>
        <extracomment>Status bar: the card reader</extracomment>
        <translation>Čitalnik: ne deluje</translation>
    </message>
    <message>
        <source>Printer: ready</source>
        <extracomment>Status bar</extracomment>
        <translation>Tiskalnik: pripravljen</translation>
    </message>
    <message>
        <source>Printer: printing</source>
        <extracomment>Status bar</extracomment>
        <translation>Tiskalnik: tiska</translation>
    </message>
    <message>
        <source>Printer: not working</source>
        <extracomment>Status bar</extracomment>
        <translation>Tiskalnik: ne deluje</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Accessible name of the status bar</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>CeKR Pult %1</source>
        <extracomment>Status bar: the product and its version</extracomment>
        <translation>CeKR Pult %1</translation>
    </message>
</context>
<context>
    <name>cekr::StatusWords</name>
    <message>
        <source>Connected</source>
        <extracomment>Status bar: connection to central</extracomment>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <extracomment>Status bar: connection to central</extracomment>
        <translation>Povezovanje …</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>Status bar: connection to central</extracomment>
        <translation>Brez povezave</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <extracomment>Status bar: connection to central; %1 is a time of day</extracomment>
        <translation>Brez povezave od %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · oldest %1</source>
        <extracomment>Status bar: %n operations wait for central, %1 is the age of the oldest (&quot;27 min&quot;)</extracomment>
        <translation>
            <numerusform>%n čaka · najstarejše %1</numerusform>
            <numerusform>%n čakata · najstarejše %1</numerusform>
            <numerusform>%n čakajo · najstarejše %1</numerusform>
            <numerusform>%n čaka · najstarejše %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything sent</source>
        <extracomment>Status bar: nothing waits for central</extracomment>
        <translation>Vse preneseno</translation>
    </message>
    <message>
        <source>Everything sent · %1</source>
        <extracomment>Status bar: nothing waits for central; %1 is the time of the last exchange</extracomment>
        <translation>Vse preneseno · %1</translation>
    </message>
    <message>
        <source>%1 left offline</source>
        <extracomment>Status bar: %1 is how much cash may still be taken without a connection</extracomment>
        <translation>Še %1 do omejitve brez povezave</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <extracomment>Warning: central&apos;s clock is %1 (&quot;3 min&quot;) ahead of this computer&apos;s</extracomment>
        <translation>Ura tega računalnika zaostaja za %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <extracomment>Warning: this computer&apos;s clock is %1 (&quot;3 min&quot;) ahead of central&apos;s</extracomment>
        <translation>Ura tega računalnika prehiteva za %1.</translation>
    </message>
    <message>
        <source>Only %1 left offline</source>
        <extracomment>Status bar, a warning: %1 is how much cash may still be taken without a connection</extracomment>
        <translation>Le še %1 do omejitve brez povezave</translation>
    </message>
    <message>
        <source>Nothing left offline</source>
        <extracomment>Status bar, a warning: no more cash may be taken today without a connection</extracomment>
        <translation>Omejitev brez povezave je dosežena</translation>
    </message>
    <message>
        <source>%1 left offline · until %2</source>
        <extracomment>Status bar, a warning: %1 is how much cash may still be taken without a connection, %2 the time of day until which it may</extracomment>
        <translation>Brez povezave še %1 · do %2</translation>
    </message>
    <message>
        <source>No top-ups offline</source>
        <extracomment>Status bar, a warning: it was too long without a connection</extracomment>
        <translation>Brez povezave ni mogoče polniti</translation>
    </message>
    <message>
        <source>No settings from central</source>
        <extracomment>Status bar, a warning: central has not sent its settings yet</extracomment>
        <translation>Ni nastavitev osrednjega sistema</translation>
    </message>
    <message>
        <source>Settings are not genuine</source>
        <extracomment>Status bar, a warning: the settings kept here do not bear central&apos;s signature</extracomment>
        <translation>Nastavitve niso pristne</translation>
    </message>
    <message>
        <source>Settings are out of date</source>
        <extracomment>Status bar, a warning: the settings that central sent no longer hold</extracomment>
        <translation>Nastavitve so potekle</translation>
    </message>
    <message>
        <source>Certificate until %1</source>
        <extracomment>Status bar, a warning: %1 is the last day of this computer&apos;s certificate, with which central knows it</extracomment>
        <translation>Digitalno potrdilo do %1</translation>
    </message>
</context>
<context>
    <name>cekr::StepLabel</name>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <extracomment>Accessible name of a step of a task: %1 of %2 steps, %3 its name</extracomment>
        <translation>%1. korak od %2, %3, opravljen</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, current</source>
        <extracomment>Accessible name of a step of a task: %1 of %2 steps, %3 its name</extracomment>
        <translation>%1. korak od %2, %3, v teku</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Accessible name of a step of a task: %1 of %2 steps, %3 its name</extracomment>
        <translation>%1. korak od %2, %3</translation>
    </message>
</context>
<context>
    <name>cekr::StepRail</name>
    <message>
        <source>Steps</source>
        <extracomment>Accessible name of the list of steps of a task</extracomment>
        <translation>Koraki</translation>
    </message>
</context>
<context>
    <name>cekr::StepWords</name>
    <message>
        <source>Opening the desk …</source>
        <extracomment>Shown while the program starts</extracomment>
        <translation>Odpiranje blagajne …</translation>
    </message>
    <message>
        <source>This desk cannot be used now</source>
        <extracomment>Shown when the desk&apos;s data cannot be used</extracomment>
        <translation>Te blagajne zdaj ni mogoče uporabljati</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Heading of the sign-in page</extracomment>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <extracomment>Shown while a password is being checked</extracomment>
        <translation>Preverjanje gesla …</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Somebody is signed in</extracomment>
        <translation>Prijavljeni</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Heading of the locked screen</extracomment>
        <translation>Zaklenjeno</translation>
    </message>
</context>
<context>
    <name>cekr::StockActions</name>
    <message>
        <source>Recorded.</source>
        <extracomment>Shown when cards were marked, given back or handed on</extracomment>
        <translation>Zabeleženo.</translation>
    </message>
    <message>
        <source>%1 does not lie here.</source>
        <extracomment>%1 is what was scanned</extracomment>
        <translation>Kartice %1 ni tu.</translation>
    </message>
    <message>
        <source>It is not among the cards of this desk. If it came in a box, take over the box.</source>
        <extracomment>What to do about a scanned card that is not in stock</extracomment>
        <translation>Ni med karticami te blagajne. Če je prišla v škatli, škatlo prevzemite.</translation>
    </message>
    <message>
        <source>Mark as s&amp;poiled …</source>
        <extracomment>Button: a chosen card must not be handed over</extracomment>
        <translation>&amp;Izloči …</translation>
    </message>
    <message>
        <source>Give &amp;back to the issuer …</source>
        <extracomment>Button: chosen cards go back to the issuer</extracomment>
        <translation>&amp;Vrni izdajatelju …</translation>
    </message>
    <message>
        <source>&amp;Hand to another desk …</source>
        <extracomment>Button: chosen cards go to another desk</extracomment>
        <translation>&amp;Predaj drugi blagajni …</translation>
    </message>
    <message>
        <source>&amp;Choose none</source>
        <extracomment>Button: no card is chosen any more</extracomment>
        <translation>Počisti iz&amp;bor</translation>
    </message>
    <message>
        <source>Choose one card only.</source>
        <extracomment>Why a button cannot be pressed: cards are marked as spoiled one by one</extracomment>
        <translation>Izberite eno samo kartico.</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <extracomment>In place of what can be done with cards, while none is chosen</extracomment>
        <translation>Izberite kartice</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <extracomment>Title of the panel of what can be done with cards: %1 is how many are chosen (&quot;3 cards&quot;)</extracomment>
        <translation>Izbrano: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of cards: so many more</extracomment>
        <translation>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan them, or choose them in the list with Space or a click. Then say what happens to them.</source>
        <extracomment>How cards are chosen in the list of the stock</extracomment>
        <translation>Skenirajte jih ali jih na seznamu izberite s preslednico ali klikom. Nato povejte, kaj bo z njimi.</translation>
    </message>
</context>
<context>
    <name>cekr::StockOverview</name>
    <message>
        <source>Stock</source>
        <extracomment>Title of the page of the desk&apos;s plastic</extracomment>
        <translation>Zaloga</translation>
    </message>
    <message>
        <source>&amp;Take over a box</source>
        <extracomment>Button: a delivery box is taken over into the stock</extracomment>
        <translation>Prevzemi š&amp;katlo</translation>
    </message>
    <message>
        <source>Plastic of this desk</source>
        <extracomment>Title of the panel that says how many cards there are</extracomment>
        <translation>Kartice te blagajne</translation>
    </message>
    <message>
        <source>with customers</source>
        <extracomment>Below a number of cards: handed over at this desk, so customers have them</extracomment>
        <translation>pri strankah</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A delivery box that is on its way: %1 its number, %2 how many cards (&quot;20 cards&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of delivery boxes: so many more</extracomment>
        <translation>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
            <numerusform>in še %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes on their way: %1</source>
        <extracomment>%1 is a list of delivery boxes</extracomment>
        <translation>Škatle na poti: %1</translation>
    </message>
</context>
<context>
    <name>cekr::StockTable</name>
    <message>
        <source>Cards at this desk</source>
        <extracomment>Title of the list of cards that lie at this desk</extracomment>
        <translation>Kartice pri tej blagajni</translation>
    </message>
    <message>
        <source>Filter by MOK ID or box …</source>
        <extracomment>In the empty field that filters the cards of the stock</extracomment>
        <translation>Poiščite po MOK ID ali škatli …</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Accessible name of the field that filters the cards of the stock</extracomment>
        <translation>Iskanje v zalogi</translation>
    </message>
    <message>
        <source>Space chooses a card, Ctrl+A all of them, Esc none.</source>
        <extracomment>Accessible description of the list of cards in stock</extracomment>
        <translation>Preslednica izbere kartico, Ctrl+A vse, Esc nobene.</translation>
    </message>
    <message>
        <source>No cards</source>
        <extracomment>In place of the cards of the stock when there are none</extracomment>
        <translation>Ni kartic</translation>
    </message>
    <message>
        <source>Nothing in stock matches. Take over a box to fill the stock.</source>
        <extracomment>Below &quot;No cards&quot;</extracomment>
        <translation>V zalogi ni ustreznih kartic. Zalogo napolnite s prevzemom škatle.</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>Column: whether a card is chosen</extracomment>
        <translation>Izbor</translation>
    </message>
    <message>
        <source>MOK ID</source>
        <extracomment>Column: number of a card; stays as it is</extracomment>
        <translation>MOK ID</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>Column: number of the delivery box a card came in</extracomment>
        <translation>Škatla</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Column: the month until whose end a card is valid</extracomment>
        <translation>Velja do</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: state of a card</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>Read out in place of a tick</extracomment>
        <translation>izbrana</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ni izbrana</translation>
    </message>
</context>
<context>
    <name>cekr::TakenStep</name>
    <message>
        <source>Box %1 is taken over</source>
        <extracomment>Heading when a box was taken over; %1 is its number</extracomment>
        <translation>Škatla %1 je prevzeta</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came into stock.</source>
        <translation>
            <numerusform>V zalogo je prišla %n kartica.</numerusform>
            <numerusform>V zalogo sta prišli %n kartici.</numerusform>
            <numerusform>V zalogo so prišle %n kartice.</numerusform>
            <numerusform>V zalogo je prišlo %n kartic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surplus card(s) did not come into stock. Put them aside until central says what to do.</source>
        <extracomment>What follows from cards that should not have been in the box</extracomment>
        <translation>
            <numerusform>%n odvečna kartica ni šla v zalogo. Odložite jo, dokler osrednji sistem ne pove, kaj z njo.</numerusform>
            <numerusform>%n odvečni kartici nista šli v zalogo. Odložite ju, dokler osrednji sistem ne pove, kaj z njima.</numerusform>
            <numerusform>%n odvečne kartice niso šle v zalogo. Odložite jih, dokler osrednji sistem ne pove, kaj z njimi.</numerusform>
            <numerusform>%n odvečnih kartic ni šlo v zalogo. Odložite jih, dokler osrednji sistem ne pove, kaj z njimi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards can be handed over now, also without a connection.</source>
        <extracomment>What follows from a box that was taken over</extracomment>
        <translation>Kartice lahko zdaj predajate, tudi brez povezave.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The end of a job</extracomment>
        <translation>Končano</translation>
    </message>
    <message>
        <source>No card came into stock.</source>
        <translation>V zalogo ni prišla nobena kartica.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were reported missing. If one turns up, press F10 and scan the box again.</source>
        <extracomment>What follows from cards that were not in the box</extracomment>
        <translation>
            <numerusform>Sporočeno je, da manjka %n kartica. Če se najde, pritisnite F10 in znova odčitajte škatlo.</numerusform>
            <numerusform>Sporočeno je, da manjkata %n kartici. Če se katera najde, pritisnite F10 in znova odčitajte škatlo.</numerusform>
            <numerusform>Sporočeno je, da manjkajo %n kartice. Če se katera najde, pritisnite F10 in znova odčitajte škatlo.</numerusform>
            <numerusform>Sporočeno je, da manjka %n kartic. Če se katera najde, pritisnite F10 in znova odčitajte škatlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1 is reported missing</source>
        <extracomment>Heading when nothing was found in a box; %1 is its number</extracomment>
        <translation>Škatla %1 je sporočena kot manjkajoča</translation>
    </message>
</context>
<context>
    <name>cekr::TaskTile</name>
    <message>
        <source>%1. Key %2</source>
        <extracomment>Accessible description of a task: %1 is a line about it, %2 the key that starts it</extracomment>
        <translation>%1. Tipka %2</translation>
    </message>
</context>
<context>
    <name>cekr::TaskWords</name>
    <message>
        <source>Anonymous card</source>
        <extracomment>A task on the home page</extracomment>
        <translation>Anonimna kartica</translation>
    </message>
    <message>
        <source>from stock, no name needed</source>
        <extracomment>Below the task &quot;Anonymous card&quot;</extracomment>
        <translation>iz zaloge, brez vpisa imena</translation>
    </message>
    <message>
        <source>Cash top-up</source>
        <extracomment>A task on the home page</extracomment>
        <translation>Polnjenje z gotovino</translation>
    </message>
    <message>
        <source>cards of every kind</source>
        <extracomment>Below the task &quot;Cash top-up&quot;</extracomment>
        <translation>za kartice vseh vrst</translation>
    </message>
    <message>
        <source>Payment slip</source>
        <extracomment>A task on the home page</extracomment>
        <translation>Plačilni nalog</translation>
    </message>
    <message>
        <source>UPN QR: to top up a card at the bank</source>
        <extracomment>Below the task &quot;Payment slip&quot;</extracomment>
        <translation>UPN QR: polnjenje kartice prek banke</translation>
    </message>
    <message>
        <source>Take over a box</source>
        <extracomment>A task on the home page: a delivery of cards</extracomment>
        <translation>Prevzem škatle</translation>
    </message>
    <message>
        <source>delivered cards into stock</source>
        <extracomment>Below the task &quot;Take over a box&quot;</extracomment>
        <translation>dostavljene kartice v zalogo</translation>
    </message>
    <message>
        <source>Till</source>
        <extracomment>A task on the home page, and a place in the rail: the cash drawer</extracomment>
        <translation>Blagajna</translation>
    </message>
    <message>
        <source>shift, cash in and out</source>
        <extracomment>Below the task &quot;Till&quot;</extracomment>
        <translation>izmena, vplačila in izplačila</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>A task on the home page, and a place in the rail: the cards there are</extracomment>
        <translation>Zaloga</translation>
    </message>
    <message>
        <source>count, spoiled, returned</source>
        <extracomment>Below the task &quot;Stock&quot;</extracomment>
        <translation>stanje, izločene, vrnjene</translation>
    </message>
    <message>
        <source>hand over anonymous cards</source>
        <extracomment>What a key does, in the list of keys</extracomment>
        <translation>predaja anonimnih kartic</translation>
    </message>
    <message>
        <source>top up a card with cash</source>
        <extracomment>What a key does, in the list of keys</extracomment>
        <translation>polnjenje kartice z gotovino</translation>
    </message>
    <message>
        <source>make a payment slip for a card</source>
        <extracomment>What a key does, in the list of keys</extracomment>
        <translation>izdelava plačilnega naloga za kartico</translation>
    </message>
    <message>
        <source>take over a box of cards</source>
        <extracomment>What a key does, in the list of keys</extracomment>
        <translation>prevzem škatle s karticami</translation>
    </message>
    <message>
        <source>till: open the shift, cash in and out</source>
        <extracomment>What a key does, in the list of keys</extracomment>
        <translation>blagajna: odprtje izmene, vplačila in izplačila</translation>
    </message>
    <message>
        <source>stock of cards</source>
        <extracomment>What a key does, in the list of keys</extracomment>
        <translation>zaloga kartic</translation>
    </message>
    <message>
        <source>A hand-over of anonymous cards is unfinished since %1.</source>
        <extracomment>A hand-over of anonymous cards that was left before its end; %1 is a time of day</extracomment>
        <translation>Od %1 čaka nedokončana predaja anonimnih kartic.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <extracomment>Button: goes on with what was left before its end</extracomment>
        <translation>N&amp;adaljuj</translation>
    </message>
    <message>
        <source>A cash top-up is unfinished since %1.</source>
        <extracomment>Loading a card with cash was left before its end; %1 is a time of day</extracomment>
        <translation>Od %1 čaka nedokončano polnjenje z gotovino.</translation>
    </message>
    <message>
        <source>Go on with the &amp;top-up</source>
        <extracomment>Button: goes on with loading a card; not the letter of &quot;Go on with it&quot;</extracomment>
        <translation>Nadaljuj po&amp;lnjenje</translation>
    </message>
    <message>
        <source>The taking over of a box is unfinished since %1.</source>
        <extracomment>A delivery box whose cards were not all scanned yet; %1 is a time of day</extracomment>
        <translation>Od %1 čaka nedokončan prevzem škatle.</translation>
    </message>
    <message>
        <source>Go on with the &amp;box</source>
        <extracomment>Button: goes on with taking over a box; not the letter of &quot;Go on with it&quot;</extracomment>
        <translation>Nadaljuj pre&amp;vzem</translation>
    </message>
</context>
<context>
    <name>cekr::TestWords</name>
    <message>
        <source>Test print</source>
        <extracomment>Title of a sheet that a printer is tried with</extracomment>
        <translation>Poskusni natis</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Heading on the sheet that a printer is tried with</extracomment>
        <translation>Črke</translation>
    </message>
    <message>
        <source>Every letter must be readable.</source>
        <extracomment>On the sheet that a printer is tried with, below a few letters</extracomment>
        <translation>Vsaka črka mora biti čitljiva.</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Heading on the sheet that a printer is tried with</extracomment>
        <translation>Širina</translation>
    </message>
    <message>
        <source>The line is %1 mm long, and both its ends must be seen.</source>
        <extracomment>On the sheet that a printer is tried with, below a line; %1 is its length</extracomment>
        <translation>Črta je dolga %1 mm; vidna morata biti oba konca.</translation>
    </message>
</context>
<context>
    <name>cekr::TillContent</name>
    <message>
        <source>COPY %1</source>
        <extracomment>On the report of a till that is printed again: %1 is the number of the copy</extracomment>
        <translation>KOPIJA %1</translation>
    </message>
    <message>
        <source>Till</source>
        <extracomment>On the report of a till: the desk&apos;s short name and the number of the report</extracomment>
        <translation>Blagajna</translation>
    </message>
    <message>
        <source>Shift of</source>
        <extracomment>On the report of a till: whose shift it is</extracomment>
        <translation>Izmena</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>On the report of a till: when the shift was opened</extracomment>
        <translation>Odprta</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>On the report of a till: when the shift was closed</extracomment>
        <translation>Zaključena</translation>
    </message>
    <message>
        <source>Closed by</source>
        <extracomment>On the report of a till: who counted the drawer and closed the shift</extracomment>
        <translation>Ob zaključku</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>On the report of a till: when it was made</extracomment>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Float</source>
        <extracomment>On the report of a till: cash the shift began with</extracomment>
        <translation>Menjalni denar</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Heading on the report of a till, and before the sum of what should be in the drawer</extracomment>
        <translation>Gotovina</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Pričakovano</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>Heading on the report of a till, and before the sum of what was counted</extracomment>
        <translation>Prešteto</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Heading on the report of a till: counted less expected</extracomment>
        <translation>Razlika</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>On the report of a till: operations that central has confirmed</extracomment>
        <translation>Potrjeno</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <extracomment>On the report of a till: operations that central has not answered yet</extracomment>
        <translation>Še čaka</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>On the report of a till: operations that central refused</extracomment>
        <translation>Zavrnjeno</translation>
    </message>
    <message>
        <source>of these unresolved</source>
        <extracomment>On the report of a till: operations that central refused and nobody has settled</extracomment>
        <translation>od tega nerešeno</translation>
    </message>
    <message>
        <source>Put on another card</source>
        <extracomment>On the report of a till: cash of refused loads that was put on other cards</extracomment>
        <translation>Na drugo kartico</translation>
    </message>
    <message>
        <source>Written off</source>
        <extracomment>On the report of a till: cash of refused operations that nobody will ask for</extracomment>
        <translation>Odpisano</translation>
    </message>
    <message>
        <source>With central, %1</source>
        <extracomment>Heading on the report of a till: how far central has come with it; %1 is the day and time</extracomment>
        <translation>V osrednjem sistemu, %1</translation>
    </message>
    <message>
        <source>CLOSING REFUSED</source>
        <extracomment>On the report of a till, in a box: central refused the closing; the shift is not closed</extracomment>
        <translation>ZAKLJUČEK ZAVRNJEN</translation>
    </message>
    <message>
        <source>NOT YET CONFIRMED IN FULL</source>
        <extracomment>On the report of a till, in a box: central has not confirmed all of it</extracomment>
        <translation>ŠE NI V CELOTI POTRJENO</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>On the report of a till: why there is a difference, or why somebody else closed it; %1 in the clerk&apos;s own words</extracomment>
        <translation>Razlog: %1</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <extracomment>On the report of a till, in small letters: the id of the shift</extracomment>
        <translation>Izmena %1</translation>
    </message>
    <message>
        <source>Counted by (signature)</source>
        <extracomment>On the report of a till, below a line for a signature</extracomment>
        <translation>Gotovino šteje (podpis)</translation>
    </message>
    <message>
        <source>Taken over by (signature)</source>
        <extracomment>On the report of a till, below a line for a signature: who took the report and the cash over</extracomment>
        <translation>Gotovino prevzema (podpis)</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>On the report of a till: operations on which a person at central has yet to decide</extracomment>
        <translation>V presoji</translation>
    </message>
    <message>
        <source>Point of sale: float, paid in and out</source>
        <extracomment>On the report of a till: the cash that is nobody else&apos;s</extracomment>
        <translation>Prodajno mesto: menjalni denar, vplačila in izplačila</translation>
    </message>
    <message>
        <source>Given back to customers</source>
        <extracomment>On the report of a till: cash of refused operations, which customers have got back</extracomment>
        <translation>Vrnjeno strankam</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>Heading on the report of a till: for whom the cash was taken</extracomment>
        <translation>Prejeto za</translation>
    </message>
    <message>
        <source>Top-ups corrected without a second person</source>
        <extracomment>Heading on the report of a till: loads that were undone without a second person</extracomment>
        <translation>Popravki polnjenj brez druge osebe</translation>
    </message>
</context>
<context>
    <name>cekr::TillPage</name>
    <message>
        <source>Till</source>
        <extracomment>Title of the page of the cash drawer</extracomment>
        <translation>Blagajna</translation>
    </message>
    <message>
        <source>The open shift belongs to %1.</source>
        <extracomment>%1 is the name of a clerk</extracomment>
        <translation>Odprto izmeno vodi %1.</translation>
    </message>
    <message>
        <source>Report &amp;X</source>
        <extracomment>Button: shows the report of the open shift, to be printed</extracomment>
        <translation>Vmesni obračun (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Go on with the count …</source>
        <translation>&amp;Nadaljuj štetje …</translation>
    </message>
    <message>
        <source>&amp;Close the shift …</source>
        <translation>Zakl&amp;juči izmeno …</translation>
    </message>
    <message>
        <source>Only its clerk can take cash, put it in or take it out. A supervisor can close it, with a reason.</source>
        <extracomment>What follows from somebody else&apos;s shift</extracomment>
        <translation>Gotovino lahko sprejema, vplačuje in izplačuje le, kdor jo je odprl. Vodja jo lahko z razlogom zaključi.</translation>
    </message>
    <message>
        <source>This shift is open since %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ta izmena je odprta od %1.</translation>
    </message>
    <message>
        <source>Count the drawer and close it before you go on.</source>
        <extracomment>What to do about a shift that was not closed on its day</extracomment>
        <translation>Preden nadaljujete, preštejte blagajno in izmeno zaključite.</translation>
    </message>
    <message>
        <source>Correct a r&amp;eceipt …</source>
        <extracomment>Button: a mistake on a receipt of whatever day is corrected, by a supervisor</extracomment>
        <translation>Popravi po potrdil&amp;u …</translation>
    </message>
</context>
<context>
    <name>cekr::TillReportPage</name>
    <message>
        <source>Report of the till</source>
        <extracomment>Heading of the page that shows the report of a till</extracomment>
        <translation>Obračun blagajne</translation>
    </message>
    <message>
        <source>The report as it is printed</source>
        <extracomment>Accessible name of the paper as it is shown</extracomment>
        <translation>Obračun, kakor bo natisnjen</translation>
    </message>
</context>
<context>
    <name>cekr::TillWords</name>
    <message>
        <source>Top-ups</source>
        <extracomment>Kind of cash in the report of a till: loaded on cards</extracomment>
        <translation>Polnjenja</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>Kind of cash in the report of a till: cash of refused operations given back to customers</extracomment>
        <translation>Vračila</translation>
    </message>
    <message>
        <source>Paid in</source>
        <extracomment>Kind of cash in the report of a till: put into the drawer, no sale</extracomment>
        <translation>Vplačila</translation>
    </message>
    <message>
        <source>Paid out</source>
        <extracomment>Kind of cash in the report of a till: taken out of the drawer, no sale</extracomment>
        <translation>Izplačila</translation>
    </message>
    <message>
        <source>To the safe</source>
        <extracomment>Kind of cash in the report of a till</extracomment>
        <translation>V sef</translation>
    </message>
    <message>
        <source>To the bank</source>
        <extracomment>Kind of cash in the report of a till</extracomment>
        <translation>V banko</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Kind of cash in the report of a till: earlier mistakes undone</extracomment>
        <translation>Popravki</translation>
    </message>
    <message>
        <source>Interim report (X)</source>
        <extracomment>Title of the report of an open shift</extracomment>
        <translation>Vmesni obračun (X)</translation>
    </message>
    <message>
        <source>Closing report Z %1</source>
        <extracomment>Title of the report of a closed shift; %1 is its number</extracomment>
        <translation>Zaključni obračun Z %1</translation>
    </message>
    <message>
        <source>It agrees</source>
        <extracomment>The cash that was counted is what should have been there</extracomment>
        <translation>Ujema se</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <extracomment>More cash was counted than should have been there; %1 is how much more</extracomment>
        <translation>%1 preveč</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <extracomment>Less cash was counted than should have been there; %1 is how much less</extracomment>
        <translation>Manjka %1</translation>
    </message>
    <message>
        <source>%1 c</source>
        <extracomment>A coin of the euro; %1 is its value in cents</extracomment>
        <translation>%1 c</translation>
    </message>
    <message>
        <source>MOK: charges</source>
        <extracomment>Whose cash it is in the report of a till: the municipality&apos;s (MOK)</extracomment>
        <translation>MOK: nadomestila</translation>
    </message>
    <message>
        <source>NLB: top-ups and charges</source>
        <extracomment>Whose cash it is in the report of a till: the bank&apos;s (NLB)</extracomment>
        <translation>NLB: polnjenja in nadomestila</translation>
    </message>
    <message>
        <source>MOK charges</source>
        <extracomment>Kind of cash in the report of a till: charges that the municipality (MOK) is owed</extracomment>
        <translation>Nadomestila MOK</translation>
    </message>
    <message>
        <source>NLB charges</source>
        <extracomment>Kind of cash in the report of a till: charges that the bank (NLB) is owed</extracomment>
        <translation>Nadomestila NLB</translation>
    </message>
    <message>
        <source>€%1</source>
        <extracomment>A note or coin of the euro; %1 is its value in euros</extracomment>
        <translation>%1&#xa0;€</translation>
    </message>
</context>
<context>
    <name>cekr::TodayModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of today&apos;s operations: time of day</extracomment>
        <translation>Ura</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Column of today&apos;s operations: what was done</extracomment>
        <translation>Postopek</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Column of today&apos;s operations: which card</extracomment>
        <translation>Kartica</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column of today&apos;s operations: cash</extracomment>
        <translation>Znesek</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column of today&apos;s operations: how far it has come</extracomment>
        <translation>Stanje</translation>
    </message>
</context>
<context>
    <name>cekr::TopBar</name>
    <message>
        <source>%1 · shift since %2</source>
        <extracomment>Below the name of who is signed in: %1 the role, %2 the time the shift was opened</extracomment>
        <translation>%1 · izmena od %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Button that locks the screen</extracomment>
        <translation>Zakleni</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>Accessible name of the place that shows who is signed in</extracomment>
        <translation>Prijavljeni</translation>
    </message>
    <message>
        <source>Take no money</source>
        <extracomment>Top bar: nothing may be recorded at this desk</extracomment>
        <translation>Ne sprejemajte denarja</translation>
    </message>
</context>
<context>
    <name>cekr::TopUpPage</name>
    <message>
        <source>Cash top-up</source>
        <extracomment>Title of the page for loading a card with cash</extracomment>
        <translation>Polnjenje z gotovino</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <extracomment>A card was scanned in a step that takes none; %1 is what was scanned</extracomment>
        <translation>Kartica %1 ni upoštevana.</translation>
    </message>
    <message>
        <source>Go back to the first step to top up another card.</source>
        <extracomment>What to do about a card that was scanned too late</extracomment>
        <translation>Če želite napolniti drugo kartico, se vrnite na prvi korak.</translation>
    </message>
    <message>
        <source>Cards can be topped up only while a shift of yours is open.</source>
        <extracomment>Why a shift is needed</extracomment>
        <translation>Kartice lahko polnite le v svoji odprti izmeni.</translation>
    </message>
    <message>
        <source>Cards that this desk knows can be topped up with small amounts.</source>
        <extracomment>OFF-1: while there is no connection and no card is chosen</extracomment>
        <translation>Kartice, ki jih ta blagajna pozna, lahko napolnite z manjšimi zneski.</translation>
    </message>
    <message>
        <source>This card can be topped up only when the connection is back.</source>
        <extracomment>OFF-1: while there is no connection, about the chosen card</extracomment>
        <translation>To kartico lahko napolnite šele, ko bo povezava spet vzpostavljena.</translation>
    </message>
    <message>
        <source>Take %1 and &amp;top up the card</source>
        <extracomment>Button that confirms: takes the cash, %1, and loads the card</extracomment>
        <translation>Sprejmi %1 in nap&amp;olni kartico</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>Label in the summary: what is loaded on the card</extracomment>
        <translation>Polnjenje</translation>
    </message>
    <message>
        <source>What the card can still take is shown as soon as it is recognised.</source>
        <translation>Koliko lahko na kartico še naložite, se pokaže, ko je prepoznana.</translation>
    </message>
    <message>
        <source>What this desk knows of the card may be out of date.</source>
        <extracomment>While there is no connection, about a chosen card that takes no load</extracomment>
        <translation>Podatki o kartici na tej blagajni morda niso več točni.</translation>
    </message>
    <message>
        <source>You can still take %1 for this card. Central decides later and may still refuse; the receipt says so.</source>
        <extracomment>OFF-1 b: while there is no connection, about the chosen card; %1 is an amount</extracomment>
        <translation>Za to kartico lahko sprejmete še %1. Osrednji sistem odloči pozneje in lahko še zavrne; to piše tudi na potrdilu.</translation>
    </message>
</context>
<context>
    <name>cekr::TransferPage</name>
    <message>
        <source>Transfer</source>
        <extracomment>Title of the page about sending operations to central</extracomment>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Poskusi zdaj</translation>
    </message>
    <message>
        <source>From the counter to central</source>
        <extracomment>Title of the picture of how far operations have come</extracomment>
        <translation>Od pulta do osrednjega sistema</translation>
    </message>
    <message>
        <source>Waiting for central</source>
        <extracomment>Title of the list of operations without an answer</extracomment>
        <translation>Čaka na osrednji sistem</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <extracomment>In place of the list of operations without an answer</extracomment>
        <translation>Vse je potrjeno</translation>
    </message>
    <message>
        <source>Nothing waits at this desk.</source>
        <extracomment>In place of the list of operations without an answer</extracomment>
        <translation>Na tej blagajni ne čaka nič.</translation>
    </message>
    <message>
        <source>Answered today</source>
        <extracomment>Title of the list of operations that central answered</extracomment>
        <translation>Danes odgovorjeno</translation>
    </message>
    <message>
        <source>No answers yet today</source>
        <extracomment>In place of the list of operations that central answered</extracomment>
        <translation>Danes še ni odgovorov</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Title of the panel about the connection</extracomment>
        <translation>Povezava</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Label: whether central can be reached</extracomment>
        <translation>Zdaj</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Label: since when the connection is as it is</extracomment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>Label: when central was last reached</extracomment>
        <translation>Zadnji stik</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Label: the clock of this computer against central&apos;s</extracomment>
        <translation>Ura</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>The clock of this computer agrees with central&apos;s</extracomment>
        <translation>točna</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>odstopa za %1</translation>
    </message>
    <message>
        <source>The oldest since</source>
        <extracomment>Label: since when the oldest operation waits</extracomment>
        <translation>Najstarejše od</translation>
    </message>
    <message>
        <source>Have it set right: days and limits go by the clock of central.</source>
        <extracomment>What to do about a wrong clock</extracomment>
        <translation>Poskrbite za točno nastavitev: dnevi in omejitve se štejejo po uri osrednjega sistema.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Povezovanje …</translation>
    </message>
    <message>
        <source>Undecided at central</source>
        <extracomment>Title of the list of operations on which a person at central has yet to decide</extracomment>
        <translation>V presoji v osrednjem sistemu</translation>
    </message>
    <message>
        <source>A supervisor at central decides. Top-ups in this list are not on the card yet.</source>
        <extracomment>Above the list of operations on which a person at central has yet to decide</extracomment>
        <translation>O tem odloči vodja v osrednjem sistemu. Polnjenja s tega seznama še niso na kartici.</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Vse je poslano</translation>
    </message>
</context>
<context>
    <name>cekr::UnusablePage</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the command on the clipboard</extracomment>
        <translation>Kopi&amp;raj</translation>
    </message>
    <message>
        <source>Folder of this desk: %1
Fault: %2</source>
        <extracomment>For whoever helps: %1 is the desk&apos;s folder, %2 the technical name of the fault</extracomment>
        <translation>Mapa te blagajne: %1
Napaka: %2</translation>
    </message>
    <message>
        <source>For whoever helps</source>
        <extracomment>Accessible name of the lines for whoever helps</extracomment>
        <translation>Za tistega, ki pomaga</translation>
    </message>
    <message>
        <source>C&amp;ommand</source>
        <extracomment>Label of a command for the administrator</extracomment>
        <translation>U&amp;kaz</translation>
    </message>
    <message>
        <source>With this command, and the values that central gave, the administrator enrols this computer:</source>
        <extracomment>Above a command for the administrator</extracomment>
        <translation>S tem ukazom in podatki iz osrednjega sistema skrbnik vpiše ta računalnik:</translation>
    </message>
    <message>
        <source>Close this window. With this command the administrator restores the newest FILE of the folder “backups”; what came after it is fetched from central:</source>
        <extracomment>Above a command for the administrator</extracomment>
        <translation>Zaprite to okno. S tem ukazom skrbnik obnovi blagajno iz najnovejše datoteke (FILE) v mapi »backups«; kar je nastalo pozneje, se prenese iz osrednjega sistema:</translation>
    </message>
    <message>
        <source>This command tells the administrator what is wrong:</source>
        <extracomment>Above a command for the administrator</extracomment>
        <translation>Ta ukaz skrbniku pove, kaj je narobe:</translation>
    </message>
</context>
<context>
    <name>cekr::Workplace</name>
    <message>
        <source>Counter</source>
        <extracomment>Rail: the page where work begins.</extracomment>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Rail: looking a card up.</extracomment>
        <translation>Kartice</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Rail: what central refused and somebody has to resolve.</extracomment>
        <translation>Zahteva pozornost</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Rail: what goes to and comes from central.</extracomment>
        <translation>Prenos</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Rail: language, look, printer.</extracomment>
        <translation>Nastavitve</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Rail: the product and help with it.</extracomment>
        <translation>O programu</translation>
    </message>
</context>
</TS>
