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

/// One row of a file, taken apart.
struct CsvLine
{
    qint64 number = 0; ///< of its first line, counted from 1, the header and empty lines too
    QByteArray text;
    QList<QByteArrayView> fields; ///< views of the text: what the fields hold, without spaces around them
    const char* fault = nullptr;  ///< why it is no row of such a file; then there are no fields
};

/// Reads a file row by row (RFC 4180): UTF-8 (with or without a byte order mark), a header with the columns'
/// names, then one thing a row; comma or semicolon, as the header has it. A field in quotation marks may hold
/// the delimiter, line ends, and quotation marks written twice. Rows without a line's text, and those of
/// nothing but delimiters, as office programs leave them, are skipped.
class CsvFile final
{
public:
    static constexpr qint64 mostLines = 2'000'000;

    /// FileUnusable; MalformedFile when it is no such file, with the reason as detail.
    [[nodiscard]] static Result<CsvFile> open(const QString& path, const CsvColumns& columns);

    /// The next row, nothing at the end. MalformedFile when the file as a whole cannot be trusted (another
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
    [[nodiscard]] Result<QByteArray> readLine(qint64 most);

    std::unique_ptr<QFile> m_file;
    char m_delimiter = 0; ///< 0: the header was not read yet
    qsizetype m_columnCount = 0;
    qint64 m_lineNumber = 0;
    qint64 m_firstLine = 0; ///< of the row that was read last
};

} // namespace cekr::central
