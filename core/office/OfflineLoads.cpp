// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OfflineLoads.h"

#include "core/base/Log.h"
#include "core/journal/NoteTable.h"
#include "core/office/DeskCards.h"
#include "core/sync/OpenSettings.h"
#include "core/sync/ShutOut.h"

namespace cekr
{

namespace
{

const QByteArray agreedNote = QByteArrayLiteral("agreed");

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
        m_state.settingsIssued = m_settings.issuedAt.utc();
    }
    return settingsAt(m_settings, m_state.latestNow());
}

Result<QByteArray> OfflineLoads::personalDataKey()
{
    TRY(settings());
    return m_settings.personalDataKey;
}

Result<OfflineLimits> OfflineLoads::limits()
{
    return offlineLimitsOf(TRY(this->settings()));
}

bool OfflineLoads::isHeardToday()
{
    const QDateTime contact = m_state.lastContact();
    return contact.isValid() && BusinessTime::at(contact).date() >= m_state.today();
}

Done OfflineLoads::mayBeginDay()
{
    const DeskSettings settings = TRY(this->settings());
    return settings.contactDaily && !isHeardToday() ? failure(ErrorCode::ContactNeeded, {}, "OFF-1") : Done();
}

/// Of the desk, whatever the card.
Result<OfflineUse> OfflineLoads::use()
{
    const bool isOut = TRY(isShutOut(*m_state.journal));
    const QDateTime contact = m_state.lastContact();
    OfflineUse use;
    use.onDeskToday = takenToday(false);
    use.firstLoadsToday = takenToday(true);
    use.sinceContact = contact.isValid() ? std::chrono::milliseconds(contact.msecsTo(m_state.latestNow()))
                                         : std::chrono::milliseconds::max();
    use.isHeardToday = isHeardToday();
    use.isShutOut = isOut;
    return use;
}

Result<OfflineUse> OfflineLoads::use(const CardFacts& card)
{
    const std::optional<CardFacts> seen = TRY(m_state.replica->card(card.card));
    OfflineUse use = TRY(this->use());
    use.onCard = takenOn(card.card);
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
    const QDateTime contact = m_state.lastContact();
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
            (use.isFirstOfOwnHandover ? use.firstLoadsToday : use.onDeskToday) += one->amount;
            use.onCard += one->card == card.card ? one->amount : Money();
        }
    }
    return mayLoadOffline(card, amount, use, TRY(limits()));
}

Money OfflineLoads::takenToday(bool firstLoads) const
{
    Money sum;
    for (const auto& [sequence, load] : m_taken) {
        sum += load.day == m_state.today() && load.isFirst == firstLoads ? load.amount : Money();
    }
    return sum;
}

Money OfflineLoads::takenOn(MokId card) const
{
    Money sum;
    for (const auto& [sequence, load] : m_taken) {
        sum += load.card == card && !load.isFirst ? load.amount : Money();
    }
    return sum;
}

/// Of a journal from before this was noted.
Result<quint64> OfflineLoads::answeredUpTo()
{
    const std::vector<JournalEntry> first = TRY(m_state.journal->outbox(1));
    return first.empty() ? m_state.journal->head().sequence : first.front().sequence - 1;
}

Done OfflineLoads::open()
{
    const QByteArray note = TRY(m_state.journal->notes().value(agreedNote));
    m_agreed = note.isEmpty() ? TRY(answeredUpTo()) : note.toULongLong();
    for (const JournalEntry& entry : TRY(m_state.journal->after(m_agreed))) {
        if (const Result<Operation> operation = operationOf(entry)) {
            add(*operation);
        }
    }
    return {};
}

void OfflineLoads::add(const Operation& operation)
{
    const std::optional<LoadOfCard> load = loadIn(operation.body);
    if (load && reservationOf(operation.body).isNull()) {
        m_taken[operation.sequence] = {load->card, operation.at.date(), load->amount,
                                       m_cards.own().holdsHandoverOf(load->card)};
    }
}

void OfflineLoads::agreed(quint64 sequence)
{
    constexpr quint64 mostUnnoted = 200; // each note is a durable write; what is not noted is read at a start
    const auto end = m_taken.upper_bound(sequence);
    const bool isOfUse = end != m_taken.begin() || sequence > m_agreed + mostUnnoted;
    m_taken.erase(m_taken.begin(), end);
    if (!isOfUse) {
        return;
    }
    m_agreed = sequence;
    if (const Done noted = m_state.journal->notes().set(agreedNote, QByteArray::number(sequence)); !noted) {
        qCWarning(logOffice) << "not noted what was agreed" << noted.error().toLogLine();
    }
}

} // namespace cekr
