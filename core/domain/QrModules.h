// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBitArray>
#include <QList>
#include <QRect>

namespace cekr
{

/// The modules of a QR symbol, without the quiet zone around it: a square, dark or light.
class QrModules
{
public:
    /// Width of the quiet zone that every reader may expect around a symbol, in modules (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    QrModules() = default;
    /// `dark` holds the rows one after another, top row first, `side` modules each.
    QrModules(int side, QBitArray dark) : m_side(side), m_dark(std::move(dark))
    {
        Q_ASSERT(m_dark.size() == qsizetype(side) * side);
    }

    [[nodiscard]] bool isEmpty() const { return m_side == 0; }
    /// Modules a side.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int column, int row) const
    {
        Q_ASSERT(column >= 0 && column < m_side && row >= 0 && row < m_side);
        return m_dark.testBit(qsizetype(row) * m_side + column);
    }

    /// The dark modules as rectangles of one row each, left to right and top to bottom: what a painter fills.
    [[nodiscard]] QList<QRect> darkRuns() const;

    friend bool operator==(const QrModules&, const QrModules&) = default;

private:
    int m_side = 0;
    QBitArray m_dark;
};

} // namespace cekr
