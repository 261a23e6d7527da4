// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/JsonFields.h"
#include "core/domain/FeedStates.h"
#include "core/domain/Operation.h"
#include "core/domain/Place.h"

namespace cekr
{

// How the values of the counter stand in JSON, on the wire and in drafts.

template <typename Tag>
struct JsonForm<Identifier<Tag>> : JsonParsedForm<Identifier<Tag>>
{
};
/// An identifier for which the empty text stands where there is none.
template <typename Id>
struct JsonEmptyableForm
{
    [[nodiscard]] QJsonValue write(const Id& id) const { return id.text(); }
    void read(JsonReader& reader, QLatin1StringView key, Id& id) const
    {
        readParsed(reader, key, 40, id,
                   [](const QString& text) { return text.isEmpty() ? Result<Id>(Id()) : Id::parse(text); });
    }
};

template <>
struct JsonForm<OperationId> : JsonParsedForm<OperationId>
{
};
template <>
struct JsonForm<BusinessTime> : JsonParsedForm<BusinessTime>
{
};
template <>
struct JsonForm<YearMonth> : JsonParsedForm<YearMonth>
{
};
template <>
struct JsonForm<TaxNumber> : JsonParsedForm<TaxNumber>
{
};

/// A day as "2026-11-21".
template <>
struct JsonForm<QDate>
{
    [[nodiscard]] QJsonValue write(QDate day) const { return day.toString(Qt::ISODate); }
    void read(JsonReader& reader, QLatin1StringView key, QDate& day) const { day = reader.date(key); }
    static bool isNothing(QDate day) { return !day.isValid(); }
};

/// The nine digits of a MOK ID, and nothing between them.
template <>
struct JsonForm<MokId>
{
    [[nodiscard]] QJsonValue write(MokId card) const { return card.text(); }
    void read(JsonReader& reader, QLatin1StringView key, MokId& card) const;
};
/// Cards of one operation (at most mostCards).
template <>
struct JsonForm<std::vector<MokId>> : JsonListForm<MokId, JsonForm<MokId>>
{
    constexpr JsonForm() : JsonListForm{qsizetype(mostCards)} {}
};

/// Cents from 0.
template <>
struct JsonForm<Money>
{
    [[nodiscard]] QJsonValue write(Money amount) const { return amount.cents(); }
    void read(JsonReader& reader, QLatin1StringView key, Money& amount) const;
    static bool isNothing(Money amount) { return amount.isZero(); }
};
/// Cents, which may be less than zero.
struct JsonBalanceForm
{
    [[nodiscard]] QJsonValue write(Money amount) const { return amount.cents(); }
    void read(JsonReader& reader, QLatin1StringView key, Money& amount) const;
};
/// A limit in cents; one that forbids nothing need not be named.
struct JsonLimitForm : JsonForm<Money>
{
    static bool isNothing(Money limit) { return limit.cents() >= Money::largestCents; }
};

/// 32 bytes (a SHA-256, a key) as base64url without padding, in its only spelling.
struct JsonBytes32Form
{
    [[nodiscard]] QJsonValue write(const QByteArray& bytes) const;
    void read(JsonReader& reader, QLatin1StringView key, QByteArray& bytes) const;
    static bool isNothing(const QByteArray& bytes) { return bytes.isEmpty(); }
};

/// A certificate, a request for one.
struct JsonPemForm : JsonEncodedForm<AsLatin1>
{
    constexpr JsonPemForm() : JsonEncodedForm{16 * 1024} {}
};
/// Certificates of one desk: as many as it was ever enrolled.
inline constexpr qsizetype mostCertificates = 200;
struct JsonPemListForm : JsonListForm<QByteArray, JsonPemForm>
{
    constexpr JsonPemListForm() : JsonListForm{mostCertificates} {}
    static bool isNothing(const std::vector<QByteArray>& certificates) { return certificates.empty(); }
};

template <>
struct JsonForm<CardKind> : JsonNamedForm<CardKind, &cardKind>
{
};
template <>
struct JsonForm<CardState> : JsonNamedForm<CardState, &cardState>
{
};
template <>
struct JsonForm<HolderCategory> : JsonNamedForm<HolderCategory, &holderCategory>
{
};
/// A list of names; a point of sale need not be named.
template <>
struct JsonForm<PlaceKinds>
{
    [[nodiscard]] QJsonValue write(PlaceKinds kinds) const;
    void read(JsonReader& reader, QLatin1StringView key, PlaceKinds& kinds) const;
    static bool isNothing(PlaceKinds kinds) { return kinds == PlaceKind::PointOfSale; }
};
template <>
struct JsonForm<Role> : JsonNamedForm<Role, &role>
{
};
template <>
struct JsonForm<Service> : JsonNamedForm<Service, &service>
{
};
template <>
struct JsonForm<PriceList> : JsonNamedForm<PriceList, &priceList>
{
};
template <>
struct JsonForm<Creditor> : JsonNamedForm<Creditor, &creditor>
{
};
template <>
struct JsonForm<Collector> : JsonNamedForm<Collector, &collector>
{
};
template <>
struct JsonForm<FiscalDuty> : JsonNamedForm<FiscalDuty, &fiscalDuty>
{
};
template <>
struct JsonForm<CashMovement::Direction> : JsonNamedForm<CashMovement::Direction, &direction>
{
};
template <>
struct JsonForm<StockSpoil::Reason> : JsonNamedForm<StockSpoil::Reason, &spoilReason>
{
};

} // namespace cekr
