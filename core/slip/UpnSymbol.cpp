// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/UpnSymbol.h"

#include "core/slip/SlipPayload.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int version = 15;
constexpr unsigned int iso8859Part2 = 4; // ECI designator

struct Freeing
{
    void operator()(QRinput* input) const { QRinput_free(input); }
    void operator()(QRcode* code) const { QRcode_free(code); }
};

/// Nothing when it does not fit into any version.
std::unique_ptr<QRcode, Freeing> encoded(const QByteArray& payload)
{
    const std::unique_ptr<QRinput, Freeing> input(QRinput_new2(version, QR_ECLEVEL_M));
    // The designator counts for what follows it: behind the data it would do nothing.
    const bool isTaken = input && QRinput_appendECIheader(input.get(), iso8859Part2) == 0 &&
                         QRinput_append(input.get(), QR_MODE_8, int(payload.size()),
                                        reinterpret_cast<const unsigned char*>(payload.constData())) == 0;
    return std::unique_ptr<QRcode, Freeing>(isTaken ? QRcode_encodeInput(input.get()) : nullptr);
}

} // namespace

Result<QrModules> upnSymbol(const QByteArray& payload)
{
    const auto code = encoded(payload);
    // The version asked for is only the smallest: what does not fit makes a larger symbol.
    if (!code || code->version != version) {
        return failure(ErrorCode::TooLarge, u"%1 bytes in a symbol"_s.arg(payload.size()));
    }
    const int modules = code->width * code->width;
    QBitArray dark(modules);
    for (int i = 0; i < modules; ++i) {
        dark.setBit(i, (code->data[i] & 1) != 0);
    }
    return QrModules(code->width, std::move(dark));
}

Result<SlipView> viewOf(const PaymentSlip& slip)
{
    const QByteArray payload = TRY(slipPayload(slip));
    const QrModules symbol = TRY(upnSymbol(payload));
    const PaymentSlip::Content& content = slip.content();
    return SlipView{.payer = content.payer,
                    .amount = content.amount,
                    .purposeCode = content.purposeCode,
                    .purpose = content.purpose,
                    .due = content.due,
                    .iban = content.iban.grouped(),
                    .referenceModel = content.reference.model(),
                    .referenceNumber = content.reference.number(),
                    .payee = content.payee,
                    .symbol = symbol};
}

} // namespace cekr
