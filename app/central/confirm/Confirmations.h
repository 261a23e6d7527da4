// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "app/central/confirm/CodeTable.h"
#include "core/domain/person/Applicant.h"
#include "core/wire/Messages.h"

namespace cekr::central
{

/// A customer confirms a record with a code that they get by SMS (APP-2, APP-5). The code goes to the number
/// in the record and is bound to the bytes of it: another content or number is another record (APP-7). May be
/// asked from several threads.
class Confirmations final
{
public:
    static constexpr std::chrono::minutes validity{10};
    static constexpr std::chrono::seconds untilResend{60};
    static constexpr int mostTries = 5;

    explicit Confirmations(const Services& services) : m_services(services) {}

    /// Sends a code; the same request again sends another one, after a minute, which takes the place of the
    /// first. AttachmentMissing; NoMobileNumber (APP-7); Exists when that id is of another record;
    /// CodeSentJustNow and TooManyMessages with the seconds or hours to wait; SmsNotSent.
    [[nodiscard]] Result<wire::ConfirmationSent> send(const wire::ConfirmationRequest& request,
                                                      const DeskId& desk) const;
    /// Takes a code that was entered. NotFound for a confirmation that the desk has not begun; CodeWrong with
    /// the tries that are left; CodeExpired; CodeTriesUsed. One that is confirmed stays so.
    [[nodiscard]] Done enter(OperationId id, const QString& code, const DeskId& desk) const;

private:
    [[nodiscard]] Result<Applicant> applicantOf(const QByteArray& record) const;
    [[nodiscard]] Result<QString> prepare(const wire::ConfirmationRequest& request, const PhoneNumber& number,
                                          const DeskId& desk) const;
    [[nodiscard]] Result<CodeTable::Code> tryCode(OperationId id, const QString& code,
                                                  const DeskId& desk) const;

    const Services& m_services;
};

} // namespace cekr::central
