// SPDX-License-Identifier: EUPL-1.2
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// The rules of the terms, and the decisions where they are silent, by name and how many of each there are.
QSet<QString> rulesOfTheTerms()
{
    constexpr std::pair<const char*, int> series[] = {
        {"CARD-", 8}, {"AGE-", 5},   {"ISSUE-", 4},  {"ANON-", 3},   {"APP-", 8},    {"UNN-", 4},
        {"NAM-", 4},  {"ADD-", 9},   {"LIMIT-A", 4}, {"LIMIT-N", 6}, {"LIMIT-X", 4}, {"KYC-", 7},
        {"CAT-", 4},  {"STAT-", 10}, {"LOCK-", 12},  {"TOP-", 6},    {"RED-", 5},    {"END-", 9},
        {"ID-", 4},   {"BEN-", 7},   {"FEE-", 4},    {"COMP-", 7},   {"OFF-", 5},    {"REN-", 2},
        {"DATA-", 4}, {"NOTE-", 3},  {"USE-", 2}};
    QSet<QString> ids;
    for (const auto& [name, count] : series) {
        for (int number = 1; number <= count; ++number) {
            ids += QLatin1StringView(name) + QString::number(number);
        }
    }
    return ids;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allMatches(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        found += it.next().captured(1);
    }
    return found;
}

/// The first column of the table in the decision.
QSet<QString> rulesOfOurOwn()
{
    const QString decision =
        contentOf(QStringLiteral(CEKR_SOURCE_DIR "/core/decisions/0005-rules-of-our-own.md"));
    const QStringList ids = allMatches(decision, uR"((?m)^\| ([A-Z]+-\d) \|)"_s);
    return {ids.begin(), ids.end()};
}

template <typename Visit>
void forEachSource(const QString& folder, const QStringList& names, Visit visit)
{
    QDirIterator it(QStringLiteral(CEKR_SOURCE_DIR "/") + folder, names, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        visit(path, contentOf(path));
    }
}

} // namespace

/// Every rule that the code names exists: in the terms or among the rules of our own.
class RuleIdsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_ours = rulesOfOurOwn();
        m_known = rulesOfTheTerms() + m_ours;
    }

    void rulesOfOurOwn_areThoseOfTheDecision()
    {
        QCOMPARE(m_ours, (QSet<QString>{u"STOCK-1"_s, u"STOCK-2"_s, u"STOCK-3"_s, u"STOCK-4"_s, u"TILL-1"_s,
                                        u"TILL-2"_s, u"TILL-3"_s, u"TILL-4"_s, u"TILL-5"_s, u"TILL-6"_s,
                                        u"TILL-7"_s, u"ROLE-1"_s}));
        QVERIFY(!m_ours.intersects(rulesOfTheTerms()));
    }

    void everyRuleTheRuleBookRefusesBy_isKnown()
    {
        int named = 0;
        forEachSource(u"core/domain"_s, {u"*.cpp"_s}, [&](const QString& path, const QString& text) {
            for (const QString& id : allMatches(text, uR"re("([A-Z]{2,}-[A-Z]?\d+)")re"_s)) {
                QVERIFY2(m_known.contains(id), qPrintable(path + u" names "_s + id));
                ++named;
            }
        });
        QVERIFY(named > 30); // else nothing was read
    }

    void everyRuleMentionedAnywhere_isKnown()
    {
        QStringList series;
        for (const QString& id : std::as_const(m_known)) {
            series += id.section(u'-', 0, 0);
        }
        series.removeDuplicates();
        const QString mention = uR"(\b((?:%1)-[A-Z]?\d+)\b)"_s.arg(series.join(u'|'));
        for (const QString& folder : {u"core"_s, u"app"_s, u"ui"_s}) {
            forEachSource(folder, {u"*.cpp"_s, u"*.h"_s}, [&](const QString& path, const QString& text) {
                for (const QString& id : allMatches(text, mention)) {
                    QVERIFY2(m_known.contains(id), qPrintable(path + u" mentions "_s + id));
                }
            });
        }
    }

    void everyRuleOfOurOwn_isUsed()
    {
        QString rules;
        forEachSource(u"core/domain/rules"_s, {u"*.cpp"_s},
                      [&](const QString&, const QString& text) { rules += text; });
        for (const QString& id : std::as_const(m_ours)) {
            QVERIFY2(rules.contains(u'"' + id + u'"'), qPrintable(id));
        }
    }

private:
    QSet<QString> m_ours;
    QSet<QString> m_known;
};

QTEST_GUILESS_MAIN(RuleIdsTest)
#include "RuleIdsTest.moc"
