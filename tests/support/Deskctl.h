// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace cekr::test
{

/// What the real cekr-deskctl answered.
struct DeskctlAnswer
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const;
};

/// Runs the real cekr-deskctl on a desk's folder. The event loop runs meanwhile, for proxies of the test.
[[nodiscard]] DeskctlAnswer deskctl(const QStringList& words, const QString& folder);

} // namespace cekr::test
