// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"

#include "app/central/store/Schema.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

Result<OpenCentral> openCentral(const Invocation& invocation)
{
    CentralKeys keys = TRY(invocation.folder.openKeys());
    Database database = TRY(openCentralDatabase(invocation.folder.database(), false));
    return OpenCentral{std::move(keys), std::move(database)};
}

Done inTransaction(const Invocation& invocation, const std::function<Done(OpenCentral&)>& work)
{
    OpenCentral central = TRY(openCentral(invocation));
    Transaction transaction = TRY(Transaction::begin(central.database));
    TRY(work(central));
    return transaction.commit();
}

} // namespace cekr::central
