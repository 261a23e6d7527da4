// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class LimitBar;

/// One bar for each limit on loads of a card: what is used, what the load at hand adds, what is then left,
/// and the rule behind it.
class LimitList final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitList(QWidget* parent = nullptr);

    /// The limit on work without central (OFF-1) binds only while there is no connection.
    void show(const LoadTerms& terms, std::optional<Money> amount, const DeskStatus& desk);
    using QWidget::show;

private:
    void showBars(const QStringList& labels);
    static void fill(LimitBar& bar, const LimitUse& limit, Money added, bool binds);

    QVBoxLayout* m_layout;
    QStringList m_labels;
    QList<LimitBar*> m_bars;
};

} // namespace cekr
