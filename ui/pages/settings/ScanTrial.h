// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

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
    void add(const QString& character, std::chrono::milliseconds moment);
    void finish(End end);
    /// A scan that was recognised as one, so that only its text is known.
    [[nodiscard]] static ScanTrial recognised(const QString& code);

    [[nodiscard]] bool isRunning() const { return !m_text.isEmpty() && !m_isFinished; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] End end() const { return m_end; }
    /// The longest time between two characters; nothing where it is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> longestGap() const { return m_longestGap; }

    /// 0 to 9 and nothing else: another layout of the keyboard makes other signs of them.
    [[nodiscard]] bool isDigitsOnly() const;
    /// Fast enough to be told from a person (ScanFilter::longestGap).
    [[nodiscard]] bool isFast() const;

private:
    QString m_text;
    End m_end = End::Nothing;
    std::optional<std::chrono::milliseconds> m_longestGap;
    std::chrono::milliseconds m_last{0};
    bool m_isFinished = false;
};

} // namespace cekr
