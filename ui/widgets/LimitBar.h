// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cekr
{

class SymbolLabel;
class TextLabel;

/// How much of a limit is used, and how much the operation at hand would add: two parts of a bar, a label
/// above and the same in words below. What does not fit is said by the words, a sign and a colour.
class LimitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitBar(const QString& label, QWidget* parent = nullptr);

    /// Shares of the limit, 0 to 1 together; `words` say the same ("620,00 € remain"). Exceeded: what is
    /// added does not fit, and the words have to say so.
    void show(double used, double added, const QString& words, bool isExceeded = false);
    using QWidget::show;
    [[nodiscard]] bool isExceeded() const { return m_isExceeded; }

private:
    class Bar;

    Bar* m_bar;
    SymbolLabel* m_sign;
    TextLabel* m_words;
    bool m_isExceeded = false;
};

} // namespace cekr
