// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/CorrectionFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/text/OperationText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cekr
{

/// Which receipt has a mistake on it, whatever its day; and which of its operations, when there are several.
class FindReceiptPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FindReceiptPanel(const CorrectionFlow& flow, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_flow(flow)
        , m_number(new QLineEdit)
        , m_field(new LabelledField({}, m_number))
        , m_find(new PrimaryButton({}))
        , m_cancel(new SecondaryButton({}))
        , m_which(new TextLabel(TextStyle::Strong))
        , m_choices(new QVBoxLayout)
        , m_notice(new Notice)
    {
        m_number->setMaxLength(longestNumber);
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(m_cancel);
        buttons->addWidget(m_find, 1);
        body()->addWidget(m_field);
        body()->addLayout(buttons);
        body()->addWidget(m_which);
        body()->addLayout(m_choices);
        body()->addWidget(m_notice);
        m_which->wrapped();
        connect(m_find, &QAbstractButton::clicked, this, [this] { emit findRequested(m_number->text()); });
        connect(m_cancel, &QAbstractButton::clicked, this, &FindReceiptPanel::cancelled);
    }

    /// Nothing is written yet.
    void clear() { m_number->clear(); }

    void takeFocus()
    {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
    }

    void refresh()
    {
        m_find->setEnabled(!m_flow.isBusy());
        const std::optional<Error> refusal = m_flow.mistake() ? std::nullopt : m_flow.refusal();
        sayError(*m_notice, refusal);
        if (refusal) {
            scrollTo(m_notice);
        }
        showFound();
    }

    void retranslate()
    {
        //: Above the field for the number of a receipt that has a mistake on it
        setTitle(tr("Which receipt?"));
        //: Label of the field for the number of a receipt
        m_field->setLabel(tr("&Number of the receipt"));
        //: Below the field for the number of a receipt
        m_field->setHint(tr("It stands at the top of the receipt. Receipts of earlier days are found, too."));
        //: Button: looks for a receipt
        m_find->setText(tr("&Find"));
        //: Button of a form: closes it without having done anything
        m_cancel->setText(tr("&Cancel"));
        //: Above the operations of a receipt of which one was a mistake
        m_which->setText(tr("What on it was the mistake?"));
        m_ids.clear();
        refresh();
    }

signals:
    void findRequested(const QString& receipt);
    void chosen(const cekr::OperationView& mistake);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && m_number->hasFocus() && !event->isAutoRepeat()) {
            m_find->click();
            return;
        }
        Panel::keyPressEvent(event);
    }

private:
    static constexpr int longestNumber = 40;

    void showFound()
    {
        std::vector<OperationId> ids;
        std::ranges::transform(m_flow.found(), std::back_inserter(ids),
                               [](const OperationView& view) { return view.operation.id; });
        m_which->setVisible(!ids.empty());
        if (ids == std::exchange(m_ids, ids)) {
            return;
        }
        for (SecondaryButton* choice : std::exchange(m_shown, {})) {
            choice->hide();
            choice->deleteLater(); // it may be the one that was pressed
        }
        for (const OperationView& view : m_flow.found()) {
            const OperationBody& what = view.operation.body;
            //: One operation of a receipt: %1 what it is ("Top-up"), %2 its cash, %3 its card
            auto* choice = new SecondaryButton(
                tr("%1, %2, %3").arg(operationTitle(what), operationAmount(what), operationCards(what)));
            connect(choice, &QAbstractButton::clicked, this, [this, view] { emit chosen(view); });
            m_choices->addWidget(choice, 0, Qt::AlignLeft);
            m_shown.append(choice);
        }
        if (!m_shown.isEmpty()) {
            m_shown.first()->setFocus(Qt::OtherFocusReason);
        }
    }

    const CorrectionFlow& m_flow;
    QLineEdit* m_number;
    LabelledField* m_field;
    PrimaryButton* m_find;
    SecondaryButton* m_cancel;
    TextLabel* m_which;
    QVBoxLayout* m_choices;
    QList<SecondaryButton*> m_shown;
    std::vector<OperationId> m_ids; ///< that are shown
    Notice* m_notice;
};

} // namespace cekr
