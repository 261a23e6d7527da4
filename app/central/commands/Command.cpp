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
    Result<CentralKeys> keys = invocation.folder.openKeys();
    if (!keys) {
        return failure(keys.error());
    }
    Result<Database> database = openCentralDatabase(invocation.folder.database(), false);
    if (!database) {
        return failure(database.error());
    }
    return OpenCentral{std::move(*keys), std::move(*database)};
}

Done inTransaction(const Invocation& invocation, const std::function<Done(OpenCentral&)>& work)
{
    Result<OpenCentral> central = openCentral(invocation);
    if (!central) {
        return failure(central.error());
    }
    Result<Transaction> transaction = Transaction::begin(central->database);
    if (!transaction) {
        return failure(transaction.error());
    }
    const Done done = work(*central);
    return done ? transaction->commit() : done;
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
