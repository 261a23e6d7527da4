// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <QWidget>

class QHBoxLayout;

namespace cekr
{

/// A few amounts that can be chosen with one press instead of being typed.
class QuickAmounts final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickAmounts(QWidget* parent = nullptr);

    /// `purpose` says in the accessible descriptions what the amounts are for.
    void offer(const QList<Money>& amounts, const QString& purpose);

signals:
    void chosen(cekr::Money amount);

private:
    QHBoxLayout* m_layout;
    QString m_purpose;
    QList<Money> m_amounts;
};

} // namespace cekr
