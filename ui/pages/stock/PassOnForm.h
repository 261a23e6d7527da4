// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/stock/StockForm.h"

class QComboBox;

namespace cekr
{

class LabelledField;

/// Cards handed to another desk, which takes them over there.
class PassOnForm final : public StockForm
{
    Q_OBJECT

public:
    explicit PassOnForm(StockFlow& flow, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString confirmWords(int count) const override;
    void writeLabels() override;
    void clear() override;
    void send() override;

private:
    QComboBox* m_desk;
    LabelledField* m_deskField;
};

} // namespace cekr
