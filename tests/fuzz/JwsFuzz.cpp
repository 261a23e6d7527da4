// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/Fuzz.h"

#include "core/base/Base64Url.h"
#include "core/crypto/Jws.h"

using namespace cekr;

/// There is one way to write each: what was taken apart and is put together again is the same, to the byte.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray compact = fuzz::bytes(data, size);
    if (const Result<Jws> jws = parseJws(compact, 4096)) {
        fuzz::require(size <= 4096 && jws->signature.size() == 64 && !jws->kid.isEmpty());
        const QByteArray typ = jws->kind == Jws::Kind::LowS ? "cekr-op-low-s+jws" : "cekr-op+jws";
        const QByteArray header = R"({"alg":"ES256","kid":")" + jws->kid + R"(","typ":")" + typ + R"("})";
        fuzz::require(jws->signingInput == toBase64Url(header) + '.' + toBase64Url(jws->payload));
        fuzz::require(compact == jws->signingInput + '.' + toBase64Url(jws->signature));
    }
    return 0;
}
