// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ShareBar.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace cekr
{

namespace
{

constexpr int narrowestLegend = 118; // design pixels

} // namespace

/// The bar itself.
class ShareBar::Bar final : public QWidget
{
public:
    explicit Bar(const QList<Share>& shares) : m_shares(shares)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setWhole(double whole)
    {
        const double sum = std::accumulate(m_shares.begin(), m_shares.end(), 0.0,
                                           [](double all, const Share& share) { return all + share.size; });
        m_whole = std::max(whole, sum);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(120), scaled(12)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), height() / 3.0, height() / 3.0);
        painter.setClipPath(outline);
        painter.fillRect(rect(), colourOf(Colour::Line, palette()));
        double left = 0;
        for (const Share& share : m_shares) {
            const double wide = m_whole > 0 ? share.size / m_whole * width() : 0;
            painter.fillRect(
                QRectF(left, 0, std::max(0.0, wide - (left + wide < width() - 1 ? 2 : 0)), height()),
                colourOf(share.colour, palette()));
            left += wide;
        }
    }

private:
    const QList<Share>& m_shares;
    double m_whole = 0;
};

/// Figure and word of one part, with its colour.
class ShareBar::Legend final : public QWidget
{
public:
    Legend() : m_value(new TextLabel(TextStyle::Heading)), m_word(new TextLabel(TextStyle::Small))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(scaled(14), 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(m_value);
        layout->addWidget(&m_word->wrapped());
        layout->addStretch(1);
        m_word->setColour(Colour::Muted);
    }

    void show(const Share& share)
    {
        m_value->setText(share.value);
        m_word->setText(share.word);
        m_colour = share.colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRect(0, scaled(4), scaled(5), height() - scaled(8)), scaled(2),
                 colourOf(m_colour, palette()), Qt::transparent, 0);
    }

private:
    TextLabel* m_value;
    TextLabel* m_word;
    Colour m_colour = Colour::Accent;
};

ShareBar::ShareBar(QWidget* parent) : QWidget(parent), m_bar(new Bar(m_shares)), m_grid(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addLayout(m_grid);
    layout->addWidget(m_bar);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(scaled(12));
}

void ShareBar::show(const QList<Share>& shares, double whole)
{
    const bool isNew = shares.size() != m_shares.size();
    m_shares = shares;
    m_bar->setWhole(whole);
    showLegend();
    if (isNew) {
        arrange();
    }
    QStringList words;
    for (const Share& share : shares) {
        words.append(share.word + u' ' + share.value);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QSize ShareBar::minimumSizeHint() const
{
    return {scaled(narrowestLegend), layout()->minimumSize().height()};
}

void ShareBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool ShareBar::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_columns = 0;
        arrange();
    }
    return QWidget::event(event);
}

void ShareBar::showLegend()
{
    while (m_legends.size() < m_shares.size()) {
        m_legends.append(new Legend);
        m_legends.last()->setParent(this);
    }
    for (qsizetype i = 0; i < m_legends.size(); ++i) {
        m_legends[i]->setVisible(i < m_shares.size());
        if (i < m_shares.size()) {
            m_legends[i]->show(m_shares[i]);
        }
    }
}

/// As many beside each other as fit.
void ShareBar::arrange()
{
    const int fitting = std::max(1, (width() + scaled(12)) / scaled(narrowestLegend + 12));
    const int columns = std::clamp(fitting, 1, std::max(1, int(m_shares.size())));
    if (columns == m_columns && m_grid->count() == m_legends.size()) {
        return;
    }
    for (int i = 0; i < std::max(columns, m_columns); ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    m_columns = columns;
    for (qsizetype i = 0; i < m_legends.size(); ++i) {
        m_grid->addWidget(m_legends[i], int(i / columns), int(i % columns));
    }
    updateGeometry();
}

} // namespace cekr
