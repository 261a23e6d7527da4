// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"
#include "ui/text/RuleText.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

ErrorText inLanguage(Language language, const Error& error)
{
    useLanguage(*qApp, language);
    return textOf(error);
}

QString spaced(QString text)
{
    return text.replace(u'\u00A0', u' ');
}

/// Every rule id that the code names.
QSet<QString> rulesIn(const QString& folder)
{
    static const QRegularExpression id(u"\"([A-Z]+-[A-Z]?[0-9]+)\""_s);
    QSet<QString> rules;
    for (QDirIterator files(folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        for (auto found = id.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
            rules.insert(found.next().captured(1));
        }
    }
    return rules;
}

} // namespace

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { useLanguage(*qApp, Language::Slovene); }

    void everyCode_saysWhatWhyAndWhatNow_data();
    void everyCode_saysWhatWhyAndWhatNow();
    void subject_isNamed_data();
    void subject_isNamed();
    void subject_thatIsNoneOfItsKind_isLeftOut();
    void detail_isNeverShown();
    void everyRuleInTheCode_hasAClause();
    void rule_isShownWithItsClause();
};

void ErrorTextTest::everyCode_saysWhatWhyAndWhatNow_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("rule");
    for (const ErrorCode code : allErrorCodes) {
        for (const QString& subject : {u""_s, u"3"_s, u"204 118 733"_s, u"150.00"_s, u"2026-11-21"_s}) {
            QTest::addRow("%s %s", name(code), qPrintable(subject)) << int(code) << subject << QString();
        }
    }
    for (const char* rule : {"LIMIT-A2", "LIMIT-N1", "LIMIT-N3", "LIMIT-N4", "LIMIT-N5"}) {
        QTest::addRow("LimitExceeded %s", rule)
            << int(ErrorCode::LimitExceeded) << u"150.00"_s << QString::fromLatin1(rule);
    }
    QTest::addRow("RoleMissing ISSUE-2") << int(ErrorCode::RoleMissing) << QString() << u"ISSUE-2"_s;
}

void ErrorTextTest::everyCode_saysWhatWhyAndWhatNow()
{
    QFETCH(int, code);
    QFETCH(QString, subject);
    QFETCH(QString, rule);
    const Error error{ErrorCode(code), {}, rule.toLatin1(), subject};
    const ErrorText slovene = inLanguage(Language::Slovene, error);
    const ErrorText english = inLanguage(Language::English, error);
    for (QString ErrorText::*part : {&ErrorText::title, &ErrorText::sentence, &ErrorText::nextStep}) {
        for (const ErrorText& text : {slovene, english}) {
            QVERIFY(!(text.*part).isEmpty());
            QVERIFY2(!(text.*part).contains(u'%'), qPrintable(text.*part));
            QVERIFY2(!(text.*part).contains(u"(s)"_s), qPrintable(text.*part));
        }
        QVERIFY2(slovene.*part != english.*part, qPrintable(english.*part));
    }
    for (const ErrorText& text : {slovene, english}) {
        QVERIFY2(!text.title.endsWith(u'.'), qPrintable(text.title));
        QVERIFY2(text.sentence.endsWith(u'.'), qPrintable(text.sentence));
        QVERIFY2(text.nextStep.endsWith(u'.'), qPrintable(text.nextStep));
    }
}

void ErrorTextTest::subject_isNamed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("card") << int(ErrorCode::CardNotInOwnStock) << u"STOCK-1"_s << u"204 050 018"_s
                          << u"Kartica 204 050 018 ni v zalogi te blagajne."_s;
    QTest::newRow("cards") << int(ErrorCode::TooManyCards) << u"ANON-1"_s << u"3"_s
                           << u"Eni stranki lahko naenkrat predate največ 3 anonimne kartice."_s;
    QTest::newRow("amount") << int(ErrorCode::AmountAboveSingleLoad) << u"LIMIT-A1"_s << u"1150.00"_s
                            << u"Anonimno kartico lahko napolnite enkrat, z največ 1.150,00 €."_s;
    QTest::newRow("nothing left") << int(ErrorCode::LimitExceeded) << u"LIMIT-N1"_s << u"0.00"_s
                                  << u"Danes lahko na to kartico z gotovino naložite še 0,00 €."_s;
    QTest::newRow("1 second") << int(ErrorCode::SignInDelayed) << u""_s << u"1"_s
                              << u"Po več napačnih geslih lahko poskusite znova čez 1 sekundo."_s;
    QTest::newRow("32 seconds") << int(ErrorCode::SignInDelayed) << u""_s << u"32"_s
                                << u"Po več napačnih geslih lahko poskusite znova čez 32 sekund."_s;
    QTest::newRow("hours") << int(ErrorCode::OfflineTooLong) << u"OFF-1"_s << u"168"_s
                           << u"Blagajna je brez povezave že več kot 168 ur, zato polnjenj ne sprejema."_s;
    QTest::newRow("day") << int(ErrorCode::DateBeforeLast) << u"OFF-5"_s << u"2026-11-21"_s
                         << u"Datum je zgodnejši od datuma zadnjega postopka, 21. 11. 2026."_s;
    QTest::newRow("typed") << int(ErrorCode::MalformedAmount) << u"LIMIT-X3"_s << u"12,345"_s
                           << u"»12,345« ni znesek v evrih in centih."_s;
}

void ErrorTextTest::subject_isNamed()
{
    QFETCH(int, code);
    QFETCH(QString, rule);
    QFETCH(QString, subject);
    const ErrorText text = textOf({ErrorCode(code), {}, rule.toLatin1(), subject});
    QTEST(spaced(text.sentence), "sentence");
}

void ErrorTextTest::subject_thatIsNoneOfItsKind_isLeftOut()
{
    for (const ErrorCode code : {ErrorCode::AmountAboveSingleLoad, ErrorCode::DateBeforeLast,
                                 ErrorCode::SignInDelayed, ErrorCode::TooManyCards}) {
        const ErrorText text = textOf({code, {}, {}, u"<b>drop table"_s});
        QCOMPARE(text, textOf({code}));
    }
}

void ErrorTextTest::detail_isNeverShown()
{
    for (const ErrorCode code : allErrorCodes) {
        QCOMPARE(textOf({code, u"SQLITE_FULL 13"_s}), textOf({code}));
    }
}

void ErrorTextTest::everyRuleInTheCode_hasAClause()
{
    const QSet<QString> rules = rulesIn(QStringLiteral(CEKR_SOURCE_DIR "/core/domain")) +
                                rulesIn(QStringLiteral(CEKR_SOURCE_DIR "/core/office")) +
                                rulesIn(QStringLiteral(CEKR_SOURCE_DIR "/app/central/judge"));
    QVERIFY(rules.contains(u"ANON-1"_s));
    for (const QString& rule : rules) {
        QVERIFY2(!clauseOf(rule.toLatin1()).isEmpty(), qPrintable(rule));
    }
}

void ErrorTextTest::rule_isShownWithItsClause()
{
    QCOMPARE(ruleText("ANON-1"), u"ANON-1 · NLB 2.1"_s);
    QCOMPARE(ruleText("OFF-1"), u"OFF-1 · pravilo prodajnih mest"_s);
    QCOMPARE(ruleText("NEW-9"), u"NEW-9"_s);
    QVERIFY(ruleText({}).isEmpty());
    useLanguage(*qApp, Language::English);
    QCOMPARE(ruleText("OFF-1"), u"OFF-1 · rule of the points of sale"_s);
}

QTEST_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
