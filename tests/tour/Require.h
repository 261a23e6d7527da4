// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

namespace cekr::test
{

/// Ends the tour with the reason unless it is so, and leaves a picture of the screen. What comes later rests
/// on what came before: there is nothing to go on with.
void require(bool isSo, const QString& what);

/// Waits until it is so; ends the tour with the reason if that takes too long.
template <typename Condition>
void await(Condition condition, const QString& what)
{
    require(QTest::qWaitFor(condition, 20'000), what);
}

} // namespace cekr::test
