// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace cekr::bench
{

/// One figure beside the floor of the same run.
struct Figure
{
    const char* name;
    double value = 0;
    double floor = 0;
    const char* unit;
    int runs = 0;
};

/// Prints {"bench", "value", "floor", "ratio", "unit", "n"} as one line.
void print(const Figure& figure);

/// How long something took, in milliseconds.
[[nodiscard]] double millisecondsOf(const std::function<void()>& work);

/// The middle one; of an even number the mean of the two in the middle.
[[nodiscard]] double median(std::vector<double> values);
/// The value below which that share (0 to 1) of the others lie.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace cekr::bench
