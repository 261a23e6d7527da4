// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

EmptyState::EmptyState(Symbol symbol, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    auto* words = new TextLabel(TextStyle::Title, title);
    words->wrapped().setAlignment(Qt::AlignHCenter);
    auto* line = new TextLabel(TextStyle::Small, sentence);
    line->wrapped().setAlignment(Qt::AlignHCenter);
    line->setVisible(!sentence.isEmpty());
    m_layout->addStretch(1);
    m_layout->addWidget(new SymbolLabel(symbol, 36, Colour::Muted), 0, Qt::AlignHCenter);
    m_layout->addWidget(words);
    m_layout->addWidget(line);
    m_layout->addStretch(1);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::addAction(QWidget* action)
{
    m_layout->insertWidget(m_layout->count() - 1, action, 0, Qt::AlignHCenter);
}

} // namespace cekr
