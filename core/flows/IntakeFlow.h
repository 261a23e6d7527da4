// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// Taking over a delivery box: its number, then its cards one by one. What is missing and what should not be
/// there is seen before it is confirmed.
class IntakeFlow final : public QObject
{
    Q_OBJECT

public:
    enum class Step
    {
        Box,   ///< which box
        Cards, ///< its plastic is being scanned
        Finished,
    };
    Q_ENUM(Step)

    IntakeFlow(OfficeThread& office, const Clock& clock);

    /// A scan or typed number: the box in the first step, a card in the second.
    void enter(const QString& text);
    /// The scanned card was scanned by mistake.
    void removeSurplus(MokId card);
    /// Takes what was found into stock and reports what is missing.
    void confirm();
    void restart();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] BoxId box() const { return m_box; }
    [[nodiscard]] const std::vector<CardFacts>& expected() const { return m_expected; }
    [[nodiscard]] bool isFound(MokId card) const;
    [[nodiscard]] int foundCount() const { return int(m_found.size()); }
    [[nodiscard]] const std::vector<MokId>& surplus() const { return m_surplus; }
    [[nodiscard]] std::vector<MokId> missing() const;
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] bool isBusy() const { return m_recording.isBusy(); }

signals:
    void stepChanged();
    void changed();

private:
    void enterBox(const QString& text);
    void enterCard(const QString& text);
    void refuse(Error error);

    OfficeThread& m_office;
    Recording m_recording;
    Step m_step = Step::Box;
    BoxId m_box;
    std::vector<CardFacts> m_expected;
    std::vector<MokId> m_found;
    std::vector<MokId> m_surplus;
    std::optional<Error> m_refusal;
};

} // namespace cekr
