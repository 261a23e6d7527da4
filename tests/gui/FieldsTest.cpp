// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/Keys.h"
#include "tests/support/Expect.h"
#include "ui/text/Language.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/ScanFilter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

class FieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Slovenian, QLocale::Slovenia)); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_layout = new QHBoxLayout(m_window.get());
        m_amount = add(new AmountField);
        m_scan = add(new ScanField);
        m_password = add(new PasswordField);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_amount->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void amount_left_isWrittenOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("whole") << u"80"_s << u"80,00"_s;
        QTest::newRow("comma") << u"12,5"_s << u"12,50"_s;
        QTest::newRow("point") << u"12.50"_s << u"12,50"_s;
        QTest::newRow("grouped") << u"1.234,56"_s << u"1.234,56"_s;
        QTest::newRow("spaces") << u"1 234"_s << u"1.234,00"_s;
        QTest::newRow("largest") << u"99999,99"_s << u"99.999,99"_s;
    }

    void amount_left_isWrittenOut()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QTest::keyClicks(m_amount, typed);
        const Money before = take(m_amount->amount());
        m_scan->setFocus();
        QCOMPARE(m_amount->text(), written);
        QCOMPARE(take(m_amount->amount()), before);
        QVERIFY(!hasProblem(*m_amount));
    }

    /// What the program writes it reads: in every language, and up to the largest amount.
    void amount_written_isReadBack_inEveryLanguage()
    {
        for (const Language language : allLanguages) {
            const QLocale locale = localeOf(language);
            m_amount->setLocale(locale);
            for (const qint64 cents : {0LL, 1LL, 99LL, 100LL, 999'99LL, 1000'00LL, 1234'50LL, 10'000'00LL,
                                       99'999'99LL, 100'000'00LL, Money::largestWrittenCents}) {
                const Money amount = Money::fromCents(cents);
                m_amount->setAmount(amount);
                QVERIFY2(m_amount->amount() == amount, qPrintable(m_amount->text()));
                m_amount->setFocus();
                m_scan->setFocus(); // is written out once more
                QVERIFY2(m_amount->amount() == amount, qPrintable(m_amount->text()));
                QVERIFY2(Money::parse(amountText(amount, locale)) == amount,
                         qPrintable(amountText(amount, locale)));
                QVERIFY2(Money::parse(moneyText(amount, locale)) == amount,
                         qPrintable(moneyText(amount, locale)));
                m_amount->clear();
                QGuiApplication::clipboard()->setText(moneyText(amount, locale));
                m_amount->paste();
                QVERIFY2(m_amount->amount() == amount, qPrintable(m_amount->text()));
            }
            m_amount->clear();
        }
    }

    void amount_leftMalformed_isMarkedAndKept()
    {
        QTest::keyClicks(m_amount, u"12,345"_s);
        m_scan->setFocus();
        QCOMPARE(m_amount->text(), u"12,345"_s);
        QVERIFY(hasProblem(*m_amount));
        EXPECT_FAILURE(m_amount->amount(), ErrorCode::MalformedAmount);
        m_amount->setFocus();
        QTest::keyClick(m_amount, Qt::Key_Backspace);
        QVERIFY(!hasProblem(*m_amount));
    }

    void amount_leftEmpty_isNoProblem()
    {
        m_scan->setFocus();
        QVERIFY(!hasProblem(*m_amount));
        EXPECT_FAILURE(m_amount->amount(), ErrorCode::MalformedAmount);
    }

    void amount_takesNothingButMoney()
    {
        QTest::keyClicks(m_amount, u"a1-2+e,x5"_s);
        QCOMPARE(m_amount->text(), u"12,5"_s);
    }

    void amount_pastedMokId_isNotTaken()
    {
        QGuiApplication::clipboard()->setText(u"204118733"_s);
        m_amount->paste();
        QCOMPARE(m_amount->text(), QString());
    }

    void amount_scannedInto_keepsWhatWasThere()
    {
        m_amount->setAmount(Money::fromCents(2000));
        m_amount->end(false);
        quint64 stamp = 50'000;
        for (const QChar character : u"2041187"_s) {
            stamp += 10;
            strike(*m_amount, keyOf(character), character, stamp);
        }
        QCOMPARE(m_amount->text(), u"20,00"_s);
    }

    void amount_typedAtHumanSpeed_isTaken()
    {
        quint64 stamp = 50'000;
        for (const QChar character : u"100,50"_s) {
            stamp += quint64(ScanFilter::longestGap.count()) + 1;
            strike(*m_amount, keyOf(character), character, stamp);
        }
        QCOMPARE(m_amount->text(), u"100,50"_s);
    }

    void amount_showsTheEuroSign_inBothSizes()
    {
        m_amount->setAmount(Money::fromCents(8000));
        const int small = m_amount->sizeHint().height();
        m_amount->setBig(true);
        QVERIFY(m_amount->sizeHint().height() > small);
        QVERIFY(m_amount->textMargins().right() > m_amount->fontMetrics().horizontalAdvance(u"€"_s));
    }

    void scanField_groupsAMokId_whileItIsTyped()
    {
        m_scan->setFocus();
        QTest::keyClicks(m_scan, u"204118733"_s);
        QCOMPARE(m_scan->text(), u"204 118 733"_s);
        QCOMPARE(m_scan->code(), u"204118733"_s);
    }

    void scanField_correctedInTheMiddle_keepsTheCursor()
    {
        m_scan->setCode(u"204118733"_s);
        m_scan->setCursorPosition(5);
        QTest::keyClick(m_scan, Qt::Key_Backspace);
        QCOMPARE(m_scan->text(), u"204 187 33"_s);
        QTest::keyClicks(m_scan, u"1"_s);
        QCOMPARE(m_scan->text(), u"204 118 733"_s);
        QCOMPARE(m_scan->cursorPosition(), 5);
    }

    void scanField_leavesABoxNumberAlone()
    {
        m_scan->setCode(u"BOX-000017"_s);
        QCOMPARE(m_scan->text(), u"BOX-000017"_s);
        m_scan->setCode(u"1234567890"_s);
        QCOMPARE(m_scan->text(), u"1234567890"_s);
    }

    void scanField_enter_tellsTheCodeAndKeepsIt()
    {
        QSignalSpy entered(m_scan, &ScanField::entered);
        QTest::keyClick(m_scan, Qt::Key_Return);
        QCOMPARE(entered.size(), 0);
        m_scan->setCode(u"204118733"_s);
        QTest::keyClick(m_scan, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), u"204118733"_s);
        QCOMPARE(m_scan->code(), u"204118733"_s);
    }

    void password_hidesWhatIsTyped_andIsNotCopied()
    {
        m_password->setFocus();
        QTest::keyClicks(m_password, u"geslo"_s);
        QVERIFY(m_password->displayText() != u"geslo"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_password->selectAll();
        m_password->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void password_capsLock_isNoticedAndSaid()
    {
        capital(*m_password, Qt::NoModifier);
        QVERIFY(m_password->isCapsLockOn());
        QVERIFY(!m_password->accessibleDescription().isEmpty());
        QTest::keyClick(m_password, Qt::Key_CapsLock);
        QVERIFY(!m_password->isCapsLockOn());
        QVERIFY(m_password->accessibleDescription().isEmpty());
    }

    void password_shift_isNoCapsLock()
    {
        capital(*m_password, Qt::ShiftModifier);
        QVERIFY(!m_password->isCapsLockOn());
        QTest::keyClick(m_password, Qt::Key_5);
        QVERIFY(!m_password->isCapsLockOn());
    }

    void labelledField_saysWhatIsWrong_inPlaceOfTheHint()
    {
        auto* field = new QLineEdit;
        LabelledField labelled(u"&Amount"_s, field);
        labelled.setHint(u"At least 1 €."_s);
        QCOMPARE(field->accessibleName(), u"Amount"_s);
        QCOMPARE(field->accessibleDescription(), u"At least 1 €."_s);
        labelled.setProblem(u"This is no amount."_s);
        QVERIFY(hasProblem(*field));
        QCOMPARE(field->accessibleDescription(), u"This is no amount."_s);
        labelled.setProblem({});
        QVERIFY(!hasProblem(*field));
        QCOMPARE(field->accessibleDescription(), u"At least 1 €."_s);
    }

private:
    template <typename Field>
    Field* add(Field* field)
    {
        m_layout->addWidget(field);
        return field;
    }

    static void capital(QWidget& field, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_G, modifiers, u"G"_s);
        QCoreApplication::sendEvent(&field, &press);
    }

    std::unique_ptr<QWidget> m_window;
    QHBoxLayout* m_layout = nullptr;
    AmountField* m_amount = nullptr;
    ScanField* m_scan = nullptr;
    PasswordField* m_password = nullptr;
};

QTEST_MAIN(FieldsTest)
#include "FieldsTest.moc"
