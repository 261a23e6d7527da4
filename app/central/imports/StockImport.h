// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/admin/Administration.h"
#include "app/central/imports/FileImport.h"

#include <QSet>

#include <map>

namespace cekr::central
{

/// A delivery of anonymous plastic for one desk, one card a line. PAN tails are hashed as they are read.
class StockImport final : public Import
{
public:
    StockImport(Database& database, const CentralKeys& keys, QDateTime now, DeskId desk);

    [[nodiscard]] CsvColumns columns() const override;
    /// NotFound for an unknown desk.
    [[nodiscard]] Done prepare() override;
    [[nodiscard]] Result<std::optional<LineFault>> check(const CsvLine& line) override;
    [[nodiscard]] Done store(const CsvLine& line) override;
    [[nodiscard]] QJsonObject summary() const override;
    [[nodiscard]] QString words() const override;

private:
    Database& m_database;
    const CentralKeys& m_keys;
    Administration m_administration;
    DeskId m_desk;
    std::optional<Secret> m_macKey;
    QSet<quint32> m_seen;
    qint64 m_cards = 0;
    std::map<QString, qint64> m_boxes; ///< cards by box
};

/// What is wrong with a new card's number: it stands in the file twice, or central has it.
[[nodiscard]] Result<std::optional<LineFault>> checkNewCard(MokId card, QSet<quint32>& seen,
                                                            Database& database);

} // namespace cekr::central
