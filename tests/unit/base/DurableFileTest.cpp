// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cekr;
using namespace Qt::StringLiterals;

/// Private files are whole, of their owner alone, and never written where a link leads.
class DurableFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile victim(path("victim"));
        QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("kept") == 4);
        victim.close();
        QVERIFY(victim.setPermissions(QFile::ReadOwner | QFile::ReadOther | QFile::WriteOwner));
    }

    void write_newOrThere_isWholeAndPrivate()
    {
        for (const QByteArray& content : {"one"_ba, ""_ba, QByteArray(300'000, 'x')}) {
            QVERIFY(writePrivateFile(path("file"), content));
            QCOMPARE(readFile(path("file"), 1'000'000), content);
            QCOMPARE(modeOf("file"), 0600U);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({u"file"_s, u"victim"_s}));
    }

    void write_linkInItsPlace_isRefused_data() { addTargets(); }
    void write_linkInItsPlace_isRefused()
    {
        QFETCH(const QString, target);
        QVERIFY(QFile::link(path(target), path("file")));
        expectRefused(writePrivateFile(path("file"), "secret"));
        expectRefused(makePrivateFile(path("file")));
    }

    void write_linksAtNamesBeside_areNotFollowed()
    {
        for (const char* name : {"file.new", "file.part", "file.tmp", "file.XXXXXX"}) {
            QVERIFY(QFile::link(path("victim"), path(name)));
        }
        QVERIFY(writePrivateFile(path("file"), "secret"));
        expectVictimAsItWas();
    }

    void write_folderInItsPlace_isRefused()
    {
        QVERIFY(QDir().mkdir(path("file")));
        expectRefused(writePrivateFile(path("file"), "secret"));
    }

    void write_noSuchFolder_saysWhere()
    {
        const Done done = writePrivateFile(path("no/file"), "x");
        QVERIFY(!done && done.error().code == ErrorCode::FileUnusable);
        QCOMPARE(done.error().subject, path("no/file"));
    }

    void replace_fromALink_isRefused()
    {
        QVERIFY(QFile::link(path("victim"), path("fresh")));
        QVERIFY(!replaceFile(path("fresh"), path("file")));
        QVERIFY(!QFile::exists(path("file")));
    }

    void replace_linkInItsPlace_takesItsPlace()
    {
        QVERIFY(QFile::link(path("victim"), path("file")));
        QVERIFY(writePrivateFile(path("fresh"), "secret"));
        QVERIFY(replaceFile(path("fresh"), path("file")));
        QVERIFY(!QFileInfo(path("file")).isSymLink());
        expectVictimAsItWas();
    }

private:
    static void addTargets()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("a file") << u"victim"_s;
        QTest::newRow("nothing") << u"nowhere"_s;
    }

    [[nodiscard]] QString path(const char* name) const { return path(QString::fromLatin1(name)); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    [[nodiscard]] unsigned modeOf(const char* name) const
    {
        struct stat found = {};
        ::stat(QFile::encodeName(path(name)).constData(), &found);
        return found.st_mode & 07777U;
    }

    void expectRefused(const Done& done) const
    {
        QVERIFY(!done && done.error().code == ErrorCode::FileUnusable);
        QCOMPARE(done.error().subject, path("file"));
        QVERIFY(!QFile::exists(path("nowhere")));
        expectVictimAsItWas();
    }

    void expectVictimAsItWas() const
    {
        QCOMPARE(readFile(path("victim"), 100), "kept"_ba);
        QCOMPARE(modeOf("victim"), 0604U);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(DurableFileTest)
#include "DurableFileTest.moc"
