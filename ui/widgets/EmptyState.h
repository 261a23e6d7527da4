// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Symbol.h"

#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class TextLabel;

/// What stands where there is nothing yet: a symbol, a title, a sentence, perhaps a way on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Symbol symbol, const QString& title, const QString& sentence = {}, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence = {});
    /// Adds a button (or anything else) below the sentence, centred.
    void addAction(QWidget* action);
    using QWidget::addAction;

private:
    QVBoxLayout* m_layout;
    TextLabel* m_title;
    TextLabel* m_sentence;
};

} // namespace cekr
