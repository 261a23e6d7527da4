// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CorrectionFlow.h"
#include "ui/widgets/Panel.h"

class QLineEdit;
class QVBoxLayout;

namespace cekr
{

class LabelledField;
class Notice;
class PrimaryButton;
class SecondaryButton;
class TextLabel;

/// Which receipt has a mistake on it, whatever its day; and which of its operations, when there are several.
class FindReceiptPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FindReceiptPanel(const CorrectionFlow& flow, QWidget* parent = nullptr);

    /// Nothing is written yet.
    void clear();
    void takeFocus();
    void refresh();
    void retranslate();

signals:
    void findRequested(const QString& receipt);
    void chosen(const cekr::OperationView& mistake);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showFound();

    const CorrectionFlow& m_flow;
    QLineEdit* m_number;
    LabelledField* m_field;
    PrimaryButton* m_find;
    SecondaryButton* m_cancel;
    TextLabel* m_which;
    QVBoxLayout* m_choices;
    QList<SecondaryButton*> m_shown;
    std::vector<OperationId> m_ids; ///< that are shown
    Notice* m_notice;
};

} // namespace cekr
