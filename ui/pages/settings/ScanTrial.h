// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/ScanFilter.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>

namespace cekr
{

/// One try of a scanner, character by character, and what can be said of it. Keeps no time of its own.
class ScanTrial final
{
public:
    /// What came after the last character.
    enum class End
    {
        Nothing,
        Enter,
        Tab,
    };

    /// Begins anew after finish().
    void add(const QString& character, std::chrono::milliseconds moment)
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

    void finish(End end)
    {
        m_end = end;
        m_isFinished = true;
    }

    /// A scan that was recognised as one, so that only its text is known.
    [[nodiscard]] static ScanTrial recognised(const QString& code)
    {
        ScanTrial trial;
        trial.m_text = code;
        trial.finish(End::Enter);
        return trial;
    }

    [[nodiscard]] bool isRunning() const { return !m_text.isEmpty() && !m_isFinished; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] End end() const { return m_end; }
    /// The longest time between two characters; nothing where it is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> longestGap() const { return m_longestGap; }

    /// 0 to 9 and nothing else: another layout of the keyboard makes other characters of them.
    [[nodiscard]] bool isDigitsOnly() const
    {
        return std::all_of(m_text.begin(), m_text.end(),
                           [](QChar character) { return character >= u'0' && character <= u'9'; });
    }

    /// Fast enough to be told from a person (ScanFilter::longestGap).
    [[nodiscard]] bool isFast() const { return !m_longestGap || *m_longestGap <= ScanFilter::longestGap; }

private:
    QString m_text;
    End m_end = End::Nothing;
    std::optional<std::chrono::milliseconds> m_longestGap;
    std::chrono::milliseconds m_last{0};
    bool m_isFinished = false;
};

} // namespace cekr
