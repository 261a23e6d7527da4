// SPDX-License-Identifier: EUPL-1.2
#include "app/central/admin/Administration.h"

#include "app/central/access/SignIn.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/ChangeFeed.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/OperationTable.h"
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
        return misused(u"a name has 1 to 100 signs"_s, name.left(20));
    }
    return {};
}

/// Nothing may be there yet.
template <typename Found>
Done checkFree(const Result<Found>& found, const QString& id)
{
    if (!found) {
        return failure(found.error());
    }
    return *found ? failure(ErrorCode::Exists, u"there is one of that id"_s, {}, id) : Done();
}

template <typename Found>
Done checkThere(const Result<Found>& found, const QString& id)
{
    if (!found) {
        return failure(found.error());
    }
    return *found ? Done() : failure(ErrorCode::NotFound, u"there is none of that id"_s, {}, id);
}

Result<QByteArray> verifierOf(const QString& password)
{
    if (password.size() < shortestPassword) {
        return misused(u"a password has at least %1 signs"_s.arg(shortestPassword), {});
    }
    const Result<PasswordVerifier> verifier = PasswordVerifier::make(Secret::fromPassword(password));
    if (!verifier) {
        return failure(verifier.error());
    }
    return verifier->toText();
}

} // namespace

Administration::Administration(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_now(std::move(now))
{
}

Done Administration::prepare()
{
    const Result<Secret> key = SecretTable(m_database, m_keys.master).keyNamed(panMacKeyName);
    return key ? publishSettings() : Done(failure(key.error()));
}

Done Administration::addDesk(const wire::DeskState& desk)
{
    DeskTable desks(m_database);
    for (const Done& check : {checkName(desk.name), checkFree(desks.find(desk.desk), desk.desk.text())}) {
        if (!check) {
            return check;
        }
    }
    const Result<QByteArray> key = seal(m_keys.master, Secret::random(32).view(), dataKeyLabel(desk.desk));
    const Done added = key ? desks.add(desk.desk, desk.name, *key) : Done(failure(key.error()));
    return added ? publish({0, desk}) : added;
}

Done Administration::revokeDesk(const DeskId& desk)
{
    DeskTable desks(m_database);
    const Done there = checkThere(desks.find(desk), desk.text());
    return there ? desks.revoke(desk) : there;
}

Done Administration::addClerk(wire::ClerkState clerk, const QString& password)
{
    ClerkTable clerks(m_database);
    for (const Done& check :
         {checkName(clerk.name), checkFree(clerks.findTyped(clerk.clerk), clerk.clerk.text()),
          clerk.roles.empty() ? Done(misused(u"a clerk has a role"_s, {})) : Done()}) {
        if (!check) {
            return check;
        }
    }
    clerk.credential = 1;
    const Result<QByteArray> verifier = verifierOf(password);
    const Done added = verifier ? clerks.add(clerk, *verifier) : Done(failure(verifier.error()));
    return added ? publishClerk(clerk.clerk) : added;
}

Done Administration::disableClerk(const ClerkId& clerk)
{
    ClerkTable clerks(m_database);
    const Done there = checkThere(clerks.find(clerk), clerk.text());
    const Done disabled = there ? clerks.disable(clerk, m_now) : there;
    return disabled ? publishClerk(clerk) : disabled;
}

Done Administration::setPassword(const ClerkId& clerk, const QString& password)
{
    ClerkTable clerks(m_database);
    if (const Done there = checkThere(clerks.find(clerk), clerk.text()); !there) {
        return there;
    }
    const Result<QByteArray> verifier = verifierOf(password);
    Done done = verifier ? clerks.setVerifier(clerk, *verifier) : Done(failure(verifier.error()));
    if (done) {
        done = clerks.forgetTries(clerk);
    }
    return done ? publishClerk(clerk) : done;
}

Done Administration::set(const QString& key, qint64 value)
{
    const Done set = SettingTable(m_database).set(key, value);
    return set ? publishSettings() : set;
}

Done Administration::mayBegin(const Tariff& tariff)
{
    if (tariff.from > BusinessTime::at(m_now).date()) {
        return {};
    }
    const Result<bool> hasWorked = OperationTable(m_database).hasAnySince(startOfBusinessDay(tariff.from));
    if (!hasWorked) {
        return failure(hasWorked.error());
    }
    return *hasWorked ? failure(ErrorCode::Misused, u"desks have worked since that day"_s, {},
                                tariff.from.toString(Qt::ISODate))
                      : Done();
}

Done Administration::addTariff(const Tariff& tariff)
{
    TariffTable tariffs(m_database);
    const Result<std::vector<Tariff>> all = tariffs.all();
    if (!all) {
        return failure(all.error());
    }
    const bool isTaken = std::any_of(all->begin(), all->end(), [&tariff](const Tariff& other) {
        return other.id == tariff.id || other.from == tariff.from;
    });
    if (isTaken) {
        return failure(ErrorCode::Exists, u"there is an edition of that id or that day"_s, {},
                       tariff.id.text());
    }
    const Done added = tariffs.add(tariff);
    return added ? publish({0, tariff}) : added;
}

Done Administration::addCard(const CardFacts& card)
{
    const Done added = CardTable(m_database).add(card);
    return added ? publish({0, card}) : added;
}

Done Administration::addLoad(const ChannelLoad& load)
{
    CardChange change;
    change.card = load.card;
    change.loaded = load.amount;
    const Done added = LoadTable(m_database).add(load);
    const auto card = added ? CardTable(m_database).apply(change) : Result<CardFacts>(failure(added.error()));
    return card ? Done() : failure(card.error());
}

Done Administration::publishLoads(MokId id)
{
    CardTable cards(m_database);
    auto card = cards.find(id);
    if (!card || !*card) {
        return card ? failure(ErrorCode::NotFound, u"no such card"_s) : Done(failure(card.error()));
    }
    const Done summed = cards.addLoadsOf(BusinessTime::at(m_now).date(), **card);
    return summed ? publish({0, **card}) : summed;
}

Done Administration::publish(const wire::Change& change)
{
    const Result<qint64> number = ChangeFeed(m_database).publish(change);
    return number ? Done() : failure(number.error());
}

Done Administration::publishClerk(const ClerkId& id)
{
    const auto clerk = ClerkTable(m_database).find(id);
    if (!clerk) {
        return failure(clerk.error());
    }
    return *clerk ? publish({0, (*clerk)->state}) : Done();
}

Done Administration::publishSettings()
{
    const Result<wire::DeskSettings> settings = SettingTable(m_database).read();
    if (!settings) {
        return failure(settings.error());
    }
    // As long as a desk may be without contact, and two days for what was signed a day before.
    const QDateTime end = m_now.addSecs(qint64(settings->offlineLongestHours + 48) * 3600);
    const QByteArray document =
        wire::encode(SettingsEdition{*settings, BusinessTime::at(m_now), BusinessTime::at(end)});
    const Result<QByteArray> signature = m_keys.authority.signDocument(document);
    return signature ? publish({0, SignedSettings{document, *signature}}) : Done(failure(signature.error()));
}

Done Administration::renewSettings()
{
    const auto published = ChangeFeed(m_database).settings();
    if (!published) {
        return failure(published.error());
    }
    const auto edition =
        *published ? wire::decodeSettings((*published)->document) : Result<SettingsEdition>();
    const bool isFresh = edition && edition->issuedAt.utc().addDays(1) > m_now;
    return isFresh ? Done() : publishSettings();
}

} // namespace cekr::central
