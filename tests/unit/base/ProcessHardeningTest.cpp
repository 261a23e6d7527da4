// SPDX-License-Identifier: EUPL-1.2
#include "core/base/ProcessHardening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace cekr;
using namespace Qt::StringLiterals;

class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { hardenProcess(); }

    void hardenProcess_thereAreNoCoreDumps()
    {
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }

    void hardenProcess_othersCannotReadItsMemory() { QCOMPARE(prctl(PR_GET_DUMPABLE), 0); }

    void hardenProcess_filesAreOfTheirOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        struct stat status = {};
        QCOMPARE(stat(qPrintable(path), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }
};

QTEST_GUILESS_MAIN(ProcessHardeningTest)
#include "ProcessHardeningTest.moc"
