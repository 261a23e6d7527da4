// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/AnonymousFlow.h"

#include <QWidget>

namespace cekr
{

class AmountField;
class LabelledField;
class QuickAmounts;

/// The single load of one card: a field and a few amounts to choose. Empty means no load.
class LoadRow final : public QWidget
{
    Q_OBJECT

public:
    LoadRow(const AnonymousFlow::Line& line, const HandoverTerms& terms, QWidget* parent = nullptr);

    [[nodiscard]] MokId card() const { return m_card; }
    /// Whether the row is about this line, and what is written is its load.
    [[nodiscard]] bool shows(const AnonymousFlow::Line& line) const;
    /// Shows why the amount cannot be loaded, if so. Leaves what is written.
    void refresh(const AnonymousFlow::Line& line);
    /// False when what is written is no amount; the row says so and takes the focus.
    [[nodiscard]] bool settle();
    void takeFocus();

signals:
    /// Another amount is written; nothing for no load, or for what is no amount.
    void amountChanged(std::optional<cekr::Money> amount);

private:
    void choose(Money amount);
    void edit();

    MokId m_card;
    AmountField* m_amount;
    LabelledField* m_field;
    QuickAmounts* m_quick;
    QList<Money> m_usual;
};

} // namespace cekr
