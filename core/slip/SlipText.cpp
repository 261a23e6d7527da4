// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/SlipText.h"

#include "core/slip/Latin2.h"

using namespace Qt::StringLiterals;

namespace cekr
{

Done fitsSlip(QStringView text, qsizetype atMost)
{
    TRY(toLatin2(text));
    if (text.trimmed().size() != text.size()) {
        return failure(ErrorCode::SignNotAllowed, u"a space at an end"_s, {}, u" "_s);
    }
    if (text.size() > atMost) {
        return failure(ErrorCode::TooLarge, u"field of a slip"_s, {}, QString::number(atMost));
    }
    return {};
}

} // namespace cekr
