// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/Bench.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace cekr::bench
{

void print(const Figure& figure)
{
    const auto rounded = [](double value) { return std::round(value * 10000) / 10000; };
    const QJsonObject line{{QStringLiteral("bench"), QLatin1StringView(figure.name)},
                           {QStringLiteral("value"), rounded(figure.value)},
                           {QStringLiteral("floor"), rounded(figure.floor)},
                           {QStringLiteral("ratio"), rounded(figure.value / figure.floor)},
                           {QStringLiteral("unit"), QLatin1StringView(figure.unit)},
                           {QStringLiteral("n"), figure.runs}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

} // namespace cekr::bench
