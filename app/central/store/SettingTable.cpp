// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/SettingTable.h"

#include "app/central/store/Rows.h"

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
    void (*put)(wire::DeskSettings&, qint64);
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

/// LIMIT-X2: 0 leaves it to the terms.
template <Money Limits::*Limit>
void putLimit(wire::DeskSettings& all, qint64 value)
{
    all.stricter.*Limit = value == 0 ? Limits::none().*Limit : Money::fromCents(value);
}

constexpr qint64 mostCents = 1'000'000'00;

using wire::DeskSettings;
constexpr std::array settings{
    Setting{"offlinePerCard"_L1, 0, mostCents, putAmount<&DeskSettings::offlinePerCard>},
    Setting{"offlinePerDeskAndDay"_L1, 0, mostCents, putAmount<&DeskSettings::offlinePerDeskAndDay>},
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
};

const Setting* settingOf(const QString& key)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&key](const Setting& setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

} // namespace

Result<wire::DeskSettings> SettingTable::read()
{
    wire::DeskSettings all;
    TRY(allRows(m_database, "SELECT key, value FROM setting", [&all](const Statement& row) {
        if (const Setting* setting = settingOf(row.text("key"))) {
            setting->put(all, row.integer("value"));
        }
        return true;
    }));
    return all;
}

Done SettingTable::set(const QString& key, qint64 value)
{
    const Setting* setting = settingOf(key);
    if (setting == nullptr) {
        return failure(ErrorCode::NotFound, u"no such setting"_s, {}, key);
    }
    if (value < setting->least || value > setting->most) {
        return failure(ErrorCode::MalformedAmount, u"%1 to %2"_s.arg(setting->least).arg(setting->most), {},
                       key);
    }
    return m_database.run("INSERT INTO setting (key, value) VALUES (?1, ?2) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                          QStringView(key), value);
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
