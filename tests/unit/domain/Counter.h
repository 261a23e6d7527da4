// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Decide.h"
#include "tests/support/Expect.h"

/// Fails the test unless the Result or Done is refused with this code, rule and subject.
#define EXPECT_REFUSAL(expression, code_, rule_, subject_)                                                   \
    do {                                                                                                     \
        const auto& refused_ = (expression);                                                                 \
        QVERIFY2(!refused_.has_value(), "it was allowed: " #expression);                                     \
        QVERIFY2(refused_.error().code == (code_), qPrintable(cekr::test::logLine(refused_)));               \
        QCOMPARE(refused_.error().rule, QByteArray(rule_));                                                  \
        QCOMPARE(refused_.error().subject, QStringView(subject_).toString());                                \
    } while (false)

/// A counter at which the rules are tried: desk AP-2 of the bus station on 21 November 2026, where Ana has a
/// shift open with 200 € in the drawer.
namespace cekr::test
{

[[nodiscard]] DeskId desk(); ///< AP-2
[[nodiscard]] DeskId otherDesk();
[[nodiscard]] ClerkId ana();
[[nodiscard]] ClerkId bojan();
[[nodiscard]] BoxId box();
[[nodiscard]] OperationId operationId(int number);
[[nodiscard]] OperationId shiftId();
[[nodiscard]] MokId card(int number);
[[nodiscard]] Money euros(int whole, int cents = 0);
/// 21 November 2026, 9.40.
[[nodiscard]] BusinessTime now();
[[nodiscard]] BusinessTime at(QStringView text);

/// T25.
[[nodiscard]] Terms terms();
[[nodiscard]] Facts facts();
/// Ana does this now.
[[nodiscard]] Operation operation(OperationBody body);

/// An anonymous card valid until November 2026, at the desk, without a load.
[[nodiscard]] CardFacts cardFacts(MokId card, CardState state);
/// Puts it among the facts.
CardFacts& put(Facts& facts, int number, CardState state);

[[nodiscard]] StockIntake intake(std::vector<MokId> found, std::vector<MokId> missing = {},
                                 std::vector<MokId> surplus = {});
[[nodiscard]] Handover handover(std::vector<MokId> cards);
[[nodiscard]] Load load(int number, Money amount);

} // namespace cekr::test
