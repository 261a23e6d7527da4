// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Terms.h"

#include "core/base/Json.h"

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

Money readMoney(JsonReader& reader, QLatin1StringView key)
{
    const qint64 cents = reader.integer(key);
    if (cents <= 0 || cents > Money::largestCents) {
        reader.fail(u"%1 is no amount in cents"_s.arg(key));
        return {};
    }
    return Money::fromCents(cents);
}

constexpr std::array allLimits{&Limits::anonymousSingleLoad, &Limits::anonymousBalance, &Limits::knownCashDay,
                               &Limits::knownTransferDay,    &Limits::knownMonth,       &Limits::knownYear,
                               &Limits::knownBalance};

Result<Limits> readLimits(const QJsonObject& object)
{
    JsonReader reader(object, u"limits"_s);
    const Limits limits{
        .anonymousSingleLoad = readMoney(reader, "anonymousSingleLoad"_L1),
        .anonymousBalance = readMoney(reader, "anonymousBalance"_L1),
        .knownCashDay = readMoney(reader, "knownCashDay"_L1),
        .knownTransferDay = readMoney(reader, "knownTransferDay"_L1),
        .knownMonth = readMoney(reader, "knownMonth"_L1),
        .knownYear = readMoney(reader, "knownYear"_L1),
        .knownBalance = readMoney(reader, "knownBalance"_L1),
    };
    TRY(reader.done());
    return limits;
}

Result<Ages> readAges(const QJsonObject& object)
{
    JsonReader reader(object, u"ages"_s);
    const Ages ages{
        .basicCard = reader.count("basicCard"_L1, 0, 150),
        .anonymousCard = reader.count("anonymousCard"_L1, 0, 150),
        .additionalCard = reader.count("additionalCard"_L1, 0, 150),
        .senior = reader.count("senior"_L1, 0, 150),
    };
    TRY(reader.done());
    return ages;
}

Result<Redemption> readRedemption(const QJsonObject& object)
{
    JsonReader reader(object, u"redemption"_s);
    const Redemption redemption{
        .identifiedAbove = readMoney(reader, "identifiedAbove"_L1),
        .years = reader.count("years"_L1, 1, 100),
    };
    TRY(reader.done());
    return redemption;
}

/// The edition that began last among those begun by `day`, by the given first day.
const TermsEdition* latest(const std::vector<TermsEdition>& editions, QDate TermsEdition::*from, QDate day)
{
    const TermsEdition* found = nullptr;
    for (const TermsEdition& edition : editions) {
        if (edition.*from <= day && (!found || found->*from < edition.*from)) {
            found = &edition;
        }
    }
    return found;
}

} // namespace

Limits Limits::none()
{
    Limits limits;
    for (const auto limit : allLimits) {
        limits.*limit = Money::fromCents(Money::largestCents);
    }
    return limits;
}

Limits stricterOf(const Limits& a, const Limits& b)
{
    Limits limits;
    for (const auto limit : allLimits) {
        limits.*limit = std::min(a.*limit, b.*limit);
    }
    return limits;
}

Result<TermsEdition> parseTermsEdition(const QByteArray& json)
{
    const QJsonObject object = TRY(parseJsonObject(json, {.bytes = 64 * 1024, .depth = 4}));
    JsonReader reader(object, u"terms edition"_s);
    TermsEdition edition;
    const QString id = reader.text("id"_L1);
    const QJsonObject limits = reader.object("limits"_L1);
    const QJsonObject ages = reader.object("ages"_L1);
    const QJsonObject redemption = reader.object("redemption"_L1);
    edition.mokFrom = reader.date("mokFrom"_L1);
    edition.bankFrom = reader.date("bankFrom"_L1);
    edition.anonymousCardsAtOnce = reader.count("anonymousCardsAtOnce"_L1, 1, 1000);
    TRY(reader.done());
    edition.id = TRY(TermsId::parse(id));
    edition.limits = TRY(readLimits(limits));
    edition.ages = TRY(readAges(ages));
    edition.redemption = TRY(readRedemption(redemption));
    return edition;
}

TermsBook::TermsBook(std::vector<TermsEdition> editions) : m_editions(std::move(editions)) {}

Result<Terms> TermsBook::inForceOn(QDate day) const
{
    const TermsEdition* mok = latest(m_editions, &TermsEdition::mokFrom, day);
    const TermsEdition* bank = latest(m_editions, &TermsEdition::bankFrom, day);
    if (!mok || !bank) {
        return failure(ErrorCode::TermsNotInForce, u"no edition on %1"_s.arg(day.toString(Qt::ISODate)),
                       "ANON-2");
    }
    return Terms{.mok = mok->id, .bank = *bank};
}

} // namespace cekr
