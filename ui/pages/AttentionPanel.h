// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class EmptyState;
class Notice;
class TextLabel;

/// What needs attention, at a glance: the first few refused operations, and how many more there are.
class AttentionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget* parent = nullptr);

    void show(const std::vector<AttentionView>& items);
    using QWidget::show;

signals:
    void resolveRequested();

private:
    [[nodiscard]] Notice* notice(size_t index);

    QList<Notice*> m_notices;
    EmptyState* m_empty;
    TextLabel* m_more;
};

} // namespace cekr
