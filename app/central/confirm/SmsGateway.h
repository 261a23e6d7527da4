// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/PhoneNumber.h"

namespace cekr::central
{

struct ShortMessage
{
    PhoneNumber to;
    QString text;   ///< at most 70 characters: with č, š and ž a message holds no more (UCS-2)
    OperationId id; ///< what it belongs to; a gateway may be asked for one id more than once
};

/// Port: whoever sends short messages. May be asked from several threads.
class SmsGateway
{
public:
    virtual ~SmsGateway() = default;

    /// Done once the gateway has taken it. SmsNotSent, with what it said, when it did not or gave no answer.
    [[nodiscard]] virtual Done send(const ShortMessage& message) = 0;
};

} // namespace cekr::central
