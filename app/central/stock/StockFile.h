// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/PanTail.h"
#include "core/domain/YearMonth.h"

#include <QFile>

#include <expected>
#include <optional>
#include <variant>

namespace cekr::central
{

/// One card of a delivery.
struct StockLine
{
    MokId card;
    PanTail panTail;
    YearMonth validUntil;
    BoxId box;
};

/// What is wrong with a line: its number, counted from 1, the column and the reason. Never says what stood
/// there, as that may be card data.
struct StockFault
{
    qint64 line = 0;
    const char* column = "";
    const char* reason = "";
};

/// Reads a delivery line by line: UTF-8 (with or without a byte order mark), the header
/// "mok_id,pan_tail,expiry,box", then one card a line; comma or semicolon; expiry as 2029-09 or 09/2029.
/// Empty lines are skipped.
class StockFile final
{
public:
    static constexpr qint64 mostLines = 2'000'000;

    /// FileUnusable; MalformedFile when it is no such file, with the reason as detail.
    [[nodiscard]] static Result<StockFile> open(const QString& path);

    /// What a line can be.
    using Line = std::variant<StockLine, StockFault>;
    /// The next line, nothing at the end. MalformedFile when the file as a whole cannot be trusted (another
    /// encoding, an endless line), TooLarge beyond mostLines.
    [[nodiscard]] Result<std::optional<Line>> next();
    /// Number of the line that next() gave last.
    [[nodiscard]] qint64 lineNumber() const { return m_lineNumber; }
    /// How much has been read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    StockFile() = default;
    [[nodiscard]] Done readHeader();
    [[nodiscard]] Result<std::optional<QByteArray>> nextText();

    std::unique_ptr<QFile> m_file;
    char m_delimiter = ',';
    qint64 m_lineNumber = 0;
};

} // namespace cekr::central
