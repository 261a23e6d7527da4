// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/FieldForm.h"

#include "ui/widgets/AmountField.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/ScanField.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cekr;
using namespace Qt::StringLiterals;

/// A form whose fields must all hold something, but for the amount.
class FieldFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_card = m_name = m_amount = m_town = QString();
        m_kind = u"id"_s;
        m_words = u"%1"_s;
        m_window = std::make_unique<QWidget>();
        m_form = new FieldForm(m_window.get());
        m_form->add(
            {m_cardField = new ScanField, &m_card, words(u"MOK ID"_s, u"On the back."_s), missing(m_card)});
        m_form->addSection([this] { return m_words.arg(u"Holder"_s); });
        m_form->addLine({{m_nameField = new QLineEdit, &m_name, words(u"&Name"_s), missing(m_name)},
                         {m_kindField = choice(), &m_kind, words(u"&Kind"_s), missing(m_kind)}});
        m_form->add({m_amountField = new AmountField, &m_amount, words(u"&Amount"_s)});
        m_form->add({m_townField = new QLineEdit, &m_town, words(u"&Town"_s), missing(m_town)});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_form->takeFocus();
    }

    void cleanup() { m_window.reset(); }

    void labels_areAccessibleNames_andHintsDescriptions()
    {
        QCOMPARE(m_cardField->accessibleName(), u"MOK ID"_s);
        QCOMPARE(m_cardField->accessibleDescription(), u"On the back."_s);
        QCOMPARE(m_nameField->accessibleName(), u"Name"_s);
    }

    void whatIsWritten_isInItsValue_atOnce()
    {
        QSignalSpy edited(m_form, &FieldForm::edited);
        QTest::keyClicks(m_cardField, u"204118733"_s);
        QCOMPARE(m_card, u"204118733"_s); // without the spaces of its groups
        QTest::keyClicks(m_amountField, u"12,5"_s);
        QCOMPARE(m_amount, u"12,5"_s);
        QCOMPARE(m_kind, u"id"_s);
        m_kindField->setCurrentIndex(0);
        QCOMPARE(m_kind, u"passport"_s);
        QVERIFY(edited.size() >= 3);
    }

    void values_areShown_unmarkedAndUnedited()
    {
        QVERIFY(!m_form->settle());
        QSignalSpy edited(m_form, &FieldForm::edited);
        m_card = u"204118733"_s;
        m_kind = u"passport"_s;
        m_form->showValues();
        QCOMPARE(m_cardField->text(), u"204 118 733"_s);
        QCOMPARE(m_kindField->currentIndex(), 0);
        QVERIFY(!hasProblem(*m_nameField));
        QCOMPARE(edited.size(), 0);
    }

    void field_isJudgedWhenItIsLeft_notBefore()
    {
        QTest::keyClicks(m_nameField, u"A"_s);
        QTest::keyClick(m_nameField, Qt::Key_Backspace);
        QVERIFY(!hasProblem(*m_nameField));
        m_nameField->setFocus();
        QTest::keyClick(m_nameField, Qt::Key_Tab);
        QVERIFY(hasProblem(*m_nameField));
        QCOMPARE(m_nameField->accessibleDescription(), u"Missing."_s);
        QVERIFY(!hasProblem(*m_townField)); // nobody was there yet
        QTest::keyClicks(m_nameField, u"A"_s);
        QVERIFY(!hasProblem(*m_nameField));
    }

    void choice_isJudgedWhenItIsMade()
    {
        m_kindField->setCurrentIndex(2);
        emit m_kindField->activated(2);
        QVERIFY(hasProblem(*m_kindField));
    }

    void settle_takesTheFocusToTheFirstWrongField_andClearsNothing()
    {
        QTest::keyClicks(m_cardField, u"204118733"_s);
        QTest::keyClicks(m_townField, u"Kranj"_s);
        m_townField->setFocus();
        QVERIFY(!m_form->settle());
        QVERIFY(m_nameField->hasFocus());
        QVERIFY(!hasProblem(*m_townField) && !hasProblem(*m_cardField));
        QCOMPARE(m_townField->text(), u"Kranj"_s);
        QTest::keyClicks(m_nameField, u"Ana"_s);
        QVERIFY(m_form->settle());
        QVERIFY(m_nameField->hasFocus());
    }

    void hiddenRow_isNotAskedFor_andKeepsWhatWasWritten()
    {
        QTest::keyClicks(m_cardField, u"204118733"_s);
        QTest::keyClicks(m_townField, u"Kranj"_s);
        m_form->setShown(m_nameField, false);
        QVERIFY(!m_nameField->isVisible());
        QVERIFY(m_form->settle());
        m_form->setShown(m_townField, false);
        m_form->setShown(m_townField, true);
        QCOMPARE(m_townField->text(), u"Kranj"_s);
        m_form->setShown(m_cardField, false);
        m_form->setShown(m_nameField, true);
        m_form->takeFocus();
        QVERIFY(m_nameField->hasFocus());
    }

    void tab_goesInTheOrderOfTheRows()
    {
        for (QWidget* field : std::initializer_list<QWidget*>{m_cardField, m_nameField, m_kindField,
                                                              m_amountField, m_townField}) {
            QVERIFY(field->hasFocus());
            QTest::keyClick(field, Qt::Key_Tab);
        }
    }

    void anotherLanguage_changesEveryWord_andWhatIsWrongStays()
    {
        m_form->judge(m_nameField);
        m_words = u"[%1]"_s;
        m_form->retranslate();
        QCOMPARE(m_cardField->accessibleName(), u"[MOK ID]"_s);
        QCOMPARE(m_cardField->accessibleDescription(), u"[On the back.]"_s);
        QCOMPARE(m_nameField->accessibleDescription(), u"[Missing.]"_s);
        QVERIFY(!hasProblem(*m_townField));
        const QList<QLabel*> labels = m_form->findChildren<QLabel*>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == u"[Holder]"_s; }));
    }

    void fieldsOfALine_areBesideEachOther_whereThereIsRoom()
    {
        m_window->resize(900, 600);
        m_form->resize(900, 500);
        QTRY_COMPARE(at(m_kindField).y(), at(m_nameField).y());
        QVERIFY(at(m_kindField).x() > at(m_nameField).x());
        m_form->resize(300, 600);
        QTRY_VERIFY(at(m_kindField).y() > at(m_nameField).y());
    }

private:
    [[nodiscard]] std::function<FieldForm::Words()> words(const QString& label, const QString& hint = {})
    {
        return [this, label, hint] {
            return FieldForm::Words{m_words.arg(label), hint.isEmpty() ? hint : m_words.arg(hint)};
        };
    }
    [[nodiscard]] std::function<QString()> missing(const QString& value)
    {
        return [this, &value] { return value.isEmpty() ? m_words.arg(u"Missing."_s) : QString(); };
    }
    [[nodiscard]] static QComboBox* choice()
    {
        auto* choice = new QComboBox;
        choice->addItem(u"Passport"_s, u"passport"_s);
        choice->addItem(u"Identity card"_s, u"id"_s);
        choice->addItem(u"–"_s, QString());
        return choice;
    }
    [[nodiscard]] QPoint at(const QWidget* field) const { return field->mapTo(m_form, QPoint()); }

    QString m_card;
    QString m_name;
    QString m_kind;
    QString m_amount;
    QString m_town;
    QString m_words; ///< as they are in the language in use
    std::unique_ptr<QWidget> m_window;
    FieldForm* m_form = nullptr; // the window's, as its fields
    ScanField* m_cardField = nullptr;
    QLineEdit* m_nameField = nullptr;
    QComboBox* m_kindField = nullptr;
    AmountField* m_amountField = nullptr;
    QLineEdit* m_townField = nullptr;
};

QTEST_MAIN(FieldFormTest)
#include "FieldFormTest.moc"
