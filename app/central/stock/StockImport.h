// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "app/central/stock/StockFile.h"
#include "core/store/Database.h"

#include <QSet>

#include <functional>
#include <map>
#include <vector>

namespace cekr::central
{

/// What came of an import.
struct StockReport
{
    qint64 cards = 0;
    std::map<QString, qint64> boxes; ///< cards by box
    qint64 faultCount = 0;
    std::vector<StockFault> faults; ///< the first of them
};

/// Takes a delivery for one desk: all of it or nothing. The file is read twice: once to find every fault,
/// without holding up a running server, and once to store. PAN tails are hashed as they are read.
class StockImport final
{
public:
    /// Says how far it is (0 to 1); false ends it with Cancelled.
    using GoOn = std::function<bool(double progress)>;
    static constexpr size_t mostFaultsKept = 100;

    StockImport(Database& database, const CentralKeys& keys, QDateTime now);

    /// MalformedFile when there are faults (they are in the report then); NotFound for an unknown desk.
    [[nodiscard]] Done run(const QString& path, const DeskId& desk, const GoOn& goOn);
    [[nodiscard]] const StockReport& report() const { return m_report; }

private:
    [[nodiscard]] Done check(const QString& path, const GoOn& goOn);
    [[nodiscard]] Done checkLine(const StockFile::Line& line, qint64 number, QSet<quint32>& seen);
    [[nodiscard]] Done store(const QString& path, const DeskId& desk, const GoOn& goOn);
    void note(const StockFault& fault);

    Database& m_database;
    const CentralKeys& m_keys;
    QDateTime m_now;
    StockReport m_report;
};

} // namespace cekr::central
