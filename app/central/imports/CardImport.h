// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/admin/Administration.h"
#include "app/central/imports/FileImport.h"

#include <QSet>

namespace cekr::central
{

/// Unnamed and named cards that their holders have, one a line. PAN tails are hashed as they are read.
class CardImport final : public Import
{
public:
    CardImport(Database& database, const CentralKeys& keys, QDateTime now);

    [[nodiscard]] CsvColumns columns() const override;
    [[nodiscard]] Done prepare() override;
    [[nodiscard]] Result<std::optional<LineFault>> check(const CsvLine& line) override;
    [[nodiscard]] Done store(const CsvLine& line) override;
    [[nodiscard]] QJsonObject summary() const override;
    [[nodiscard]] QString words() const override;

private:
    Database& m_database;
    const CentralKeys& m_keys;
    Administration m_administration;
    std::optional<Secret> m_macKey;
    QSet<quint32> m_seen;
    qint64 m_cards = 0;
};

} // namespace cekr::central
