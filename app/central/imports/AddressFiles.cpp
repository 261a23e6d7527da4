// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/AddressFiles.h"

#include "app/central/imports/CsvFile.h"

#include <QDir>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// Where in a row what stands.
struct Columns
{
    QByteArrayList names;
    qsizetype status; ///< "V": in force
};

const Columns municipalityColumns{
    {"ENOTA", "OB_MID", "OB_ID", "OB_UIME", "OB_TIP", "POV_KM2", "D_OD", "DV_OD", "STATUS", "CEN_E", "CEN_N"},
    8};
const Columns settlementColumns{{"ENOTA", "NA_MID", "NA_ID", "NA_UIME", "NA_DJ", "OB_MID", "POV_KM2", "D_OD",
                                 "DV_OD", "STATUS", "CEN_E", "CEN_N"},
                                9};
const Columns streetColumns{
    {"ENOTA", "UL_MID", "UL_ID", "UL_UIME", "UL_DJ", "NA_MID", "OB_MID", "D_OD", "DV_OD", "STATUS"}, 9};
const Columns postColumns{
    {"ENOTA", "PT_MID", "PT_ID", "PT_UIME", "POV_KM2", "D_OD", "DV_OD", "STATUS", "CEN_E", "CEN_N"}, 7};

/// The fields of one row; what is no number is noted.
class Row final
{
public:
    explicit Row(const CsvLine& line) : m_line(line) {}

    QString textAt(qsizetype column) const { return QString::fromUtf8(m_line.fields[column]); }
    int numberAt(qsizetype column)
    {
        bool isNumber = false;
        const int value = m_line.fields[column].toByteArray().toInt(&isNumber);
        m_isSound = m_isSound && isNumber && value > 0;
        return value;
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    const CsvLine& m_line;
    bool m_isSound = true;
};

std::unexpected<Error> malformed(const QString& path, const QString& why, qint64 line)
{
    return failure(ErrorCode::MalformedFile, why, {}, u"%1:%2"_s.arg(path).arg(line));
}

template <typename Entry>
Result<std::vector<Entry>> readFile(const QString& path, const Columns& columns, Entry (*read)(Row&))
{
    CsvFile file = TRY(CsvFile::open(path, {columns.names}));
    std::vector<Entry> entries;
    for (auto line = TRY(file.next()); line; line = TRY(file.next())) {
        if (line->fault || line->fields.size() != columns.names.size()) {
            return malformed(path, u"not so many fields as the first line names"_s, line->number);
        }
        Row row(*line);
        Entry entry = read(row);
        if (!row.isSound()) {
            return malformed(path, u"a number is none"_s, line->number);
        }
        if (line->fields[columns.status] == "V") {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

Municipality municipality(Row& row)
{
    return {row.numberAt(1), row.textAt(3)};
}

Settlement settlement(Row& row)
{
    return {row.numberAt(1),
            {row.textAt(3), row.textAt(4)},
            row.numberAt(5),
            {row.numberAt(10), row.numberAt(11)}};
}

Street street(Row& row)
{
    return {row.numberAt(1), {row.textAt(3), row.textAt(4)}, row.numberAt(5)};
}

PostOffice post(Row& row)
{
    return {row.numberAt(2), row.textAt(3), {row.numberAt(8), row.numberAt(9)}};
}

} // namespace

Result<AddressRegister> readAddressFiles(const QString& folder)
{
    const QDir files(folder);
    AddressEntries entries;
    entries.municipalities = TRY(readFile(files.filePath(u"OB.csv"_s), municipalityColumns, municipality));
    entries.settlements = TRY(readFile(files.filePath(u"NA.csv"_s), settlementColumns, settlement));
    entries.streets = TRY(readFile(files.filePath(u"UL.csv"_s), streetColumns, street));
    entries.posts = TRY(readFile(files.filePath(u"PT.csv"_s), postColumns, post));
    return AddressRegister::make(std::move(entries));
}

} // namespace cekr::central
