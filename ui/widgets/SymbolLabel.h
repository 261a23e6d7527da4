// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"
#include "ui/widgets/Symbol.h"

#include <QLabel>

namespace cekr
{

/// A symbol for the eye only: what it means is said in words beside it.
class SymbolLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `side` in design pixels.
    SymbolLabel(Symbol symbol, int side, Colour colour, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Symbol m_symbol;
    int m_side;
    Colour m_colour;
};

} // namespace cekr
