// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/person/Applicant.h"
#include "core/office/Later.h"

namespace cekr
{

class OfficeState;
class OfflineLoads;

/// A customer confirms what was entered with a code that they get by SMS (APP-2). It needs central.
class Confirmations final
{
public:
    Confirmations(OfficeState& state, OfflineLoads& offline) : m_state(state), m_offline(offline) {}

    /// A record on its way to be confirmed.
    struct Sent
    {
        QByteArray record; ///< SHA-256 of it, encrypted to central: what an application names
        BusinessTime validUntil;
        BusinessTime resendFrom;
    };
    /// Encrypts the record to central, sends it, and has a code sent to its number. `id` names the
    /// confirmation; another content is another one (APP-7). NotSignedIn, NoConnection, the errors of
    /// CentralApi and what central refuses.
    void send(OperationId id, const Applicant& applicant, Later<Sent> done);
    /// The same record once more: another code in the place of the first.
    void sendAgain(OperationId id, const QByteArray& record, Later<Sent> done);
    /// The code that the customer says: true when it is right. CodeWrong, CodeExpired, CodeTriesUsed.
    void enter(OperationId id, const QString& code, Later<bool> done);

private:
    [[nodiscard]] Done mayAsk() const;
    [[nodiscard]] Result<QByteArray> encrypted(const Applicant& applicant);

    OfficeState& m_state;
    OfflineLoads& m_offline;
};

} // namespace cekr
