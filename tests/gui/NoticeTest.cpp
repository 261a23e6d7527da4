// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Notice.h"

#include "ui/widgets/ActionButton.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

const NoticeWords refusal{.tone = Tone::Bad,
                          .title = u"204 050 018 is not in stock here."_s,
                          .sentence = u"It belongs to the library."_s,
                          .nextStep = u"Take another card."_s,
                          .rule = u"CARD-5"_s,
                          .actions = {u"Details"_s, u"Hand over"_s}};

} // namespace

class NoticeTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_notice = new Notice;
        layout->addWidget(m_notice);
        m_window->show();
    }

    void say_showsAllItsWords()
    {
        QVERIFY(!m_notice->isVisible());
        m_notice->say(refusal);
        QVERIFY(m_notice->isVisible());
        QStringList shown;
        for (const auto* label : m_notice->findChildren<QLabel*>()) {
            shown.append(label->isVisible() ? label->text() : QString());
        }
        for (const QString& words : {refusal.title, refusal.sentence, refusal.nextStep, refusal.rule}) {
            QVERIFY2(shown.contains(words), qPrintable(words));
        }
    }

    void accessibleTree_hasAnAlert_withEverythingInWords()
    {
        m_notice->say(refusal);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_notice);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::AlertMessage);
        QCOMPARE(accessible->text(QAccessible::Name), refusal.title);
        const QString description = accessible->text(QAccessible::Description);
        QVERIFY(description.contains(refusal.sentence));
        QVERIFY(description.contains(refusal.nextStep));
        QVERIFY(description.contains(refusal.rule));
    }

    void say_neverTakesTheFocus()
    {
        QLineEdit field(m_window.get());
        field.show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        field.setFocus();
        m_notice->say(refusal);
        QVERIFY(field.hasFocus());
    }

    void actions_areAsManyAsTold_andTellTheirPlace()
    {
        QSignalSpy triggered(m_notice, &Notice::actionTriggered);
        m_notice->say(refusal);
        const auto buttons = m_notice->findChildren<SecondaryButton*>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(triggered.first().first().toInt(), 1);
        NoticeWords fewer = refusal;
        fewer.actions = {u"Close"_s};
        m_notice->say(fewer);
        QVERIFY(buttons[0]->isVisible());
        QCOMPARE(buttons[0]->text(), u"Close"_s);
        QVERIFY(!buttons[1]->isVisible());
    }

    void longWords_wrap_andAreNotCut()
    {
        m_window->resize(360, 100);
        NoticeWords words = refusal;
        words.sentence =
            u"A long sentence that says what happened, and why, and goes on for a while. "_s.repeated(3);
        m_notice->say(words);
        QTRY_VERIFY(m_notice->height() >= m_notice->heightForWidth(m_notice->width()));
    }

private:
    std::unique_ptr<QWidget> m_window;
    Notice* m_notice = nullptr;
};

QTEST_MAIN(NoticeTest)
#include "NoticeTest.moc"
