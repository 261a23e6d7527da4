// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

class SecondaryButton;
class TextLabel;

/// Below a list that does not show everything: how many there are, and a button for more. Hidden otherwise.
class ShowMoreLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ShowMoreLine(QWidget* parent = nullptr);

    void show(int shown, int all);
    using QWidget::show;

signals:
    void moreRequested();

private:
    TextLabel* m_words;
    SecondaryButton* m_more;
};

} // namespace cekr
