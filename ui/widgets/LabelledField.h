// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace cekr
{

class TextLabel;

/// A field with its label above and a line below: a hint, or what is wrong with what was written.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field`; `label` may hold a mnemonic ("&Amount") and becomes the field's accessible name.
    LabelledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// Takes a widget that stands on the right of the field, in its line.
    void addBeside(QWidget* widget);
    void setHint(const QString& hint);
    /// Marks the field and shows the words in place of the hint; empty words take both away.
    void setProblem(const QString& words);

private:
    void showBelow();

    QWidget* m_field;
    TextLabel* m_above;
    QHBoxLayout* m_line;
    TextLabel* m_below;
    QString m_hint;
    QString m_problem;
};

} // namespace cekr
