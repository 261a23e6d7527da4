// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/QrModules.h"

namespace cekr
{

QList<QRect> QrModules::darkRuns() const
{
    QList<QRect> runs;
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (!isDark(column, row)) {
                continue;
            }
            const int begin = column;
            while (column < m_side && isDark(column, row)) {
                ++column;
            }
            runs.append(QRect(begin, row, column - begin, 1));
        }
    }
    return runs;
}

} // namespace cekr
