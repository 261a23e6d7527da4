// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/unit/domain/CityDesk.h"

#include <QRandomGenerator>

namespace cekr::test
{

/// Six cards and three desks around a moment at which days, months, years or the offset of Ljubljana change.
[[nodiscard]] CityPlan plainCity(quint32 seed);
/// The same with all that a real city has besides, and plastic to be handed over.
[[nodiscard]] CityPlan roughCity(quint32 seed);

/// Clerks, supervisors and customers of a whole city, and a network that comes and goes. A seed has the same
/// happen each time, but for what central answers.
class RandomCity final
{
public:
    RandomCity(quint32 seed, CityPlan plan, CityCentral& central);

    void step();
    /// Nobody waits any more, and everything has been sent.
    void settle();

    [[nodiscard]] CityCentral& central() const { return m_central; }
    [[nodiscard]] const std::vector<CityDesk>& desks() const { return m_desks; }

private:
    /// Somebody at a counter, who has cash to count.
    struct Customer
    {
        CityDesk* desk;
        Load load;
        QDateTime done;
        QDateTime renewal; ///< of the reservation
    };

    [[nodiscard]] bool happens(int oneIn) { return m_random.bounded(oneIn) == 0; }
    [[nodiscard]] bool happensRough(int oneIn) { return m_plan.isRough && happens(oneIn); }
    [[nodiscard]] Money amount();
    [[nodiscard]] MokId anyCard();
    [[nodiscard]] OperationId newId(const CityDesk& desk) const { return newCityId(desk.clock(m_now)); }
    [[nodiscard]] static ClerkId clerk(const CityDesk& desk, bool asSupervisor = false);
    /// `by` decides who records it; what takes two people is approved by the supervisor.
    enum class By
    {
        Clerk,
        Supervisor,
        Both,
    };
    bool record(CityDesk& desk, OperationBody body, By by = By::Clerk);

    void letPass(int seconds);
    void goOn(Customer& customer);
    void setClock(CityDesk& desk);
    [[nodiscard]] bool isBusy(const CityDesk& desk) const;
    void act(CityDesk& desk);
    void load(CityDesk& desk);
    [[nodiscard]] bool reserve(CityDesk& desk, Load& load);
    void takeCash(CityDesk& desk, const Load& load);
    void handOver(CityDesk& desk);
    void correct(CityDesk& desk);
    void resolve(CityDesk& desk);
    void redirect(CityDesk& desk, const RefusedCash& refusal);
    void close(CityDesk& desk);

    CityPlan m_plan;
    CityCentral& m_central;
    QRandomGenerator m_random;
    QDateTime m_now; ///< by central's clock
    std::vector<CityDesk> m_desks;
    std::vector<Customer> m_customers;
};

} // namespace cekr::test
