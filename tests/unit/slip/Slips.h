// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/slip/PaymentSlip.h"
#include "tests/support/Expect.h"

namespace cekr::test
{

/// 50 € for the card 123 456 789, without a payer.
[[nodiscard]] inline PaymentSlip::Content sampleSlip()
{
    return {.amount = Money::fromCents(50'00),
            .purposeCode = QStringLiteral("OTHR"),
            .purpose = QStringLiteral("Polnjenje CeKR kartice"),
            .iban = take(Iban::parse(u"SI56029000000200020")),
            .reference = take(Reference::parse(u"SI05 8074720-123456789-200")),
            .payee = {QStringLiteral("NLB d.d."), QStringLiteral("Trg republike 2"),
                      QStringLiteral("1000 Ljubljana")}};
}

/// What its symbol says.
[[nodiscard]] inline QByteArray samplePayload()
{
    return "UPNQR\n\n\n\n\n\n\n\n00000005000\n\n\nOTHR\nPolnjenje CeKR kartice\n\nSI56029000000200020\n"
           "SI058074720-123456789-200\nNLB d.d.\nTrg republike 2\n1000 Ljubljana\n142\n";
}

/// The same with a payer and a purpose full of letters beyond ASCII.
[[nodiscard]] inline PaymentSlip::Content slipWithCarons()
{
    PaymentSlip::Content slip = sampleSlip();
    slip.payer = {QStringLiteral("Žiga Šuštarčič"), QStringLiteral("Čopova ulica 1"),
                  QStringLiteral("4000 Kranj")};
    slip.purpose = QStringLiteral("Polnjenje CeKR kartice čšž ČŠŽ ćđ");
    return slip;
}

} // namespace cekr::test
