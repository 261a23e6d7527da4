// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Log.h"
#include "tests/support/Expect.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Logs to a file as long as it lives; afterwards messages go where they went before.
class LogTo
{
public:
    explicit LogTo(const QString& path) : m_before(qInstallMessageHandler(nullptr)), started(startLog(path))
    {
    }
    ~LogTo() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(LogTo)

private:
    QtMessageHandler m_before;

public:
    const Done started;
};

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutNumbers_hidesNumbersOfPeopleAndCards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char* name, const QString& text, const QString& safe) {
            QTest::newRow(name) << text << safe;
        };
        row("PAN", u"card 4111111111111111 read"_s, u"card *****111 read"_s);
        row("PAN in groups", u"4111 1111 1111 1234"_s, u"*****234"_s);
        row("PAN with dashes", u"4111-1111-1111-1234"_s, u"*****234"_s);
        row("PAN tail", u"tail 904882."_s, u"tail *****882."_s);
        row("PAN tail in groups", u"90 48 82"_s, u"***** 82"_s);
        row("MOK ID", u"MOK ID 204118733"_s, u"MOK ID *****733"_s);
        row("MOK ID in groups", u"204 118 733"_s, u"*****733"_s);
        row("MOK ID with no-break spaces", u"204\u00a0118\u00a0733"_s, u"*****733"_s);
        row("MOK ID with narrow spaces", u"204\u202f118\u2009733"_s, u"*****733"_s);
        row("glued to a word", u"card204118733"_s, u"card*****733"_s);
        row("glued to a word by a dash", u"card-204118733"_s, u"card-*****733"_s);
        row("a letter behind", u"204118733x"_s, u"*****733x"_s);
        row("in a path", u"/v1/cards/204118733"_s, u"/v1/cards/*****733"_s);
        row("in JSON", uR"({"card":"204118733"})"_s, uR"({"card":"*****733"})"_s);
        row("reference", u"SI05 8074720-204118733-200"_s, u"SI*****200"_s);
        row("tax number", u"12345679"_s, u"*****679"_s);
        row("telephone", u"+386 41 123 456"_s, u"+*****456"_s);
        row("two of them", u"204118733, 204118734"_s, u"*****733, *****734"_s);
        row("full-width digits", u"\uff12\uff10\uff14\uff11\uff11\uff18"_s, u"*****\uff11\uff11\uff18"_s);
        row("behind a date", u"2026-11-21 204118733"_s, u"2026-11-21 *****733"_s);
        row("behind a time", u"2026-11-21T204118733"_s, u"*****-21T*****733"_s);
        row("that looks like a date", u"2041-18-733"_s, u"*****733"_s);
        row("five digits", u"12345"_s, u"*****345"_s);
    }

    void withoutNumbers_hidesNumbersOfPeopleAndCards()
    {
        QFETCH(const QString, text);
        QTEST(withoutNumbers(text), "safe");
    }

    void withoutNumbers_keepsWhatHelpsToFindAFault_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList kept{
            u"nothing to hide"_s,
            u"four digits 4882"_s,
            u"0192e4a0-7b1c-7000-8000-0123456789ab"_s,
            u"01923456-7890-7123-8456-789012345678"_s,
            u"{01923456-7890-7123-8456-789012345678}"_s,
            u"at 2026-11-21T09:40:00.000+01:00"_s,
            u"at 2026-11-21T08:40:00Z and later"_s,
            u"since 2026-11-21"_s,
            u"09:40:00.123"_s,
            u"LIMIT-A1, ANON-1 and STOCK-3 150.00"_s,
            u"TooManyCards [ANON-1]: 4"_s,
            u"127.0.0.1:8443 answered 503"_s,
            u"ES256, P-256, AES-256-GCM, TLS 1.3"_s,
            u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s,
        };
        for (const QString& text : kept) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void withoutNumbers_keepsWhatHelpsToFindAFault()
    {
        QFETCH(const QString, text);
        QCOMPARE(withoutNumbers(text), text);
    }

    void withoutNumbers_longText_isQuick()
    {
        const QString digits(1'000'000, u'7');
        QCOMPARE(withoutNumbers(digits), u"*****777"_s);
        QCOMPARE(withoutNumbers(QString(1'000'000, u'a')).size(), 1'000'000);
        QCOMPARE(withoutNumbers(u"1 "_s.repeated(500'000)).left(5), u"*****"_s);
    }

    void startLog_writesToAFileOfItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.log"_s);
        const LogTo log(path);
        EXPECT_DONE(log.started);
        qCWarning(logStore, "card %s", "204118733");
        const QByteArray content = contentOf(path);
        QVERIFY2(content.endsWith(" warning cekr.store: card *****733\n"), content.constData());
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
    }

    void startLog_aLinkStandsThere_isNotFollowed()
    {
        const QTemporaryDir folder;
        const QString victim = folder.filePath(u"victim"_s);
        QVERIFY(QFile::link(victim, folder.filePath(u"log"_s)));
        const LogTo log(folder.filePath(u"log"_s));
        QVERIFY(!log.started);
        QVERIFY(!QFile::exists(victim));
    }

    void hangup_fileMovedAway_goesOnInANewOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        const LogTo log(path);
        reopenLogOnHangup();
        qInfo("one");
        QVERIFY(QFile::rename(path, path + u".old"_s));
        qInfo("two"); // until somebody says so, to where it went
        ::raise(SIGHUP);
        QVERIFY(QFile::exists(path)); // at once
        qInfo("three");
        QCOMPARE(contentOf(path + u".old"_s).count('\n'), 2);
        QVERIFY(contentOf(path).endsWith("three\n"));
        QCOMPARE(contentOf(path).count('\n'), 1);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!QFile::permissions(path).testAnyFlags(others));
    }

    void startLog_fileOpenToOthers_isClosedToThem_andGoesOn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.log"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("earlier\n");
        before.close();
        QVERIFY(before.setPermissions(ownerOnly | QFileDevice::ReadOther | QFileDevice::ReadGroup));
        const LogTo log(path);
        EXPECT_DONE(log.started);
        qCInfo(logApp, "later");
        QVERIFY(contentOf(path).startsWith("earlier\n"));
        QVERIFY(contentOf(path).endsWith("later\n"));
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
    }

    void startLog_twice_goesOnInTheNewFile()
    {
        const QTemporaryDir folder;
        const LogTo first(folder.filePath(u"first.log"_s));
        const LogTo second(folder.filePath(u"second.log"_s));
        EXPECT_DONE(second.started);
        qCInfo(logApp, "hello");
        QCOMPARE(contentOf(folder.filePath(u"first.log"_s)), QByteArray());
        QVERIFY(contentOf(folder.filePath(u"second.log"_s)).endsWith("hello\n"));
    }

    void startLog_noSuchFolder_isFileUnusable()
    {
        const QTemporaryDir folder;
        const LogTo log(folder.filePath(u"none/desk.log"_s));
        EXPECT_FAILURE(log.started, ErrorCode::FileUnusable);
    }

    void log_messageOfSeveralLines_isOneLine()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.log"_s);
        const LogTo log(path);
        qCWarning(logSync, "one\n2026-11-21T00:00:00.000Z critical forged\r\x1b[31mtwo");
        const QByteArray content = contentOf(path);
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(!content.contains('\r'));
        QVERIFY(!content.contains('\x1b'));
    }

    void log_fileOf4MegabytesIsFull_beginsANewOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.log"_s);
        for (const QString& name : {path, path + u".1"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(name != path || file.resize(4 * 1024 * 1024));
        }
        const LogTo log(path);
        EXPECT_DONE(log.started);
        qCInfo(logApp, "the last of the old");
        qCInfo(logApp, "the first of the new");
        QVERIFY(contentOf(path + u".1"_s).endsWith("the last of the old\n"));
        QVERIFY(contentOf(path).endsWith("the first of the new\n"));
        QCOMPARE(contentOf(path).count('\n'), 1);
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
        QCOMPARE(QFileInfo(path + u".1"_s).permissions(), ownerOnly);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "LogTest.moc"
