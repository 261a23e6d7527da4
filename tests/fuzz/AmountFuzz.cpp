// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/domain/Money.h"

using namespace cekr;

/// An amount that is read is in range, has the digits that were typed, and is read again from its plain form.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = fuzz::text(data, size);
    const Result<Money> money = Money::parse(text);
    if (!money) {
        return 0;
    }
    fuzz::require(*money >= Money() && money->cents() <= Money::largestWrittenCents);
    fuzz::require(Money::parse(money->plain()) == *money);
    QString typed;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            typed += c;
        }
    }
    QString read = money->plain().remove(u'.');
    while (typed.size() < read.size() && typed.size() + 2 >= read.size()) {
        typed += u'0'; // cents that were not typed
    }
    while (read.size() > typed.size() && read.startsWith(u'0')) {
        read.remove(0, 1);
    }
    fuzz::require(read.toLongLong() == typed.toLongLong());
    return 0;
}
