// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DiskSpace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class DiskSpaceTest : public QObject
{
    Q_OBJECT

private slots:
    void freeBytes_ofAWritableFolder_areThere()
    {
        const QTemporaryDir folder;
        const std::optional<qint64> free = freeBytes(folder.path());
        QVERIFY(free && *free > 0);
    }

    void freeBytes_ofAFullFileSystem_areNone() { QCOMPARE(freeBytes(u"/proc"_s), std::optional<qint64>(0)); }

    void freeBytes_ofWhatDoesNotExist_cannotBeTold()
    {
        QVERIFY(!freeBytes(QTemporaryDir().path() + u"/none"_s));
    }
};

QTEST_GUILESS_MAIN(DiskSpaceTest)
#include "DiskSpaceTest.moc"
