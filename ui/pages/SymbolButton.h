// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Symbol.h"

#include <QAbstractButton>

namespace cekr
{

/// A small button that shows a symbol only. Its name is read out and shown as tool tip.
class SymbolButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SymbolButton(Symbol symbol, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Symbol m_symbol;
};

} // namespace cekr
