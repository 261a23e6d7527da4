// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/GuidedFlow.h"

namespace cekr
{

/// The desk's plastic: what there is, and marking it spoiled, giving it back or handing it to another desk.
class StockFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    StockFlow(OfficeThread& office, const Clock& clock);

    void refresh();
    [[nodiscard]] const StockView& stock() const { return m_stock; }

    void spoil(MokId card, StockSpoil::Reason reason, const QString& note);
    void giveBack(const std::vector<MokId>& cards, const QString& reason);
    void transfer(const std::vector<MokId>& cards, DeskId to);

signals:
    void recorded();

private:
    void record(OperationBody body);

    StockView m_stock;
};

} // namespace cekr
