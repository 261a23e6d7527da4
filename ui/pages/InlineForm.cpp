// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/InlineForm.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cekr
{

InlineForm::InlineForm(QWidget* parent)
    : QWidget(parent)
    , m_fields(new QVBoxLayout)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_buttons(new QWidget)
    , m_confirm(new PrimaryButton({}))
    , m_cancel(new SecondaryButton({}))
{
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(10));
    layout->addWidget(&m_sentence->wrapped());
    layout->addLayout(m_fields);
    layout->addWidget(m_buttons);
    m_fields->setSpacing(scaled(10));
    m_sentence->hide();
    connect(m_confirm, &QAbstractButton::clicked, this, &InlineForm::confirmed);
    connect(m_cancel, &QAbstractButton::clicked, this, &InlineForm::cancelled);
    writeLabels();
}

void InlineForm::addField(QWidget* field)
{
    m_fields->addWidget(field);
    // Tab goes through the fields before it comes to the buttons: they go to the end of the chain.
    m_buttons->setParent(nullptr);
    layout()->addWidget(m_buttons);
}

void InlineForm::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void InlineForm::setConfirmWords(const QString& words)
{
    m_confirm->setText(words);
}

void InlineForm::guardConfirm()
{
    m_confirm->setEnterPresses(false);
    m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void InlineForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeLabels();
    }
    QWidget::changeEvent(event);
}

void InlineForm::writeLabels()
{
    //: Button of a form: closes it without having done anything
    m_cancel->setText(tr("&Cancel"));
}

} // namespace cekr
