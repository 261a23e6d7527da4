// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/QuickAmounts.h"

#include "ui/text/MoneyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Typography.h"

#include <QHBoxLayout>

namespace cekr
{

QuickAmounts::QuickAmounts(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaled(6));
}

void QuickAmounts::offer(const QList<Money>& amounts, const QString& purpose)
{
    if (amounts == m_amounts && purpose == m_purpose) {
        return;
    }
    m_amounts = amounts;
    m_purpose = purpose;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const Money amount : amounts) {
        const bool isWhole = amount.cents() % 100 == 0;
        //: An amount in whole euros on a button
        auto* button = new SecondaryButton(isWhole ? tr("€%1").arg(amount.cents() / 100) : moneyText(amount));
        button->setAccessibleName(moneyText(amount));
        button->setAccessibleDescription(m_purpose);
        connect(button, &QAbstractButton::clicked, this, [this, amount] { emit chosen(amount); });
        m_layout->addWidget(button);
    }
}

} // namespace cekr
