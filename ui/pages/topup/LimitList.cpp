// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/topup/LimitList.h"

#include "ui/text/LimitText.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/LimitBar.h"
#include "ui/widgets/Typography.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cekr
{

namespace
{

constexpr char offlineRule[] = "OFF-1";

/// Those of the card, and the one of work without central.
std::vector<LimitUse> limitsOf(const LoadTerms& terms, Money perCard)
{
    std::vector<LimitUse> limits = terms.limits;
    const Money most = std::max(perCard, terms.offlineLeft); // more on the first load of an own hand-over
    limits.push_back({offlineRule, most - terms.offlineLeft, most});
    return limits;
}

double shareOf(Money part, Money whole)
{
    return whole.isPositive() ? double(part.cents()) / double(whole.cents()) : 1;
}

} // namespace

LimitList::LimitList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, scaled(6), 0, 0);
    m_layout->setSpacing(scaled(2));
}

void LimitList::show(const LoadTerms& terms, std::optional<Money> amount, const DeskStatus& desk)
{
    const std::vector<LimitUse> limits = limitsOf(terms, desk.settings.offlinePerCard);
    QStringList labels;
    for (const LimitUse& limit : limits) {
        labels.append(limitText(limit.rule, limit.most));
    }
    showBars(labels);
    const bool isOffline = desk.hasTried && !desk.isOnline;
    for (size_t i = 0; i < limits.size(); ++i) {
        const bool binds = isOffline || qstrcmp(limits[i].rule, offlineRule) != 0;
        const Money added = limits[i].bindsCash ? amount.value_or(Money()) : Money();
        fill(*m_bars[qsizetype(i)], limits[i], added, binds);
    }
}

void LimitList::fill(LimitBar& bar, const LimitUse& limit, Money added, bool binds)
{
    const bool fits = added <= limit.left();
    const QString left = moneyText(fits ? limit.left() - added : limit.left());
    const QString rule = QString::fromLatin1(limit.rule);
    const QString words =
        //: Below the bar of a limit: %1 is an amount, %2 the rule ("LIMIT-N1")
        fits ? tr("%1 left · %2").arg(left, rule)
        //: Below the bar of a limit that the amount is above: %1 and %2 as in "%1 left · %2"
        : binds ? tr("Too much: only %1 left · %2").arg(left, rule)
                //: Below the bar of the limit on work without central, which the amount is above: the load
                //: is possible because there is a connection; %1 is the rule
                : tr("only with a connection · %1").arg(rule);
    bar.show(shareOf(limit.used, limit.most), shareOf(added, limit.most), words, binds && !fits);
}

void LimitList::showBars(const QStringList& labels)
{
    if (labels == m_labels) {
        return;
    }
    m_labels = labels;
    qDeleteAll(std::exchange(m_bars, {}));
    for (const QString& label : labels) {
        m_bars.append(new LimitBar(label));
        m_layout->addWidget(m_bars.last());
    }
}

} // namespace cekr
