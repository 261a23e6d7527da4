// SPDX-License-Identifier: EUPL-1.2
// tour FOLDER: the whole job of a day at a desk, online and offline, in the real window at the real central.
// Leaves a picture of every page in both languages and both themes, and the receipts as PDF. On a display of
// twice the scale (QT_SCALE_FACTOR=2) the pictures go into FOLDER/200.
#include "tests/tour/Tour.h"
#include "core/base/ProcessHardening.h"

#include <QApplication>
#include <QDir>

using namespace cekr::test;

int main(int argc, char** argv)
{
    cekr::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CeKR Pult"));
    QApplication::setApplicationVersion(QStringLiteral(CEKR_VERSION));
    if (QApplication::arguments().size() != 2) {
        qCritical("usage: tour FOLDER");
        return 2;
    }
    const QString folder = QApplication::arguments().constLast();
    Tour(application.devicePixelRatio() > 1 ? folder + QStringLiteral("/200") : folder).run();
    return 0;
}
