// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/SlipFlow.h"

#include "core/domain/rules/Decide.h"
#include "core/office/Counter.h"
#include "core/office/Views.h"
#include "core/slip/SlipText.h"
#include "core/slip/UpnSymbol.h"

namespace cekr
{

namespace
{

/// What is known of a card, and whether it could take the money.
struct CardAnswer
{
    bool isKnown = false;
    Money most; ///< that one transfer may be
    Done mayBeLoaded = {};
};

Result<CardAnswer> cardAnswer(Views& views, Counter& counter, MokId id, std::optional<Money> amount)
{
    const std::vector<CardFacts> found = TRY(views.search(id.text(), 1));
    const HandoverTerms terms = TRY(counter.handoverTerms());
    Facts facts;
    facts.smallestLoad = terms.smallestLoad;
    facts.stricter = terms.stricter;
    for (const CardFacts& card : found) {
        facts.cards.insert(card.card, card);
    }
    const CardKind kind = found.empty() ? CardKind::Named : found.front().kind;
    const Limits& limits = terms.terms.bank.limits;
    return CardAnswer{!found.empty(), transferLimitOf(kind, facts, limits).most,
                      mayTransfer(id, amount, facts, limits, views.today())};
}

/// Accents that were typed as characters of their own belong to their letters: the same text (Unicode, NFC).
QString tidied(const QString& line)
{
    return line.trimmed().normalized(QString::NormalizationForm_C);
}

/// None when nothing is written.
Result<std::optional<Money>> amountOf(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    const Money amount = TRY(Money::parse(text));
    if (!amount.isPositive()) {
        return failure(ErrorCode::AmountNotPositive, {}, "LIMIT-X3", amount.plain());
    }
    return amount;
}

} // namespace

SlipFlow::SlipFlow(OfficeThread& office, const Clock& clock, TopUpAccount account)
    : GuidedFlow(office, clock), m_account(std::move(account))
{
}

void SlipFlow::write(const Entries& entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    forgetOtherCustomer();
    m_slip.reset();
    m_most.reset();
    reset(); // what was asked is of something else
    m_isCardUnknown = false;
    if (isComplete()) {
        askOffice(*MokId::parse(m_entries.card), *amountOf(m_entries.amount));
    }
    emit changed();
}

/// Another card is another customer's: who paid before, and how much, is not theirs.
void SlipFlow::forgetOtherCustomer()
{
    const Result<MokId> card = MokId::parse(m_entries.card);
    if (!card) {
        if (m_entries == Entries()) {
            m_card.reset();
        }
        return;
    }
    if (m_card && *m_card != *card) {
        m_entries = {.card = m_entries.card, .amount = {}, .payer = {}};
    }
    m_card = *card;
}

std::optional<Error> SlipFlow::problem(Field field) const
{
    switch (field) {
    case Field::Card: {
        const Result<MokId> card = MokId::parse(m_entries.card);
        return card || m_entries.card.isEmpty() ? std::nullopt : std::optional(card.error());
    }
    case Field::Amount: {
        const Result<std::optional<Money>> amount = amountOf(m_entries.amount);
        return amount ? std::nullopt : std::optional(amount.error());
    }
    case Field::PayerName:
        return payerProblem(payer().name);
    case Field::PayerStreet:
        return payerProblem(payer().street);
    case Field::PayerTown:
        return payerProblem(payer().town);
    }
    Q_UNREACHABLE();
}

std::optional<Error> SlipFlow::payerProblem(const QString& line) const
{
    if (line.isEmpty() && !payer().isEmpty()) {
        return Error{.code = ErrorCode::FieldMissing};
    }
    const Done fits = fitsSlip(line);
    return fits ? std::nullopt : std::optional(fits.error());
}

SlipParty SlipFlow::payer() const
{
    const SlipParty& written = m_entries.payer;
    return {tidied(written.name), tidied(written.street), tidied(written.town)};
}

bool SlipFlow::isComplete() const
{
    for (const Field field :
         {Field::Card, Field::Amount, Field::PayerName, Field::PayerStreet, Field::PayerTown}) {
        if (problem(field)) {
            return false;
        }
    }
    return !m_entries.card.isEmpty();
}

void SlipFlow::askOffice(MokId card, std::optional<Money> amount)
{
    askFor(
        [card, amount](Views& views, Counter& counter) { return cardAnswer(views, counter, card, amount); },
        [this, card, amount](const CardAnswer& standing) {
            m_isCardUnknown = !standing.isKnown;
            m_most = standing.most;
            if (standing.mayBeLoaded) {
                make(card, amount);
            } else {
                m_refusal = standing.mayBeLoaded.error();
            }
            emit changed();
        });
}

void SlipFlow::make(MokId card, std::optional<Money> amount)
{
    const Result<PaymentSlip> slip = m_account.slipFor(card, payer(), amount);
    const Result<SlipView> view = slip ? viewOf(*slip) : failure(slip.error());
    if (view) {
        m_slip = *view;
    } else {
        m_refusal = view.error();
    }
}

} // namespace cekr
