// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/IntakeFlow.h"

#include "core/flows/DraftFields.h"
#include "core/office/Counter.h"

#include <algorithm>

namespace cekr
{

namespace
{

bool contains(const std::vector<MokId>& cards, MokId card)
{
    return std::find(cards.begin(), cards.end(), card) != cards.end();
}

} // namespace

IntakeFlow::IntakeFlow(OfficeThread& office, const Clock& clock) : GuidedFlow(office, clock, flowName()) {}

void IntakeFlow::reset()
{
    GuidedFlow::reset();
    m_step = Step::Box;
    m_box = {};
    m_expected.clear();
    m_found.clear();
    m_surplus.clear();
}

void IntakeFlow::begin(const QByteArray& draft)
{
    if (isRecording()) {
        return;
    }
    reset();
    emit stepChanged();
    if (const auto before = fromJsonBytes<IntakeDraft>(draft)) {
        openBox(before->box, before->scanned);
    }
}

void IntakeFlow::abandon()
{
    if (isRecording()) {
        return;
    }
    const bool hasDraft = isBegun(); // another one stays: nobody has seen it here
    reset();
    if (hasDraft) {
        removeDraft();
    }
    emit stepChanged();
}

void IntakeFlow::enter(const QString& text)
{
    if (isBusy()) {
        return;
    }
    m_refusal.reset();
    if (m_step == Step::Box) {
        enterBox(text.trimmed());
    } else if (isScanning()) {
        enterCard(text);
    }
}

void IntakeFlow::enterBox(const QString& text)
{
    const Result<BoxId> box = BoxId::parse(text);
    if (!box) {
        refuse({ErrorCode::BoxUnknown, {}, "STOCK-1", text.left(40)});
        return;
    }
    openBox(*box, {});
}

void IntakeFlow::openBox(BoxId box, std::vector<MokId> scanned)
{
    askFor([box](Counter& counter) { return counter.boxContent(box); },
           [this, box, scanned = std::move(scanned)](std::vector<CardFacts> content) {
               if (m_step != Step::Box) {
                   return;
               }
               m_box = box;
               m_expected = std::move(content);
               for (const MokId card : scanned) {
                   sort(card);
               }
               setStep(Step::Cards);
           });
}

void IntakeFlow::enterCard(const QString& text)
{
    const Result<MokId> card = MokId::parse(text);
    if (!card) {
        refuse(card.error());
        return;
    }
    if (contains(m_found, *card) || contains(m_surplus, *card)) {
        refuse({ErrorCode::CardTwice, {}, "STOCK-3", card->grouped()});
        return;
    }
    sort(*card);
    saveDraft();
    if (m_step == Step::Missing && missing().empty()) {
        setStep(Step::Cards);
    }
    emit changed();
}

/// To those that should be in the box, or to those that should not.
void IntakeFlow::sort(MokId card)
{
    const bool isExpected = std::any_of(m_expected.begin(), m_expected.end(),
                                        [card](const CardFacts& facts) { return facts.card == card; });
    (isExpected ? m_found : m_surplus).push_back(card);
}

void IntakeFlow::removeSurplus(MokId card)
{
    std::erase(m_surplus, card);
    saveDraft();
    emit changed();
}

bool IntakeFlow::isFound(MokId card) const
{
    return contains(m_found, card);
}

std::vector<MokId> IntakeFlow::missing() const
{
    std::vector<MokId> missing;
    for (const CardFacts& facts : m_expected) {
        if (facts.state != CardState::Missing && !isFound(facts.card)) {
            missing.push_back(facts.card);
        }
    }
    return missing;
}

void IntakeFlow::goOn()
{
    if (m_step == Step::Cards && !isBusy() && !missing().empty()) {
        m_refusal.reset();
        setStep(Step::Missing);
    }
}

void IntakeFlow::goBack()
{
    if (isBusy()) {
        return;
    }
    m_refusal.reset();
    if (m_step == Step::Missing) {
        setStep(Step::Cards);
    } else {
        begin();
    }
}

bool IntakeFlow::canConfirm() const
{
    if (!isScanning() || isBusy()) {
        return false;
    }
    return m_step == Step::Missing || (missing().empty() && !m_found.empty());
}

void IntakeFlow::confirm()
{
    if (!canConfirm()) {
        return;
    }
    record({StockIntake{m_box, m_found, missing(), m_surplus}}, std::nullopt, Draft::Ends,
           [this](const Recorded&) { setStep(Step::Finished); });
}

void IntakeFlow::setStep(Step step)
{
    m_step = step;
    emit stepChanged();
}

void IntakeFlow::saveDraft()
{
    if (m_found.empty() && m_surplus.empty()) {
        removeDraft();
        return;
    }
    IntakeDraft draft{m_box, m_found};
    draft.scanned.insert(draft.scanned.end(), m_surplus.begin(), m_surplus.end());
    GuidedFlow::saveDraft(toJsonBytes(draft));
}

} // namespace cekr
