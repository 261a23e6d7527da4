// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/CsvFile.h"

#include <QStringDecoder>

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestLine = 1024;
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

QByteArrayView unquoted(QByteArrayView field)
{
    field = field.trimmed();
    const bool isQuoted = field.size() >= 2 && field.front() == '"' && field.back() == '"';
    return isQuoted ? field.sliced(1, field.size() - 2) : field;
}

/// Views of the text, which has to outlive them.
QList<QByteArrayView> fieldsOf(const QByteArray& text, char delimiter)
{
    QList<QByteArrayView> fields;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == delimiter) {
            fields.append(unquoted(QByteArrayView(text).sliced(begin, i - begin)));
            begin = i + 1;
        }
    }
    return fields;
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
    const QByteArray text = header.value_or(QByteArray());
    m_delimiter = text.contains(';') ? ';' : ',';
    const QList<QByteArrayView> names = fieldsOf(text, m_delimiter);
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
    CsvLine line{m_lineNumber, std::move(*text), {}};
    line.fields = fieldsOf(line.text, m_delimiter);
    return line;
}

double CsvFile::progress() const
{
    return double(m_file->pos()) / double(std::max<qint64>(m_file->size(), 1));
}

/// The next line that is not empty, without its end.
Result<std::optional<QByteArray>> CsvFile::nextText()
{
    while (!m_file->atEnd()) {
        QByteArray text = m_file->readLine(longestLine + 2);
        ++m_lineNumber;
        const bool isWhole = text.endsWith('\n') || m_file->atEnd();
        if (m_file->error() != QFileDevice::NoError) {
            return failure(ErrorCode::FileUnusable, m_file->errorString(), {}, m_file->fileName());
        }
        if (text.contains('\0')) {
            return malformed(u"the file is not text: it holds NUL bytes"_s, m_lineNumber);
        }
        if (!isWhole) {
            return malformed(u"a line is longer than %1 bytes"_s.arg(longestLine), m_lineNumber);
        }
        if (!isUtf8(text)) {
            return malformed(u"the file is not UTF-8"_s, m_lineNumber);
        }
        text = text.trimmed();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return std::nullopt;
}

} // namespace cekr::central
