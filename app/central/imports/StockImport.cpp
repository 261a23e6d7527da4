// SPDX-License-Identifier: EUPL-1.2
#include "app/central/imports/StockImport.h"

#include "app/central/imports/Fields.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/SecretTable.h"
#include "core/crypto/PanTailMac.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// One card of a delivery.
struct StockLine
{
    MokId card;
    PanTail panTail;
    YearMonth validUntil;
    BoxId box;
};

Read<StockLine> readLine(const CsvLine& line)
{
    const QList<QByteArrayView>& fields = line.fields;
    const auto card = orFault(MokId::parse(QString::fromLatin1(fields[0])), "mok_id", "not nine digits");
    const auto tail = orFault(PanTail::parse(QString::fromLatin1(fields[1])), "pan_tail", "not six digits");
    const auto month = orFault(readMonth(fields[2]), "expiry", "not a month such as 2029-09");
    const auto box = orFault(BoxId::parse(QString::fromUtf8(fields[3])), "box",
                             "not 1 to 40 letters, digits, dots, underscores or hyphens");
    if (!card || !tail) {
        return std::unexpected(card ? tail.error() : card.error());
    }
    if (!month || !box) {
        return std::unexpected(month ? box.error() : month.error());
    }
    return StockLine{*card, *tail, *month, *box};
}

} // namespace

StockImport::StockImport(Database& database, const CentralKeys& keys, QDateTime now, DeskId desk)
    : m_database(database)
    , m_keys(keys)
    , m_administration(database, keys, std::move(now))
    , m_desk(std::move(desk))
{
}

CsvColumns StockImport::columns() const
{
    return {{"mok_id"_ba, "pan_tail"_ba, "expiry"_ba, "box"_ba}};
}

Done StockImport::prepare()
{
    const auto found = TRY(DeskTable(m_database).find(m_desk));
    if (!found) {
        return failure(ErrorCode::NotFound, u"no such desk"_s, {}, m_desk.text());
    }
    Secret key = TRY(SecretTable(m_database, m_keys.master).keyNamed(panMacKeyName));
    m_macKey.emplace(std::move(key));
    return {};
}

Result<std::optional<LineFault>> StockImport::check(const CsvLine& line)
{
    const Read<StockLine> read = readLine(line);
    return read ? checkNewCard(read->card, m_seen, m_database) : read.error();
}

Done StockImport::store(const CsvLine& line)
{
    const Read<StockLine> read = readLine(line);
    if (!read) {
        return fileChanged();
    }
    CardFacts card;
    card.card = read->card;
    card.holdingDesk = m_desk;
    card.box = read->box;
    card.validUntil = read->validUntil;
    card.panMac = panTailMac(*m_macKey, read->card.text().toLatin1(), read->panTail.digits());
    ++m_cards;
    ++m_boxes[read->box.text()];
    return m_administration.addCard(card);
}

QJsonObject StockImport::summary() const
{
    QJsonObject boxes;
    for (const auto& [box, cards] : m_boxes) {
        boxes.insert(box, cards);
    }
    return {{u"imported"_s, m_cards}, {u"boxes"_s, boxes}};
}

QString StockImport::words() const
{
    return u"%1 cards in %2 boxes imported"_s.arg(m_cards).arg(m_boxes.size());
}

Result<std::optional<LineFault>> checkNewCard(MokId card, QSet<quint32>& seen, Database& database)
{
    const qsizetype before = seen.size();
    seen.insert(card.number());
    if (seen.size() == before) {
        return LineFault{"mok_id", "the number stands on an earlier line too"};
    }
    const bool isKnown = TRY(CardTable(database).contains(card));
    return isKnown ? std::optional(LineFault{"mok_id", "central has a card of this number already"})
                   : std::nullopt;
}

} // namespace cekr::central
