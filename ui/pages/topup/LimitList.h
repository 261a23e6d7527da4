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

    /// `perCard` is how far a desk may go on one card without central (OFF-1).
    void show(const LoadTerms& terms, std::optional<Money> amount, Money perCard);
    using QWidget::show;

private:
    void showBars(const QStringList& labels);

    QVBoxLayout* m_layout;
    QStringList m_labels;
    QList<LimitBar*> m_bars;
};

} // namespace cekr
