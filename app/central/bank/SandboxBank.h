// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"

#include <QDateTime>

namespace cekr::central
{

/// A bank for demonstrations and tests, which does at once what is asked of it: it takes all orders, has the
/// cards that were handed over used for the first time, and tells the balances of those it loaded. One that
/// it loaded just now is not used before it is called again, and it says so. By the same doors as a real one.
/// Within a transaction of the caller's.
class SandboxBank final
{
public:
    /// `now`: by central's clock.
    SandboxBank(Database& database, QDateTime now) : m_database(database), m_now(std::move(now)) {}

    struct Answered
    {
        int orders = 0;
        int activations = 0;
        int inactive = 0;
        int balances = 0;
    };
    /// At most some thousands of each; another call goes on.
    [[nodiscard]] Result<Answered> answer();

private:
    Database& m_database;
    QDateTime m_now;
};

} // namespace cekr::central
