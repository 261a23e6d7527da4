// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/ScanTrial.h"

#include "ui/widgets/ScanFilter.h"

#include <algorithm>

namespace cekr
{

void ScanTrial::add(const QString& character, std::chrono::milliseconds moment)
{
    if (m_isFinished) {
        *this = {};
    }
    if (!m_text.isEmpty()) {
        m_longestGap = std::max(m_longestGap.value_or(std::chrono::milliseconds(0)), moment - m_last);
    }
    m_text += character;
    m_last = moment;
}

void ScanTrial::finish(End end)
{
    m_end = end;
    m_isFinished = true;
}

ScanTrial ScanTrial::recognised(const QString& code)
{
    ScanTrial trial;
    trial.m_text = code;
    trial.finish(End::Enter);
    return trial;
}

bool ScanTrial::isDigitsOnly() const
{
    return std::all_of(m_text.begin(), m_text.end(),
                       [](QChar character) { return character >= u'0' && character <= u'9'; });
}

bool ScanTrial::isFast() const
{
    return !m_longestGap || *m_longestGap <= ScanFilter::longestGap;
}

} // namespace cekr
