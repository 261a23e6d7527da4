// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/Database.h"
#include "tests/support/CentralProcess.h"

namespace cekr::test
{

/// The database of a central, opened beside the running server: to turn its clock forward where a test
/// cannot wait for it, and to look at what only it knows.
class CentralDatabase final
{
public:
    explicit CentralDatabase(const CentralProcess& central);

    void execute(const QByteArray& sql);
    [[nodiscard]] qint64 number(const QByteArray& sql);

private:
    Database m_database;
};

} // namespace cekr::test
