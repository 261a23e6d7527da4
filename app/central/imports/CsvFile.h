// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QByteArrayList>
#include <QFile>

#include <memory>
#include <optional>

namespace cekr::central
{

/// The columns of a file, in their order. The last ones may be missing, from the header and every line alike.
struct CsvColumns
{
    QByteArrayList names;
    qsizetype optional = 0; ///< so many of the last
};

/// One line of a file, taken apart.
struct CsvLine
{
    qint64 number = 0; ///< counted from 1, the header and empty lines too
    QByteArray text;
    QList<QByteArrayView> fields; ///< of the text, trimmed, without quotation marks
};

/// Reads a file line by line: UTF-8 (with or without a byte order mark), a header with the columns' names,
/// then one thing a line; comma or semicolon, as the header has it. A field may stand in quotation marks, but
/// holds neither them nor the delimiter. Empty lines are skipped.
class CsvFile final
{
public:
    static constexpr qint64 mostLines = 2'000'000;

    /// FileUnusable; MalformedFile when it is no such file, with the reason as detail.
    [[nodiscard]] static Result<CsvFile> open(const QString& path, const CsvColumns& columns);

    /// The next line, nothing at the end. MalformedFile when the file as a whole cannot be trusted (another
    /// encoding, an endless line), TooLarge beyond mostLines.
    [[nodiscard]] Result<std::optional<CsvLine>> next();
    /// How many columns its header names.
    [[nodiscard]] qsizetype columnCount() const { return m_columnCount; }
    /// How much has been read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    CsvFile() = default;
    [[nodiscard]] Done readHeader(const CsvColumns& columns);
    [[nodiscard]] Result<std::optional<QByteArray>> nextText();

    std::unique_ptr<QFile> m_file;
    char m_delimiter = ',';
    qsizetype m_columnCount = 0;
    qint64 m_lineNumber = 0;
};

} // namespace cekr::central
