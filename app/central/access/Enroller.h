// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
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
    /// The certificate for a code. The same code with the same request gives the same certificate again, as
    /// the first answer may have been lost. EnrolmentCodeInvalid for any other code that is unknown, used or
    /// too old; MalformedMessage or SignatureInvalid for a request that is none.
    [[nodiscard]] Result<wire::Enrolment> enrol(const wire::EnrolmentRequest& request);

private:
    /// EnrolmentCodeInvalid unless the code is in its time, and unused or used for this very request.
    [[nodiscard]] Result<EnrolmentCodeTable::Code> usableCode(const QByteArray& text,
                                                              const QByteArray& certificateRequest);
    [[nodiscard]] Result<QByteArray> issuedFor(const EnrolmentCodeTable::Code& code);
    [[nodiscard]] Result<QByteArray> issue(const DeskId& desk, const QByteArray& code,
                                           const QByteArray& certificateRequest);

    Database& m_database;
    const CentralKeys& m_keys;
    QDateTime m_now;
};

} // namespace cekr::central
