// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Tariff.h"
#include "ui/text/ChargeText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace cekr
{

/// What a load is charged, before the customer decides (FEE-2): to whom it is owed, where that stands, and
/// why it is lower than for others.
class ChargeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChargeList(QWidget* parent = nullptr) : QWidget(parent), m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(scaled(2));
    }

    void show(const std::vector<TariffItem>& items)
    {
        qDeleteAll(std::exchange(m_rows, {}));
        for (const TariffItem& item : items) {
            if (item.price.isPositive() || !item.ground.isEmpty()) {
                add(item);
            }
        }
        setVisible(!m_rows.isEmpty());
    }

private:
    void add(const TariffItem& item)
    {
        auto* row = new QWidget;
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(scaled(2));
        auto* line = new QHBoxLayout;
        auto* label = new TextLabel(TextStyle::Body, labelOf(item));
        line->addWidget(&label->wrapped(), 1);
        line->addWidget(
            new TextLabel(TextStyle::Strong, item.price.isPositive() ? moneyText(item.price) : QString()));
        layout->addLayout(line);
        if (!item.ground.isEmpty()) {
            auto* ground = new TextLabel(TextStyle::Small, item.ground);
            ground->wrapped().setColour(Colour::Muted);
            layout->addWidget(ground);
        }
        m_rows.append(row);
        m_layout->addWidget(row);
        row->show();
    }

    [[nodiscard]] static QString labelOf(const TariffItem& item)
    {
        return item.price.isPositive()
                   //: The charge for a load: %1 whose it is ("MOK charge"), %2 the rule
                   ? tr("%1, beside the top-up · %2").arg(chargeText(item), chargeRule(item.list))
                   //: There is no charge for a load; %1 is the rule
                   : tr("No charge · %1").arg(chargeRule(item.list));
    }

    QVBoxLayout* m_layout;
    QList<QWidget*> m_rows;
};

} // namespace cekr
