// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CashFlow.h"

namespace cekr
{

/// Handing one to three anonymous cards to a customer (NLB 2.1), with their single load if it is wanted.
/// Nothing about the customer is asked or kept. What is attested holds for one customer, the editions then in
/// force and that day (ANON-2); with anything else it has to be attested anew.
class AnonymousFlow final : public CashFlow
{
    Q_OBJECT

public:
    enum class Step
    {
        Cards,     ///< which plastic
        Briefing,  ///< age and both terms attested (AGE-2, ANON-2)
        FirstLoad, ///< how much on each card, if anything
        Review,    ///< what is paid; confirm() takes the money
        Handover,  ///< recorded: plastic, envelope and instructions are handed over (ANON-3)
        Finished,
    };
    Q_ENUM(Step)

    struct Line
    {
        CardFacts card;
        std::optional<Money> load;
        std::optional<Error> refusal; ///< of the load
    };

    AnonymousFlow(OfficeThread& office, const Clock& clock);

    void begin(const QByteArray& draft = {}) override;
    /// Scanned or typed MOK ID.
    void addCard(const QString& text);
    void removeCard(MokId card);
    void attestAge(bool isAttested);
    void attestTerms(bool isAttested);
    /// The load of a card; nothing for none.
    void setLoad(MokId card, std::optional<Money> amount);
    void goOn() override;
    void goBack() override;
    /// Records hand-over and loads.
    void confirm() override;
    void finish() override;
    void abandon() override;

    [[nodiscard]] int stepIndex() const override { return int(m_step); }
    [[nodiscard]] bool isPaying() const override { return m_step == Step::Review; }
    [[nodiscard]] bool isRecorded() const override { return m_step >= Step::Handover; }
    [[nodiscard]] bool isBegun() const override { return !m_lines.empty() && m_step < Step::Handover; }
    [[nodiscard]] bool canGoOn() const override;
    [[nodiscard]] Money due() const override { return charge().cash() + loads(); }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] bool isAgeAttested() const { return m_isAgeAttested; }
    [[nodiscard]] bool areTermsAttested() const { return m_areTermsAttested; }
    [[nodiscard]] const HandoverTerms& terms() const { return m_terms; }
    /// All that the tariff asks for: for the cards, and for their loads.
    [[nodiscard]] Charge charge() const;
    [[nodiscard]] Money loads() const;

    static QByteArray flowName() { return QByteArrayLiteral("anonymous"); }

private:
    /// Forgets all.
    void reset();
    void readTerms();
    void takeTerms(HandoverTerms terms);
    /// Editions and day of these terms: what an attestation is of.
    [[nodiscard]] static QString basisOf(const HandoverTerms& terms);
    void attest(bool& attestation, bool isAttested);
    void forgetAttestations();
    /// Whether a day has begun since the customer was told of the terms.
    [[nodiscard]] bool isAnotherDay() const;
    void notRecorded(const Error& error) override;
    [[nodiscard]] Done mayJoin(MokId card) const;
    void checkCard(MokId card, std::optional<Money> load);
    void checkLoad(MokId card);
    void saveDraft();
    void recorded() override;
    void setStep(Step step);
    [[nodiscard]] Line* line(MokId card);

    Step m_step = Step::Cards;
    std::vector<Line> m_lines;
    HandoverTerms m_terms;
    bool m_isAgeAttested = false;
    bool m_areTermsAttested = false;
    QString m_attestedTo; ///< what both are of (ANON-2): that customer, those editions, that day
    const Clock& m_clock;
};

} // namespace cekr
