// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/CsvFile.h"

#include "app/central/imports/FieldWalk.h"

#include <QStringDecoder>

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestRow = 1024;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

std::unexpected<Error> malformed(const QString& reason, qint64 line)
{
    return failure(ErrorCode::MalformedFile, reason, {}, QString::number(line));
}

bool isUtf8(const QByteArray& text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
    if (isAscii) {
        return true;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError() && !decoded.isEmpty();
}

/// Takes the text of a row apart.
void split(CsvLine& line, char delimiter)
{
    FieldWalk walk(line.text, delimiter);
    while (const auto field = walk.next()) {
        line.fields.append(*field);
    }
    line.fault = walk.fault();
}

/// Whether a row goes on in the next line, within quotation marks.
bool goesOn(QByteArray text, char delimiter)
{
    if (!text.contains('"')) {
        return false;
    }
    FieldWalk walk(text, delimiter);
    while (walk.next()) {
    }
    return walk.fault() == FieldWalk::unfinished;
}

/// Before the header is read, either may delimit.
bool isEmptyRow(const QByteArray& text, char delimiter)
{
    return std::ranges::all_of(text, [delimiter](char c) {
        const bool isDelimiter = delimiter == 0 ? c == ',' || c == ';' : c == delimiter;
        return isDelimiter || c == ' ' || c == '\t' || c == '\r' || c == '\n';
    });
}

char delimiterOf(const QByteArray& header)
{
    return header.contains(';') ? ';' : ',';
}

} // namespace

Result<CsvFile> CsvFile::open(const QString& path, const CsvColumns& columns)
{
    CsvFile csv;
    csv.m_file = std::make_unique<QFile>(path);
    if (!csv.m_file->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, csv.m_file->errorString(), {}, path);
    }
    TRY(csv.readHeader(columns));
    return csv;
}

Done CsvFile::readHeader(const CsvColumns& columns)
{
    const QByteArray begin = m_file->peek(3);
    if (begin.startsWith("\xFF\xFE") || begin.startsWith("\xFE\xFF")) {
        return malformed(u"the file is UTF-16; it has to be UTF-8"_s, 1);
    }
    if (begin == byteOrderMark) {
        m_file->skip(byteOrderMark.size());
    }
    const std::optional<QByteArray> header = TRY(nextText());
    CsvLine line{m_firstLine, header.value_or(QByteArray()), {}};
    m_delimiter = delimiterOf(line.text);
    split(line, m_delimiter);
    const QList<QByteArrayView>& names = line.fields;
    m_columnCount = names.size();
    const bool isComplete = m_columnCount >= columns.names.size() - columns.optional;
    const bool isKnown = m_columnCount <= columns.names.size() &&
                         std::equal(names.begin(), names.end(), columns.names.begin());
    return isComplete && isKnown
               ? Done()
               : malformed(u"the first line has to be "_s + QLatin1StringView(columns.names.join(',')), 1);
}

Result<std::optional<CsvLine>> CsvFile::next()
{
    std::optional<QByteArray> text = TRY(nextText());
    if (!text) {
        return std::nullopt;
    }
    if (m_lineNumber > mostLines + 1) {
        return failure(ErrorCode::TooLarge, u"more than %1 lines"_s.arg(mostLines));
    }
    CsvLine line{m_firstLine, std::move(*text), {}};
    split(line, m_delimiter);
    return line;
}

double CsvFile::progress() const
{
    return double(m_file->pos()) / double(std::max<qint64>(m_file->size(), 1));
}

/// The next row that is not empty, without its end.
Result<std::optional<QByteArray>> CsvFile::nextText()
{
    while (!m_file->atEnd()) {
        QByteArray text = TRY(readLine(longestRow));
        m_firstLine = m_lineNumber;
        const char delimiter = m_delimiter == 0 ? delimiterOf(text) : m_delimiter;
        while (goesOn(text, delimiter) && !m_file->atEnd()) {
            text += TRY(readLine(longestRow - text.size()));
        }
        if (!isEmptyRow(text, m_delimiter)) {
            return text.trimmed();
        }
    }
    return std::nullopt;
}

/// With its end.
Result<QByteArray> CsvFile::readLine(qint64 most)
{
    QByteArray text = most > 0 ? m_file->readLine(most + 3) : QByteArray(); // the line end, and one
    ++m_lineNumber;
    const bool isWhole = most > 0 && (text.endsWith('\n') || m_file->atEnd());
    if (m_file->error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileUnusable, m_file->errorString(), {}, m_file->fileName());
    }
    if (text.contains('\0')) {
        return malformed(u"the file is not text: it holds NUL bytes"_s, m_lineNumber);
    }
    if (!isWhole) {
        return malformed(u"a row is longer than %1 bytes"_s.arg(longestRow), m_lineNumber);
    }
    if (!isUtf8(text)) {
        return malformed(u"the file is not UTF-8"_s, m_lineNumber);
    }
    return text;
}

} // namespace cekr::central
