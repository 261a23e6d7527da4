// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/PanTail.h"
#include "core/domain/YearMonth.h"

using namespace cekr;

/// What is read as a value is read again from its text.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = fuzz::text(data, size);
    if (const auto card = MokId::parse(text)) {
        fuzz::require(MokId::parse(card->text()) == *card && MokId::parse(card->grouped()) == *card);
    }
    if (const auto tail = PanTail::parse(text)) {
        fuzz::require(tail->digits().size() == 6 && tail->masked().size() == 7);
    }
    if (const auto month = YearMonth::parse(text)) {
        fuzz::require(month->text() == text && month->lastDay().isValid());
    }
    if (const auto time = BusinessTime::parse(text)) {
        fuzz::require(BusinessTime::parse(time->text()) == *time && time->date().isValid());
    }
    if (const auto id = OperationId::parse(text)) {
        fuzz::require(id->text() == text && id->bytes().size() == 16);
    }
    if (const auto id = DeskId::parse(text)) {
        fuzz::require(id->text() == text && text.size() <= 40);
    }
    return 0;
}
