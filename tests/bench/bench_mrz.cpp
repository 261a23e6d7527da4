// SPDX-License-Identifier: EUPL-1.2
// mrz_parse: the zone of a document read, beside the same bytes gone through once.
#include "core/card/ZoneScan.h"
#include "tests/bench/Bench.h"

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 5'000;
const QDate today(2026, 12, 1);

int sumOf(const QString& text)
{
    int sum = 0;
    for (const QChar sign : text) {
        sum += sign.unicode();
    }
    return sum;
}

} // namespace

int main()
{
    // The specimen of ICAO 9303-5, appendix A.
    const QString text = u"I<UTOD231458907<<<<<<<<<<<<<<<\r\n7408122F1204159UTO<<<<<<<<<<<6\r\n"
                         "ERIKSSON<<ANNA<MARIA<<<<<<<<<<\r\n"_s;
    std::vector<double> ours;
    std::vector<double> theirs;
    int sum = 0;
    for (int i = 0; i < runs; ++i) {
        ours.push_back(1000 * millisecondsOf([&] {
                           ZoneScan scan;
                           if (!scan.add(text) || !scan.zone(today).isCertain(ZoneField::Number)) {
                               qFatal("bench: not read");
                           }
                       }));
        theirs.push_back(1000 * millisecondsOf([&] { sum += sumOf(text); }));
    }
    if (sum == 0) {
        qFatal("bench: not gone through");
    }
    print({"mrz_parse", median(ours), median(theirs), "us", runs});
}
