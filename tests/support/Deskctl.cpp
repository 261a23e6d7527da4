// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Deskctl.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace cekr::test
{

using namespace Qt::StringLiterals;

QJsonObject DeskctlAnswer::json() const
{
    return QJsonDocument::fromJson(output).object();
}

DeskctlAnswer deskctl(const QStringList& words, const QString& folder)
{
    QProcess process;
    process.start(QStringLiteral(CEKR_DESKCTL_PROGRAM), words + QStringList{u"--dir"_s, folder});
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000)) {
        qFatal("cekr-deskctl %s does not end", qPrintable(words.join(u' ')));
    }
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    const DeskctlAnswer answer{exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
    if (!answer.errors.isEmpty()) { // why, where a test says only that it did
        std::fprintf(stderr, "%s", answer.errors.constData());
    }
    return answer;
}

} // namespace cekr::test
