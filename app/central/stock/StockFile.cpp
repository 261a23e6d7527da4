// SPDX-License-Identifier: EUPL-1.2
#include "app/central/stock/StockFile.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestLine = 1024;
constexpr std::array columns{"mok_id", "pan_tail", "expiry", "box"};
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

/// "2029-09", or "09/2029" as on the card.
Result<YearMonth> readMonth(QStringView text)
{
    if (text.size() == 7 && text[2] == u'/') {
        return YearMonth::parse(text.sliced(3).toString() + u'-' + text.first(2).toString());
    }
    return YearMonth::parse(text);
}

std::variant<StockLine, StockFault> readLine(const QByteArray& text, char delimiter, qint64 number)
{
    const QList<QByteArrayView> fields = fieldsOf(text, delimiter);
    if (fields.size() != qsizetype(columns.size())) {
        return StockFault{number, "", "not four columns"};
    }
    const Result<MokId> card = MokId::parse(QString::fromLatin1(fields[0]));
    if (!card) {
        return StockFault{number, columns[0], "not nine digits"};
    }
    const Result<PanTail> tail = PanTail::parse(QString::fromLatin1(fields[1]));
    if (!tail) {
        return StockFault{number, columns[1], "not six digits"};
    }
    const Result<YearMonth> month = readMonth(QString::fromLatin1(fields[2]));
    if (!month) {
        return StockFault{number, columns[2], "not a month such as 2029-09"};
    }
    const Result<BoxId> box = BoxId::parse(QString::fromUtf8(fields[3]));
    if (!box) {
        return StockFault{number, columns[3], "not 1 to 40 letters, digits, dots, underscores or hyphens"};
    }
    return StockLine{*card, *tail, *month, *box};
}

} // namespace

Result<StockFile> StockFile::open(const QString& path)
{
    StockFile stock;
    stock.m_file = std::make_unique<QFile>(path);
    if (!stock.m_file->open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, stock.m_file->errorString(), {}, path);
    }
    if (Done header = stock.readHeader(); !header) {
        return failure(header.error());
    }
    return stock;
}

Done StockFile::readHeader()
{
    const QByteArray begin = m_file->peek(3);
    if (begin.startsWith("\xFF\xFE") || begin.startsWith("\xFE\xFF")) {
        return malformed(u"the file is UTF-16; it has to be UTF-8"_s, 1);
    }
    if (begin == byteOrderMark) {
        m_file->skip(byteOrderMark.size());
    }
    const Result<std::optional<QByteArray>> header = nextText();
    if (!header) {
        return failure(header.error());
    }
    m_delimiter = *header && (*header)->contains(';') ? ';' : ',';
    const QList<QByteArrayView> names = fieldsOf(header->value_or(QByteArray()), m_delimiter);
    if (!std::equal(names.begin(), names.end(), columns.begin(), columns.end())) {
        return malformed(u"the first line has to be mok_id,pan_tail,expiry,box"_s, 1);
    }
    return {};
}

Result<std::optional<StockFile::Line>> StockFile::next()
{
    const Result<std::optional<QByteArray>> text = nextText();
    if (!text) {
        return failure(text.error());
    }
    if (!*text) {
        return std::nullopt;
    }
    if (m_lineNumber > mostLines + 1) {
        return failure(ErrorCode::TooLarge, u"more than %1 lines"_s.arg(mostLines));
    }
    return readLine(**text, m_delimiter, m_lineNumber);
}

double StockFile::progress() const
{
    return double(m_file->pos()) / double(std::max<qint64>(m_file->size(), 1));
}

/// The next line that is not empty, without its end.
Result<std::optional<QByteArray>> StockFile::nextText()
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
