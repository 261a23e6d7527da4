// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/DemoData.h"

#include "app/central/store/DeskTable.h"
#include "app/central/store/SecretTable.h"
#include "core/crypto/PanTailMac.h"

#include <QJsonArray>

#include <array>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

struct DemoPlace
{
    QStringView id;
    QStringView name;
    QStringView address;
    PlaceKind kind;
};
constexpr std::array places{
    DemoPlace{u"AP", u"Avtobusna postaja Kranj", u"Stošičeva 2, 4000 Kranj", PlaceKind::PointOfSale},
    DemoPlace{u"KN", u"Mestna knjižnica Kranj", u"Gregorčičeva 1, 4000 Kranj", PlaceKind::PointOfSale},
    DemoPlace{u"NLB", u"NLB Poslovalnica Kranj", u"Koroška 1, 4000 Kranj", PlaceKind::Branch},
    DemoPlace{u"MOK", u"Mestna občina Kranj", u"Slovenski trg 1, 4000 Kranj", PlaceKind::Office}};

struct DemoDesk
{
    QStringView id;
    QStringView name;
    QStringView place;
};
constexpr std::array desks{DemoDesk{u"AP-1", u"Avtobusna postaja Kranj · blagajna 1", u"AP"},
                           DemoDesk{u"AP-2", u"Avtobusna postaja Kranj · blagajna 2", u"AP"},
                           DemoDesk{u"KN-1", u"Mestna knjižnica Kranj", u"KN"},
                           DemoDesk{u"NLB-1", u"NLB Poslovalnica Kranj · okence 1", u"NLB"},
                           DemoDesk{u"MOK-1", u"Mestna občina Kranj · sprejemna pisarna", u"MOK"}};
constexpr size_t desksWithPlastic = 3; ///< the first ones, at points of sale

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

/// A card that a holder has, as if it had been applied for.
struct DemoCard
{
    quint32 number;
    QStringView panTail;
    CardKind kind;
    CardState state;
    YearMonth validUntil;
    HolderCategory category;
    int loadedToday; ///< cents, in cash elsewhere
    int balance;     ///< cents, before that
    QStringView about;
};
constexpr std::array cards{DemoCard{310'200'101, u"104882", CardKind::Named, CardState::Active,
                                    demoValidUntil, HolderCategory::MokCitizen, 0, 45'20, u"active"},
                           DemoCard{310'200'102, u"715036", CardKind::Named, CardState::Active,
                                    demoValidUntil, HolderCategory::AssociatedResident, 380'00, 120'00,
                                    u"380 EUR loaded on the first day, 620 EUR left"},
                           DemoCard{310'200'103, u"220417", CardKind::Unnamed, CardState::Active,
                                    demoValidUntil, HolderCategory::MokResident, 0, 12'00, u"active"},
                           DemoCard{310'200'104, u"963508", CardKind::Unnamed, CardState::HandedOver,
                                    demoValidUntil, HolderCategory::NonResident, 0, 0, u"never used"},
                           DemoCard{310'200'105, u"481290", CardKind::Named, CardState::Locked,
                                    demoValidUntil, HolderCategory::MokCitizen, 0, 80'00,
                                    u"locked by its holder"},
                           DemoCard{310'200'106, u"558731", CardKind::Named, CardState::Expired,
                                    YearMonth{2026, 8}, HolderCategory::MokCitizen, 0, 3'50, u"expired"}};

template <typename Id>
Id idOf(QStringView text)
{
    return Id::parse(text).value_or(Id());
}

CardFacts cardOf(const DemoBox& box, int index)
{
    CardFacts card;
    card.card = MokId::fromNumber(box.first + quint32(index));
    card.holdingDesk = idOf<DeskId>(box.desk);
    card.box = idOf<BoxId>(box.id);
    card.validUntil = demoValidUntil;
    return card;
}

/// Of the cards in boxes, so that one need not look it up.
QString boxPanTail(MokId card)
{
    return card.text().last(6);
}

CardFacts cardOf(const DemoCard& demo)
{
    CardFacts card;
    card.card = MokId::fromNumber(demo.number);
    card.kind = demo.kind;
    card.state = demo.state;
    card.validUntil = demo.validUntil;
    card.balance = Money::fromCents(demo.balance);
    card.loads = demo.balance > 0 ? 1 : 0;
    card.category = demo.category;
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
    card.holdingDesk = idOf<DeskId>(desks[size_t(index / cardsInBox) % desksWithPlastic].id);
    card.box = idOf<BoxId>(u"DX-%1"_s.arg(index / cardsInBox));
    card.validUntil = {demoValidUntil.year, 1 + index % 12};
    if (card.state == CardState::Active) {
        card.loads = 1;
        card.balance = Money::fromCents(500 + index % 100 * 100);
    }
    return card;
}

/// What the bank charges for, and collects itself (FEE-1): from the card account, where it keeps one.
TariffItem ofTheBank(Service service, CardKind kind, Money price)
{
    return {.service = service,
            .kind = kind,
            .price = price,
            .list = PriceList::Nlb,
            .owed = Creditor::Bank,
            .collects = Collector::Bank,
            .isDebited = kind != CardKind::Anonymous};
}

} // namespace

DemoData::DemoData(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_now(now), m_administration(database, keys, std::move(now))
{
}

Done DemoData::fill()
{
    const auto there = TRY(DeskTable(m_database).all());
    if (!there.empty()) {
        return failure(ErrorCode::AlreadyRunning, u"central has desks already"_s);
    }
    for (const auto& part : {&DemoData::fillDesks, &DemoData::fillClerks, &DemoData::fillBoxes,
                             &DemoData::fillPrices, &DemoData::fillCards}) {
        TRY((this->*part)());
    }
    return {};
}

Done DemoData::fillDesks()
{
    for (const DemoPlace& place : places) {
        TRY(m_administration.addPlace(
            {idOf<PlaceId>(place.id), place.name.toString(), place.address.toString(), place.kind}));
    }
    for (const DemoDesk& desk : desks) {
        TRY(m_administration.addDesk(idOf<DeskId>(desk.id), desk.name.toString(), idOf<PlaceId>(desk.place)));
    }
    return {};
}

Done DemoData::fillClerks()
{
    for (const DemoClerk& clerk : clerks) {
        TRY(m_administration.addClerk(
            {.clerk = idOf<ClerkId>(clerk.id), .name = clerk.name.toString(), .roles = {clerk.role}},
            clerk.password.toString()));
    }
    return {};
}

Done DemoData::fillBoxes()
{
    for (const DemoBox& box : boxes) {
        for (int i = 0; i < cardsInBox; ++i) {
            const CardFacts card = cardOf(box, i);
            TRY(addCard(card, boxPanTail(card.card)));
        }
    }
    return {};
}

Done DemoData::fillCards()
{
    const QDate today = BusinessTime::at(m_now).date();
    for (const DemoCard& demo : cards) {
        CardFacts card = cardOf(demo);
        card.bank = BankBalance{card.balance, BusinessTime::at(startOfBusinessDay(today))};
        TRY(addCard(card, demo.panTail));
        if (demo.loadedToday > 0) {
            TRY(m_administration.addLoad({u"demo-"_s + card.card.text(), card.card,
                                          Money::fromCents(demo.loadedToday), today, u"cash"_s, m_now}));
            TRY(m_administration.publishLoads(card.card));
        }
    }
    return {};
}

Done DemoData::addCard(CardFacts card, QStringView panTail)
{
    const Secret key = TRY(SecretTable(m_database, m_keys.master).keyNamed(panMacKeyName));
    card.panMac = panTailMac(key, card.card.text().toLatin1(), panTail.toLatin1());
    return m_administration.addCard(card);
}

Done DemoData::fillPrices()
{
    return m_administration.addTariff(
        {.id = idOf<TariffId>(u"demo-2026-09"),
         .from = QDate(2026, 9, 1),
         .items = {{Service::Issue, CardKind::Anonymous, Money::fromCents(2'00)},
                   ofTheBank(Service::ReOrder, CardKind::Unnamed, Money::fromCents(5'00)),
                   ofTheBank(Service::ReOrder, CardKind::Named, Money::fromCents(5'00)),
                   ofTheBank(Service::Redemption, CardKind::Anonymous, Money::fromCents(3'00))}});
}

Done DemoData::addCards(int count)
{
    for (int i = 0; i < count; ++i) {
        TRY(m_administration.addCard(manyCard(i)));
    }
    return {};
}

QJsonObject DemoData::description()
{
    QJsonArray deskList;
    for (const DemoDesk& desk : desks) {
        deskList.append(QJsonObject{{u"desk"_s, desk.id.toString()},
                                    {u"name"_s, desk.name.toString()},
                                    {u"place"_s, desk.place.toString()}});
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
        QJsonArray inBox;
        for (int i = 0; i < cardsInBox; ++i) {
            inBox.append(cardOf(box, i).card.text());
        }
        boxList.append(QJsonObject{
            {u"box"_s, box.id.toString()}, {u"desk"_s, box.desk.toString()}, {u"cards"_s, inBox}});
    }
    QJsonArray cardList;
    for (const DemoCard& card : cards) {
        cardList.append(QJsonObject{{u"card"_s, MokId::fromNumber(card.number).text()},
                                    {u"panTail"_s, card.panTail.toString()},
                                    {u"kind"_s, name(card.kind)},
                                    {u"state"_s, name(card.state)},
                                    {u"about"_s, card.about.toString()}});
    }
    return {{u"desks"_s, deskList}, {u"clerks"_s, clerkList}, {u"boxes"_s, boxList}, {u"cards"_s, cardList}};
}

} // namespace cekr::central
