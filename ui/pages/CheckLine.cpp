// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CheckLine.h"

#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QMouseEvent>

namespace cekr
{

CheckLine::CheckLine(QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_label(new TextLabel(TextStyle::Body))
    , m_detail(new TextLabel(TextStyle::Small))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(scaled(4));
    layout->setVerticalSpacing(scaled(2));
    layout->addWidget(m_box, 0, 0, Qt::AlignTop);
    layout->addWidget(&m_label->wrapped(), 0, 1);
    layout->addWidget(&m_detail->wrapped(), 1, 1);
    layout->setColumnStretch(1, 1);
    m_label->setBuddy(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckLine::ticked);
}

void CheckLine::setTexts(const QString& label, const QString& detail)
{
    m_label->setText(label);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_box->setAccessibleName(QString(label).remove(u'&'));
    m_box->setAccessibleDescription(detail);
}

bool CheckLine::isChecked() const
{
    return m_box->isChecked();
}

void CheckLine::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void CheckLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->click();
    }
}

} // namespace cekr
