// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/domain/Counter.h"

namespace cekr::test
{

DeskId desk()
{
    return take(DeskId::parse(u"AP-2"));
}

DeskId otherDesk()
{
    return take(DeskId::parse(u"TIC-1"));
}

ClerkId ana()
{
    return take(ClerkId::parse(u"ana"));
}

ClerkId bojan()
{
    return take(ClerkId::parse(u"bojan"));
}

BoxId box()
{
    return take(BoxId::parse(u"KR-0042"));
}

OperationId operationId(int number)
{
    return take(OperationId::parse(
        QStringLiteral("0192e4a0-7b1c-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'))));
}

OperationId shiftId()
{
    return operationId(1);
}

MokId card(int number)
{
    return MokId::fromNumber(quint32(number));
}

Money euros(int whole, int cents)
{
    return Money::fromCents(whole * 100 + cents);
}

BusinessTime now()
{
    return at(u"2026-11-21T09:40:00.000+01:00");
}

BusinessTime at(QStringView text)
{
    return take(BusinessTime::parse(text));
}

Terms terms()
{
    Terms terms;
    terms.mok = terms.bank.id = take(TermsId::parse(u"T25"));
    terms.bank.mokFrom = terms.bank.bankFrom = QDate(2025, 8, 2);
    terms.bank.limits = {.anonymousSingleLoad = euros(150),
                         .anonymousBalance = euros(150),
                         .knownCashDay = euros(1000),
                         .knownTransferDay = euros(1000),
                         .knownMonth = euros(10'000),
                         .knownYear = euros(10'000),
                         .knownBalance = euros(10'000)};
    terms.bank.anonymousCardsAtOnce = 3;
    terms.bank.redemption = {.identifiedAbove = euros(50), .years = 5};
    return terms;
}

Facts facts()
{
    Facts facts;
    facts.desk = desk();
    facts.roles = {Role::Clerk};
    facts.shift = ShiftFacts{shiftId(), ana(), at(u"2026-11-21T07:00:00.000+01:00"), euros(200)};
    facts.receiver = otherDesk();
    facts.worksWithoutTariff = true;
    facts.lastAt = at(u"2026-11-21T09:30:00.000+01:00");
    return facts;
}

Operation operation(OperationBody body)
{
    return {.id = operationId(99),
            .desk = desk(),
            .sequence = 2,
            .previous = QByteArray(32, '\0'),
            .at = now(),
            .clerk = ana(),
            .terms = terms().bank.id,
            .body = std::move(body)};
}

CardFacts cardFacts(MokId card, CardState state)
{
    CardFacts facts;
    facts.card = card;
    facts.state = state;
    facts.holdingDesk = desk();
    facts.box = box();
    facts.validUntil = {2026, 11};
    return facts;
}

CardFacts& put(Facts& facts, int number, CardState state)
{
    return *facts.cards.insert(card(number), cardFacts(card(number), state));
}

StockIntake intake(std::vector<MokId> found, std::vector<MokId> missing, std::vector<MokId> surplus)
{
    return {box(), std::move(found), std::move(missing), std::move(surplus)};
}

Handover handover(std::vector<MokId> cards)
{
    return {.shift = shiftId(),
            .cards = std::move(cards),
            .ageAttested = true,
            .termsAttested = true,
            .mokTerms = terms().mok,
            .bankTerms = terms().bank.id,
            .tariff = {},
            .charge = {}};
}

Load load(int number, Money amount)
{
    return {shiftId(), card(number), amount, {}};
}

} // namespace cekr::test
