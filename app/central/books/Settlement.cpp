// SPDX-License-Identifier: EUPL-1.2
#include "app/central/books/Settlement.h"

#include "app/central/store/BookTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// A sum of a settled day by its name, as it stands in both forms.
struct SumField
{
    QLatin1StringView name;
    Money (*sum)(const SettledDay&);
};
using SumFields = std::span<const SumField>;

constexpr SumField sumFields[] = {
    {"loads"_L1, [](const SettledDay& day) { return day.loads; }},
    {"charges"_L1, [](const SettledDay& day) { return day.charges; }},
    {"bank_charges"_L1, [](const SettledDay& day) { return day.bankCharges; }},
    {"corrected_loads"_L1, [](const SettledDay& day) { return day.correctedLoads; }},
    {"corrected_charges"_L1, [](const SettledDay& day) { return day.correctedCharges; }},
    {"corrected_bank_charges"_L1, [](const SettledDay& day) { return day.correctedBankCharges; }},
    {"owed_municipality"_L1, [](const SettledDay& day) { return day.owedTo(Creditor::Municipality); }},
    {"owed_bank"_L1, [](const SettledDay& day) { return day.owedTo(Creditor::Bank); }},
    {"total"_L1, [](const SettledDay& day) { return day.total(); }},
};

/// Those of a settlement that was issued when the municipality was the only one who charged anything.
constexpr SumField firstSumFields[] = {
    {"loads"_L1, [](const SettledDay& day) { return day.loads; }},
    {"charges"_L1, [](const SettledDay& day) { return day.charges; }},
    {"corrected_loads"_L1, [](const SettledDay& day) { return day.correctedLoads; }},
    {"corrected_charges"_L1, [](const SettledDay& day) { return day.correctedCharges; }},
    {"total"_L1, [](const SettledDay& day) { return day.total(); }},
};

QByteArray headerOf(SumFields fields)
{
    QByteArray header = "date,desk,business_day,count";
    for (const SumField& field : fields) {
        header += ',' + QByteArray(field.name.data(), field.name.size());
    }
    return header + '\n';
}

/// What was issued stays in the form it was issued in.
SumFields fieldsOf(const std::optional<IssuedSettlement>& issued)
{
    const bool isOfFirstForm = issued && issued->csv.content.startsWith(headerOf(firstSumFields));
    return isOfFirstForm ? SumFields(firstSumFields) : SumFields(sumFields);
}

QByteArray toCsv(QDate date, const std::vector<SettledDay>& rows, SumFields sums)
{
    QByteArray csv = headerOf(sums);
    for (const SettledDay& row : rows) {
        QStringList fields{date.toString(Qt::ISODate), row.desk.text(), row.day.toString(Qt::ISODate),
                           QString::number(row.count)};
        for (const SumField& field : sums) {
            fields += field.sum(row).plain();
        }
        csv += fields.join(u',').toUtf8() + '\n';
    }
    return csv;
}

void addSums(const SettledDay& row, SumFields sums, QJsonObject& object)
{
    object.insert("count"_L1, row.count);
    for (const SumField& field : sums) {
        object.insert(field.name, field.sum(row).cents());
    }
}

QByteArray toJson(QDate date, const std::vector<SettledDay>& rows, SumFields sums)
{
    QJsonArray desks;
    SettledDay all;
    for (const SettledDay& row : rows) {
        QJsonObject desk{{u"desk"_s, row.desk.text()}, {u"business_day"_s, row.day.toString(Qt::ISODate)}};
        addSums(row, sums, desk);
        desks.append(desk);
        all += row;
    }
    QJsonObject totals;
    addSums(all, sums, totals);
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
    const SumFields sums = fieldsOf(issued);
    QByteArray csv = toCsv(day, rows, sums);
    QByteArray json = toJson(day, rows, sums);
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
