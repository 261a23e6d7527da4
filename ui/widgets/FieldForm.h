// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace cekr
{

class LabelledField;
class TextLabel;

/// A form of rows: each a field with its label, what is to be known about it, and what is wrong with it. A
/// field is judged when it is left, never while it is written in; what was written stays. Tab goes in the
/// order of the rows.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString label; ///< may hold a mnemonic ("&Amount"); becomes the accessible name
        QString hint = {};
    };

    /// One field and all there is to say of it.
    struct Row
    {
        QWidget* field; ///< QLineEdit, ScanField, AmountField or QComboBox (by its data); the form takes it
        QString* value; ///< always what is written; must live as long as the form
        std::function<Words()> words; ///< in the language in use
        /// What is wrong with it, in the language in use; empty: nothing.
        std::function<QString()> problem = [] { return QString(); };
        int stretch = 1; ///< its share of a line with other fields
    };

    explicit FieldForm(QWidget* parent = nullptr);

    /// Takes a row, below those before it.
    void add(const Row& row);
    /// Takes rows side by side; one below the other where there is no room.
    void addLine(const QList<Row>& rows);
    /// A heading above the rows that follow.
    void addSection(std::function<QString()> title);

    /// A row that is not always asked for; what is written in a hidden one stays.
    void setShown(const QWidget* field, bool shown);
    /// The fields show what their values say now; nothing is marked as wrong.
    void showValues();
    /// Judges one field now.
    void judge(const QWidget* field);
    /// Judges all fields; the first wrong one gets the focus. True when none is wrong.
    [[nodiscard]] bool settle();
    void takeFocus();
    void retranslate();

signals:
    /// Something was written.
    void edited();

protected:
    bool event(QEvent* event) override;

private:
    struct Placed : Row
    {
        LabelledField* labelled;
        bool isJudged = false; ///< what is wrong with it is shown
    };
    struct Section
    {
        TextLabel* label;
        std::function<QString()> title;
    };

    [[nodiscard]] LabelledField* place(const Row& row);
    [[nodiscard]] Placed& placed(const QWidget* field);
    void connectField(QWidget* field);
    void write(QWidget* field);
    void showWords(Placed& row);
    void showProblem(Placed& row, bool judged);
    void applySpacing();

    QVBoxLayout* m_layout;
    QList<Placed> m_rows;
    QList<Section> m_sections;
    bool m_isShowing = false; ///< the values, and not what somebody writes
};

} // namespace cekr
