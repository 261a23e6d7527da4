// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/imports/CsvFile.h"
#include "core/store/Database.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace cekr::central
{

/// What is wrong with a line: the column and the reason. Never says what stood there, as that may be card
/// data.
struct LineFault
{
    const char* column = ""; ///< empty when it is the line as a whole
    const char* reason = "";
};

/// One kind of file: what is wrong with one of its lines, and what a good one does.
class Import
{
public:
    virtual ~Import() = default;

    [[nodiscard]] virtual CsvColumns columns() const = 0;
    /// Before the file is opened: whether it can be taken at all.
    [[nodiscard]] virtual Done prepare() = 0;
    /// Called for every line in order, changes nothing. A failure is one of the database.
    [[nodiscard]] virtual Result<std::optional<LineFault>> check(const CsvLine& line) = 0;
    /// Called for every line once all were good, in one transaction. MalformedFile when the line is not what
    /// it was before.
    [[nodiscard]] virtual Done store(const CsvLine& line) = 0;
    /// After the last line, in the same transaction.
    [[nodiscard]] virtual Done finish() { return {}; }
    /// What was stored, for programs and in words for people.
    [[nodiscard]] virtual QJsonObject summary() const = 0;
    [[nodiscard]] virtual QString words() const = 0;
};

/// The first faults of a file, and how many there are.
struct FaultReport
{
    struct Fault
    {
        qint64 line = 0;
        LineFault what;
    };
    static constexpr size_t mostKept = 100;

    qint64 count = 0;
    std::vector<Fault> first;
};

/// Takes a file: all of it or nothing. It is read twice: once to find every fault, without holding up a
/// running server, and once to store.
class FileImport final
{
public:
    /// Says how far it is (0 to 1); false ends it with Cancelled.
    using GoOn = std::function<bool(double progress)>;

    FileImport(Database& database, Import& import) : m_database(database), m_import(import) {}

    /// MalformedFile when there are faults (they are in the report then), or what CsvFile and prepare() say.
    [[nodiscard]] Done run(const QString& path, const GoOn& goOn);
    [[nodiscard]] const FaultReport& faults() const { return m_faults; }

private:
    [[nodiscard]] Done checkAll(const QString& path, const GoOn& goOn);
    [[nodiscard]] Result<std::optional<LineFault>> faultOf(const CsvLine& line, qsizetype columns);
    [[nodiscard]] Done storeAll(const QString& path, const GoOn& goOn);

    Database& m_database;
    Import& m_import;
    FaultReport m_faults;
};

/// The failure of store() for a line that was good a moment ago.
[[nodiscard]] std::unexpected<Error> fileChanged();

} // namespace cekr::central
