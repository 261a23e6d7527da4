// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/gui/Accessible.h"
#include "tests/gui/Stage.h"
#include "ui/text/Language.h"

#include <QApplication>

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

} // namespace cekr::test
