// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class TextLabel;

/// Points to be told, one below the other.
class PointList final : public QWidget
{
    Q_OBJECT

public:
    explicit PointList(QWidget* parent = nullptr);

    void setPoints(const QStringList& points);

private:
    void addLine();

    QVBoxLayout* m_layout;
    QList<TextLabel*> m_labels;
    QList<QWidget*> m_lines;
};

} // namespace cekr
