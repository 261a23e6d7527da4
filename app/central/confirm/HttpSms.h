// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/confirm/SmsGateway.h"
#include "core/crypto/Secret.h"

#include <QUrl>

namespace cekr::central
{

/// Where a gateway is, and what it knows central by.
struct SmsAccess
{
    QUrl url;     ///< https; http on loopback alone
    Secret token; ///< of RFC 6750
};

/// Speaks the small contract that resources/api/sms.yaml describes: POST of a message as JSON with a bearer
/// token, 202 when it was taken.
class HttpSms final : public SmsGateway
{
public:
    explicit HttpSms(SmsAccess access) : m_access(std::move(access)) {}

    [[nodiscard]] Done send(const ShortMessage& message) override;

private:
    SmsAccess m_access;
};

/// Misused for an address that would carry personal data in clear over a network, or is none.
[[nodiscard]] Result<QUrl> smsUrl(const QString& text);

} // namespace cekr::central
