// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/OfflineRules.h"
#include "core/store/Database.h"
#include "core/wire/Change.h"

#include <QDateTime>

namespace cekr::central
{

/// What central has set for the desks, with the moments from which each value holds. A key that was never set
/// has its default.
class SettingHistory final
{
public:
    /// A value of a setting, in the order of the moments.
    struct Row
    {
        QString key;
        QDateTime since;
        std::optional<qint64> value; ///< nothing: the limit is that of the terms
    };
    explicit SettingHistory(std::vector<Row> rows = {}) : m_rows(std::move(rows)) {}

    /// What holds at a moment.
    [[nodiscard]] wire::DeskSettings at(const QDateTime& moment) const;
    /// The widest of the limits for work without central that held at any time of a period: a desk that was
    /// not heard meanwhile may have gone by any of them (OFF-1).
    [[nodiscard]] OfflineLimits mostLenient(const QDateTime& from, const QDateTime& until) const;
    /// A setting that the desks do not hear of.
    [[nodiscard]] qint64 own(QLatin1StringView key, const QDateTime& moment) const;
    /// How long an operation may be pending before that is alarming; the desks do not hear of it.
    [[nodiscard]] std::chrono::hours longestPending(const QDateTime& moment) const;
    /// Whether anything begins to hold after one moment and not after another.
    [[nodiscard]] bool changesBetween(const QDateTime& after, const QDateTime& until) const;

private:
    std::vector<Row> m_rows;
};

/// The settings as they are kept.
class SettingTable final
{
public:
    explicit SettingTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<SettingHistory> history();
    /// The keys are the members' names ("offlinePerCard", "limit.knownCashDay"), amounts are cents. A limit
    /// of 0 lets nothing through, nothing leaves it to the terms (LIMIT-X2). NotFound for another key,
    /// MalformedAmount for a value out of its range.
    [[nodiscard]] Done set(const QString& key, std::optional<qint64> value, const QDateTime& since);
    [[nodiscard]] static QStringList keys();

private:
    Database& m_database;
};

} // namespace cekr::central
