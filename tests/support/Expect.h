// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QTest>

/// Fails the test, with the error's log line, unless the Result or Done is a success.
#define EXPECT_DONE(expression)                                                                              \
    do {                                                                                                     \
        const auto& expected_ = (expression);                                                                \
        QVERIFY2(expected_.has_value(), qPrintable(cekr::test::logLine(expected_)));                         \
    } while (false)

/// Fails the test unless the Result or Done is a failure with this ErrorCode.
#define EXPECT_FAILURE(expression, wanted)                                                                   \
    do {                                                                                                     \
        const auto& expected_ = (expression);                                                                \
        QVERIFY2(!expected_.has_value(), "it succeeded: " #expression);                                      \
        QVERIFY2(expected_.error().code == (wanted), qPrintable(cekr::test::logLine(expected_)));            \
    } while (false)

namespace cekr::test
{

template <typename Expected>
QString logLine(const Expected& expected)
{
    return expected.has_value() ? QStringLiteral("success") : expected.error().toLogLine();
}

/// The value of a Result that has to be a success; what it was otherwise stands in the output of a test
/// that ends there and then.
template <typename T>
T take(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().toLogLine()));
    }
    return std::move(*result);
}

} // namespace cekr::test
