// SPDX-License-Identifier: EUPL-1.2
#include "core/journal/JournalRow.h"

#include "core/base/Json.h"
#include "core/crypto/Digest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array standingNames{"recorded"_L1, "sent"_L1, "applied"_L1, "refused"_L1, "pending"_L1};
static_assert(int(Standing::Pending) + 1 == int(standingNames.size()));

std::unexpected<Error> corrupt(const QString& what)
{
    return failure(ErrorCode::DatabaseCorrupt, what);
}

template <typename Enum, size_t Size>
Result<Enum> valueOf(const std::array<QLatin1StringView, Size>& names, const QString& name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return corrupt(u"an unknown name"_s);
    }
    return Enum(found - names.begin());
}

Result<std::optional<Error>> readProblem(const Statement& row)
{
    if (row.isNull("problem")) {
        return std::nullopt;
    }
    const Result<QJsonObject> problem = parseJsonObject(row.text("problem").toUtf8());
    if (!problem) {
        return corrupt(u"problem: "_s + problem.error().detail);
    }
    return Error{errorCode(problem->value("code"_L1).toString().toLatin1()),
                 problem->value("detail"_L1).toString(), problem->value("rule"_L1).toString().toLatin1(),
                 problem->value("subject"_L1).toString()};
}

Result<JournalEntry> readColumns(const Statement& row)
{
    const QUuid id = QUuid::fromRfc4122(row.blob("id"));
    const ClerkId clerk = TRY(readClerk(row, "clerk"));
    const Standing standing = TRY(valueOf<Standing>(standingNames, row.text("standing")));
    const std::optional<Error> problem = TRY(readProblem(row));
    if (row.integer("sequence") < 1 || id.isNull()) {
        return corrupt(u"no sequence or no id"_s);
    }
    return JournalEntry{quint64(row.integer("sequence")),
                        OperationId::fromUuid(id),
                        row.text("type").toUtf8(),
                        BusinessTime::at(fromMsecs(row.integer("at_ms"))),
                        clerk,
                        row.blob("jws"),
                        standing,
                        row.integer("change"),
                        problem,
                        row.integer("receipt")};
}

Done readInto(std::vector<JournalEntry>& entries, Result<Statement> rows)
{
    Statement all = TRY(std::move(rows));
    return all.forEachRow([&entries](const Statement& row) -> Done {
        entries.push_back(TRY(readSoundEntry(row)));
        return row.rowFault();
    });
}

} // namespace

Result<JournalEntry> readEntry(const Statement& row)
{
    Result<JournalEntry> entry = readColumns(row);
    if (!entry) {
        entry.error().subject = QString::number(row.integer("sequence"));
    }
    return entry;
}

Result<JournalEntry> readSoundEntry(const Statement& row)
{
    Result<JournalEntry> entry = readEntry(row);
    if (entry && sha256(entry->jws) != row.blob("hash")) {
        return failure(ErrorCode::DatabaseCorrupt, u"the signed bytes differ from their hash"_s, {},
                       QString::number(entry->sequence));
    }
    return entry;
}

Result<std::vector<JournalEntry>> readEntries(Result<Statement> rows)
{
    std::vector<JournalEntry> entries;
    TRY(readInto(entries, std::move(rows)));
    return entries;
}

Result<std::vector<JournalEntry>> readSoundStart(Result<Statement> rows)
{
    std::vector<JournalEntry> entries;
    const Done done = readInto(entries, std::move(rows));
    if (!done && entries.empty()) {
        return failure(done.error());
    }
    return entries;
}

Result<Money> readCents(const Statement& row, ColumnName column)
{
    const qint64 cents = row.integer(column);
    if (cents < -Money::largestCents || cents > Money::largestCents) {
        return corrupt(u"an impossible amount"_s);
    }
    return Money::fromCents(cents);
}

Result<ClerkId> readClerk(const Statement& row, ColumnName column)
{
    const Result<ClerkId> clerk = ClerkId::parse(row.text(column));
    return clerk ? clerk : corrupt(u"no clerk's name"_s);
}

Result<Account> readAccount(const Statement& row, ColumnName column)
{
    const Result<Account> read = account(row.text(column));
    return read ? read : corrupt(u"an unknown account"_s);
}

std::optional<QString> problemText(const std::optional<Error>& problem)
{
    if (!problem) {
        return std::nullopt;
    }
    const QJsonObject object{{u"code"_s, QLatin1StringView(name(problem->code))},
                             {u"detail"_s, problem->detail},
                             {u"rule"_s, QLatin1StringView(problem->rule)},
                             {u"subject"_s, problem->subject}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString typesAsJson(bool (*is)(const Facets&))
{
    QJsonArray names;
    for (const QLatin1StringView name : typesThat(is)) {
        names.append(name);
    }
    return QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact));
}

qint64 toMsecs(const QDateTime& instant)
{
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

QDateTime fromMsecs(qint64 msecs)
{
    return msecs == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

} // namespace cekr
