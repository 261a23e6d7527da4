// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QStringView>

#include <compare>

namespace cekr
{

/// An amount of euros in whole cents. Within ±1 000 000 000.00 €, so that sums of any till fit.
class Money
{
public:
    static constexpr qint64 largestCents = 100'000'000'000;

    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromCents(qint64 cents)
    {
        Q_ASSERT(cents >= -largestCents && cents <= largestCents);
        return Money(cents);
    }

    /// The largest amount that parse() reads: far above what any limit allows or any drawer holds, and below
    /// whatever a scanner reads off a card.
    static constexpr qint64 largestWrittenCents = 999'999'99;

    /// Reads what a clerk types and what the program writes: "150", "150,5", "150,00", "1.234,56", "1
    /// 234,56", "1,234.56", with spaces that break or do not, and with a euro sign before or behind. Cents:
    /// one or two digits. A point alone, with exactly three digits behind it ("1.234"), groups thousands; a
    /// comma alone never does ("1,234" could be either). Line ends (they come from a scanner), signs,
    /// exponents, full-width digits, more than two decimals, a zero in front ("0150", "0.150": no way to tell
    /// what was meant), more than largestWrittenCents and more than 15 characters are MalformedAmount.
    [[nodiscard]] static Result<Money> parse(QStringView text);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] constexpr bool isZero() const { return m_cents == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_cents > 0; }

    /// "1234.50": for logs, exports and the wire; words for people are made in ui/text.
    [[nodiscard]] QString plain() const;

    constexpr Money operator-() const { return Money(-m_cents); }
    constexpr Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_cents -= other.m_cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr Money operator*(Money a, int times) { return Money(a.m_cents * times); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) {}

    qint64 m_cents = 0;
};

} // namespace cekr
