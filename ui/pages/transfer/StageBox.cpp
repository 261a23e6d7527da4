// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/transfer/StageBox.h"

#include "ui/pages/StandingBadge.h"
#include "ui/text/StandingText.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace cekr
{

StageBox::StageBox(Standing standing, QWidget* parent)
    : QWidget(parent)
    , m_standing(standing)
    , m_badge(new StateBadge)
    , m_count(new TextLabel(TextStyle::Amount))
    , m_sentence(new TextLabel(TextStyle::Small))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_badge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    layout->setSpacing(scaled(4));
    layout->addLayout(head);
    layout->addWidget(&m_sentence->wrapped());
    layout->addStretch(1);
}

void StageBox::show(int count)
{
    m_badge->show(badgeOf(m_standing));
    m_count->setText(QLocale().toString(count));
    m_sentence->setText(m_standing == Standing::Applied
                            //: Under the number of operations that central confirmed on this day
                            ? tr("Confirmed by central today.")
                            : standingSentence(m_standing));
    setAccessibleName(standingText(m_standing));
    setAccessibleDescription(m_count->text());
}

void StageBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), panelRadius, colourOf(Colour::Surface, palette()),
             colourOf(Colour::Line, palette()));
}

} // namespace cekr
