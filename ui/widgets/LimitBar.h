// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

class TextLabel;

/// How much of a limit is used, and how much the operation at hand would add: two parts of a bar, a label
/// above and the same in words below.
class LimitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitBar(const QString& label, QWidget* parent = nullptr);

    /// Shares of the limit, 0 to 1 together; `words` say the same ("620,00 € remain").
    void show(double used, double added, const QString& words);
    using QWidget::show;

private:
    class Bar;

    Bar* m_bar;
    TextLabel* m_words;
};

} // namespace cekr
