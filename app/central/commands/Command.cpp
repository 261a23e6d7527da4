// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"

#include "app/central/store/Schema.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace cekr::central
{

using namespace Qt::StringLiterals;

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

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fflush(stdout);
}

void print(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace cekr::central
