// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/stock/StockForm.h"

class QComboBox;
class QLineEdit;

namespace cekr
{

class LabelledField;

/// A card that must not be handed over: why, and a note.
class SpoilForm final : public StockForm
{
    Q_OBJECT

public:
    explicit SpoilForm(StockFlow& flow, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString confirmWords(int count) const override;
    void writeLabels() override;
    void clear() override;
    void send() override;

private:
    QComboBox* m_reason;
    QLineEdit* m_note;
    LabelledField* m_reasonField;
    LabelledField* m_noteField;
};

} // namespace cekr
