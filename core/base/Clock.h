// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <chrono>

namespace cekr
{

/// Port: what time it is. Nothing reads the system's clock but SystemClock.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock, in UTC. Not trusted (OFF-5): it may jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Time since some fixed moment, time asleep too; never goes backwards.
    [[nodiscard]] virtual std::chrono::milliseconds uptime() const = 0;
};

/// The machine's own clocks. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds uptime() const override;
};

} // namespace cekr
