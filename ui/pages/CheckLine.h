// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QCheckBox;

namespace cekr
{

class TextLabel;

/// Something to tick, with words that may break into lines, and details below them. A click anywhere ticks.
class CheckLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget* parent = nullptr);

    /// `label` may hold a mnemonic.
    void setTexts(const QString& label, const QString& detail = {});
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);

signals:
    /// The clerk ticked it, or took the tick away.
    void ticked(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_label;
    TextLabel* m_detail;
};

} // namespace cekr
