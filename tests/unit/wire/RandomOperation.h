// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"

#include <QRandomGenerator>

namespace cekr::test
{

/// Makes operations with any content that a payload can carry, the same ones for the same seed.
class RandomOperation
{
public:
    explicit RandomOperation(quint32 seed);

    /// Of the type with this index in OperationBody.
    [[nodiscard]] Operation ofType(size_t index);

private:
    OperationBody body(size_t index);
    OperationId operationId();
    MokId card();
    OperationId maybeId();
    Charge charge();
    TariffId maybeTariff();
    std::optional<MokId> maybeCard();
    std::vector<CashCount> counted();
    std::vector<MokId> cards();
    Money amount();
    QString note();
    template <typename Id>
    Id id();

    QRandomGenerator m_random;
};

} // namespace cekr::test
