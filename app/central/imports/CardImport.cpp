// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/CardImport.h"

#include "app/central/imports/Fields.h"
#include "app/central/imports/StockImport.h"
#include "app/central/store/SecretTable.h"
#include "core/crypto/PanTailMac.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// A card as its line says it; the tail is hashed only where it is stored.
struct CardLine
{
    CardFacts card;
    PanTail panTail;
};

Result<CardKind> readKind(const QString& text)
{
    const Result<CardKind> kind = cardKind(text);
    // Anonymous cards come in deliveries.
    return kind && *kind == CardKind::Anonymous ? failure(ErrorCode::CardWrongKind) : kind;
}

Result<CardState> readState(const QString& text)
{
    const Result<CardState> state = cardState(text);
    const bool isKnown =
        state && (isWithCustomer(*state) || *state == CardState::Blocked || *state == CardState::Expired);
    return isKnown ? state : failure(ErrorCode::CardWrongState);
}

/// A field that may be empty, or not be there at all.
Result<std::optional<HolderCategory>> readCategory(const QString& text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    return TRY(holderCategory(text));
}

Read<CardLine> readLine(const CsvLine& line)
{
    const auto field = [&line](qsizetype i) { return QString::fromLatin1(line.fields.value(i)); };
    const auto id = orFault(MokId::parse(field(0)), "mok_id", "not nine digits");
    const auto tail = orFault(PanTail::parse(field(1)), "pan_tail", "not six digits");
    const auto kind = orFault(readKind(field(2)), "kind", "not unnamed or named");
    const auto state =
        orFault(readState(field(3)), "state", "not handed-over, active, locked, blocked or expired");
    const auto month = orFault(readMonth(line.fields[4]), "expiry", "not a month such as 2029-09");
    const auto category = orFault(readCategory(field(5)), "category",
                                  "not mok-citizen, mok-resident, associated-citizen, associated-resident, "
                                  "non-resident or nothing");
    if (!id || !tail || !kind) {
        return std::unexpected(!id ? id.error() : !tail ? tail.error() : kind.error());
    }
    if (!state || !month || !category) {
        return std::unexpected(!state ? state.error() : !month ? month.error() : category.error());
    }
    CardFacts card;
    card.card = *id;
    card.kind = *kind;
    card.state = *state;
    card.validUntil = *month;
    card.category = *category;
    return CardLine{std::move(card), *tail};
}

} // namespace

CardImport::CardImport(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_administration(database, keys, std::move(now))
{
}

CsvColumns CardImport::columns() const
{
    return {{"mok_id"_ba, "pan_tail"_ba, "kind"_ba, "state"_ba, "expiry"_ba, "category"_ba}, 1};
}

Done CardImport::prepare()
{
    Secret key = TRY(SecretTable(m_database, m_keys.master).keyNamed(panMacKeyName));
    m_macKey.emplace(std::move(key));
    return {};
}

Result<std::optional<LineFault>> CardImport::check(const CsvLine& line)
{
    const Read<CardLine> read = readLine(line);
    return read ? checkNewCard(read->card.card, m_seen, m_database) : read.error();
}

Done CardImport::store(const CsvLine& line)
{
    Read<CardLine> read = readLine(line);
    if (!read) {
        return fileChanged();
    }
    CardFacts& card = read->card;
    card.panMac = panTailMac(*m_macKey, card.card.text().toLatin1(), read->panTail.digits());
    ++m_cards;
    return m_administration.addCard(card);
}

QJsonObject CardImport::summary() const
{
    return {{u"imported"_s, m_cards}};
}

QString CardImport::words() const
{
    return u"%1 cards imported"_s.arg(m_cards);
}

} // namespace cekr::central
