// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Paint.h"
#include "ui/widgets/Symbol.h"
#include "ui/widgets/Typography.h"

#include <QLabel>

#include <algorithm>

namespace cekr
{

enum class StepState
{
    Finished,
    Current,
    Coming,
};

/// One line of a StepRail: a number (or a tick) in a circle, and a name.
class StepLabel final : public QLabel
{
    Q_OBJECT

public:
    StepLabel(int number, const QString& name, QWidget* parent = nullptr)
        : QLabel(name, parent), m_number(number)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setState(StepState state, int outOf)
    {
        m_state = state;
        switch (state) {
        case StepState::Finished:
            //: Accessible name of a step of a task: %1 of %2 steps, %3 its name
            setAccessibleName(tr("Step %1 of %2, %3, done").arg(m_number).arg(outOf).arg(text()));
            break;
        case StepState::Current:
            //: Accessible name of a step of a task: %1 of %2 steps, %3 its name
            setAccessibleName(tr("Step %1 of %2, %3, current").arg(m_number).arg(outOf).arg(text()));
            break;
        case StepState::Coming:
            //: Accessible name of a step of a task: %1 of %2 steps, %3 its name
            setAccessibleName(tr("Step %1 of %2, %3").arg(m_number).arg(outOf).arg(text()));
            break;
        }
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(nameFont(StepState::Current));
        return {scaled(circleSide + gap) + metrics.horizontalAdvance(text()) + 2,
                std::max(scaled(circleSide), metrics.height())};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(circleSide), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int side = scaled(circleSide);
        const QRect circle(0, (height() - side) / 2, side, side);
        paintCircle(painter, circle);
        const int left = side + scaled(gap);
        const QRect words(left, 0, width() - left, height());
        painter.setFont(nameFont(m_state));
        painter.setPen(colourOf(m_state == StepState::Current ? Colour::Text : Colour::Muted, palette()));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    static constexpr int circleSide = 24;
    static constexpr int gap = 11;

    static QFont nameFont(StepState state)
    {
        return fontOf(state == StepState::Current ? TextStyle::Strong : TextStyle::Body);
    }

    void paintCircle(QPainter& painter, const QRect& circle) const
    {
        const auto of = [this](Colour colour) { return colourOf(colour, palette()); };
        const double radius = circle.width() / 2.0;
        if (m_state == StepState::Finished) {
            const int inset = scaled(6);
            paintBox(painter, circle, radius, of(Colour::GoodSoft), Qt::transparent, 0);
            paintSymbol(painter, circle.adjusted(inset, inset, -inset, -inset), Symbol::Check,
                        of(Colour::Good));
            return;
        }
        const bool isCurrent = m_state == StepState::Current;
        paintBox(painter, circle, radius, of(isCurrent ? Colour::Accent : Colour::Surface),
                 of(isCurrent ? Colour::Accent : Colour::Edge));
        QFont font = fontOf(TextStyle::Small);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(of(isCurrent ? Colour::OnAccent : Colour::Muted));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }

    int m_number;
    StepState m_state = StepState::Coming;
};

} // namespace cekr
