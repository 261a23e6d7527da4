// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/domain/Terms.h"
#include "core/wire/BankMessages.h"
#include "core/wire/Messages.h"

using namespace cekr;
using namespace cekr::wire;

/// The first byte chooses the message; what is read can be written.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray json = fuzz::bytes(data + 1, size - 1);
    const auto writable = [](const auto& message) { fuzz::require(!message || !encode(*message).isEmpty()); };
    switch (data[0] % 12) {
    case 0:
        writable(decodeEnrolmentRequest(json));
        break;
    case 1:
        writable(decodeEnrolment(json));
        break;
    case 2:
        writable(decodeSignInRequest(json));
        break;
    case 3:
        writable(decodeSignIn(json));
        break;
    case 4:
        writable(decodeReservationRequest(json));
        break;
    case 5:
        writable(decodeReservationGrant(json));
        break;
    case 6:
        writable(decodeHealth(json));
        break;
    case 8:
        writable(decodeBankEvent(json));
        break;
    case 9:
        writable(decodeBankAcknowledgement(json));
        break;
    case 10:
        writable(decodeBankOrder(json));
        break;
    case 11:
        writable(decodeBankAnswer(json));
        break;
    default:
        std::ignore = parseTermsEdition(json);
    }
    return 0;
}
