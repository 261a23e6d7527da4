// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// Opening a shift with the float in the drawer, and cash put in or taken out that is no sale.
class TillFlow final : public QObject
{
    Q_OBJECT

public:
    TillFlow(OfficeThread& office, const Clock& clock);

    void openShift(Money openingFloat);
    void moveCash(OperationId shift, CashMovement::Direction direction, Money amount, const QString& reason);

    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] bool isBusy() const { return m_recording.isBusy(); }

signals:
    /// A refusal is there or gone, or work began or ended.
    void changed();
    /// The order is on the disk.
    void recorded();

private:
    void record(OperationBody body);

    Recording m_recording;
    std::optional<Error> m_refusal;
};

} // namespace cekr
