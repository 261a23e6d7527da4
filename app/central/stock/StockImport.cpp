// SPDX-License-Identifier: EUPL-1.2
#include "app/central/stock/StockImport.h"

#include "app/central/admin/Administration.h"
#include "app/central/store/CardTable.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/SecretTable.h"
#include "core/crypto/PanTailMac.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 linesBetweenLooks = 4096;

/// Calls `take(line)` for every line of the file and asks now and then whether to go on.
template <typename Take>
Done forEachLine(const QString& path, const StockImport::GoOn& goOn, Take take)
{
    Result<StockFile> file = StockFile::open(path);
    if (!file) {
        return failure(file.error());
    }
    for (;;) {
        const auto line = file->next();
        if (!line) {
            return failure(line.error());
        }
        if (!*line) {
            return {};
        }
        if (file->lineNumber() % linesBetweenLooks == 0 && !goOn(file->progress())) {
            return failure(ErrorCode::Cancelled);
        }
        if (Done taken = take(**line, file->lineNumber()); !taken) {
            return taken;
        }
    }
}

CardFacts deliveredCard(const StockLine& line, const DeskId& desk)
{
    CardFacts card;
    card.card = line.card;
    card.place = desk;
    card.box = line.box;
    card.validUntil = line.validUntil;
    return card;
}

} // namespace

StockImport::StockImport(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_now(std::move(now))
{
}

Done StockImport::run(const QString& path, const DeskId& desk, const GoOn& goOn)
{
    const auto found = DeskTable(m_database).find(desk);
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::NotFound, u"no such desk"_s, {}, desk.text());
    }
    const auto half = [&goOn](double from) {
        return [&goOn, from](double progress) { return goOn(from + progress / 2); };
    };
    if (Done checked = check(path, half(0)); !checked) {
        return checked;
    }
    if (m_report.faultCount > 0) {
        return failure(ErrorCode::MalformedFile,
                       u"%1 bad lines; nothing was imported"_s.arg(m_report.faultCount), {},
                       QString::number(m_report.faultCount));
    }
    return store(path, desk, half(0.5));
}

Done StockImport::check(const QString& path, const GoOn& goOn)
{
    QSet<quint32> seen;
    return forEachLine(path, goOn, [&](const StockFile::Line& line, qint64 number) {
        return checkLine(line, number, seen);
    });
}

Done StockImport::checkLine(const StockFile::Line& line, qint64 number, QSet<quint32>& seen)
{
    if (const auto* fault = std::get_if<StockFault>(&line)) {
        note(*fault);
        return {};
    }
    const MokId card = std::get<StockLine>(line).card;
    const qsizetype before = seen.size();
    seen.insert(card.number());
    if (seen.size() == before) {
        note({number, "mok_id", "the number stands on an earlier line too"});
        return {};
    }
    const Result<bool> isKnown = CardTable(m_database).contains(card);
    if (!isKnown) {
        return failure(isKnown.error());
    }
    if (*isKnown) {
        note({number, "mok_id", "central has a card of this number already"});
    }
    return {};
}

Done StockImport::store(const QString& path, const DeskId& desk, const GoOn& goOn)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    const Result<Secret> macKey = transaction ? SecretTable(m_database, m_keys.master).keyNamed(panMacKeyName)
                                              : Result<Secret>(failure(transaction.error()));
    if (!macKey) {
        return failure(macKey.error());
    }
    Administration administration(m_database, m_keys, m_now);
    const Done stored = forEachLine(path, goOn, [&](const StockFile::Line& line, qint64) -> Done {
        const auto* card = std::get_if<StockLine>(&line);
        if (card == nullptr) {
            return failure(ErrorCode::MalformedFile, u"the file was changed while it was read"_s);
        }
        ++m_report.cards;
        ++m_report.boxes[card->box.text()];
        const QByteArray mac = panTailMac(*macKey, card->card.text().toLatin1(), card->panTail.digits());
        return administration.addCard(deliveredCard(*card, desk), mac);
    });
    return stored ? transaction->commit() : stored;
}

void StockImport::note(const StockFault& fault)
{
    ++m_report.faultCount;
    if (m_report.faults.size() < mostFaultsKept) {
        m_report.faults.push_back(fault);
    }
}

} // namespace cekr::central
