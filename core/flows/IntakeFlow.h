// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/GuidedFlow.h"

namespace cekr
{

/// Taking over a delivery box: its number, then its cards one by one. What is missing is named before it is
/// confirmed, and what should not be there is seen. A card that was reported missing can be taken over later
/// with its box. What was scanned is kept as a draft.
class IntakeFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    enum class Step
    {
        Box,     ///< which box
        Cards,   ///< its plastic is being scanned
        Missing, ///< which cards are about to be reported missing
        Finished,
    };
    Q_ENUM(Step)

    IntakeFlow(OfficeThread& office, const Clock& clock);

    /// Begins anew, or goes on with a draft: what should be in its box is asked again. While a confirmed box
    /// is being recorded it does nothing.
    void begin(const QByteArray& draft = {});

    /// A scan or typed number: the box in the first step, a card in the second.
    void enter(const QString& text);
    /// The scanned card was scanned by mistake.
    void removeSurplus(MokId card);
    /// From Cards, when some are missing: names them.
    void goOn();
    /// Back to the cards from Missing, to the box from there.
    void goBack();
    /// Takes what was found into stock and reports what is missing. What is missing has been named before.
    void confirm();
    [[nodiscard]] bool canConfirm() const;
    /// Throws away what was scanned, also the draft.
    void abandon();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] BoxId box() const { return m_box; }
    [[nodiscard]] const std::vector<CardFacts>& expected() const { return m_expected; }
    [[nodiscard]] bool isFound(MokId card) const;
    [[nodiscard]] int foundCount() const { return int(m_found.size()); }
    [[nodiscard]] const std::vector<MokId>& surplus() const { return m_surplus; }
    /// Not found, and not reported before.
    [[nodiscard]] std::vector<MokId> missing() const;
    [[nodiscard]] int stepIndex() const override { return int(m_step); }
    [[nodiscard]] bool isBegun() const override
    {
        return isScanning() && !(m_found.empty() && m_surplus.empty());
    }

    static QByteArray flowName() { return QByteArrayLiteral("intake"); }

private:
    [[nodiscard]] bool isScanning() const { return m_step == Step::Cards || m_step == Step::Missing; }
    void setStep(Step step);
    void reset();
    void enterBox(const QString& text);
    /// Asks what should be in a box; `scanned` was found in it before.
    void openBox(BoxId box, std::vector<MokId> scanned);
    void enterCard(const QString& text);
    void sort(MokId card);
    void saveDraft();

    Step m_step = Step::Box;
    BoxId m_box;
    std::vector<CardFacts> m_expected;
    std::vector<MokId> m_found;
    std::vector<MokId> m_surplus;
};

} // namespace cekr
