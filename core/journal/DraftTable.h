// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"

#include <QDateTime>

#include <vector>

namespace cekr
{

class Database;

/// A flow left before its end, sealed under the desk's data key. One per flow and clerk.
struct Draft
{
    QByteArray flow;
    ClerkId clerk;
    QDateTime changedAt;
    QByteArray sealed;
};

/// The drafts in a journal.
class DraftTable final
{
public:
    explicit DraftTable(Database& database) : m_database(database) {}

    [[nodiscard]] Done save(const Draft& draft);
    [[nodiscard]] Done remove(const QByteArray& flow, ClerkId clerk);
    [[nodiscard]] Result<std::vector<Draft>> of(ClerkId clerk);

private:
    Database& m_database;
};

} // namespace cekr
