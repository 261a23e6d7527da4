// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// The desk's plastic: what there is, and marking it spoiled, giving it back or handing it to another desk.
class StockFlow final : public QObject
{
    Q_OBJECT

public:
    StockFlow(OfficeThread& office, const Clock& clock);

    void refresh();
    [[nodiscard]] const StockView& stock() const { return m_stock; }

    void spoil(MokId card, StockSpoil::Reason reason, const QString& note);
    void giveBack(const std::vector<MokId>& cards, const QString& reason);
    void transfer(const std::vector<MokId>& cards, DeskId to);

    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] bool isBusy() const { return m_recording.isBusy(); }

signals:
    /// The stock, a refusal or the state of work is different now.
    void changed();
    void recorded();

private:
    void record(OperationBody body);

    OfficeThread& m_office;
    Recording m_recording;
    StockView m_stock;
    std::optional<Error> m_refusal;
};

} // namespace cekr
