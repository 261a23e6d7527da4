// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Scrypt.h"

namespace cekr
{

/// A data key wrapped under one clerk's password: scrypt gives the key of a sealed box that holds it.
struct KeySlot
{
    QByteArray salt;
    ScryptCost cost;
    /// A SealedBox of the 32-byte data key.
    QByteArray wrapped;

    /// Version, cost, salt and box: always 81 bytes.
    [[nodiscard]] QByteArray toBytes() const;
    /// MalformedMessage for anything toBytes() does not write, also for a cost out of bounds.
    [[nodiscard]] static Result<KeySlot> fromBytes(QByteArrayView bytes);
};

/// Wraps the 32-byte data key. `associated` names whose slot it is (desk and clerk), so that slots cannot be
/// exchanged. CryptoFailed for another key length or a cost that is not bounded.
[[nodiscard]] Result<KeySlot> wrapKey(const Secret& dataKey, const Secret& password,
                                      QByteArrayView associated, const ScryptCost& cost = {});

/// The data key. WrongPassword when the slot does not open: whether the password is wrong, the slot is
/// another's or damaged cannot be told apart.
[[nodiscard]] Result<Secret> unwrapKey(const KeySlot& slot, const Secret& password,
                                       QByteArrayView associated);

} // namespace cekr
