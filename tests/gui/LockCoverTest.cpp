// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/LockCover.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class LockCoverTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QHBoxLayout(m_window.get());
        m_content = new QWidget;
        layout->addWidget(m_content);
        auto* inner = new QHBoxLayout(m_content);
        inner->addWidget(new QPushButton(u"First"_s));
        m_field = new QLineEdit(u"half written"_s);
        inner->addWidget(m_field);
        m_cover = new LockCover(*m_window, *m_content);
        m_form = new QLineEdit;
        m_cover->setForm(m_form);
        m_window->resize(600, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void cover_hidesTheContent_andFillsTheWindow()
    {
        m_cover->cover();
        QVERIFY(m_cover->isVisible());
        QVERIFY(!m_content->isVisible());
        QCOMPARE(m_cover->geometry(), m_window->rect());
        m_window->resize(900, 500);
        QCOMPARE(m_cover->geometry(), m_window->rect());
        QVERIFY(m_form->hasFocus());
    }

    void uncover_bringsBackWorkAndFocus()
    {
        m_cover->cover();
        m_cover->uncover();
        QVERIFY(!m_cover->isVisible());
        QVERIFY(m_content->isVisible());
        QCOMPARE(m_field->text(), u"half written"_s);
        QVERIFY(m_field->hasFocus());
    }

    void coverTwice_uncoverOnce_isUncovered()
    {
        m_cover->cover();
        m_cover->cover();
        m_cover->uncover();
        QVERIFY(m_content->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void shortcutsOfTheContent_areDead_whileCovered()
    {
        QShortcut shortcut(QKeySequence(Qt::Key_F2), m_content);
        QSignalSpy activated(&shortcut, &QShortcut::activated);
        m_cover->cover();
        QTest::keyClick(m_form, Qt::Key_F2);
        QCOMPARE(activated.size(), 0);
        m_cover->uncover();
        QTest::keyClick(m_field, Qt::Key_F2);
        QCOMPARE(activated.size(), 1);
    }

    void tab_staysOnTheCover()
    {
        m_cover->cover();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
            QVERIFY(m_cover->isAncestorOf(m_window->focusWidget()));
        }
    }

    void openDialog_waitsAndComesBack_withoutBeingClosed()
    {
        QDialog dialog(m_window.get());
        QLineEdit note(u"reason"_s, &dialog);
        QSignalSpy finished(&dialog, &QDialog::finished);
        dialog.open();
        m_cover->cover();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
        m_cover->uncover();
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.windowModality(), Qt::WindowModal);
        QCOMPARE(note.text(), u"reason"_s);
        QCOMPARE(finished.size(), 0);
    }

    void dialogOpenedWhileCovered_waitsToo()
    {
        m_cover->cover();
        QDialog dialog(m_window.get());
        dialog.open();
        QTRY_VERIFY(!dialog.isVisible());
        m_cover->uncover();
        QVERIFY(dialog.isVisible());
    }

    void dialogDeletedWhileCovered_isForgotten()
    {
        auto dialog = std::make_unique<QDialog>(m_window.get());
        dialog->open();
        m_cover->cover();
        dialog.reset();
        m_cover->uncover();
        QVERIFY(m_content->isVisible());
    }

    void openMenu_isClosed()
    {
        QWidget popup(m_window.get(), Qt::Popup);
        popup.show();
        m_cover->cover();
        QVERIFY(!popup.isVisible());
        m_cover->uncover();
        QVERIFY(!popup.isVisible());
    }

    void nothingBelow_isLeftInTheAccessibleTree()
    {
        m_cover->cover();
        for (const QWidget* widget : m_content->findChildren<QWidget*>()) {
            QVERIFY(!widget->isVisible());
        }
    }

private:
    std::unique_ptr<QWidget> m_window;
    QWidget* m_content = nullptr;
    QLineEdit* m_field = nullptr;
    QLineEdit* m_form = nullptr;
    LockCover* m_cover = nullptr;
};

QTEST_MAIN(LockCoverTest)
#include "LockCoverTest.moc"
