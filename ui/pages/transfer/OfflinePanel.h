// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/pages/PointList.h"
#include "ui/pages/ShareBar.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

/// What may be done without a connection, and how much of it is left (OFF-1).
class OfflinePanel final : public Panel
{
    Q_OBJECT

public:
    explicit OfflinePanel(QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_cash(new ShareBar)
        , m_rule(new TextLabel(TextStyle::Small))
        , m_points(new PointList)
    {
        m_rule->setColour(Colour::Muted);
        body()->addWidget(m_cash);
        body()->addWidget(&m_rule->wrapped());
        body()->addWidget(m_points);
        body()->addStretch(1);
    }

    void show(const DeskStatus& status)
    {
        //: Title of the panel: what may be done while there is no connection to central
        setTitle(tr("Without a connection"));
        m_cash->setAccessibleName(title());
        m_cash->show({
            //: Below an amount: loads on cards that this desk did not hand over, without a connection
            {moneyText(status.offlineTaken), tr("taken today"), double(status.offlineTaken.cents()),
             Colour::Muted},
            //: Below an amount: loads without a connection
            {moneyText(status.offlineLeft), tr("still possible today"), double(status.offlineLeft.cents()),
             Colour::Good},
        });
        //: Below the amounts that may be loaded without a connection: %1 is the limit for a card, %2 the rule
        m_rule->setText(tr("Top-ups of other cards, up to %1 each · %2")
                            .arg(moneyText(status.settings.offlinePerCard), ruleText("OFF-1")));
        m_points->setPoints(pointsOf(status));
    }

    using QWidget::show;

private:
    [[nodiscard]] static QStringList pointsOf(const DeskStatus& status)
    {
        const bool isOver = status.offlineOutlook == OfflineOutlook::Over;
        QStringList points;
        if (!isOver) {
            //: What may be done without a connection
            points << tr("Anonymous cards from this desk's stock, with their first top-up.");
        }
        //: What may be done without a connection
        points << tr("Everything about stock and till.");
        if (status.offlineEnd.isValid()) {
            const QString end = dateTimeText(BusinessTime::at(status.offlineEnd));
            points << (isOver
                           //: Since when the longest time without a connection is over; %1 is a moment
                           ? tr("Since %1, no card can be topped up without a connection.").arg(end)
                           //: Until when a desk may work without a connection; %1 is a moment
                           : tr("Work can go on without a connection until %1.").arg(end));
        }
        return points;
    }

    ShareBar* m_cash;
    TextLabel* m_rule;
    PointList* m_points;
};

} // namespace cekr
