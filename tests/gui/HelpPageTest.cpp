// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HelpPage.h"

#include "tests/gui/Controls.h"
#include "tests/gui/DeskInWindow.h"
#include "ui/pages/KeysPage.h"
#include "ui/pages/Task.h"
#include "ui/pages/TillPage.h"
#include "ui/text/HelpText.h"
#include "ui/widgets/KeyBadge.h"

#include <QShortcut>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// Help with the page one is on, and the list of keys.
class HelpPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void f1_helpsWithThePageOneIsOn_andEscLeadsBack()
    {
        DeskInWindow at;
        QVERIFY(at.signIn());
        Workplace& workplace = *at.window.workplace();
        QSet<QString> titles;
        for (const QString& key :
             {u"home"_s, u"anonymous"_s, u"top-up"_s, u"slip"_s, u"cards"_s, u"till"_s, u"stock"_s,
              u"attention"_s, u"transfer"_s, u"settings"_s, u"about"_s, u"receipt"_s}) {
            workplace.showPage(key);
            Page* before = workplace.page();
            at.press(Qt::Key_F1);
            QVERIFY(qobject_cast<HelpPage*>(workplace.page()));
            titles.insert(helpTopic(key).title);
            QVERIFY2(at.window.focusWidget()->accessibleName() == helpTopic(key).title, qPrintable(key));
            at.press(Qt::Key_Escape);
            QCOMPARE(workplace.page(), before);
        }
        QCOMPARE(titles.size(), 12); // each has its own
    }

    void everyTask_hasHelp()
    {
        for (const TaskRow& row : allTasks()) {
            QVERIFY2(helpTopic(row.page).title != helpTopic(u"nothing"_s).title, qPrintable(row.page));
        }
        DeskInWindow at;
        QVERIFY(at.signIn());
        at.press(Qt::Key_F10);
        QTRY_COMPARE(at.pageName(), helpTopic(u"stock"_s).title);
        at.press(Qt::Key_F1);
        QCOMPARE(at.window.focusWidget()->accessibleName(), helpTopic(u"stock"_s).title);
    }

    void receipt_leadsBack_alsoAfterALookAtItsHelp()
    {
        DeskInWindow at;
        QVERIFY(at.signIn());
        Workplace& workplace = *at.window.workplace();
        workplace.showPage(u"till"_s);
        Page* till = workplace.page();
        emit qobject_cast<TillPage*>(till)->receiptRequested(1);
        Page* receipt = workplace.page();
        QVERIFY(receipt != till);
        at.press(Qt::Key_F1);
        at.press(Qt::Key_F1, Qt::ControlModifier);
        at.press(Qt::Key_Escape);
        QCOMPARE(workplace.page(), receipt);
        at.press(Qt::Key_Escape);
        QCOMPARE(workplace.page(), till);
    }

    void unknownPage_getsWhatIsTrueEverywhere()
    {
        QCOMPARE(helpTopic(u"nothing"_s).title, u"Working at the desk"_s);
        QVERIFY(!helpTopic(u"nothing"_s).answers.isEmpty());
    }

    void help_followsTheLanguage()
    {
        auto* page = new HelpPage;
        Stage stage(page);
        page->showHelp(u"anonymous"_s);
        QVERIFY(stage.shows(u"Whom may I give one to?"_s));
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(stage.shows(u"Anonimna kartica"_s));
        QVERIFY(!stage.shows(u"Whom may I give one to?"_s));
        useLanguage(*qApp, Language::English);
        stage.picture(u"help"_s);
        checkControls(stage);
        checkFits(stage);
    }

    void ctrlF1_listsEveryShortcutThereIs()
    {
        DeskInWindow at;
        QVERIFY(at.signIn());
        at.press(Qt::Key_F1, Qt::ControlModifier);
        Page* page = at.window.workplace()->page();
        QVERIFY(qobject_cast<KeysPage*>(page));
        QSet<QString> listed;
        for (const KeyBadge* badge : page->findChildren<KeyBadge*>()) {
            listed.insert(badge->text());
        }
        for (const QShortcut* shortcut : at.window.findChildren<QShortcut*>()) {
            const QString key = name(shortcut->key());
            QVERIFY2(key.isEmpty() || listed.contains(key), qPrintable(key));
        }
    }

    void keys_followTheLanguage()
    {
        auto* page = new KeysPage;
        Stage stage(page);
        QVERIFY(stage.shows(u"find a card"_s));
        useLanguage(*qApp, Language::Slovene);
        QTRY_VERIFY(!stage.shows(u"find a card"_s));
        useLanguage(*qApp, Language::English);
        stage.picture(u"keys"_s);
        checkControls(stage);
        checkFits(stage);
    }

private:
    /// As it is listed: Enter of the keypad is Enter, the places on the left are one line.
    [[nodiscard]] static QString name(const QKeySequence& key)
    {
        const QString text = key.toString(QKeySequence::NativeText);
        if (text.startsWith(u"Alt+"_s) && text.size() == 5 && text[4].isDigit()) {
            return u"Alt+1"_s;
        }
        return QString(text).replace(u"Return"_s, u"Enter"_s);
    }
};

QTEST_MAIN(HelpPageTest)
#include "HelpPageTest.moc"
