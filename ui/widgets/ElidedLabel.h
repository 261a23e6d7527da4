// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/TextLabel.h"

namespace cekr
{

/// One line that ends in "…" where the room ends; the whole text is then in the tool tip, and always in the
/// accessible name.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextStyle style, const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cekr
