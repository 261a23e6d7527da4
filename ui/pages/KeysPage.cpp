// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KeysPage.h"

#include "ui/pages/PageBody.h"
#include "ui/pages/PointList.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Panel.h"

#include <QVBoxLayout>

namespace cekr
{

KeysPage::KeysPage(QWidget* parent)
    : Page(parent)
    , m_body(new PageBody(*this))
    , m_panel(new Panel)
    , m_points(new PointList)
    , m_back(new SecondaryButton({}))
{
    m_panel->body()->addWidget(m_points);
    m_body->content()->addWidget(m_panel);
    m_body->content()->addWidget(m_back, 0, Qt::AlignLeft);
    m_body->content()->addStretch(1);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_back, &QAbstractButton::clicked, this, &KeysPage::closed);
    retranslate();
}

void KeysPage::entered()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void KeysPage::retranslate()
{
    //: Heading of the list of keys
    m_body->setTitle(tr("Keys"));
    //: Button: leaves the list of keys
    m_back->setText(tr("&Back"));
    m_points->setPoints({
        //: List of keys
        tr("F2: anonymous card · F10: take over a box · F11: till · F12: stock"),
        //: List of keys
        tr("Enter: on to the next step · Alt+Left: one step back · Esc: cancel or back"),
        //: List of keys
        tr("Ctrl+Enter: confirm money, never Enter alone"),
        //: List of keys
        tr("Ctrl+K: search · Ctrl+L: lock · Alt+1 to Alt+8: places on the left"),
        //: List of keys
        tr("F1: help with this page · Ctrl+F1: this list"),
    });
}

} // namespace cekr
