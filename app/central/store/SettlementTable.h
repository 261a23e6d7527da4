// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

#include <QDate>
#include <QDateTime>

namespace cekr::central
{

/// A document and its detached signature (signDetachedJws()).
struct SignedDocument
{
    QByteArray content;
    QByteArray signature;
};

/// The settlement of one day as it was issued, in two forms that say the same.
struct IssuedSettlement
{
    SignedDocument csv;
    SignedDocument json;
};

/// The settlements that were issued. Rows never change.
class SettlementTable final
{
public:
    explicit SettlementTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<IssuedSettlement>> find(QDate day);
    [[nodiscard]] Done add(QDate day, const IssuedSettlement& settlement, const QDateTime& now);

private:
    Database& m_database;
};

} // namespace cekr::central
