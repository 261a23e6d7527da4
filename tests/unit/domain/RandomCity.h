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

/// The same, where clerks go beyond what a desk may do by itself, and desks are put back and cloned.
[[nodiscard]] CityPlan unsound(CityPlan plan);

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
    /// Those that central believes.
    [[nodiscard]] const std::vector<CityDesk>& desks() const { return m_desks; }
    /// How often a desk was found to be put back, or there twice.
    [[nodiscard]] int found() const { return m_found; }

private:
    /// Somebody at a counter, who has cash to count.
    struct Customer
    {
        CityDesk* desk;
        Load load;
        QDateTime done;
        QDateTime renewal; ///< of the reservation
    };

    /// A second one of the same identity.
    struct Other
    {
        CityDesk desk;
        bool isThere = true;  ///< a clone; else an image was put in its place, and central alone has of it
        QDateTime heard = {}; ///< when that image had last heard central
    };

    [[nodiscard]] bool happens(int oneIn) { return m_random.bounded(oneIn) == 0; }
    [[nodiscard]] bool happensRough(int oneIn) { return m_plan.isRough && happens(oneIn); }
    [[nodiscard]] bool happensUnsound(int oneIn) { return !m_plan.isSound && happens(oneIn); }
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
    void tellNews();
    /// Of a payment, or the balance; never of the card of which it does not speak.
    void bankTells(MokId of, bool isBalance);
    void setLimits();
    [[nodiscard]] bool isNight() const;
    [[nodiscard]] QDate dayOfNight() const;
    [[nodiscard]] int secondsToNext();
    void spendNight();
    void copy(size_t index);
    void workAt(CityDesk& desk);
    void find(size_t index);
    [[nodiscard]] bool isBusy(const CityDesk& desk) const;
    [[nodiscard]] bool isDoubled(const CityDesk& desk) const;
    void syncAll();
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
    std::map<size_t, CityDesk> m_images;
    std::map<size_t, Other> m_others;
    QDate m_night;                           ///< the day before the last midnight at which everybody came
    Money m_left = Money::fromCents(100'00); ///< then, within its limits
    int m_found = 0;
};

} // namespace cekr::test
