// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"

#include <QAbstractButton>

namespace cekr
{

/// One entry of the rail. Compact, it shows its symbol and count only; the text stays its accessible name
/// and becomes its tool tip.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `key` is the key that leads here, shown in the description ("Alt+1").
    RailButton(const RailEntry& entry, const QString& key, QWidget* parent = nullptr);

    void setCount(int count);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Pressing asks to go there; whoever goes there sets the mark.
    void nextCheckState() override {}

private:
    void paintCount(QPainter& painter) const;
    void describe();

    Symbol m_symbol;
    QString m_key;
    int m_count;
    bool m_isCompact = false;
};

} // namespace cekr
