// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/base/Log.h"

#include <QRegularExpression>

using namespace cekr;

/// Whatever stands around a number: once the things that may stay are taken out, no five digits are left in a
/// row.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QRegularExpression mayStay(
        QStringLiteral("(?<![0-9A-Za-z])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|"
                       "20\\d\\d-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?)?|"
                       "[0-9a-f]{32,}|[A-Z]{2,5}-[A-Z]?\\d)(?![0-9A-Za-z-])"));
    static const QRegularExpression fiveDigits(QStringLiteral("\\d(?:[ -]?\\d){4}"));
    const QString safe = withoutNumbers(fuzz::text(data, size));
    fuzz::require(!QString(safe).replace(mayStay, QStringLiteral("|")).contains(fiveDigits));
    return 0;
}
