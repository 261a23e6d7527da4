// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankFile.h"

#include "app/central/imports/CsvFile.h"
#include "app/central/imports/Fields.h"

#include <QFile>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestLine = 4096;

/// The first character that is no space; 0 for an empty file.
Result<char> firstCharacter(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, file.errorString(), {}, path);
    }
    QByteArray start = file.read(longestLine);
    start = start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start;
    start = start.trimmed();
    return start.isEmpty() ? '\0' : start.front();
}

/// "-12.50" too: a refund, a reversal or an overdrawn card.
Result<Money> readSigned(QByteArrayView field)
{
    if (field.startsWith('-')) {
        return -TRY(readAmount(field.sliced(1)));
    }
    return field.isEmpty() ? Result<Money>(Money()) : readAmount(field);
}

Result<QDate> readOptionalDay(QByteArrayView field)
{
    return field.isEmpty() ? Result<QDate>(QDate()) : readDay(field);
}

Result<std::optional<HolderCategory>> readCategory(QByteArrayView field)
{
    if (field.isEmpty()) {
        return std::nullopt;
    }
    return TRY(holderCategory(QString::fromLatin1(field)));
}

/// What is wrong, without what stood there: that may be card data.
template <typename T>
Result<T> orSay(Result<T> value, const char* words)
{
    return value ? std::move(value) : failure(ErrorCode::MalformedMessage, QLatin1StringView(words));
}

Result<wire::BankEvent> eventOf(const CsvLine& line)
{
    const auto field = [&line](qsizetype i) { return line.fields.value(i); };
    const auto text = [&field](qsizetype i) { return QString::fromLatin1(field(i)); };
    if (line.fault) {
        return failure(ErrorCode::MalformedMessage, QLatin1StringView(line.fault));
    }
    wire::BankEvent event{.reference = text(0), .card = {}, .at = {}};
    event.kind = TRY(wire::bankEventKind(text(1)));
    event.card = TRY(orSay(MokId::parse(text(2)), "card is not nine digits"));
    event.at =
        TRY(orSay(BusinessTime::parse(text(3)), "at is not a moment such as 2026-11-21T09:40:00+01:00"));
    event.amount = TRY(orSay(readSigned(field(4)), "amount is not one such as 150.00"));
    event.day = TRY(orSay(readOptionalDay(field(5)), "day is not a day such as 2026-11-21"));
    event.channel = text(6);
    event.category = TRY(readCategory(field(7)));
    if (hasAmount(event.kind) == field(4).isEmpty()) {
        return failure(ErrorCode::MalformedMessage, u"amount is missing or does not belong to this kind"_s);
    }
    TRY(check(event));
    return event;
}

Done readCsv(const QString& path, const TakeBankLine& take)
{
    CsvFile file = TRY(CsvFile::open(path, {{"reference"_ba, "kind"_ba, "card"_ba, "at"_ba, "amount"_ba,
                                             "day"_ba, "channel"_ba, "category"_ba},
                                            3}));
    for (;;) {
        const auto line = TRY(file.next());
        if (!line) {
            return {};
        }
        const bool isWhole = line->fault || line->fields.size() == file.columnCount();
        TRY(take({line->number, isWhole ? eventOf(*line)
                                        : failure(ErrorCode::MalformedMessage,
                                                  u"not as many columns as the first line"_s)}));
    }
}

Done readJsonLines(const QString& path, const TakeBankLine& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, file.errorString(), {}, path);
    }
    for (qint64 number = 1; !file.atEnd(); ++number) {
        if (number > CsvFile::mostLines) {
            return failure(ErrorCode::TooLarge, u"too many lines"_s);
        }
        const QByteArray line = file.readLine(longestLine + 1);
        if (line.size() >= longestLine) {
            return failure(ErrorCode::MalformedFile, u"line %1 is too long"_s.arg(number));
        }
        if (const QByteArray text = line.trimmed(); !text.isEmpty()) {
            TRY(take({number, wire::decodeBankEvent(text)}));
        }
    }
    return {};
}

} // namespace

Result<bool> isXml(const QString& path)
{
    return TRY(firstCharacter(path)) == '<';
}

Done readBankFile(const QString& path, const TakeBankLine& take)
{
    const char first = TRY(firstCharacter(path));
    return first == '{' ? readJsonLines(path, take) : readCsv(path, take);
}

} // namespace cekr::central
