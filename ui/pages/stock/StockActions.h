// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/StockFlow.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class EmptyState;
class Notice;
class SecondaryButton;
class StockForm;
class TextLabel;

/// What can be done with the chosen cards; while none is chosen, which boxes are on their way.
class StockActions final : public Panel
{
    Q_OBJECT

public:
    explicit StockActions(StockFlow& flow, QWidget* parent = nullptr);

    void setChosen(std::vector<MokId> cards);
    /// A scan that fits no card here.
    void sayNotHere(const QString& code);
    void refresh();
    void retranslate();
    /// Closes the form that is open; false when there is none.
    bool closeForm();

signals:
    void choiceRejected();
    /// What was asked for is recorded.
    void done();

private:
    void open(StockForm& form);
    void showParts();
    void showChoice();
    [[nodiscard]] QList<StockForm*> forms() const;
    [[nodiscard]] QList<SecondaryButton*> buttons() const;

    StockFlow& m_flow;
    std::vector<MokId> m_chosen;
    StockForm* m_open = nullptr;
    EmptyState* m_none;
    TextLabel* m_choice;
    Notice* m_notice;
    SecondaryButton* m_spoil;
    SecondaryButton* m_return;
    SecondaryButton* m_passOn;
    SecondaryButton* m_reject;
    StockForm* m_spoilForm;
    StockForm* m_returnForm;
    StockForm* m_passOnForm;
};

} // namespace cekr
