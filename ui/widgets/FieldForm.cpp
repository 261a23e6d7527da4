// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/FieldForm.h"

#include "ui/widgets/Columns.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

namespace
{

constexpr int stackBelow = 420; ///< width of a line below which its fields are stacked, in design pixels

QString written(const QWidget* field)
{
    if (const auto* choice = qobject_cast<const QComboBox*>(field)) {
        return choice->currentData().toString();
    }
    if (const auto* scan = qobject_cast<const ScanField*>(field)) {
        return scan->code();
    }
    return qobject_cast<const QLineEdit*>(field)->text();
}

void rewrite(QWidget* field, const QString& value)
{
    if (auto* choice = qobject_cast<QComboBox*>(field)) {
        choice->setCurrentIndex(choice->findData(value));
    } else if (auto* scan = qobject_cast<ScanField*>(field)) {
        scan->setCode(value);
    } else {
        qobject_cast<QLineEdit*>(field)->setText(value);
    }
}

} // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    applySpacing();
}

void FieldForm::add(const Row& row)
{
    m_layout->addWidget(place(row));
}

void FieldForm::addLine(const QList<Row>& rows)
{
    auto* line = new Columns(stackBelow);
    for (const Row& row : rows) {
        line->add(place(row), row.stretch, Qt::AlignTop);
    }
    m_layout->addWidget(line);
}

void FieldForm::addSection(std::function<QString()> title)
{
    auto* label = new TextLabel(TextStyle::Strong, title());
    label->wrapped();
    m_layout->addWidget(label);
    m_sections.append({label, std::move(title)});
}

LabelledField* FieldForm::place(const Row& row)
{
    auto* labelled = new LabelledField({}, row.field);
    rewrite(row.field, *row.value);
    m_rows.append({row, labelled});
    showWords(m_rows.last());
    connectField(row.field);
    return labelled;
}

void FieldForm::connectField(QWidget* field)
{
    if (auto* choice = qobject_cast<QComboBox*>(field)) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this, field] { write(field); });
        connect(choice, &QComboBox::activated, this, [this, field] { judge(field); });
    } else {
        auto* line = qobject_cast<QLineEdit*>(field);
        Q_ASSERT(line);
        connect(line, &QLineEdit::textChanged, this, [this, field] { write(field); });
        connect(line, &QLineEdit::editingFinished, this, [this, field] { judge(field); });
    }
}

FieldForm::Placed& FieldForm::placed(const QWidget* field)
{
    const auto found = std::ranges::find(m_rows, field, &Placed::field);
    Q_ASSERT(found != m_rows.end());
    return *found;
}

void FieldForm::write(QWidget* field)
{
    if (!m_isShowing) {
        Placed& row = placed(field);
        *row.value = written(field);
        showProblem(row, false);
        emit edited();
    }
}

void FieldForm::setShown(const QWidget* field, bool shown)
{
    placed(field).labelled->setVisible(shown);
}

void FieldForm::showValues()
{
    m_isShowing = true;
    for (Placed& row : m_rows) {
        rewrite(row.field, *row.value);
        showProblem(row, false);
    }
    m_isShowing = false;
}

void FieldForm::judge(const QWidget* field)
{
    showProblem(placed(field), true);
}

bool FieldForm::settle()
{
    QWidget* first = nullptr;
    for (Placed& row : m_rows) {
        if (!row.labelled->isHidden()) {
            showProblem(row, true);
            first = first || row.problem().isEmpty() ? first : row.field;
        }
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        scrollTo(placed(first).labelled);
    }
    return !first;
}

void FieldForm::takeFocus()
{
    const auto first =
        std::ranges::find_if(m_rows, [](const Placed& row) { return !row.labelled->isHidden(); });
    if (first != m_rows.end()) {
        first->field->setFocus(Qt::OtherFocusReason);
    }
}

void FieldForm::retranslate()
{
    for (const Section& section : m_sections) {
        section.label->setText(section.title());
    }
    for (Placed& row : m_rows) {
        showWords(row);
        showProblem(row, row.isJudged);
    }
}

void FieldForm::showWords(Placed& row)
{
    const Words words = row.words();
    row.labelled->setLabel(words.label);
    row.labelled->setHint(words.hint);
}

void FieldForm::showProblem(Placed& row, bool judged)
{
    row.isJudged = judged;
    row.labelled->setProblem(judged ? row.problem() : QString());
}

bool FieldForm::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applySpacing();
    }
    return QWidget::event(event);
}

void FieldForm::applySpacing()
{
    m_layout->setSpacing(scaled(10));
}

} // namespace cekr
