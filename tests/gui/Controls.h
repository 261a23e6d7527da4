// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/gui/Accessible.h"
#include "tests/gui/Stage.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace cekr::test
{

/// Every control has a name, and no letter is claimed twice, in either language.
inline void checkControls(Stage& stage)
{
    for (const Language language : allLanguages) {
        useLanguage(*qApp, language);
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(stage.window()), QStringList());
        QCOMPARE(stage.mnemonicsClaimedTwice(), QString());
    }
    useLanguage(*qApp, Language::English);
    QCoreApplication::processEvents();
}

/// What is written largest in a window.
[[nodiscard]] inline QString largest(const QWidget& window)
{
    QString words;
    int size = 0;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const int height = QFontInfo(label->font()).pixelSize();
        if (label->isVisible() && !label->text().isEmpty() && height > size) {
            size = height;
            words = label->text();
        }
    }
    return words;
}

/// Nothing is cut off at the side: at the reference screen, with text of 150 %, and at 200 %.
inline void checkFits(Stage& stage)
{
    for (const QSize size : {QSize(1366, 768), QSize(910, 512), QSize(683, 384)}) {
        stage.window().resize(size);
        QTest::qWait(50);
        QCOMPARE(stage.window().size(), size);
        for (const QScrollArea* area : stage.window().findChildren<QScrollArea*>()) {
            QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("cut off at a width of %1").arg(size.width())));
        }
    }
}

} // namespace cekr::test
