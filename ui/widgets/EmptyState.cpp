// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

EmptyState::EmptyState(Symbol symbol, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(TextStyle::Title))
    , m_sentence(new TextLabel(TextStyle::Small))
{
    m_title->wrapped().setAlignment(Qt::AlignHCenter);
    m_sentence->wrapped().setAlignment(Qt::AlignHCenter);
    m_layout->addStretch(1);
    m_layout->addWidget(new SymbolLabel(symbol, 36, Colour::Muted), 0, Qt::AlignHCenter);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sentence);
    m_layout->addStretch(1);
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::addAction(QWidget* action)
{
    m_layout->insertWidget(m_layout->count() - 1, action, 0, Qt::AlignHCenter);
}

} // namespace cekr
