// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/slip/Iban.h"
#include "core/slip/Latin2.h"
#include "core/slip/SlipText.h"
#include "core/slip/TopUpAccount.h"

using namespace cekr;

/// What is read as a number of an account or as a reference is read again from its text; what fits into a
/// slip has a byte for every sign.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = fuzz::text(data, size);
    if (const auto iban = Iban::parse(text)) {
        fuzz::require(iban->text().size() == 19 && Iban::parse(iban->grouped()) == *iban);
    }
    if (const auto reference = Reference::parse(text)) {
        fuzz::require(reference->text().size() <= 26 && Reference::parse(reference->text()) == *reference);
    }
    if (const auto bytes = toLatin2(text)) {
        fuzz::require(bytes->size() == text.size());
    }
    if (fitsSlip(text)) {
        fuzz::require(text.size() <= longestSlipLine && text.trimmed() == text);
    }
    if (const auto account = TopUpAccount::parse(fuzz::bytes(data, size))) {
        fuzz::require(account->slipFor(MokId::fromNumber(1), {}, {}).has_value());
    }
    return 0;
}
