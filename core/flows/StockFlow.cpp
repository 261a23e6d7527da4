// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/StockFlow.h"

#include "core/office/Views.h"

namespace cekr
{

StockFlow::StockFlow(OfficeThread& office, const Clock& clock) : GuidedFlow(office, clock) {}

void StockFlow::refresh()
{
    look([](Views& views) { return views.stock(); },
         [this](Result<StockView> stock) {
             if (stock) {
                 m_stock = std::move(*stock);
             } else {
                 m_refusal = stock.error();
             }
             emit changed();
         });
}

void StockFlow::spoil(MokId card, StockSpoil::Reason reason, const QString& note)
{
    record(StockSpoil{card, reason, note.trimmed()});
}

void StockFlow::giveBack(const std::vector<MokId>& cards, const QString& reason)
{
    record(StockReturn{cards, reason.trimmed()});
}

void StockFlow::transfer(const std::vector<MokId>& cards, DeskId to)
{
    record(StockTransfer{cards, std::move(to)});
}

void StockFlow::record(OperationBody body)
{
    GuidedFlow::record({std::move(body)}, std::nullopt, Draft::Stays, [this](const Recorded&) {
        emit recorded();
        refresh();
    });
}

} // namespace cekr
