// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SettingTable.h"

#include "app/central/store/Rows.h"

#include <algorithm>
#include <array>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// A setting: its key, what it may be, and where it goes.
struct Setting
{
    QLatin1StringView key;
    qint64 least;
    qint64 most;
    void (*put)(wire::DeskSettings&, qint64); ///< null for one that is central's own

    [[nodiscard]] bool isLimit() const { return key.startsWith("limit."_L1); }
    /// Nothing, for a limit: what no stricter one says.
    [[nodiscard]] qint64 valueOf(std::optional<qint64> kept) const
    {
        return kept.value_or(Money::largestCents);
    }
};

template <Money wire::DeskSettings::*Amount>
void putAmount(wire::DeskSettings& all, qint64 value)
{
    all.*Amount = Money::fromCents(value);
}

template <int wire::DeskSettings::*Count>
void putCount(wire::DeskSettings& all, qint64 value)
{
    all.*Count = int(value);
}

template <bool wire::DeskSettings::*Flag>
void putFlag(wire::DeskSettings& all, qint64 value)
{
    all.*Flag = value != 0;
}

/// LIMIT-X2: 0 lets nothing through.
template <Money Limits::*Limit>
void putLimit(wire::DeskSettings& all, qint64 value)
{
    all.stricter.*Limit = Money::fromCents(value);
}

constexpr auto longestPendingKey = "pendingLongestHours"_L1;

/// Those that the desks do not hear of: what they are when they were never set.
constexpr std::pair<QLatin1StringView, qint64> ownDefaults[] = {
    {longestPendingKey, 24}, {"smsPerNumber"_L1, 5}, {"smsPerDesk"_L1, 100}, {"smsInAll"_L1, 2000}};

constexpr qint64 mostCents = 1'000'000'00;

using wire::DeskSettings;
constexpr std::array settings{
    Setting{"offlinePerCard"_L1, 0, mostCents, putAmount<&DeskSettings::offlinePerCard>},
    Setting{"offlinePerDeskAndDay"_L1, 0, mostCents, putAmount<&DeskSettings::offlinePerDeskAndDay>},
    Setting{"offlineFirstLoads"_L1, 0, mostCents, putAmount<&DeskSettings::offlineFirstLoads>},
    Setting{"offlineLongestHours"_L1, 0, 24 * 365, putCount<&DeskSettings::offlineLongestHours>},
    Setting{"offlineSignInDays"_L1, 0, 365, putCount<&DeskSettings::offlineSignInDays>},
    Setting{"idleLockMinutes"_L1, 1, 24 * 60, putCount<&DeskSettings::idleLockMinutes>},
    Setting{"smallestLoad"_L1, 1, mostCents, putAmount<&DeskSettings::smallestLoad>},
    Setting{"limit.anonymousSingleLoad"_L1, 0, mostCents, putLimit<&Limits::anonymousSingleLoad>},
    Setting{"limit.anonymousBalance"_L1, 0, mostCents, putLimit<&Limits::anonymousBalance>},
    Setting{"limit.knownCashDay"_L1, 0, mostCents, putLimit<&Limits::knownCashDay>},
    Setting{"limit.knownTransferDay"_L1, 0, mostCents, putLimit<&Limits::knownTransferDay>},
    Setting{"limit.knownMonth"_L1, 0, mostCents, putLimit<&Limits::knownMonth>},
    Setting{"limit.knownYear"_L1, 0, mostCents, putLimit<&Limits::knownYear>},
    Setting{"limit.knownBalance"_L1, 0, mostCents, putLimit<&Limits::knownBalance>},
    Setting{"contactDaily"_L1, 0, 1, putFlag<&DeskSettings::contactDaily>},
    Setting{"worksWithoutTariff"_L1, 0, 1, putFlag<&DeskSettings::worksWithoutTariff>},
    Setting{"correctionDays"_L1, 0, 365, putCount<&DeskSettings::correctionDays>},
    Setting{longestPendingKey, 1, 24 * 365, nullptr},
    Setting{"smsPerNumber"_L1, 0, 1000, nullptr},
    Setting{"smsPerDesk"_L1, 0, 100'000, nullptr},
    Setting{"smsInAll"_L1, 0, 1'000'000, nullptr},
};

const Setting* settingOf(const QString& key)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&key](const Setting& setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

} // namespace

wire::DeskSettings SettingHistory::at(const QDateTime& moment) const
{
    wire::DeskSettings all;
    for (const Row& row : m_rows) {
        const Setting* setting = row.since <= moment ? settingOf(row.key) : nullptr;
        if (setting && setting->put) {
            setting->put(all, setting->valueOf(row.value));
        }
    }
    return all;
}

qint64 SettingHistory::own(QLatin1StringView key, const QDateTime& moment) const
{
    const auto unset = std::ranges::find(ownDefaults, key, &std::pair<QLatin1StringView, qint64>::first);
    Q_ASSERT(unset != std::end(ownDefaults));
    qint64 value = unset->second;
    for (const Row& row : m_rows) {
        value = row.key == key && row.since <= moment && row.value ? *row.value : value;
    }
    return value;
}

std::chrono::hours SettingHistory::longestPending(const QDateTime& moment) const
{
    return std::chrono::hours(own(longestPendingKey, moment));
}

OfflineLimits SettingHistory::mostLenient(const QDateTime& from, const QDateTime& until) const
{
    OfflineLimits most = offlineLimitsOf(at(from));
    for (const Row& row : m_rows) {
        if (row.since > from && row.since <= until) {
            const OfflineLimits then = offlineLimitsOf(at(row.since));
            most.perCard = std::max(most.perCard, then.perCard);
            most.perDeskAndDay = std::max(most.perDeskAndDay, then.perDeskAndDay);
            most.firstLoads = std::max(most.firstLoads, then.firstLoads);
            most.longest = std::max(most.longest, then.longest);
        }
    }
    return most;
}

bool SettingHistory::changesBetween(const QDateTime& after, const QDateTime& until) const
{
    return std::ranges::any_of(m_rows,
                               [&](const Row& row) { return row.since > after && row.since <= until; });
}

Result<SettingHistory> SettingTable::history()
{
    auto rows = TRY(
        allRows(m_database, "SELECT key, since, value FROM setting ORDER BY since", [](const Statement& row) {
            return SettingHistory::Row{row.text("key"), momentOf(row.integer("since")),
                                       row.optionalInteger("value")};
        }));
    return SettingHistory(std::move(rows));
}

Done SettingTable::set(const QString& key, std::optional<qint64> value, const QDateTime& since)
{
    const Setting* setting = settingOf(key);
    if (setting == nullptr) {
        return failure(ErrorCode::NotFound, u"no such setting"_s, {}, key);
    }
    const bool isAllowed = value ? *value >= setting->least && *value <= setting->most : setting->isLimit();
    if (!isAllowed) {
        return failure(ErrorCode::MalformedAmount, u"%1 to %2"_s.arg(setting->least).arg(setting->most), {},
                       key);
    }
    return m_database.run("INSERT INTO setting (key, since, value) VALUES (?1, ?2, ?3) "
                          "ON CONFLICT (key, since) DO UPDATE SET value = excluded.value",
                          QStringView(key), since.toMSecsSinceEpoch(), value);
}

QStringList SettingTable::keys()
{
    QStringList keys;
    for (const Setting& setting : settings) {
        keys.append(setting.key);
    }
    return keys;
}

} // namespace cekr::central
