// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QComboBox>
#include <QSignalBlocker>

namespace cekr
{

/// New words for the entries of a choice; nobody is told that one is chosen.
inline void offer(QComboBox& box, const QStringList& words, qsizetype chosen)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(int(chosen));
}

} // namespace cekr
