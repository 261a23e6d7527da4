// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OfflineLoads.h"

#include "core/base/Log.h"
#include "core/office/DeskCards.h"
#include "core/sync/OpenSettings.h"
#include "core/sync/ShutOut.h"

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

Result<DeskSettings> OfflineLoads::settings()
{
    const std::optional<SignedSettings> kept = TRY(m_state.replica->settings());
    const SignedSettings settings = kept.value_or(SignedSettings());
    if (settings != m_signedSettings) {
        const Result<SettingsEdition> opened = openSettings(settings, *m_state.authority);
        if (!opened) {
            qCCritical(logOffice) << "settings not believed" << opened.error().toLogLine();
        }
        m_settings = opened.value_or(SettingsEdition());
        m_signedSettings = settings;
    }
    return settingsAt(m_settings, m_state.latestNow());
}

Result<OfflineLimits> OfflineLoads::limits()
{
    const DeskSettings settings = TRY(this->settings());
    return OfflineLimits{settings.offlinePerCard, settings.offlinePerDeskAndDay,
                         std::chrono::hours(settings.offlineLongestHours)};
}

QDateTime OfflineLoads::lastContact()
{
    return m_state.sync ? m_state.sync->state().lastContact : lastContactOf(*m_state.journal);
}

/// Of the desk, whatever the card.
Result<OfflineUse> OfflineLoads::use()
{
    const bool isOut = TRY(isShutOut(*m_state.journal));
    const QDateTime contact = lastContact();
    OfflineUse use;
    use.onDeskToday = takenToday();
    use.sinceContact = contact.isValid() ? std::chrono::milliseconds(contact.msecsTo(m_state.latestNow()))
                                         : std::chrono::milliseconds::max();
    use.isShutOut = isOut;
    return use;
}

Result<OfflineUse> OfflineLoads::use(const CardFacts& card)
{
    const std::optional<CardFacts> seen = TRY(m_state.replica->card(card.card));
    OfflineUse use = TRY(this->use());
    use.onCard = m_cards.own().loadsOn(card.card);
    use.isFirstOfOwnHandover =
        seen && !isWithCustomer(seen->state) && card.holdingDesk == m_state.identity.desk;
    return use;
}

Result<Money> OfflineLoads::leftOn(const CardFacts& card)
{
    const OfflineUse use = TRY(this->use(card));
    return leftOffline(card, use, TRY(limits()));
}

Done OfflineLoads::addTo(DeskStatus& status)
{
    const OfflineLimits limits = TRY(this->limits());
    const OfflineUse use = TRY(this->use());
    status.settings = settingsAt(m_settings, m_state.latestNow());
    status.settingsStanding = standingOf(m_signedSettings, m_settings, m_state.latestNow());
    status.offlineTaken = use.onDeskToday;
    status.offlineLeft = leftAtDesk(use, limits);
    status.offlineOutlook = outlookOf(use, limits);
    const QDateTime contact = lastContact();
    if (contact.isValid() && !use.isShutOut && status.settingsStanding == SettingsStanding::InForce) {
        status.offlineEnd = contact.addMSecs(std::chrono::milliseconds(limits.longest).count());
    }
    return {};
}

Done OfflineLoads::mayGo(const OperationBody& body, const Facts& facts, const std::vector<NewEntry>& earlier)
{
    const std::optional<LoadOfCard> load = loadIn(body);
    if (!load || !reservationOf(body).isNull()) {
        return {};
    }
    const CardFacts* card = facts.card(load->card);
    return card ? mayLoad(*card, load->amount, earlier) : Done(); // the rule book refuses it
}

Done OfflineLoads::mayLoad(const CardFacts& card, Money amount, const std::vector<NewEntry>& earlier)
{
    OfflineUse use = TRY(this->use(card));
    for (const NewEntry& entry : earlier) {
        if (const auto one = loadIn(entry.operation.body)) {
            use.onDeskToday += one->amount;
            use.onCard += one->card == card.card ? one->amount : Money();
        }
    }
    return mayLoadOffline(card, amount, use, TRY(limits()));
}

Money OfflineLoads::takenToday() const
{
    Money sum;
    for (const auto& [sequence, load] : m_unanswered) {
        if (load.day == m_state.today()) {
            sum += load.amount;
        }
    }
    return sum;
}

void OfflineLoads::add(const Operation& operation)
{
    const std::optional<LoadOfCard> load = loadIn(operation.body);
    // OFF-1 a does not use up the floor limit.
    if (load && reservationOf(operation.body).isNull() && !m_cards.own().holdsHandoverOf(load->card)) {
        m_unanswered[operation.sequence] = {operation.at.date(), load->amount};
    }
}

} // namespace cekr
