// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/LabelledField.h"

#include "ui/widgets/Problem.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace cekr
{

namespace
{

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_above(new TextLabel(TextStyle::Small))
    , m_line(new QHBoxLayout)
    , m_below(new TextLabel(TextStyle::Small))
{
    m_above->setBuddy(field);
    setLabel(label);
    m_below->wrapped();
    m_line->setSpacing(scaled(8));
    m_line->addWidget(field, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addWidget(m_above);
    layout->addLayout(m_line);
    layout->addWidget(m_below);
    setFocusProxy(field);
    showBelow();
}

void LabelledField::setLabel(const QString& label)
{
    m_above->setText(label);
    m_field->setAccessibleName(withoutMnemonic(label));
}

void LabelledField::addBeside(QWidget* widget)
{
    m_line->addWidget(widget);
}

void LabelledField::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void LabelledField::setProblem(const QString& words)
{
    if (words == m_problem) {
        return;
    }
    m_problem = words;
    cekr::setProblem(*m_field, !words.isEmpty());
    showBelow();
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LabelledField::showBelow()
{
    const QString& words = m_problem.isEmpty() ? m_hint : m_problem;
    m_below->setText(words);
    m_below->setColour(m_problem.isEmpty() ? Colour::Muted : Colour::Bad);
    m_below->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

} // namespace cekr
