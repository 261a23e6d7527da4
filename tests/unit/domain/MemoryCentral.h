// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/unit/domain/City.h"

namespace cekr::test
{

/// Central in memory, fast: the same rule book on facts of its own, over all desks.
class MemoryCentral final : public CityCentral
{
public:
    explicit MemoryCentral(const CityPlan& plan);

    void add(const DeskId& desk) override { m_desks[desk]; }
    std::vector<Answer> judge(const std::vector<Operation>& operations, const QDateTime& now) override;
    [[nodiscard]] Done reserve(const CityRequest& request, const QDateTime& now) override;
    void free(OperationId id, const DeskId& desk, const QDateTime& now) override;
    [[nodiscard]] News pull(const CityQuestion& question, const QDateTime& now) override;
    std::optional<Decided> decideOne(bool applies, const QDateTime& now) override;
    void setStricter(const Limits& limits, const QDateTime& from, const QDateTime&) override
    {
        m_stricter.set(limits, from);
    }
    bool loadElsewhere(MokId card, Money amount, const QDateTime& now) override;
    void bankTells(MokId card, Money amount, bool isBalance, const QDateTime& now) override;
    [[nodiscard]] Books books(const DeskId& desk) override { return m_desks.at(desk).books; }
    [[nodiscard]] QString brokenLimit() override;

private:
    struct Loaded
    {
        QDate day;
        Money amount;
        bool isCash = true;
    };
    struct Reserved
    {
        DeskId desk;
        MokId card;
        Money amount;
        OperationId corrects;
        QDate day; ///< on which its load counts
        QDateTime expires;
        bool isOver = false;  ///< captured or freed
        bool isEnded = false; ///< its desk was heard after its time

        [[nodiscard]] bool counts(const QDateTime& now) const
        {
            return !isOver && !isEnded && expires.addDays(7) > now;
        }
    };
    struct Known
    {
        Operation operation;
        Answer answer;
        bool isCorrected = false;
        QDateTime appliedAt = {}; ///< the bank can't have heard of it before
    };
    struct DeskBooks
    {
        std::optional<ShiftFacts> shift;
        BusinessTime lastAt;
        qint64 closings = 0;
        quint64 answered = 0; ///< sequence up to which the desk has the answers
        quint64 known = 0;    ///< and up to which there was anything before this request
        std::map<OperationId, RefusedCash> refusals;
        Books books;
        QDateTime contact; ///< when it last showed what it has the answers to
        std::vector<Operation> pending;
        CityHead head;
        std::vector<std::pair<OperationId, Answer>> decisions; ///< of which it has heard News::end
    };

    [[nodiscard]] CardFacts card(MokId id, QDate day) const;
    [[nodiscard]] Facts factsFor(const Operation& operation, const QDateTime& now);
    Answer judgeOne(const Operation& operation, const QDateTime& now);
    Answer judgeNext(const Operation& operation, const QDateTime& now);
    [[nodiscard]] bool isPromised(const Operation& operation) const;
    [[nodiscard]] CardFacts withReserved(CardFacts card, OperationId own, const QDateTime& now) const;
    [[nodiscard]] std::optional<CorrectedFacts> corrected(OperationId id) const;
    [[nodiscard]] Done mayCorrect(const CityRequest& request, Facts facts, const QDateTime& now) const;
    [[nodiscard]] std::optional<Error> doubtAbout(const Operation& operation, const Facts& facts) const;
    [[nodiscard]] bool isAwaiting(const Operation& operation, const std::vector<Operation>& earlier) const;
    [[nodiscard]] OfflineUse offlineUse(const Operation& operation, const CardFacts& card) const;
    void enterRefused(const Operation& operation, Standing before);
    void bookAs(const Operation& operation, const std::vector<Entry>& entries);
    void freeGivenUp(const Operation& operation);
    /// Gives the day on which a load that was reserved counts.
    [[nodiscard]] std::optional<QDate> honour(const Operation& operation, Facts& facts) const;
    void enter(const Operation& operation, const Effects& effects);
    void enterEffects(const Operation& operation, const Effects& effects);

    Terms m_terms;
    std::optional<Tariff> m_tariff;
    std::map<MokId, CardFacts> m_cards;
    std::map<MokId, std::vector<Loaded>> m_loads;
    std::map<MokId, Money> m_spent;   ///< of which the bank has told
    std::map<MokId, Money> m_highest; ///< that may be on a card of which the bank has told
    StricterLimits m_stricter;
    std::map<OperationId, Reserved> m_reserved;
    std::map<OperationId, Known> m_known;
    std::map<DeskId, DeskBooks> m_desks;
};

} // namespace cekr::test
