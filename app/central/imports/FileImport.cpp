// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/FileImport.h"

#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 linesBetweenLooks = 4096;

/// Calls `take(line, columns)` for every line of the file and asks now and then whether to go on.
template <typename Take>
Done forEachLine(const QString& path, const CsvColumns& columns, const FileImport::GoOn& goOn, Take take)
{
    CsvFile file = TRY(CsvFile::open(path, columns));
    for (;;) {
        const auto line = TRY(file.next());
        if (!line) {
            return {};
        }
        if (line->number % linesBetweenLooks == 0 && !goOn(file.progress())) {
            return failure(ErrorCode::Cancelled);
        }
        TRY(take(*line, file.columnCount()));
    }
}

} // namespace

Done FileImport::run(const QString& path, const GoOn& goOn)
{
    const auto half = [&goOn](double from) {
        return [&goOn, from](double progress) { return goOn(from + progress / 2); };
    };
    Done done = m_import.prepare();
    if (done) {
        done = checkAll(path, half(0));
    }
    if (done && m_faults.count > 0) {
        done = failure(ErrorCode::MalformedFile, u"%1 bad lines; nothing was imported"_s.arg(m_faults.count),
                       {}, QString::number(m_faults.count));
    }
    return done ? storeAll(path, half(0.5)) : done;
}

Done FileImport::checkAll(const QString& path, const GoOn& goOn)
{
    return forEachLine(path, m_import.columns(), goOn,
                       [this](const CsvLine& line, qsizetype columns) -> Done {
                           const auto fault = TRY(faultOf(line, columns));
                           m_faults.count += fault ? 1 : 0;
                           if (fault && m_faults.first.size() < FaultReport::mostKept) {
                               m_faults.first.push_back({line.number, *fault});
                           }
                           return {};
                       });
}

Result<std::optional<LineFault>> FileImport::faultOf(const CsvLine& line, qsizetype columns)
{
    if (line.fault != nullptr) {
        return LineFault{"", line.fault};
    }
    if (line.fields.size() != columns) {
        return LineFault{"", "not as many columns as the first line"};
    }
    return m_import.check(line);
}

Done FileImport::storeAll(const QString& path, const GoOn& goOn)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    Done done =
        forEachLine(path, m_import.columns(), goOn, [this](const CsvLine& line, qsizetype columns) -> Done {
            return line.fields.size() == columns ? m_import.store(line) : fileChanged();
        });
    if (done) {
        done = m_import.finish();
    }
    return done ? transaction.commit() : done;
}

std::unexpected<Error> fileChanged()
{
    return failure(ErrorCode::MalformedFile, u"the file was changed while it was read"_s);
}

} // namespace cekr::central
