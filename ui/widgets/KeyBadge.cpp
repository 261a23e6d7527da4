// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/KeyBadge.h"

#include "ui/widgets/Paint.h"

namespace cekr
{

KeyBadge::KeyBadge(const QString& key, QWidget* parent) : QLabel(key, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Accessible name of a key that is shown beside a control; %1 is the key
    setAccessibleName(tr("Key %1").arg(key));
}

QSize KeyBadge::sizeHint() const
{
    return keyBadgeSize(text());
}

void KeyBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyBadge(painter, rect(), text(), palette());
}

} // namespace cekr
