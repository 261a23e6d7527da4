// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/Settlement.h"

#include "app/central/store/BookTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// The sums of a settled day by their names, as they stand in both forms.
constexpr std::pair<QLatin1StringView, Money SettledDay::*> sumFields[] = {
    {"loads"_L1, &SettledDay::loads},
    {"charges"_L1, &SettledDay::charges},
    {"corrected_loads"_L1, &SettledDay::correctedLoads},
    {"corrected_charges"_L1, &SettledDay::correctedCharges},
};

QByteArray toCsv(QDate date, const std::vector<SettledDay>& rows)
{
    QByteArray csv = "date,desk,business_day,count";
    for (const auto& [name, sum] : sumFields) {
        csv += ',' + QByteArray(name.data(), name.size());
    }
    csv += ",total\n";
    for (const SettledDay& row : rows) {
        QStringList fields{date.toString(Qt::ISODate), row.desk.text(), row.day.toString(Qt::ISODate),
                           QString::number(row.count)};
        for (const auto& [name, sum] : sumFields) {
            fields += (row.*sum).plain();
        }
        fields += row.total().plain();
        csv += fields.join(u',').toUtf8() + '\n';
    }
    return csv;
}

void addSums(const SettledDay& row, QJsonObject& object)
{
    object.insert("count"_L1, row.count);
    for (const auto& [name, sum] : sumFields) {
        object.insert(name, (row.*sum).cents());
    }
    object.insert("total"_L1, row.total().cents());
}

QByteArray toJson(QDate date, const std::vector<SettledDay>& rows)
{
    QJsonArray desks;
    SettledDay all;
    for (const SettledDay& row : rows) {
        QJsonObject desk{{u"desk"_s, row.desk.text()}, {u"business_day"_s, row.day.toString(Qt::ISODate)}};
        addSums(row, desk);
        desks.append(desk);
        all.count += row.count;
        for (const auto& [name, sum] : sumFields) {
            all.*sum += row.*sum;
        }
    }
    QJsonObject totals;
    addSums(all, totals);
    const QJsonObject settlement{{u"date"_s, date.toString(Qt::ISODate)},
                                 {u"currency"_s, u"EUR"_s},
                                 {u"unit"_s, u"cent"_s},
                                 {u"desks"_s, desks},
                                 {u"totals"_s, totals}};
    return QJsonDocument(settlement).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray forOffice(const QByteArray& csv)
{
    constexpr qsizetype firstAmount = 4; // after date, desk, business_day, count
    QByteArray office = "\xEF\xBB\xBF";
    for (const QByteArray& row : csv.trimmed().split('\n')) {
        QByteArrayList fields = row.split(',');
        for (qsizetype i = firstAmount; i < fields.size(); ++i) {
            fields[i].replace('.', ',');
        }
        office += fields.join(';') + "\r\n";
    }
    return office;
}

Result<IssuedSettlement> Settlement::of(QDate day)
{
    // What a desk sent in the last moment of the day may still be on its way into the books.
    constexpr qint64 graceSeconds = 300;
    if (day >= BusinessTime::at(m_now.addSecs(-graceSeconds)).date()) {
        return failure(ErrorCode::Misused, u"the day is not over"_s, {}, day.toString(Qt::ISODate));
    }
    const auto rows = TRY(BookTable(m_database).receivedOn(day));
    auto issued = TRY(SettlementTable(m_database).find(day));
    QByteArray csv = toCsv(day, rows);
    QByteArray json = toJson(day, rows);
    if (!issued) {
        return issue(day, std::move(csv), std::move(json));
    }
    if (issued->csv.content != csv || issued->json.content != json) {
        return failure(ErrorCode::ExpectedDiffers, u"the books are not those of the settlement issued"_s, {},
                       day.toString(Qt::ISODate));
    }
    return std::move(*issued);
}

Result<IssuedSettlement> Settlement::issue(QDate day, QByteArray csv, QByteArray json)
{
    const QByteArray ofCsv = TRY(m_keys.authority.signDocument(csv));
    const QByteArray ofJson = TRY(m_keys.authority.signDocument(json));
    IssuedSettlement settlement{{std::move(csv), ofCsv}, {std::move(json), ofJson}};
    TRY(SettlementTable(m_database).add(day, settlement, m_now));
    return settlement;
}

} // namespace cekr::central
