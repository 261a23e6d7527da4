// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/LimitBar.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// The bar itself.
class LimitBar::Bar final : public QWidget
{
public:
    Bar() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    void show(double used, double added, Colour colour)
    {
        m_used = std::clamp(used, 0.0, 1.0);
        m_added = std::clamp(added, 0.0, 1.0 - m_used);
        m_colour = colour;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(120), scaled(8)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double radius = height() / 4.0;
        const QColor strong = colourOf(m_colour, palette());
        QColor faded = strong;
        faded.setAlphaF(0.55F);
        paintBox(painter, rect(), radius, colourOf(Colour::Line, palette()), Qt::transparent, 0);
        const double usedWidth = width() * m_used;
        painter.fillRect(QRectF(0, 0, usedWidth, height()), faded);
        painter.fillRect(QRectF(usedWidth, 0, width() * m_added, height()), strong);
    }

private:
    double m_used = 0;
    double m_added = 0;
    Colour m_colour = Colour::Accent;
};

LimitBar::LimitBar(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar)
    , m_sign(new SymbolLabel(Symbol::Warning, 15, Colour::Bad))
    , m_words(new TextLabel(TextStyle::Small))
{
    auto* above = new TextLabel(TextStyle::Small, label);
    above->wrapped();
    m_words->wrapped();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, scaled(8));
    layout->setSpacing(scaled(5));
    layout->addWidget(above);
    layout->addWidget(m_bar);
    auto* below = new QHBoxLayout;
    below->setSpacing(scaled(6));
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_words, 1);
    layout->addLayout(below);
    m_sign->hide();
    setAccessibleName(label);
}

void LimitBar::show(double used, double added, const QString& words, bool isExceeded)
{
    m_isExceeded = isExceeded;
    m_bar->show(used, added, isExceeded ? Colour::Bad : Colour::Accent);
    m_sign->setVisible(isExceeded);
    m_words->setColour(isExceeded ? Colour::Bad : Colour::Muted);
    m_words->setText(words);
    setAccessibleDescription(words);
}

} // namespace cekr
