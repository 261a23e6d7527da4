// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Base64Url.h"

namespace cekr
{

namespace
{

constexpr auto strictUrl =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(strictUrl);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()), strictUrl);
    // Qt lets padding and stray low bits pass; what is not written back the same was not written by the
    // rules.
    if (!bytes || toBase64Url(*bytes) != text) {
        return std::nullopt;
    }
    return *bytes;
}

} // namespace cekr
