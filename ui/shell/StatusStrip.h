// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"

#include <QWidget>

class QHBoxLayout;

namespace cekr
{

class ElidedLabel;
class StateBadge;

/// The bar below the content: connection, what waits for central, devices, what may still be taken offline,
/// version. A warning stands in the place of what it is about. Where there is little room, what matters least
/// is left out first.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void show(const FrameStatus& status);
    using QWidget::show;
    void setCompact(bool compact);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showConnection();
    void showWaiting();
    void showDevice(ElidedLabel& label, DeviceState state, const QString& words);
    [[nodiscard]] QString warning() const;
    void showRight();
    void applyMargins();

    FrameStatus m_status;
    bool m_isCompact = false;
    QHBoxLayout* m_layout;
    StateBadge* m_connection;
    ElidedLabel* m_waiting;
    ElidedLabel* m_reader;
    ElidedLabel* m_printer;
    StateBadge* m_warning;
    ElidedLabel* m_allowance;
    ElidedLabel* m_version;
};

} // namespace cekr
