// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/LoadImport.h"

#include "app/central/imports/Fields.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/LoadTable.h"
#include "app/central/store/Locks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// Cash is what another counter took; all the others are transfers (LIMIT-N2).
constexpr std::array channels{"cash"_L1, "transfer"_L1, "klik"_L1, "portal"_L1};
constexpr qsizetype longestReference = 64;

Result<QString> readReference(QByteArrayView field)
{
    const bool isPrintable =
        std::all_of(field.begin(), field.end(), [](char c) { return c > ' ' && c <= '~'; });
    return isPrintable && !field.isEmpty() && field.size() <= longestReference
               ? Result<QString>(QString::fromLatin1(field))
               : failure(ErrorCode::MalformedMessage, u"no reference"_s);
}

Result<QString> readChannel(QByteArrayView field)
{
    const QString channel = QString::fromLatin1(field);
    const bool isKnown = std::find(channels.begin(), channels.end(), channel) != channels.end();
    return isKnown ? Result<QString>(channel) : failure(ErrorCode::MalformedMessage, u"no channel"_s);
}

Result<Money> readLoad(QByteArrayView field)
{
    const Result<Money> amount = readAmount(field);
    return amount && !amount->isPositive() ? failure(ErrorCode::AmountNotPositive) : amount;
}

Read<ChannelLoad> readLine(const CsvLine& line)
{
    const QList<QByteArrayView>& fields = line.fields;
    const auto reference = orFault(readReference(fields[0]), "reference",
                                   "not 1 to 64 letters, digits and other characters without a space");
    const auto card = orFault(MokId::parse(QString::fromLatin1(fields[1])), "mok_id", "not nine digits");
    const auto amount =
        orFault(readLoad(fields[2]), "amount", "not an amount such as 150.00, more than zero");
    const auto day = orFault(readDay(fields[3]), "day", "not a day such as 2026-11-21");
    const auto channel = orFault(readChannel(fields[4]), "channel", "not cash, transfer, klik or portal");
    if (!reference || !card) {
        return std::unexpected(reference ? card.error() : reference.error());
    }
    if (!amount || !day || !channel) {
        return std::unexpected(!amount ? amount.error() : !day ? day.error() : channel.error());
    }
    return ChannelLoad{*reference, *card, *amount, *day, *channel, startOfBusinessDay(*day)};
}

} // namespace

LoadImport::LoadImport(Database& database, const CentralKeys& keys, const QDateTime& now)
    : m_database(database), m_administration(database, keys, now), m_today(BusinessTime::at(now).date())
{
}

CsvColumns LoadImport::columns() const
{
    return {{"reference"_ba, "mok_id"_ba, "amount"_ba, "day"_ba, "channel"_ba}};
}

Result<std::optional<LineFault>> LoadImport::check(const CsvLine& line)
{
    const Read<ChannelLoad> load = readLine(line);
    if (!load) {
        return load.error();
    }
    if (load->day > m_today) {
        return LineFault{"day", "it has not come yet"};
    }
    const qsizetype before = m_seen.size();
    m_seen.insert(load->reference);
    if (m_seen.size() == before) {
        return LineFault{"reference", "it stands on an earlier line too"};
    }
    const auto known = TRY(LoadTable(m_database).find(load->reference));
    const auto hasCard = TRY(CardTable(m_database).contains(load->card));
    if (known) {
        return isSame(*known, *load)
                   ? std::nullopt
                   : std::optional(LineFault{"reference", "central has another load of it"});
    }
    if (!hasCard) {
        return LineFault{"mok_id", "central has no card of this number"};
    }
    m_toLock.push_back(load->card);
    return std::nullopt;
}

Done LoadImport::store(const CsvLine& line)
{
    TRY(Locks(m_database).lockCards(std::exchange(m_toLock, {}))); // all of them before any is touched
    const Read<ChannelLoad> load = readLine(line);
    if (!load) {
        return fileChanged();
    }
    const auto known = TRY(LoadTable(m_database).find(load->reference));
    if (known) {
        ++m_known;
        return isSame(*known, *load) ? Done() : fileChanged();
    }
    ++m_loads;
    m_sum += load->amount;
    m_loaded.insert(load->card);
    return m_administration.addLoad(*load);
}

Done LoadImport::finish()
{
    for (const MokId card : std::as_const(m_loaded)) {
        TRY(m_administration.publishLoads(card));
    }
    return {};
}

QJsonObject LoadImport::summary() const
{
    return {{u"imported"_s, m_loads}, {u"known"_s, m_known}, {u"sum"_s, m_sum.cents()}};
}

QString LoadImport::words() const
{
    return u"%1 loads imported, %2 EUR in all; %3 were known already"_s.arg(m_loads)
        .arg(m_sum.plain())
        .arg(m_known);
}

} // namespace cekr::central
