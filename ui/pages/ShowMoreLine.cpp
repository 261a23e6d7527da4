// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ShowMoreLine.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace cekr
{

ShowMoreLine::ShowMoreLine(QWidget* parent)
    : QWidget(parent), m_words(new TextLabel(TextStyle::Small)), m_more(new SecondaryButton({}))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(&m_words->wrapped(), 1);
    layout->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, &ShowMoreLine::moreRequested);
    hide();
}

void ShowMoreLine::show(int shown, int all)
{
    //: Below a list that is longer than what it shows: %1 are shown, %2 there are
    m_words->setText(tr("Shown: %1 of %2").arg(locale().toString(shown), locale().toString(all)));
    //: Button below a list that is longer than what it shows
    m_more->setText(tr("Show more"));
    setVisible(shown < all);
}

} // namespace cekr
