// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// Handing one to three anonymous cards to a customer (NLB 2.1), with their single load if it is wanted.
/// Nothing about the customer is asked or kept.
class AnonymousFlow final : public QObject
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

    /// Begins anew, or goes on with a draft. While a confirmed hand-over is being recorded it does nothing.
    void begin(const QByteArray& draft = {});
    /// Scanned or typed MOK ID.
    void addCard(const QString& text);
    void removeCard(MokId card);
    void attestAge(bool isAttested);
    void attestTerms(bool isAttested);
    /// The load of a card; nothing for none.
    void setLoad(MokId card, std::optional<Money> amount);
    /// Cash the customer gives; nothing for exactly what is due.
    void setReceived(std::optional<Money> amount);
    [[nodiscard]] bool canGoOn() const;
    void goOn();
    void goBack();
    /// Records hand-over and loads. In step Review only; a second call while it runs does nothing.
    void confirm();
    void finish();
    /// Throws away what was entered, also the draft.
    void abandon();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] bool isAgeAttested() const { return m_isAgeAttested; }
    [[nodiscard]] bool areTermsAttested() const { return m_areTermsAttested; }
    [[nodiscard]] const HandoverTerms& terms() const { return m_terms; }
    /// All that the tariff asks for: for the cards, and for their loads.
    [[nodiscard]] Money charge() const;
    [[nodiscard]] Money loads() const;
    [[nodiscard]] Money due() const { return charge() + loads(); }
    [[nodiscard]] std::optional<Money> received() const { return m_received; }
    /// Cash to give back; negative while too little was received.
    [[nodiscard]] Money change() const { return m_received.value_or(due()) - due(); }
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] bool isBusy() const { return m_recording.isBusy() || m_checks > 0; }
    /// Whether leaving would lose anything.
    [[nodiscard]] bool isBegun() const { return !m_lines.empty() && m_step < Step::Handover; }
    /// After confirm(): the receipt.
    [[nodiscard]] qint64 receipt() const { return m_receipt; }
    /// The open shift that takes the cash.
    void setShift(OperationId shift) { m_shift = shift; }

    static QByteArray flowName() { return QByteArrayLiteral("anonymous"); }

signals:
    void stepChanged();
    /// Anything shown is different now, the step excepted.
    void changed();

private:
    /// Forgets all; answers still on their way are about what is forgotten, and are dropped.
    void reset();
    template <typename Work, typename Then>
    void ask(Work work, Then then);
    void readTerms();
    [[nodiscard]] Done mayJoin(MokId card) const;
    void checkCard(MokId card, std::optional<Money> load);
    void checkLoad(MokId card);
    void saveDraft();
    void recorded(Result<Recorded> done);
    void setStep(Step step);
    void refuse(Error error);
    [[nodiscard]] Line* line(MokId card);

    OfficeThread& m_office;
    Recording m_recording;
    Step m_step = Step::Cards;
    std::vector<Line> m_lines;
    HandoverTerms m_terms;
    bool m_isAgeAttested = false;
    bool m_areTermsAttested = false;
    std::optional<Money> m_received;
    std::optional<Error> m_refusal;
    OperationId m_shift;
    qint64 m_receipt = 0;
    int m_checks = 0;    ///< answers of the office still awaited
    quint64 m_round = 0; ///< how often it was begun or abandoned
};

} // namespace cekr
