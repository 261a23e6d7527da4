// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/DemoData.h"

#include "app/central/store/DeskTable.h"

#include <QJsonArray>

#include <array>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

struct DemoDesk
{
    QStringView id;
    QStringView name;
};
constexpr std::array desks{DemoDesk{u"AP-1", u"Avtobusna postaja Kranj · blagajna 1"},
                           DemoDesk{u"AP-2", u"Avtobusna postaja Kranj · blagajna 2"},
                           DemoDesk{u"KN-1", u"Mestna knjižnica Kranj"},
                           DemoDesk{u"NLB-1", u"NLB Poslovalnica Kranj · okence 1"}};

struct DemoClerk
{
    QStringView id;
    QStringView name;
    Role role;
    QStringView password;
};
constexpr std::array clerks{DemoClerk{u"ana", u"Ana Novak", Role::Clerk, u"ana-pult-demo"},
                            DemoClerk{u"bojan", u"Bojan Kos", Role::Clerk, u"bojan-pult-demo"},
                            DemoClerk{u"cvetka", u"Cvetka Zupan", Role::Reviewer, u"cvetka-pult-demo"},
                            DemoClerk{u"dare", u"Dare Oblak", Role::Supervisor, u"dare-pult-demo"},
                            DemoClerk{u"eva", u"Eva Golob", Role::Teller, u"eva-pult-demo"}};

struct DemoBox
{
    QStringView id;
    QStringView desk;
    quint32 first; ///< MOK ID; the others of the box follow it
};
constexpr int cardsInBox = 25;
constexpr std::array boxes{DemoBox{u"DB-1001", u"AP-1", 204'118'701},
                           DemoBox{u"DB-1002", u"AP-1", 204'118'751}, DemoBox{u"DB-1003", u"AP-2", 7'310'401},
                           DemoBox{u"DB-1004", u"KN-1", 61'920'001}};

constexpr YearMonth demoValidUntil{2030, 9};

template <typename Id>
Id idOf(QStringView text)
{
    return Id::parse(text).value_or(Id());
}

CardFacts cardOf(const DemoBox& box, int index)
{
    CardFacts card;
    card.card = MokId::fromNumber(box.first + quint32(index));
    card.place = idOf<DeskId>(box.desk);
    card.box = idOf<BoxId>(box.id);
    card.validUntil = demoValidUntil;
    return card;
}

/// The card of an index among many: a step that shares no factor with the count of numbers visits each once.
CardFacts manyCard(int index)
{
    constexpr quint64 numbers = 1'000'000'000;
    constexpr quint64 step = 617'283'951;
    constexpr std::array states{CardState::HandedOver, CardState::Active,     CardState::InStock,
                                CardState::Delivered,  CardState::HandedOver, CardState::Active,
                                CardState::Spoiled,    CardState::Locked};
    CardFacts card;
    card.card = MokId::fromNumber(quint32((quint64(index) * step + 500'000'003) % numbers));
    card.state = states[size_t(index) % states.size()];
    card.place = idOf<DeskId>(desks[size_t(index / cardsInBox) % (desks.size() - 1)].id);
    card.box = idOf<BoxId>(u"DX-%1"_s.arg(index / cardsInBox));
    card.validUntil = {demoValidUntil.year, 1 + index % 12};
    if (card.state == CardState::Active) {
        card.loads = 1;
        card.balance = Money::fromCents(500 + index % 100 * 100);
    }
    return card;
}

} // namespace

DemoData::DemoData(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_administration(database, keys, std::move(now))
{
}

Done DemoData::fill()
{
    const auto there = DeskTable(m_database).all();
    if (!there) {
        return failure(there.error());
    }
    if (!there->empty()) {
        return failure(ErrorCode::AlreadyRunning, u"central has desks already"_s);
    }
    for (const auto& part :
         {&DemoData::fillDesks, &DemoData::fillClerks, &DemoData::fillBoxes, &DemoData::fillPrices}) {
        if (Done done = (this->*part)(); !done) {
            return done;
        }
    }
    return {};
}

Done DemoData::fillDesks()
{
    for (const DemoDesk& desk : desks) {
        const Done added = m_administration.addDesk({idOf<DeskId>(desk.id), desk.name.toString()});
        if (!added) {
            return added;
        }
    }
    return {};
}

Done DemoData::fillClerks()
{
    for (const DemoClerk& clerk : clerks) {
        const Done added = m_administration.addClerk(
            {.clerk = idOf<ClerkId>(clerk.id), .name = clerk.name.toString(), .roles = {clerk.role}},
            clerk.password.toString());
        if (!added) {
            return added;
        }
    }
    return {};
}

Done DemoData::fillBoxes()
{
    for (const DemoBox& box : boxes) {
        for (int i = 0; i < cardsInBox; ++i) {
            if (Done added = m_administration.addCard(cardOf(box, i), {}); !added) {
                return added;
            }
        }
    }
    return {};
}

Done DemoData::fillPrices()
{
    return m_administration.addTariff(
        {.id = idOf<TariffId>(u"demo-2026-09"),
         .from = QDate(2026, 9, 1),
         .items = {{Service::Issue, CardKind::Anonymous, Money::fromCents(2'00)}}});
}

Done DemoData::addCards(int count)
{
    for (int i = 0; i < count; ++i) {
        if (Done added = m_administration.addCard(manyCard(i), {}); !added) {
            return added;
        }
    }
    return {};
}

QJsonObject DemoData::description()
{
    QJsonArray deskList;
    for (const DemoDesk& desk : desks) {
        deskList.append(QJsonObject{{u"desk"_s, desk.id.toString()}, {u"name"_s, desk.name.toString()}});
    }
    QJsonArray clerkList;
    for (const DemoClerk& clerk : clerks) {
        clerkList.append(QJsonObject{{u"clerk"_s, clerk.id.toString()},
                                     {u"name"_s, clerk.name.toString()},
                                     {u"role"_s, name(clerk.role)},
                                     {u"password"_s, clerk.password.toString()}});
    }
    QJsonArray boxList;
    for (const DemoBox& box : boxes) {
        QJsonArray cards;
        for (int i = 0; i < cardsInBox; ++i) {
            cards.append(cardOf(box, i).card.text());
        }
        boxList.append(QJsonObject{
            {u"box"_s, box.id.toString()}, {u"desk"_s, box.desk.toString()}, {u"cards"_s, cards}});
    }
    return {{u"desks"_s, deskList}, {u"clerks"_s, clerkList}, {u"boxes"_s, boxList}};
}

} // namespace cekr::central
