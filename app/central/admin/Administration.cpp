// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"

#include "app/central/access/SignIn.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/Locks.h"
#include "app/central/store/OperationTable.h"
#include "app/central/store/PlaceTable.h"
#include "app/central/store/ReservationTable.h"
#include "app/central/store/SecretTable.h"
#include "app/central/store/SettingTable.h"
#include "app/central/store/TariffTable.h"
#include "core/crypto/PasswordVerifier.h"
#include "core/crypto/SealedBox.h"
#include "core/wire/SettingsDocument.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> misused(const QString& detail, const QString& subject)
{
    return failure(ErrorCode::Misused, detail, {}, subject);
}

Done checkName(const QString& name)
{
    if (name.trimmed().isEmpty() || name.size() > 100) {
        return misused(u"a name has 1 to 100 characters"_s, name.left(20));
    }
    return {};
}

Done checkPlace(const Place& place)
{
    TRY(checkName(place.name));
    if (place.address.size() > longestNote) {
        return misused(u"an address has at most %1 characters"_s.arg(longestNote), place.address.left(20));
    }
    return place.kinds ? Done() : Done(misused(u"a place is of one kind at least"_s, place.id.text()));
}

/// Nothing may be there yet.
template <typename Found>
Done checkFree(const Result<Found>& found, const QString& id)
{
    return TRY(found) ? failure(ErrorCode::Exists, u"there is one of that id"_s, {}, id) : Done();
}

template <typename Found>
Done checkThere(const Result<Found>& found, const QString& id)
{
    return TRY(found) ? Done() : failure(ErrorCode::NotFound, u"there is none of that id"_s, {}, id);
}

Result<QByteArray> verifierOf(const QString& password)
{
    if (password.size() < shortestPassword) {
        return misused(u"a password has at least %1 characters"_s.arg(shortestPassword), {});
    }
    const PasswordVerifier verifier = TRY(PasswordVerifier::make(Secret::fromPassword(password)));
    return verifier.toText();
}

} // namespace

Administration::Administration(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_now(std::move(now))
{
}

Done Administration::prepare()
{
    TRY(SecretTable(m_database, m_keys.master).keyNamed(panMacKeyName));
    return publishSettings();
}

Done Administration::addPlace(const Place& place)
{
    TRY(checkPlace(place));
    TRY(checkFree(PlaceTable(m_database).find(place.id), place.id.text()));
    return PlaceTable(m_database).add(place);
}

Done Administration::setPlace(const Place& place)
{
    TRY(checkPlace(place));
    TRY(checkThere(PlaceTable(m_database).find(place.id), place.id.text()));
    TRY(PlaceTable(m_database).set(place));
    const std::vector<Desk> desks = TRY(DeskTable(m_database).all());
    for (const Desk& desk : desks) {
        if (desk.place == place.id) {
            TRY(publish({0, wire::DeskState{desk.id, desk.name, desk.placeKinds}}));
        }
    }
    return {};
}

Done Administration::addDesk(const DeskId& id, const QString& name, const PlaceId& place)
{
    DeskTable desks(m_database);
    TRY(checkName(name));
    TRY(checkFree(desks.find(id), id.text()));
    const std::optional<Place> standsIn = TRY(PlaceTable(m_database).find(place));
    if (!standsIn) {
        return failure(ErrorCode::NotFound, u"there is no place of that id"_s, {}, place.text());
    }
    const QByteArray key = TRY(seal(m_keys.master, Secret::random(32).view(), dataKeyLabel(id)));
    TRY(desks.add(id, name, place, key));
    return publish({0, wire::DeskState{id, name, standsIn->kinds}});
}

Done Administration::revokeDesk(const DeskId& desk)
{
    TRY(Locks(m_database).lockDesk(desk));
    DeskTable desks(m_database);
    TRY(checkThere(desks.find(desk), desk.text()));
    TRY(desks.revoke(desk, m_now));
    return ReservationTable(m_database).freeAllOf(desk);
}

Done Administration::freeDesk(const DeskId& desk)
{
    TRY(Locks(m_database).lockDesk(desk));
    TRY(checkThere(DeskTable(m_database).find(desk), desk.text()));
    return DeskTable(m_database).free(desk, m_now);
}

Done Administration::freeReservations(const DeskId& desk)
{
    TRY(Locks(m_database).lockDesk(desk));
    TRY(checkThere(DeskTable(m_database).find(desk), desk.text()));
    return ReservationTable(m_database).freeAllOf(desk);
}

Done Administration::addClerk(wire::ClerkState clerk, const QString& password)
{
    ClerkTable clerks(m_database);
    TRY(checkName(clerk.name));
    TRY(checkFree(clerks.findTyped(clerk.clerk), clerk.clerk.text()));
    TRY(clerk.roles.empty() ? Done(misused(u"a clerk has a role"_s, {})) : Done());
    clerk.credential = 1;
    const QByteArray verifier = TRY(verifierOf(password));
    TRY(clerks.add(clerk, verifier));
    return publishClerk(clerk.clerk);
}

Done Administration::disableClerk(const ClerkId& clerk)
{
    ClerkTable clerks(m_database);
    TRY(checkThere(clerks.find(clerk), clerk.text()));
    TRY(clerks.disable(clerk, m_now));
    return publishClerk(clerk);
}

Done Administration::setPassword(const ClerkId& clerk, const QString& password)
{
    ClerkTable clerks(m_database);
    TRY(checkThere(clerks.find(clerk), clerk.text()));
    TRY(clerks.setVerifier(clerk, TRY(verifierOf(password))));
    TRY(clerks.forgetTries(clerk));
    return publishClerk(clerk);
}

Done Administration::set(const QString& key, std::optional<qint64> value,
                         const std::optional<QDateTime>& since)
{
    if (since && *since < m_now) {
        return failure(ErrorCode::Misused, u"a setting holds from now on at the earliest"_s, {}, key);
    }
    TRY(SettingTable(m_database).set(key, value, since.value_or(m_now)));
    return publishSettings();
}

Done Administration::mayBegin(const Tariff& tariff)
{
    if (tariff.from > BusinessTime::at(m_now).date()) {
        return {};
    }
    const bool hasWorked = TRY(OperationTable(m_database).hasAnySince(startOfBusinessDay(tariff.from)));
    return hasWorked ? failure(ErrorCode::Misused, u"desks have worked since that day"_s, {},
                               tariff.from.toString(Qt::ISODate))
                     : Done();
}

Done Administration::addTariff(const Tariff& tariff)
{
    TariffTable tariffs(m_database);
    const std::vector<Tariff> all = TRY(tariffs.all());
    const bool isTaken = std::any_of(all.begin(), all.end(), [&tariff](const Tariff& other) {
        return other.id == tariff.id || other.from == tariff.from;
    });
    if (isTaken) {
        return failure(ErrorCode::Exists, u"there is an edition of that id or that day"_s, {},
                       tariff.id.text());
    }
    TRY(tariffs.add(tariff));
    return publish({0, tariff});
}

Done Administration::addCard(const CardFacts& card)
{
    TRY(CardTable(m_database).add(card));
    return publish({0, card});
}

Done Administration::addLoad(const ChannelLoad& load)
{
    CardChange change;
    change.card = load.card;
    change.loaded = load.amount;
    TRY(Locks(m_database).lockCards({load.card})); // an import has locked all of its cards before
    TRY(LoadTable(m_database).add(load));
    TRY(CardTable(m_database).apply(change, load.at));
    return {};
}

Done Administration::publishLoads(MokId id)
{
    CardTable cards(m_database);
    auto card = TRY(cards.find(id));
    if (!card) {
        return failure(ErrorCode::NotFound, u"no such card"_s);
    }
    TRY(cards.addLoadsOf(BusinessTime::at(m_now).date(), *card));
    return publish({0, *card});
}

Done Administration::publish(const wire::Change& change)
{
    TRY(ChangeFeed(m_database).publish(change));
    return {};
}

Done Administration::publishClerk(const ClerkId& id)
{
    const auto clerk = TRY(ClerkTable(m_database).find(id));
    return clerk ? publish({0, clerk->state}) : Done();
}

Done Administration::publishSettings()
{
    const SettingHistory history = TRY(SettingTable(m_database).history());
    const wire::DeskSettings settings = history.at(m_now);
    // As long as a desk may be without contact, and two days for what was signed a day before.
    const QDateTime end = m_now.addSecs(qint64(settings.offlineLongestHours + 48) * 3600);
    const QByteArray document = wire::encode(SettingsEdition{
        settings, BusinessTime::at(m_now), BusinessTime::at(end), m_keys.personalData.publicKey().toJwk()});
    const QByteArray signature = TRY(m_keys.authority.signDocument(document));
    return publish({0, SignedSettings{document, signature}});
}

Done Administration::renewSettings()
{
    const auto published = TRY(ChangeFeed(m_database).settings());
    const auto edition = published ? wire::decodeSettings(published->document) : Result<SettingsEdition>();
    const SettingHistory history = TRY(SettingTable(m_database).history());
    const bool isFresh = edition && edition->issuedAt.utc().addDays(1) > m_now &&
                         !history.changesBetween(edition->issuedAt.utc(), m_now) &&
                         edition->personalDataKey == m_keys.personalData.publicKey().toJwk();
    return isFresh ? Done() : publishSettings();
}

} // namespace cekr::central
