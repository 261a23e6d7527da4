// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Log.h"
#include "core/office/Office.h"
#include "core/sync/OpenSettings.h"
#include "core/sync/ShutOut.h"

#include <algorithm>

namespace cekr
{

namespace
{

struct LoadOfCard
{
    MokId card;
    Money amount;
};

std::optional<LoadOfCard> loadIn(const OperationBody& body)
{
    return isLoad(body) ? std::optional(LoadOfCard{cardsOf(body).front(), loadedOf(body)}) : std::nullopt;
}

} // namespace

Office::Earlier Office::loadsOf(const std::vector<NewEntry>& entries, const OperationBody& body)
{
    Earlier earlier;
    const std::optional<LoadOfCard> load = loadIn(body);
    for (const NewEntry& entry : entries) {
        if (const auto one = loadIn(entry.operation.body); one && load) {
            earlier.onDesk += one->amount;
            earlier.onCard += one->card == load->card ? one->amount : Money();
        }
    }
    return earlier;
}

/// A clock set back gains nothing.
QDateTime Office::latestNow() const
{
    const BusinessTime& last = m_journal->head().at;
    return last.isValid() ? std::max(m_clock.now(), last.utc()) : m_clock.now();
}

/// What central has signed, as far as it still holds. The replica is a file that others could write to, so
/// the signature is checked here, too: without a good one nothing is loaded without central.
Result<DeskSettings> Office::settings()
{
    const std::optional<SignedSettings> kept = TRY(m_replica->settings());
    const SignedSettings settings = kept.value_or(SignedSettings());
    if (settings != m_signedSettings) {
        const Result<SettingsEdition> opened = openSettings(settings, *m_authority);
        if (!opened) {
            qCCritical(logOffice) << "settings not believed" << opened.error().toLogLine();
        }
        m_settings = opened.value_or(SettingsEdition());
        m_signedSettings = settings;
    }
    return settingsAt(m_settings, latestNow());
}

Result<OfflineLimits> Office::offlineLimits()
{
    const DeskSettings settings = TRY(this->settings());
    return OfflineLimits{settings.offlinePerCard, settings.offlinePerDeskAndDay,
                         std::chrono::hours(settings.offlineLongestHours)};
}

QDateTime Office::lastContact()
{
    return m_sync ? m_sync->state().lastContact : lastContactOf(*m_journal);
}

/// Of the desk, whatever the card.
Result<OfflineUse> Office::offlineUse()
{
    const bool isOut = TRY(isShutOut(*m_journal));
    const QDateTime contact = lastContact();
    OfflineUse use;
    use.onDeskToday = offlineLoadsToday();
    use.sinceContact = contact.isValid() ? std::chrono::milliseconds(contact.msecsTo(latestNow()))
                                         : std::chrono::milliseconds::max();
    use.isShutOut = isOut;
    return use;
}

Result<OfflineUse> Office::offlineUse(const CardFacts& card)
{
    const std::optional<CardFacts> seen = TRY(m_replica->card(card.card));
    OfflineUse use = TRY(offlineUse());
    use.onCard = m_overlay.loadsOn(card.card);
    use.isFirstOfOwnHandover = seen && !isWithCustomer(seen->state) && card.place == m_identity.desk;
    return use;
}

/// What the status says of work without central rests on the same functions as the rule.
Done Office::addOffline(DeskStatus& status)
{
    const OfflineLimits limits = TRY(offlineLimits());
    const OfflineUse use = TRY(offlineUse());
    status.settings = settingsAt(m_settings, latestNow());
    status.settingsStanding = standingOf(m_signedSettings, m_settings, latestNow());
    status.offlineTaken = use.onDeskToday;
    status.offlineLeft = leftAtDesk(use, limits);
    status.offlineOutlook = outlookOf(use, limits);
    const QDateTime contact = lastContact();
    if (contact.isValid() && !use.isShutOut && status.settingsStanding == SettingsStanding::InForce) {
        status.offlineEnd = contact.addMSecs(std::chrono::milliseconds(limits.longest).count());
    }
    return {};
}

Done Office::withinOfflineRules(const OperationBody& body, const Facts& facts, const Earlier& earlier)
{
    const std::optional<LoadOfCard> load = loadIn(body);
    if (!load || !authorisationOf(body).isNull()) {
        return {};
    }
    const CardFacts* card = facts.card(load->card);
    return card ? withinOfflineRules(*card, load->amount, earlier) : Done(); // the rule book refuses it
}

Done Office::withinOfflineRules(const CardFacts& card, Money amount, const Earlier& earlier)
{
    OfflineUse use = TRY(offlineUse(card));
    const OfflineLimits limits = TRY(offlineLimits());
    use.onCard += earlier.onCard;
    use.onDeskToday += earlier.onDesk;
    return mayLoadOffline(card, amount, use, limits);
}

Money Office::offlineLoadsToday() const
{
    Money sum;
    for (const auto& [sequence, load] : m_offlineLoads) {
        if (load.day == today()) {
            sum += load.amount;
        }
    }
    return sum;
}

void Office::noteOfflineLoads(quint64 sequence, const Operation& operation)
{
    const std::optional<LoadOfCard> load = loadIn(operation.body);
    // OFF-1 a does not use up the floor limit.
    if (load && authorisationOf(operation.body).isNull() && !m_overlay.holdsHandoverOf(load->card)) {
        m_offlineLoads[sequence] = {operation.at.date(), load->amount};
    }
}

} // namespace cekr
