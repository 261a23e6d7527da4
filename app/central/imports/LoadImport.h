// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/admin/Administration.h"
#include "app/central/imports/FileImport.h"

#include <QSet>

namespace cekr::central
{

/// Loads that came by other channels (TOP-1), one a line: they count into the limits as those of the desks
/// do. A load is known by its reference; one that central has already is passed over.
class LoadImport final : public Import
{
public:
    LoadImport(Database& database, const CentralKeys& keys, const QDateTime& now);

    [[nodiscard]] CsvColumns columns() const override;
    [[nodiscard]] Done prepare() override { return {}; }
    [[nodiscard]] Result<std::optional<LineFault>> check(const CsvLine& line) override;
    [[nodiscard]] Done store(const CsvLine& line) override;
    /// Tells the desks of every card that was loaded.
    [[nodiscard]] Done finish() override;
    [[nodiscard]] QJsonObject summary() const override;
    [[nodiscard]] QString words() const override;

private:
    Database& m_database;
    Administration m_administration;
    QDate m_today;
    QSet<QString> m_seen;
    std::vector<MokId> m_toLock; ///< the cards of all lines, before the first is stored
    QSet<MokId> m_loaded;
    qint64 m_loads = 0;
    qint64 m_known = 0;
    Money m_sum;
};

} // namespace cekr::central
