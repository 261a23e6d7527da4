// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/Locks.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

/// A write transaction locks the whole file, so that there is nothing left to lock.
Done requireWriter(const Database& database)
{
    return database.isWriting() ? Done()
                                : failure(ErrorCode::DatabaseFailed, u"a lock outside a transaction"_s);
}

} // namespace

Done Locks::lockDesk(const DeskId&)
{
    return requireWriter(m_database);
}

Done Locks::lockCards(std::vector<MokId>)
{
    return requireWriter(m_database);
}

Done Locks::lockFeed()
{
    return requireWriter(m_database);
}

} // namespace cekr::central
