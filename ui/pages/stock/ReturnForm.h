// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/stock/StockForm.h"

class QLineEdit;

namespace cekr
{

class LabelledField;

/// Cards given back to the issuer.
class ReturnForm final : public StockForm
{
    Q_OBJECT

public:
    explicit ReturnForm(StockFlow& flow, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString confirmWords(int count) const override;
    void writeLabels() override;
    void clear() override;
    void send() override;

private:
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
};

} // namespace cekr
