// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/unit/domain/City.h"

namespace cekr::test
{

/// Stands between the desks of a city and their central, and keeps an account of its own of what central
/// grants, applies and decides. By it each answer is held to the laws: no load passes a limit of the moment
/// at which it was taken, with all that is applied, reserved and pending; nothing is refused by a limit that
/// did not hold then; no load is taken off again without the bank's word of after it; of one desk there is
/// one chain.
class CityLedger final : public CityCentral
{
public:
    CityLedger(const CityPlan& plan, CityCentral& central);

    void add(const DeskId& desk) override { m_central.add(desk); }
    std::vector<Answer> judge(const std::vector<Operation>& operations, const QDateTime& now) override;
    [[nodiscard]] Done reserve(const CityRequest& request, const QDateTime& now) override;
    void free(OperationId id, const DeskId& desk, const QDateTime& now) override;
    [[nodiscard]] News pull(const CityQuestion& question, const QDateTime& now) override;
    std::optional<Decided> decideOne(bool applies, const QDateTime& now) override;
    void setStricter(const Limits& limits, const QDateTime& from, const QDateTime& now) override;
    bool loadElsewhere(MokId card, Money amount, const QDateTime& now) override;
    void bankTells(MokId card, Money amount, bool isBalance, const QDateTime& now) override;
    [[nodiscard]] Books books(const DeskId& desk) override { return m_central.books(desk); }
    /// Also the first law that an answer of central has broken.
    [[nodiscard]] QString brokenLimit() override;

    /// What was put on cards and taken off again, by desk and by the day on which central booked it.
    [[nodiscard]] const std::map<std::pair<DeskId, QDate>, Money>& settled() const { return m_settled; }

    int refusedByLimit = 0;
    int notTaken = 0; ///< operations of a desk that was put back, or is there twice
    int decided = 0;
    int corrections = 0; ///< of loads, that central has granted
    int unsaid = 0;      ///< and refused for want of the bank's word
    int tooLow = 0;      ///< or because of it

private:
    /// What counts into the limits of a card.
    struct Part
    {
        MokId card;
        QDate day;
        Money amount;
        int loads = 1;
        bool isCash = true;
    };
    struct Reserved
    {
        DeskId desk;
        OperationId corrects;
        Part part;
        QDateTime expires;
    };
    struct Use
    {
        Money day;
        Money month;
        Money year;
        int loads = 0;
    };
    /// Which reservations count.
    enum class Open
    {
        ForSure,
        Perhaps, ///< also those whose time is over
    };

    [[nodiscard]] Limits limitsAt(const QDateTime& moment) const;
    [[nodiscard]] Use usedBeside(OperationId own, MokId card, QDate day, Open open,
                                 const QDateTime& now) const;
    [[nodiscard]] bool exceeds(QByteArrayView rule, const Part& part, const Use& use,
                               const Limits& limits) const;
    void holdToLimits(OperationId id, const Part& part, const QDateTime& moment, const QDateTime& now);
    void holdRefusal(const Error& why, OperationId id, const Part& part, const QDateTime& moment,
                     const QDateTime& now);
    void holdCorrection(const CityRequest& request, const Done& granted);
    void note(const Operation& operation, const Answer& answer, const QDateTime& now);
    void holdToChain(const Operation& operation, bool isTaken);
    void enter(const Operation& operation, const Answer& answer, const QDateTime& now);
    void apply(const Operation& operation, QDate day, const QDateTime& now);
    void giveUp(const Operation& operation);
    [[nodiscard]] static Part partOf(const Operation& operation, QDate day);
    void breakLaw(const QString& law);

    CityCentral& m_central;
    std::map<MokId, CardFacts> m_cards;
    Limits m_limits;
    StricterLimits m_stricter;
    std::map<MokId, std::vector<Part>> m_applied;
    std::map<OperationId, Part> m_loads;         ///< by the operation that put it on its card
    std::map<OperationId, QDateTime> m_loadedAt; ///< when central booked that
    std::map<MokId, QDateTime> m_balanceAt;      ///< when the bank last told what is on a card
    std::map<OperationId, Reserved> m_reserved;
    std::map<OperationId, Operation> m_pending;
    std::map<OperationId, Answer> m_answered;
    std::map<DeskId, std::vector<OperationId>> m_chains;
    std::map<std::pair<DeskId, QDate>, Money> m_settled;
    QString m_broken;
};

} // namespace cekr::test
