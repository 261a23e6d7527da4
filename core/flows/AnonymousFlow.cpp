// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/AnonymousFlow.h"

#include "core/domain/rules/Decide.h"
#include "core/flows/DraftFields.h"
#include "core/office/Counter.h"

#include <algorithm>

namespace cekr
{

AnonymousFlow::AnonymousFlow(OfficeThread& office, const Clock& clock)
    : CashFlow(office, clock, flowName()), m_clock(clock)
{
}

void AnonymousFlow::reset()
{
    m_lines.clear();
    forgetAttestations();
    CashFlow::reset();
}

void AnonymousFlow::begin(const QByteArray& draft)
{
    if (isRecording()) {
        return;
    }
    reset();
    readTerms();
    const AnonymousDraft before = fromJsonBytes<AnonymousDraft>(draft).value_or(AnonymousDraft());
    m_isAgeAttested = before.isAgeAttested;
    m_areTermsAttested = before.areTermsAttested;
    m_attestedTo = before.attestedTo;
    for (const AnonymousDraft::Card& card : before.cards) {
        checkCard(card.card, card.load);
    }
    setStep(Step::Cards);
}

void AnonymousFlow::readTerms()
{
    askFor([](Counter& counter) { return counter.handoverTerms(); },
           [this](HandoverTerms terms) { takeTerms(std::move(terms)); });
}

/// What was attested of other editions, or on another day, is void.
void AnonymousFlow::takeTerms(HandoverTerms terms)
{
    m_terms = std::move(terms);
    const bool isVoid = m_attestedTo != basisOf(m_terms) && (m_isAgeAttested || m_areTermsAttested);
    if (isVoid) {
        forgetAttestations();
    }
    if (isVoid && (m_step == Step::FirstLoad || m_step == Step::Review)) {
        setStep(Step::Briefing);
    }
    emit changed();
}

QString AnonymousFlow::basisOf(const HandoverTerms& terms)
{
    return QStringList{terms.terms.mok.text(), terms.terms.bank.id.text(), terms.tariff.text(),
                       terms.day.toString(Qt::ISODate)}
        .join(u' ');
}

void AnonymousFlow::forgetAttestations()
{
    m_isAgeAttested = false;
    m_areTermsAttested = false;
    m_attestedTo.clear();
}

bool AnonymousFlow::isAnotherDay() const
{
    return m_terms.day.isValid() && BusinessTime::at(m_clock.now()).date() != m_terms.day;
}

void AnonymousFlow::addCard(const QString& text)
{
    if (m_step != Step::Cards) {
        return;
    }
    m_refusal.reset();
    const Result<MokId> card = MokId::parse(text);
    if (!card) {
        refuse(card.error());
        return;
    }
    if (Done may = mayJoin(*card); !may) {
        refuse(may.error());
        return;
    }
    checkCard(*card, std::nullopt);
}

/// Whether the card may go to the customer together with those that are there. Asked when it is scanned and
/// again when it was found: the terms, or another card, may still have been on their way.
Done AnonymousFlow::mayJoin(MokId card) const
{
    if (m_terms.terms.bank.id.isEmpty()) {
        return {};
    }
    std::vector<MokId> together{card};
    for (const Line& line : m_lines) {
        together.push_back(line.card.card);
    }
    return mayHandOverTogether(together, m_terms.terms.bank);
}

void AnonymousFlow::checkCard(MokId card, std::optional<Money> load)
{
    askFor([card](Counter& counter) { return counter.cardForHandover(card); },
           [this, card, load](const CardFacts& facts) {
               if (line(card)) { // scanned again while it was being looked up
                   emit changed();
                   return;
               }
               if (Done may = mayJoin(card); !may) {
                   refuse(may.error());
                   return;
               }
               m_lines.push_back({facts, load, std::nullopt});
               saveDraft();
               emit changed();
           });
}

AnonymousFlow::Line* AnonymousFlow::line(MokId card)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [card](const Line& line) { return line.card.card == card; });
    return found == m_lines.end() ? nullptr : &*found;
}

void AnonymousFlow::removeCard(MokId card)
{
    if (m_step < Step::Handover && !isRecording()) {
        std::erase_if(m_lines, [card](const Line& line) { return line.card.card == card; });
        if (m_lines.empty()) {
            forgetAttestations(); // the next card may be another customer's
        }
        m_refusal.reset();
        saveDraft();
        emit changed();
    }
}

void AnonymousFlow::attestAge(bool isAttested)
{
    attest(m_isAgeAttested, isAttested);
}

void AnonymousFlow::attestTerms(bool isAttested)
{
    attest(m_areTermsAttested, isAttested);
}

void AnonymousFlow::attest(bool& attestation, bool isAttested)
{
    attestation = isAttested;
    m_attestedTo = basisOf(m_terms);
    saveDraft();
    emit changed();
}

void AnonymousFlow::setLoad(MokId card, std::optional<Money> amount)
{
    Line* const found = line(card);
    const bool isLoaded = found && found->card.loads > 0; // LIMIT-A1: it has had its only load elsewhere
    if (!found || isLoaded || m_step >= Step::Review || (amount && amount->isZero() && !found->load)) {
        return;
    }
    found->load = amount && amount->isZero() ? std::nullopt : amount;
    found->refusal.reset();
    if (found->load) {
        checkLoad(card);
    }
    saveDraft();
    emit changed();
}

void AnonymousFlow::checkLoad(MokId card)
{
    const Money amount = *line(card)->load;
    ask([card, amount](Counter& counter) { return counter.mayLoadAtHandover(card, amount); },
        [this, card, amount](const Done& may) {
            if (Line* const found = line(card); found && found->load == amount && !may) {
                found->refusal = may.error();
            }
            emit changed();
        });
}

Charge AnonymousFlow::charge() const
{
    const auto loaded =
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line& one) { return one.load; });
    Charge charge = m_terms.chargePerCard * int(m_lines.size());
    charge += m_terms.chargePerLoad * int(loaded);
    return charge;
}

Money AnonymousFlow::loads() const
{
    Money sum;
    for (const Line& line : m_lines) {
        sum += line.load.value_or(Money());
    }
    return sum;
}

bool AnonymousFlow::canGoOn() const
{
    if (isBusy()) {
        return false;
    }
    switch (m_step) {
    case Step::Cards:
        return !m_lines.empty();
    case Step::Briefing:
        return m_isAgeAttested && m_areTermsAttested;
    case Step::FirstLoad:
        return std::none_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.refusal; });
    case Step::Review:
        return m_isAgeAttested && m_areTermsAttested && change() >= Money();
    case Step::Handover:
    case Step::Finished:
        return false;
    }
    Q_UNREACHABLE();
}

void AnonymousFlow::goOn()
{
    if (m_step >= Step::Review || !canGoOn()) {
        return;
    }
    m_refusal.reset();
    if (isAnotherDay()) {
        readTerms(); // leads back to what is void
        return;
    }
    setStep(Step(int(m_step) + 1));
}

void AnonymousFlow::goBack()
{
    if (m_step == Step::Cards || m_step >= Step::Handover || isRecording()) {
        return;
    }
    m_refusal.reset();
    setStep(Step(int(m_step) - 1));
}

void AnonymousFlow::confirm()
{
    if (m_step != Step::Review || !canGoOn()) {
        return;
    }
    if (isAnotherDay()) {
        readTerms();
        return;
    }
    Handover handover{shift(),           {},
                      m_isAgeAttested,   m_areTermsAttested,
                      m_terms.terms.mok, m_terms.terms.bank.id,
                      m_terms.tariff,    m_terms.chargePerCard * int(m_lines.size())};
    std::vector<OperationBody> bodies;
    for (const Line& line : m_lines) {
        handover.cards.push_back(line.card.card);
        if (line.load) {
            bodies.emplace_back(
                Load{shift(), line.card.card, *line.load, {}, m_terms.tariff, m_terms.chargePerLoad});
        }
    }
    bodies.insert(bodies.begin(), std::move(handover));
    record(std::move(bodies));
}

/// Terms or tariff have changed since they were read: the new ones are shown, and attested anew.
void AnonymousFlow::notRecorded(const Error& error)
{
    if (error.code == ErrorCode::TermsNotInForce || error.code == ErrorCode::ChargeDiffers) {
        readTerms();
    }
    CashFlow::notRecorded(error);
}

void AnonymousFlow::recorded()
{
    setStep(Step::Handover);
}

void AnonymousFlow::finish()
{
    if (m_step == Step::Handover) {
        setStep(Step::Finished);
    }
}

void AnonymousFlow::abandon()
{
    if (isRecording()) {
        return;
    }
    const bool hasDraft = isBegun(); // another one stays: nobody has seen it here
    reset();
    if (hasDraft) {
        removeDraft();
    }
    setStep(Step::Cards);
}

void AnonymousFlow::saveDraft()
{
    if (m_lines.empty()) {
        removeDraft();
        return;
    }
    AnonymousDraft draft{{}, m_isAgeAttested, m_areTermsAttested, m_attestedTo};
    for (const Line& line : m_lines) {
        draft.cards.push_back({line.card.card, line.load});
    }
    CashFlow::saveDraft(toJsonBytes(draft));
}

void AnonymousFlow::setStep(Step step)
{
    m_step = step;
    emit stepChanged();
}

} // namespace cekr
