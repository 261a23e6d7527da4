// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/CentralProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cekr::test
{

/// What an import said, in words for programs.
struct CsvImport
{
    int exitCode = 0;
    QByteArray errors;
    QJsonObject report;

    [[nodiscard]] int count(QLatin1StringView key) const { return report[key].toInt(); }
    [[nodiscard]] QJsonObject firstFault() const
    {
        return report[QLatin1StringView("faults")].toArray().first().toObject();
    }
};

/// Has the central import a file of this content: `kind` is "cards" or "loads".
inline CsvImport importCsv(const CentralProcess& central, const QString& kind, const QByteArray& content)
{
    QFile file(central.path(QStringLiteral("import.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.close();
    const auto result =
        central.tryCommand({kind, QStringLiteral("import"), file.fileName(), QStringLiteral("--json")});
    return {result.exitCode, result.errors, QJsonDocument::fromJson(result.output).object()};
}

} // namespace cekr::test
