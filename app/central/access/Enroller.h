// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "app/central/store/DeskTable.h"
#include "app/central/store/EnrolmentCodeTable.h"
#include "core/domain/Identifiers.h"
#include "core/store/Database.h"
#include "core/wire/Messages.h"

#include <chrono>

namespace cekr::central
{

/// How long a one-time code may be used.
inline constexpr std::chrono::minutes enrolmentCodeTime{15};

/// Gives desks their certificates.
class Enroller final
{
public:
    /// `now`: by central's clock.
    Enroller(Database& database, const CentralKeys& keys, QDateTime now);

    /// A one-time code for a desk ("K7PQ-2MXR-94TD"), to be told once. NotFound when there is no such desk.
    [[nodiscard]] Result<QByteArray> makeCode(const DeskId& desk);
    /// The certificate for a code, and all that the desk had before. The same code with the same request
    /// gives the same certificate again, as the first answer may have been lost. Whatever machines have
    /// spoken as this desk, from now on there is one. EnrolmentCodeInvalid for any other code that is
    /// unknown, used, too old, or not for the desk that the machine says it is; MalformedMessage or
    /// SignatureInvalid for a request that is none; CertificateRefused when a certificate that it shows was
    /// not issued to the desk.
    [[nodiscard]] Result<wire::Enrolment> enrol(const wire::EnrolmentRequest& request);

private:
    /// EnrolmentCodeInvalid unless the code is in its time, and unused or used for this very request.
    [[nodiscard]] Result<EnrolmentCodeTable::Code> usableCode(const QByteArray& text,
                                                              const wire::EnrolmentRequest& request);
    [[nodiscard]] Result<QByteArray> issuedFor(const EnrolmentCodeTable::Code& code);
    [[nodiscard]] Result<QByteArray> issue(const Desk& desk, const QByteArray& code,
                                           const wire::EnrolmentRequest& request);
    [[nodiscard]] Done takeForgotten(const DeskId& desk, const std::vector<QByteArray>& shown);
    [[nodiscard]] Result<std::vector<QByteArray>> others(const DeskId& desk, const QByteArray& than);

    Database& m_database;
    const CentralKeys& m_keys;
    QDateTime m_now;
};

} // namespace cekr::central
