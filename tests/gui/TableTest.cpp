// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StepRail.h"
#include "ui/widgets/SummaryPanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace cekr;
using namespace Qt::StringLiterals;

/// Tables, summaries and steps: what shows rows.
class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_model = new QStandardItemModel(m_window.get());
        m_model->setHorizontalHeaderLabels({u"Card"_s, u"State"_s});
        m_table = new DataTable;
        m_table->setModel(m_model);
        m_after = new SecondaryButton(u"After"_s);
        layout->addWidget(m_table);
        layout->addWidget(m_after);
        m_window->resize(500, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void emptyWords_areShownWhileThereIsNoRow()
    {
        auto* words = new EmptyState(Symbol::Stock, u"Nothing in stock"_s);
        m_table->showWhenEmpty(words);
        QVERIFY(words->isVisible());
        addRow();
        QVERIFY(!words->isVisible());
        m_model->removeRow(0);
        QVERIFY(words->isVisible());
    }

    void badge_isPainted_inItsTone()
    {
        addRow();
        const QRect cell = m_table->visualRect(m_model->index(0, 1));
        const QImage image = m_table->viewport()->grab().toImage();
        const QColor soft = colourOf(Colour::BadSoft, m_table->palette());
        bool isThere = false;
        for (int x = cell.left(); x < cell.right(); ++x) {
            isThere = isThere || image.pixelColor(x, cell.top() + cell.height() / 2 - 8) == soft;
        }
        QVERIFY(isThere);
    }

    void enterAndSpace_activateTheCurrentRow()
    {
        addRow();
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(0, 0));
        QSignalSpy activated(m_table, &QAbstractItemView::activated);
        QTest::keyClick(m_table, Qt::Key_Return);
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(activated.size(), 2);
    }

    void tab_leavesTheTable()
    {
        addRow();
        addRow();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
    }

    void focus_isSeenOnTheCurrentRow()
    {
        addRow();
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_after->setFocus();
        const QImage without = m_table->viewport()->grab().toImage();
        m_table->setFocus();
        QVERIFY(m_table->viewport()->grab().toImage() != without);
    }

    void visibleRows_makeItJustHighEnough()
    {
        addRow();
        addRow();
        addRow();
        m_table->setVisibleRows(3);
        QTRY_COMPARE(m_table->verticalScrollBar()->maximum(), 0);
        const QRect last = m_table->visualRect(m_model->index(2, 0));
        QVERIFY(last.bottom() < m_table->viewport()->height());
        QVERIFY(m_table->viewport()->height() - last.bottom() < last.height());
    }

    void summary_showsRowsTotalAndNote()
    {
        SummaryPanel summary(u"Summary"_s);
        summary.setRows({{u"Cards"_s, u"2 of 3"_s}, {u"Charge"_s, u"4,00 €"_s}});
        summary.setTotal({u"To pay"_s, u"4,00 €"_s});
        summary.setNote(u"Nothing about the customer is stored."_s);
        QCOMPARE(wordsOf(summary),
                 (QStringList{u"Summary"_s, u"Cards"_s, u"2 of 3"_s, u"Charge"_s, u"4,00 €"_s, u"To pay"_s,
                              u"4,00 €"_s, u"Nothing about the customer is stored."_s}));
        summary.setRows({{u"Cards"_s, u"3 of 3"_s}});
        summary.setTotal({});
        QCOMPARE(wordsOf(summary), (QStringList{u"Summary"_s, u"Cards"_s, u"3 of 3"_s,
                                                u"Nothing about the customer is stored."_s}));
    }

    void steps_tellWhereOneIs()
    {
        StepRail rail;
        rail.setSteps({u"Cards"_s, u"Terms"_s, u"Load"_s});
        rail.setCurrent(1);
        const auto steps = rail.findChildren<QLabel*>();
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps[0]->accessibleName().contains(u"done"_s));
        QVERIFY(steps[1]->accessibleName().contains(u"current"_s));
        QVERIFY(steps[1]->accessibleName().contains(u"2"_s) && steps[1]->accessibleName().contains(u"3"_s));
        rail.setCurrent(3);
        QVERIFY(steps[2]->accessibleName().contains(u"done"_s));
    }

private:
    void addRow()
    {
        auto* state = new QStandardItem(u"refused"_s);
        state->setData(QVariant::fromValue(Badge{Tone::Bad, u"refused"_s}), BadgeRole);
        m_model->appendRow({new QStandardItem(u"204 118 733"_s), state});
    }

    /// What a panel says, in the order of reading.
    static QStringList wordsOf(QWidget& panel)
    {
        panel.grab(); // lays it out
        QList<QLabel*> labels = panel.findChildren<QLabel*>();
        labels.removeIf([&panel](const QLabel* label) { return !label->isVisibleTo(&panel); });
        std::ranges::sort(labels, {}, [&panel](const QLabel* label) {
            const QPoint middle = label->mapTo(&panel, label->rect().center());
            return std::pair(middle.y(), middle.x());
        });
        QStringList words;
        for (const QLabel* label : std::as_const(labels)) {
            words.append(label->text());
        }
        return words;
    }

    std::unique_ptr<QWidget> m_window;
    QStandardItemModel* m_model = nullptr;
    DataTable* m_table = nullptr;
    SecondaryButton* m_after = nullptr;
};

QTEST_MAIN(TableTest)
#include "TableTest.moc"
