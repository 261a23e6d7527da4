// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/EnrolledDesk.h"

#include "core/crypto/CertificateRequest.h"
#include "core/crypto/KeySlot.h"
#include "core/crypto/PanTailMac.h"
#include "core/crypto/SealedBox.h"
#include "core/journal/Journal.h"
#include "core/journal/KeySlotTable.h"
#include "core/journal/NoteTable.h"
#include "core/office/DeskFolder.h"
#include "core/replica/Replica.h"
#include "core/sync/HttpCentral.h"
#include "core/wire/SettingsDocument.h"
#include "resources/terms/TermsFiles.h"
#include "tests/support/FakeCentral.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

const DeskId desk = *DeskId::parse(u"AP-2");

/// A fixture that cannot be made ends the test program: there is nothing to test.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("fixture: %s", qPrintable(result.error().toLogLine()));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

CardFacts cardAt(MokId id, CardState state, QStringView place, QStringView box)
{
    CardFacts card;
    card.card = id;
    card.state = state;
    card.holdingDesk = *DeskId::parse(place);
    card.box = *BoxId::parse(box);
    card.validUntil = {2029, 9};
    return card;
}

constexpr char panKey[] = "a key of thirty-two bytes, no more.";

CardFacts named(MokId id)
{
    CardFacts card = cardAt(id, CardState::Active, u"AP-2", u"B-2");
    card.kind = CardKind::Named;
    card.panMac =
        panTailMac(Secret::fromBytes(panKey), id.text().toLatin1(), EnrolledDesk::panTail().toLatin1());
    return card;
}

/// The bank has told its balance, and it was loaded since.
CardFacts told(CardFacts card)
{
    card.bank = BankBalance{Money::fromCents(120'00), *BusinessTime::parse(u"2026-01-02T09:40:00+01:00")};
    card.balance = Money::fromCents(150'00);
    return card;
}

std::vector<ClerkState> clerkStates()
{
    return {{*ClerkId::parse(u"ana"), u"Ana Novak"_s, {Role::Clerk}, true, 1},
            {*ClerkId::parse(u"dare"), u"Dare Zupan"_s, {Role::Supervisor}, true, 1}};
}

/// Before anything that happens here.
QDateTime certificateBegin()
{
    return {QDate(2026, 9, 1), QTime(8, 0), Qt::UTC};
}

} // namespace

EnrolledDesk::EnrolledDesk(int inStock, int others)
    : m_authority(must(CertificateAuthority::create(QStringLiteral("Test"), certificateBegin(), 10)))
{
    writeIdentity();
    fillReplica(inStock, others);
    addClerks();
}

void EnrolledDesk::writeIdentity()
{
    const DeviceKey key = must(DeviceKey::generate());
    const QByteArray request = must(certificateRequestPem(key, desk.text()));
    const QByteArray certificate =
        must(m_authority.issueClient(request, desk.text(), certificateBegin(), 2900));
    must(
        DeskFolder(folder()).save({desk, u"Avtobusna postaja Kranj · blagajna 2"_s,
                                   QUrl(u"https://127.0.0.1:1"_s), certificate, m_authority.certificatePem()},
                                  key));
}

void EnrolledDesk::fillReplica(int inStock, int others)
{
    Replica replica = must(Replica::open(DeskFolder(folder()).replica(), desk));
    must(replica.update(1, [&](Replica& target) -> Done {
        for (int i = 0; i < inStock; ++i) {
            must(target.put(cardAt(stockCard(i), CardState::InStock, u"AP-2", u"B-16")));
        }
        for (int i = 0; i < 5; ++i) {
            must(target.put(cardAt(boxCard(i), CardState::Delivered, u"AP-2", u"B-17")));
        }
        for (int i = 0; i < others; ++i) {
            must(target.put(cardAt(otherCard(i), CardState::InStock, u"KN-1", u"B-40")));
        }
        for (const ClerkState& clerk : clerkStates()) {
            must(target.put(clerk));
        }
        for (int i = 0; i < namedCards; ++i) {
            must(target.put(named(namedCard(i))));
        }
        must(target.put(told(named(namedCard(toldCard)))));
        must(target.put(DeskState{desk, u"Avtobusna postaja Kranj · blagajna 2"_s}));
        must(target.put(DeskState{*DeskId::parse(u"KN-1"), u"Mestna knjižnica Kranj"_s}));
        must(target.put(tariff()));
        return target.put(signedBy({{},
                                    BusinessTime::at(QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)),
                                    BusinessTime::at(QDateTime(QDate(2099, 1, 1), QTime(), Qt::UTC))}));
    }));
}

void EnrolledDesk::addClerks()
{
    Journal journal = must(Journal::open(DeskFolder(folder()).journal()));
    const Secret dataKey = Secret::random(32);
    for (const ClerkState& clerk : clerkStates()) {
        // The cheapest cost that is accepted: these tests are not about guessing passwords.
        const QByteArray slotName = "key-slot/" + desk.text().toUtf8() + '/' + clerk.clerk.text().toUtf8();
        const KeySlot slot =
            must(wrapKey(dataKey, Secret::fromPassword(password()), slotName, ScryptCost{1U << 10, 8, 1}));
        must(journal.keySlots().save(
            {clerk.clerk, slot.toBytes(), clerk.credential, QDateTime(QDate(2099, 1, 1), QTime(), Qt::UTC)}));
    }
    must(journal.notes().set("pan-key", must(seal(dataKey, panKey, "pan-key"))));
    must(journal.notes().set("last-contact", QByteArray::number(FixedClock().now().toMSecsSinceEpoch())));
}

void EnrolledDesk::giveRoles(std::vector<Role> roles)
{
    ClerkState clerk = clerkStates().front();
    clerk.roles = std::move(roles);
    Replica replica = must(Replica::open(DeskFolder(folder()).replica(), desk));
    must(replica.update(2, [&clerk](Replica& target) { return target.put(clerk); }));
}

void EnrolledDesk::standAt(PlaceKinds kinds)
{
    Replica replica = must(Replica::open(DeskFolder(folder()).replica(), desk));
    must(replica.update(2, [&](Replica& target) {
        return target.put(DeskState{desk, u"Avtobusna postaja Kranj · blagajna 2"_s, kinds});
    }));
}

void EnrolledDesk::put(const Tariff& tariff)
{
    Replica replica = must(Replica::open(DeskFolder(folder()).replica(), desk));
    must(replica.update(2, [&tariff](Replica& target) { return target.put(tariff); }));
}

void EnrolledDesk::put(const SettingsEdition& edition)
{
    Replica replica = must(Replica::open(DeskFolder(folder()).replica(), desk));
    must(replica.update(2, [&](Replica& target) { return target.put(signedBy(edition)); }));
}

SignedSettings EnrolledDesk::signedBy(const SettingsEdition& edition) const
{
    const QByteArray document = wire::encode(edition);
    return {document, must(m_authority.signDocument(document))};
}

Tariff EnrolledDesk::tariff()
{
    return {*TariffId::parse(u"2026-09"),
            QDate(2026, 9, 1),
            {{Service::Issue, CardKind::Anonymous, Money::fromCents(200)}}};
}

Tariff EnrolledDesk::tariffOfBothLists(bool isDebited)
{
    Tariff both = tariff();
    both.items.push_back({Service::TopUp, CardKind::Named, Money::fromCents(1'00)});
    TariffItem ofBank{.service = Service::Issue,
                      .kind = CardKind::Anonymous,
                      .price = Money::fromCents(50),
                      .list = PriceList::Nlb,
                      .owed = Creditor::Bank};
    both.items.push_back(ofBank);
    ofBank.service = Service::TopUp;
    ofBank.kind = CardKind::Named;
    ofBank.price = Money::fromCents(30);
    ofBank.collects = isDebited ? Collector::Bank : Collector::Desk;
    ofBank.isDebited = isDebited;
    both.items.push_back(ofBank);
    return both;
}

OfficeParts
EnrolledDesk::parts(const Clock& clock,
                    std::function<std::unique_ptr<CentralApi>(CentralLink, const Clock&)> connect) const
{
    if (!connect) {
        connect = [](CentralLink, const Clock&) { return std::make_unique<FakeCentral>(); };
    }
    return {folder(), must(termsEditions()), &clock, std::move(connect)};
}

} // namespace cekr::test
