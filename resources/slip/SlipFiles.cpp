// SPDX-License-Identifier: EUPL-1.2
#include "resources/slip/SlipFiles.h"

#include <QFile>

// Q_INIT_RESOURCE must not stand in a namespace.
static void initSlip()
{
    Q_INIT_RESOURCE(slip);
}

namespace cekr
{

using namespace Qt::StringLiterals;

Result<TopUpAccount> topUpAccount()
{
    initSlip();
    const QString name = u"top-up.json"_s;
    QFile file(u":/slip/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::MalformedFile, file.errorString(), {}, name);
    }
    Result<TopUpAccount> account = TopUpAccount::parse(file.readAll());
    return account ? account : failure(ErrorCode::MalformedFile, account.error().toLogLine(), {}, name);
}

} // namespace cekr
