// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/CardText.h"
#include "ui/text/CountText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/HelpText.h"
#include "ui/text/Language.h"
#include "ui/text/MoneyText.h"
#include "ui/text/OperationText.h"
#include "ui/text/RoleText.h"
#include "ui/text/RuleText.h"
#include "ui/text/StandingText.h"
#include "ui/text/StatusText.h"
#include "ui/text/StepText.h"
#include "ui/text/TimeText.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace cekr;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto nbsp = u'\u00A0';

MokId mok(quint32 number)
{
    return MokId::fromNumber(number);
}

Handover handover(const std::vector<MokId>& cards)
{
    Handover handed;
    handed.cards = cards;
    return handed;
}

/// The text with ordinary spaces, so that it can be read in a table.
QString spaced(QString text)
{
    return text.replace(nbsp, u' ');
}

/// Counts how often it is told that the language changed.
class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

/// Every word of a list of codes, in the language in use.
QStringList allWords()
{
    QStringList words;
    for (const CardKind kind : allCardKinds) {
        words << kindText(kind);
    }
    for (const CardState state : allCardStates) {
        words << stateText(state);
    }
    for (const StockSpoil::Reason reason : allSpoilReasons) {
        words << reasonText(reason);
    }
    for (const Role role : allRoles) {
        words << roleText(role);
    }
    for (const Standing standing :
         {Standing::Recorded, Standing::Sent, Standing::Applied, Standing::Refused, Standing::Pending}) {
        words << standingText(standing) << standingSentence(standing);
    }
    for (int step = 0; step <= int(SignInFlow::Step::Locked); ++step) {
        words << stepText(SignInFlow::Step(step));
    }
    return words;
}

std::vector<OperationBody> allBodies()
{
    const MokId card = mok(204118733);
    return {ShiftOpen{},
            CashMovement{{}, CashMovement::Direction::In, {}, {}},
            CashMovement{{}, CashMovement::Direction::Out, {}, {}},
            StockIntake{},
            StockSpoil{card, {}, {}},
            StockReturn{{card}, {}},
            StockTransfer{{card}, {}},
            handover({card}),
            handover({card, mok(1)}),
            Load{{}, card, {}, {}},
            Refund{},
            Escalation{},
            Reprint{117, 2}};
}

QStringList allTitles()
{
    QStringList titles;
    for (const OperationBody& body : allBodies()) {
        titles << operationTitle(body);
    }
    return titles;
}

} // namespace

class TextTest final : public QObject
{
    Q_OBJECT

private slots:
    void rules_nameTheirClauses_andOurOwnAreNone()
    {
        useLanguage(*qApp, Language::English);
        QCOMPARE(clauseOf("FEE-1"), u"MOK 6.5, Official Gazette RS 47/2024"_s);
        QCOMPARE(clauseOf("LIMIT-N2"), u"NLB 3.4"_s);
        QCOMPARE(clauseOf("KYC-3"), u"NLB 9"_s); // of the balance; NLB 3.1 is of the amount
        QCOMPARE(clauseOf("RED-1"), u"NLB 9"_s);
        for (const char* own : {"TOP-3", "LIMIT-X3", "LIMIT-X4", "OFF-1", "TILL-5"}) {
            QCOMPARE(clauseOf(own), u"rule of the points of sale"_s);
        }
        useLanguage(*qApp, Language::Slovene);
        QCOMPARE(clauseOf("FEE-1"), u"MOK 6.5, Uradni list RS 47/2024"_s);
    }

    void init() { useLanguage(*qApp, Language::Slovene); }

    void everyCode_inBothLanguages_hasItsOwnWord();
    void everyOperation_inBothLanguages_hasItsOwnTitle();
    void cards_counted_haveFourSlovenePlurals_data();
    void cards_counted_haveFourSlovenePlurals();
    void counts_inEnglish_haveTwoPlurals();
    void money_isWrittenAsItsLanguageDoes_data();
    void money_isWrittenAsItsLanguageDoes();
    void balance_withoutTheBanksWord_isTheMostThatCanBe();
    void days_areWrittenAsTheirLanguageDoes();
    void moments_areToldInLocalTime();
    void ages_useTheLargestUnitThatSaysEnough();
    void waiting_saysHowManyAndHowOld();
    void clock_saysWhichWayItIsOff();
    void cardsOfOperations_areMaskedOrCounted();
    void amountsOfOperations_areCashInTheDrawer();
    void attention_saysWhereTheCashIs();
    void pending_saysWhoDecides_andThatNothingIsDoneYet();
    void lockedCard_isForItsHolderToUnlock_andABlockForTheBank();
    void help_promisesNothingThatCentralHasNotDecided();
    void useLanguage_tellsOpenWindowsOnce();
    void useLanguage_movesOpenWindowsToItsLocale();
    void useLanguage_speaksThroughQtsOwnButtons();
    void language_hasAStableName();
};

void TextTest::everyCode_inBothLanguages_hasItsOwnWord()
{
    const QStringList slovene = allWords();
    useLanguage(*qApp, Language::English);
    const QStringList english = allWords();
    QCOMPARE(slovene.size(), english.size());
    for (qsizetype i = 0; i < slovene.size(); ++i) {
        QVERIFY(!slovene[i].isEmpty() && !english[i].isEmpty());
        QVERIFY2(slovene[i] != english[i], qPrintable(english[i]));
    }
}

void TextTest::everyOperation_inBothLanguages_hasItsOwnTitle()
{
    const QStringList slovene = allTitles();
    useLanguage(*qApp, Language::English);
    const QStringList english = allTitles();
    QCOMPARE(QSet<QString>(slovene.begin(), slovene.end()).size(), slovene.size());
    QCOMPARE(QSet<QString>(english.begin(), english.end()).size(), english.size());
    for (qsizetype i = 0; i < slovene.size(); ++i) {
        QVERIFY2(slovene[i] != english[i], qPrintable(english[i]));
    }
    QCOMPARE(slovene[8], u"Anonimni kartici (2)"_s);
}

void TextTest::cards_counted_haveFourSlovenePlurals_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0 << u"0 kartic"_s;
    QTest::newRow("1") << 1 << u"1 kartica"_s;
    QTest::newRow("2") << 2 << u"2 kartici"_s;
    QTest::newRow("3") << 3 << u"3 kartice"_s;
    QTest::newRow("4") << 4 << u"4 kartice"_s;
    QTest::newRow("5") << 5 << u"5 kartic"_s;
    QTest::newRow("11") << 11 << u"11 kartic"_s;
    QTest::newRow("101") << 101 << u"101 kartica"_s;
    QTest::newRow("102") << 102 << u"102 kartici"_s;
}

void TextTest::cards_counted_haveFourSlovenePlurals()
{
    QFETCH(int, count);
    QTEST(cardsText(count), "text");
}

void TextTest::counts_inEnglish_haveTwoPlurals()
{
    useLanguage(*qApp, Language::English);
    QCOMPARE(cardsText(1), u"1 card"_s);
    QCOMPARE(cardsText(2), u"2 cards"_s);
}

void TextTest::money_isWrittenAsItsLanguageDoes_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("slovene");
    QTest::addColumn<QString>("english");
    QTest::newRow("zero") << qint64(0) << u"0,00 €"_s << u"€0.00"_s;
    QTest::newRow("cent") << qint64(1) << u"0,01 €"_s << u"€0.01"_s;
    QTest::newRow("thousands") << qint64(1234'50) << u"1.234,50 €"_s << u"€1,234.50"_s;
    QTest::newRow("millions") << qint64(1'000'000'00) << u"1.000.000,00 €"_s << u"€1,000,000.00"_s;
    QTest::newRow("negative") << qint64(-20'05) << u"−20,05 €"_s << u"−€20.05"_s;
}

void TextTest::money_isWrittenAsItsLanguageDoes()
{
    QFETCH(qint64, cents);
    const Money amount = Money::fromCents(cents);
    QCOMPARE(moneyText(amount).count(nbsp), 1);
    QTEST(spaced(moneyText(amount)), "slovene");
    useLanguage(*qApp, Language::English);
    QTEST(moneyText(amount), "english");
}

/// What was loaded may have been spent since: only the bank knows.
void TextTest::balance_withoutTheBanksWord_isTheMostThatCanBe()
{
    CardFacts card;
    const Money loaded = Money::fromCents(20'00);
    QCOMPARE(balanceText(card), u"–"_s);
    QCOMPARE(balanceDayText(card), u"še ne"_s);
    QCOMPARE(balanceSentence(card), u"Banka dobroimetja še ni sporočila"_s);
    QCOMPARE(balanceChangeText(card, loaded), u"dobroimetje ni znano"_s);
    card.balance = Money::fromCents(150'00);
    QCOMPARE(spaced(balanceText(card)), u"največ 150,00 €"_s);
    QCOMPARE(spaced(balanceChangeText(card, loaded)), u"dobroimetje največ 150,00 € → 170,00 €"_s);
    QCOMPARE(balanceChangeText(card, -card.balance), u"dobroimetje ni znano"_s); // and not that there is none
    card.bank = BankBalance{Money::fromCents(150'00), {}};
    QCOMPARE(spaced(balanceText(card)), u"150,00 €"_s);
    QCOMPARE(spaced(balanceChangeText(card, loaded)), u"dobroimetje 150,00 € → 170,00 €"_s);
}

void TextTest::days_areWrittenAsTheirLanguageDoes()
{
    const QDate day(2026, 11, 21);
    QCOMPARE(spaced(dateText(day)), u"21. 11. 2026"_s);
    QCOMPARE(dateText(day).count(nbsp), 2);
    QCOMPARE(timeOfDay(QDateTime(QDate(2026, 11, 21), QTime(8, 40), Qt::UTC)), QTime(9, 40));
    QCOMPARE(timeOfDay(QDateTime()), QTime());
    QCOMPARE(timeText(QTime(9, 40)), u"9.40"_s);
    QCOMPARE(monthText({2029, 9}), u"09/2029"_s);
    QVERIFY(dateText(QDate()).isEmpty());
    useLanguage(*qApp, Language::English);
    QCOMPARE(spaced(dateText(day)), u"21 Nov 2026"_s);
    QCOMPARE(timeText(QTime(9, 40)), u"09:40"_s);
}

void TextTest::moments_areToldInLocalTime()
{
    const auto summer = BusinessTime::at(QDateTime(QDate(2026, 7, 1), QTime(7, 40), Qt::UTC));
    QCOMPARE(spaced(dateTimeText(summer)), u"1. 7. 2026 ob 9.40"_s);
    useLanguage(*qApp, Language::English);
    QCOMPARE(spaced(dateTimeText(summer)), u"1 Jul 2026, 09:40"_s);
}

void TextTest::ages_useTheLargestUnitThatSaysEnough()
{
    QCOMPARE(spaced(ageText(-5min)), u"0 min"_s);
    QCOMPARE(spaced(ageText(27min)), u"27 min"_s);
    QCOMPARE(spaced(ageText(59min)), u"59 min"_s);
    QCOMPARE(spaced(ageText(60min)), u"1 h"_s);
    QCOMPARE(spaced(ageText(47h)), u"47 h"_s);
    QCOMPARE(spaced(ageText(48h)), u"2 dneva"_s);
    QCOMPARE(spaced(ageText(120h)), u"5 dni"_s);
}

void TextTest::waiting_saysHowManyAndHowOld()
{
    QCOMPARE(spaced(waitingText(1, 2min)), u"1 čaka · najstarejše 2 min"_s);
    QCOMPARE(spaced(waitingText(2, 2min)), u"2 čakata · najstarejše 2 min"_s);
    QCOMPARE(spaced(waitingText(4, 27min)), u"4 čakajo · najstarejše 27 min"_s);
    QCOMPARE(spaced(waitingText(5, 27min)), u"5 čaka · najstarejše 27 min"_s);
    QCOMPARE(offlineText(QTime(9, 12)), u"Brez povezave od 9.12"_s);
    QCOMPARE(offlineText(QTime()), u"Brez povezave"_s);
    QCOMPARE(spaced(offlineLeftText(Money::fromCents(860'00))), u"Še 860,00 € do omejitve brez povezave"_s);
    QCOMPARE(spaced(offlineWarning(OfflineOutlook::FloorNear, Money::fromCents(150'00), {})),
             u"Le še 150,00 € do omejitve brez povezave"_s);
    QCOMPARE(spaced(offlineWarning(OfflineOutlook::EndNear, Money::fromCents(150'00), QTime(14, 30))),
             u"Brez povezave še 150,00 € · do 14.30"_s);
    QCOMPARE(offlineWarning(OfflineOutlook::Open, Money::fromCents(150'00), {}), QString());
}

void TextTest::clock_saysWhichWayItIsOff()
{
    QCOMPARE(spaced(clockWarning(3min)), u"Ura tega računalnika zaostaja za 3 min."_s);
    QCOMPARE(spaced(certificateText(QDate(2027, 1, 3))), u"Digitalno potrdilo do 3. 1. 2027"_s);
    QCOMPARE(spaced(clockWarning(-3min - 10s)), u"Ura tega računalnika prehiteva za 3 min."_s);
}

void TextTest::cardsOfOperations_areMaskedOrCounted()
{
    const MokId card = mok(204118733);
    QCOMPARE(operationCards(Load{{}, card, {}, {}}), u"••••••733"_s);
    QCOMPARE(operationCards(handover({card, mok(1)})), u"2 kartici"_s);
    QCOMPARE(operationCards(StockIntake{*BoxId::parse(u"B-7"), {card}, {}, {}}), u"B-7"_s);
    QCOMPARE(operationCards(ShiftOpen{}), u"–"_s);
}

void TextTest::amountsOfOperations_areCashInTheDrawer()
{
    const Money amount = Money::fromCents(20'00);
    QCOMPARE(spaced(operationAmount(Load{{}, mok(1), amount, {}})), u"20,00 €"_s);
    QCOMPARE(spaced(operationAmount(Refund{{}, {}, amount})), u"−20,00 €"_s);
    QCOMPARE(operationAmount(StockSpoil{}), u"–"_s);
}

void TextTest::attention_saysWhereTheCashIs()
{
    AttentionView item;
    item.refused.operation.body = Load{{}, mok(1), Money::fromCents(20'00), {}};
    item.cash = Money::fromCents(20'00);
    QCOMPARE(spaced(attentionTitle(item)), u"Polnjenje 20,00 € zavrnjeno"_s);
    QCOMPARE(spaced(attentionSentence(item)), u"Gotovina, 20,00 €, je v blagajni."_s);
    item.escalation.emplace();
    QCOMPARE(attentionSentence(item), u"Predano vodji."_s);
}

void TextTest::pending_saysWhoDecides_andThatNothingIsDoneYet()
{
    QCOMPARE(standingText(Standing::Pending), u"v presoji"_s);
    const QString slovene = standingSentence(Standing::Pending);
    QVERIFY2(slovene.contains(u"odločiti pa mora človek"_s), qPrintable(slovene));
    QVERIFY2(slovene.contains(u"dotlej se na kartici ne spremeni nič"_s, Qt::CaseInsensitive),
             qPrintable(slovene));
    useLanguage(*qApp, Language::English);
    QVERIFY(standingSentence(Standing::Pending).endsWith(u"Until then nothing changes on the card."_s));
}

void TextTest::lockedCard_isForItsHolderToUnlock_andABlockForTheBank()
{
    QCOMPARE(textOf({ErrorCode::CardWrongState}).nextStep,
             u"Preverite njeno stanje. O zaklepu odloča imetnik, o blokadi banka."_s);
    useLanguage(*qApp, Language::English);
    QCOMPARE(textOf({ErrorCode::CardWrongState}).nextStep,
             u"Look up its state. About a lock the holder decides, about a block the bank."_s);
}

void TextTest::help_promisesNothingThatCentralHasNotDecided()
{
    const QList<HelpAnswer> slovene = helpTopic(u"receipt"_s).answers;
    useLanguage(*qApp, Language::English);
    const QList<HelpAnswer> english = helpTopic(u"receipt"_s).answers;
    QCOMPARE(english.back().answer,
             u"Central has not decided yet. The receipt shows what was paid; if central refuses, the cash is "
             "given back for it."_s);
    QVERIFY2(slovene.back().answer.startsWith(u"Osrednji sistem še ni odločil."_s) &&
                 slovene.back().answer.contains(u"če osrednji sistem zavrne"_s),
             qPrintable(slovene.back().answer));
}

void TextTest::useLanguage_tellsOpenWindowsOnce()
{
    Listener window;
    QCoreApplication::processEvents();
    window.changes = 0;
    useLanguage(*qApp, Language::English);
    QTRY_COMPARE(window.changes, 1);
}

void TextTest::useLanguage_movesOpenWindowsToItsLocale()
{
    QWidget window;
    auto* child = new QWidget(&window);
    QCOMPARE(child->locale().language(), QLocale::Slovenian);
    useLanguage(*qApp, Language::English);
    QCOMPARE(child->locale(), localeOf(Language::English));
}

void TextTest::useLanguage_speaksThroughQtsOwnButtons()
{
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Prekliči"_s);
    useLanguage(*qApp, Language::English);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TextTest::language_hasAStableName()
{
    for (const Language each : allLanguages) {
        QCOMPARE(language(QString(name(each))), std::optional(each));
    }
    QVERIFY(!language(u"de"));
}

QTEST_MAIN(TextTest)
#include "TextTest.moc"
