// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Backups.h"
#include "tests/support/Expect.h"

#include <QDir>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// The copies of the journal that a desk keeps.
class BackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void backUp_keepsTheNewestFourteen()
    {
        const QTemporaryDir place;
        const DeskFolder folder(place.filePath(u"desk"_s));
        EXPECT_DONE(folder.prepare());
        QVERIFY(!newestBackup(folder).isValid());
        Journal journal = take(Journal::open(folder.journal()));
        QDateTime now(QDate(2026, 10, 25), QTime(0, 0), Qt::UTC); // the night the clocks go back
        QString last;
        for (int hour = 0; hour < 20; ++hour) {
            last = take(backUp(journal, folder, now));
            QCOMPARE(newestBackup(folder), now);
            now = now.addSecs(3600);
        }
        const QStringList kept = QDir(folder.backups()).entryList({u"*.db"_s}, QDir::Files, QDir::Name);
        QCOMPARE(kept.size(), 14);
        QCOMPARE(kept.back(), u"journal-20261025-190000.db"_s);
        QCOMPARE(kept.front(), u"journal-20261025-060000.db"_s);
        EXPECT_DONE(take(Journal::openReadOnly(last)).fullCheck());
    }

    void backUp_keepsTheLastOfFourteenDays()
    {
        const QTemporaryDir place;
        const DeskFolder folder(place.filePath(u"desk"_s));
        EXPECT_DONE(folder.prepare());
        Journal journal = take(Journal::open(folder.journal()));
        for (int day = 1; day <= 20; ++day) {
            for (int hour = 8; hour < 18; ++hour) {
                take(backUp(journal, folder, QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC)));
            }
        }
        const QStringList kept = QDir(folder.backups()).entryList({u"*.db"_s}, QDir::Files, QDir::Name);
        QCOMPARE(kept.front(), u"journal-20261107-170000.db"_s);
        QCOMPARE(kept.filter(u"-170000."_s).size(), 14);
        QCOMPARE(kept.filter(u"-20261120-"_s).size(), 10); // a day's own copies push out no other day
        QCOMPARE(kept.size(), 14 + 9 + 3);
    }

    void otherFiles_areLeftAlone()
    {
        const QTemporaryDir place;
        const DeskFolder folder(place.filePath(u"desk"_s));
        EXPECT_DONE(folder.prepare());
        QFile other(folder.backups() + u"/notes.txt"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        Journal journal = take(Journal::open(folder.journal()));
        for (int hour = 0; hour < 16; ++hour) {
            take(backUp(journal, folder, QDateTime(QDate(2026, 1, 1), QTime(hour, 0), Qt::UTC)));
        }
        QVERIFY(other.exists());
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "BackupsTest.moc"
