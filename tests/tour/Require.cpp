// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Require.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

namespace cekr::test
{

void require(bool isSo, const QString& what)
{
    if (isSo) {
        return;
    }
    const QString picture = QDir::temp().filePath(QStringLiteral("tour-failed.png"));
    const bool isSaved = QGuiApplication::primaryScreen()->grabWindow(0).save(picture);
    qFatal("tour: expected %s; the screen: %s", qPrintable(what),
           isSaved ? qPrintable(picture) : "not saved");
}

} // namespace cekr::test
