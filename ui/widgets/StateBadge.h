// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"
#include "ui/widgets/Symbol.h"

#include <QLabel>

namespace cekr
{

/// What a badge says: a word in a tone. The icon follows from the tone unless one is named.
struct Badge
{
    Tone tone = Tone::Neutral;
    QString word = {};
    std::optional<Symbol> symbol = {};

    friend bool operator==(const Badge&, const Badge&) = default;
};

/// Room a badge needs.
[[nodiscard]] QSize badgeSize(const Badge& badge);
/// Paints a badge as large as it needs to be, aligned in `rect`; its word ends in "…" when there is less
/// room.
void paintBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QPalette& palette,
                Qt::Alignment alignment = Qt::AlignLeft);

/// A state: word, icon and colour together.
class StateBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit StateBadge(const Badge& badge = {}, QWidget* parent = nullptr);

    void show(const Badge& badge);
    using QLabel::show;
    [[nodiscard]] const Badge& badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Badge m_badge;
};

} // namespace cekr
