// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"

namespace cekr::test
{

/// The machine's clock, some time ahead of itself or behind.
class MovableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now().addMSecs(m_ahead.count()); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_system.uptime(); }
    void advance(std::chrono::milliseconds by) { m_ahead += by; }

private:
    SystemClock m_system;
    std::chrono::milliseconds m_ahead{0};
};

} // namespace cekr::test
