// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"
#include "ui/widgets/Typography.h"

#include <QLabel>

namespace cekr
{

/// Text in one of our styles and colours; follows the theme and the text size by itself. Plain text only.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, const QString& text = {}, QWidget* parent = nullptr);

    void setColour(Colour colour);
    void setStyle(TextStyle style);
    /// Breaks lines between words; off at first.
    TextLabel& wrapped();

protected:
    bool event(QEvent* event) override;

private:
    void applyFont();
    void applyColour();

    TextStyle m_style;
    Colour m_colour = Colour::Text;
};

} // namespace cekr
