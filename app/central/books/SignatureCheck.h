// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/store/OperationTable.h"
#include "core/crypto/DeskKeys.h"

namespace cekr::central
{

/// Looks along the chain of a desk whether each of its operations was signed by the key whose turn it was.
class SignatureCheck final
{
public:
    /// `keys`: all of the desk.
    explicit SignatureCheck(DeskKeys keys) : m_keys(std::move(keys)) {}

    /// What is wrong with the next one, in English; empty when it is sound. Of a key whose certificate is not
    /// there any more there is nothing to say: versions before this kept none that was revoked.
    [[nodiscard]] QString faultOf(const AnsweredOperation& stored);

private:
    DeskKeys m_keys;
    size_t m_last = 0; ///< place of the key that signed the one before
};

} // namespace cekr::central
