// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace cekr::central
{

/// A series of numbers that has neither gaps nor doubles, looked at from its first number on. 0 is none.
class Series final
{
public:
    /// The next number seen. Says what is wrong with it; empty when nothing is.
    [[nodiscard]] QString fault(qint64 number)
    {
        const qint64 before = m_last;
        if (number == 0) {
            return {};
        }
        ++m_count;
        m_first = m_first == 0 ? number : m_first;
        m_last = qMax(m_last, number);
        return before == 0 || number == before + 1
                   ? QString()
                   : QStringLiteral("number %1 comes after %2").arg(number).arg(before);
    }

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    qint64 m_first = 0;
    qint64 m_last = 0;
    qint64 m_count = 0;
};

} // namespace cekr::central
