// SPDX-License-Identifier: EUPL-1.2
#include "core/card/ZoneDigits.h"
#include "core/card/ZoneScan.h"
#include "tests/support/Expect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 12, 1);
constexpr int documents = 10'000;

QString pick(QRandomGenerator& random, const QString& signs, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text.append(signs[random.bounded(int(signs.size()))]);
    }
    return text;
}

QString pad(const QString& text, int width)
{
    return text.leftJustified(width, u'<', true);
}

QString withCheck(const QString& signs)
{
    return signs + QString::number(zoneCheckDigit(signs));
}

QString day(QRandomGenerator& random, int from, int years)
{
    return QDate(from, 1, 1).addDays(random.bounded(years * 365)).toString(u"yyMMdd"_s);
}

/// The lines of a document that nobody has, with all check digits right.
QStringList made(QRandomGenerator& random)
{
    static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QStringList states{u"SVN"_s, u"HRV"_s, u"D<<"_s, u"ITA"_s,
                                    u"AUT"_s, u"BIH"_s, u"SRB"_s, u"XXA"_s};
    const QString state = states[random.bounded(int(states.size()))];
    const QString number = withCheck(pad(pick(random, letters + u"0123456789"_s, 5 + random.bounded(5)), 9));
    const QString born = withCheck(day(random, 1930, 80));
    const QString until = withCheck(day(random, 2020, 15));
    const QString sex = pick(random, u"MF<"_s, 1);
    const QString names = pick(random, letters, 2 + random.bounded(12)) + u"<<"_s +
                          pick(random, letters, 1 + random.bounded(7)) + u'<' + pick(random, letters, 2);
    const QString optional = pick(random, letters + u"0123456789<<<"_s, random.bounded(8));
    switch (random.bounded(3)) {
    case 0: {
        const QString first = u"ID"_s + state + number + pad(optional, 15);
        const QString second = born + sex + until + state + pad({}, 11);
        const QString all = first.mid(5) + born + until + pad({}, 11);
        return {first, second + QString::number(zoneCheckDigit(all)), pad(names, 30)};
    }
    case 1: {
        const QString first = u"I<"_s + state + pad(names, 31);
        return {first, withCheck(number + born + until + pad(optional, 7)).insert(10, state).insert(20, sex)};
    }
    default: {
        const QString personal = withCheck(pad(optional, 14));
        const QString first = u"P<"_s + state + pad(names, 39);
        return {first, withCheck(number + born + until + personal).insert(10, state).insert(20, sex)};
    }
    }
}

/// One sign of it misread.
QStringList mutated(QStringList lines, QRandomGenerator& random)
{
    QString& line = lines[random.bounded(int(lines.size()))];
    line[random.bounded(int(line.size()))] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"_s[random.bounded(37)];
    return lines;
}

} // namespace

/// Random documents and what one misread sign makes of them, compared field by field with the npm library
/// mrz, which is no relation of ours.
class ZoneOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const auto& name : {u"package.json"_s, u"package-lock.json"_s, u"oracle.mjs"_s}) {
            QVERIFY(QFile::copy(QStringLiteral(CEKR_ORACLE "/") + name, m_folder.filePath(name)));
        }
        QProcess npm;
        npm.setWorkingDirectory(m_folder.path());
        npm.start(u"npm"_s, {u"ci"_s, u"--no-audit"_s, u"--no-fund"_s});
        QVERIFY2(npm.waitForFinished(120'000) && npm.exitCode() == 0, npm.readAllStandardError());
    }

    void right_areReadAlike()
    {
        QRandomGenerator random(1);
        std::vector<QStringList> all;
        for (int i = 0; i < documents; ++i) {
            all.push_back(made(random));
        }
        const std::vector<QJsonObject> theirs = readByOracle(all);
        QCOMPARE(theirs.size(), all.size());
        for (size_t i = 0; i < all.size(); ++i) {
            const DocumentZone ours = readByUs(all[i]);
            const QByteArray shown = all[i].join(u'\n').toLatin1();
            QVERIFY2(areAlike(ours, theirs[i]), shown + QJsonDocument(theirs[i]).toJson());
            QVERIFY2((ours.doubtful & ~ZoneFields(ZoneField::Born)) == ZoneFields(), shown);
        }
    }

    void misread_areDoubtedAlike()
    {
        QRandomGenerator random(2);
        std::vector<QStringList> all;
        for (int i = 0; i < documents; ++i) {
            all.push_back(mutated(made(random), random));
        }
        const std::vector<QJsonObject> theirs = readByOracle(all);
        int doubted = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            ZoneScan scan;
            if (!scan.add(all[i].join(u'\n')) || !scan.missingLines().empty() ||
                !theirs[i][u"format"].toString().startsWith(u"TD")) {
                continue;
            }
            const DocumentZone ours = scan.zone(today);
            const bool isWrong = isAnyWrong(theirs[i]);
            const ZoneFields checked = ZoneField::Number | ZoneField::Born | ZoneField::ValidUntil;
            doubted += isWrong ? 1 : 0;
            // What they find wrong we doubt, unless a letter in a date could only be one digit.
            QVERIFY2(!isWrong || (ours.doubtful & checked) || (ours.known & checked) != checked ||
                         isMended(all[i]),
                     all[i].join(u'\n').toLatin1() + QJsonDocument(theirs[i]).toJson());
        }
        QVERIFY2(doubted > documents / 4, QByteArray::number(doubted));
    }

private:
    static DocumentZone readByUs(const QStringList& lines)
    {
        ZoneScan scan;
        if (const Done added = scan.add(lines.join(u'\n')); !added || !scan.missingLines().empty()) {
            qFatal("%s", qPrintable(lines.join(u'\n')));
        }
        return scan.zone(today);
    }

    static bool areAlike(const DocumentZone& ours, const QJsonObject& theirs)
    {
        const QString sex = theirs[u"sex"].toString();
        const auto day = [](QDate one) { return one.toString(u"yyMMdd"_s); };
        const DocumentSex stated = sex == u"female" ? DocumentSex::Female
                                   : sex == u"male" ? DocumentSex::Male
                                                    : DocumentSex::Unstated;
        return ours.kind == theirs[u"kind"].toString() && ours.number == theirs[u"number"].toString() &&
               ours.issuer == theirs[u"issuer"].toString() &&
               ours.nationality == theirs[u"nationality"].toString() &&
               ours.surname == theirs[u"surname"].toString() &&
               ours.givenNames == theirs[u"givenNames"].toString() &&
               day(ours.born) == theirs[u"born"].toString() && ours.sex == stated &&
               day(ours.validUntil) == theirs[u"validUntil"].toString();
    }

    static bool isAnyWrong(const QJsonObject& theirs)
    {
        return theirs[u"isNumberWrong"].toBool() || theirs[u"isBornWrong"].toBool() ||
               theirs[u"isValidUntilWrong"].toBool() || theirs[u"isAllWrong"].toBool();
    }

    /// A letter stands where only a digit can be.
    static bool isMended(const QStringList& lines)
    {
        const QString digits =
            lines.size() == 3
                ? lines[0].mid(14, 1) + lines[1].mid(0, 7) + lines[1].mid(8, 7) + lines[1].back()
                : lines[1].mid(9, 1) + lines[1].mid(13, 7) + lines[1].mid(21, 7) + lines[1].back();
        return asDigits(digits) != digits;
    }

    std::vector<QJsonObject> readByOracle(const std::vector<QStringList>& all)
    {
        QProcess node;
        node.setWorkingDirectory(m_folder.path());
        node.start(u"node"_s, {u"oracle.mjs"_s});
        for (const QStringList& lines : all) {
            node.write(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact) +
                       '\n');
        }
        node.closeWriteChannel();
        if (!node.waitForFinished(300'000) || node.exitCode() != 0) {
            qFatal("%s", node.readAllStandardError().constData());
        }
        std::vector<QJsonObject> read;
        for (const QByteArray& line : node.readAllStandardOutput().trimmed().split('\n')) {
            read.push_back(QJsonDocument::fromJson(line).object());
        }
        return read;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ZoneOracleTest)
#include "ZoneOracleTest.moc"
