// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "tests/support/CentralProcess.h"

namespace cekr::test
{

/// Makes the signed operations of one desk, each the next link of its chain, and keeps nothing else: what a
/// desk sends, without a desk.
class SigningDesk final
{
public:
    SigningDesk(DeskId id, DeviceKey key);
    explicit SigningDesk(MintedDesk desk);

    /// The next operation with this body: by "ana", now, under the terms of now. May be changed before
    /// sign().
    [[nodiscard]] Operation next(OperationBody body) const;
    /// Signs it, and makes it the last link of the chain.
    QByteArray sign(const Operation& operation);
    /// Signs other bytes as what it says, and makes them the last link of the chain.
    QByteArray signAs(const Operation& operation, const QByteArray& payload);
    /// Signs it, and leaves the chain as it is.
    [[nodiscard]] QByteArray signAside(const Operation& operation) const;
    /// From now on (or not any more) signs as desks did before they signed with low s.
    void signAsBeforeLowS(bool isBefore = true) { m_isBeforeLowS = isBefore; }
    /// From now on signs with this key.
    void goOnWith(DeviceKey key);
    /// next() and sign().
    QByteArray make(OperationBody body);

    /// Id of the operation that sign() signed last.
    [[nodiscard]] OperationId lastId() const { return m_lastId; }
    [[nodiscard]] quint64 lastSequence() const { return m_lastSequence; }
    [[nodiscard]] const DeskId& id() const { return m_id; }
    [[nodiscard]] const DeviceKey& key() const { return m_key; }

    /// A new UUID of version 7.
    [[nodiscard]] static OperationId newId();

private:
    [[nodiscard]] QByteArray jwsOf(const QByteArray& payload) const;

    DeskId m_id;
    DeviceKey m_key;
    QByteArray m_keyId;
    quint64 m_lastSequence = 0;
    QByteArray m_lastHash;
    OperationId m_lastId;
    bool m_isBeforeLowS = false;
};

} // namespace cekr::test
