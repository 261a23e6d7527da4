// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/rules/Resolving.h"
#include "core/flows/AttentionFlow.h"
#include "core/flows/DeskFlow.h"
#include "core/flows/RedirectFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/ClerkNames.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/InlineForm.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/OperationText.h"
#include "ui/text/RefusalText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/SummaryLine.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <optional>

namespace cekr
{

/// One refused operation: what it was, why central refused it, where its cash is, and what can be done.
class RefusalPanel final : public Panel
{
    Q_OBJECT

public:
    RefusalPanel(AttentionFlow& flow, DeskFlow& desk, const SignInFlow& signIn, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_flow(flow)
        , m_desk(desk)
        , m_signIn(signIn)
        , m_facts(new QVBoxLayout)
        , m_why(new Notice)
        , m_handedOn(new Notice)
        , m_cash(new TextLabel(TextStyle::Strong))
        , m_question(new TextLabel(TextStyle::Title))
        , m_refundButton(new SecondaryButton({}))
        , m_redirectButton(new SecondaryButton({}))
        , m_handOnButton(new SecondaryButton({}))
        , m_refundForm(new InlineForm)
        , m_handOnForm(new InlineForm)
        , m_amount(new TextLabel(TextStyle::Amount))
        , m_reason(new QLineEdit)
        , m_reasonField(new LabelledField({}, m_reason))
        , m_note(new QLineEdit)
        , m_noteField(new LabelledField({}, m_note))
        , m_notice(new Notice)
    {
        build();
        connect(m_refundButton, &QAbstractButton::clicked, this, [this] {
            open(*m_refundForm, needsReason() ? static_cast<QWidget&>(*m_reason) : *m_refundForm);
        });
        connect(m_redirectButton, &QAbstractButton::clicked, this,
                [this] { emit redirectRequested(*m_item); });
        connect(m_handOnButton, &QAbstractButton::clicked, this, [this] { open(*m_handOnForm, *m_note); });
        connect(m_reason, &QLineEdit::textEdited, &m_flow, &AttentionFlow::amendReason);
        connect(m_refundForm, &InlineForm::confirmed, this, &RefusalPanel::settle);
        connect(m_handOnForm, &InlineForm::confirmed, this,
                [this] { m_flow.escalate(*m_item, m_note->text()); });
        for (InlineForm* form : {m_refundForm, m_handOnForm}) {
            connect(form, &InlineForm::cancelled, this, &RefusalPanel::closeForm);
        }
    }

    void show(const AttentionView& item)
    {
        const ClerkId& clerk = m_signIn.session().clerk;
        const bool isAnother =
            !m_item || m_item->refused.operation.id != item.refused.operation.id || m_clerk != clerk;
        const bool isSame = !isAnother && m_item->cash == item.cash &&
                            m_item->escalation == item.escalation && m_item->wasPaidBack == item.wasPaidBack;
        m_item = item;
        m_clerk = clerk;
        if (isAnother) {
            forget();
        }
        if (!isSame) {
            showItem();
        }
        showParts();
        refresh();
    }

    /// Nothing is written here, and no form is open.
    void forget()
    {
        m_open = nullptr;
        m_reason->clear();
        m_note->clear();
        m_notice->clear();
        showParts();
    }

    using QWidget::show;

    void refresh()
    {
        sayError(*m_notice, m_flow.refusal() ? m_flow.refusal() : m_desk.status().stopped);
        if (m_flow.refusal()) {
            scrollTo(m_notice);
        }
    }

    void retranslate()
    {
        //: Above the ways to resolve a refused operation
        m_question->setText(tr("What can be done"));
        //: Button: the cash of a refused load goes on another card of the same customer
        m_redirectButton->setText(tr("Top up &another card …"));
        //: Button: a refused operation goes to a supervisor
        m_handOnButton->setText(tr("Hand to the &supervisor …"));
        //: What happens when a refused operation goes to a supervisor
        m_handOnForm->setSentence(tr("It stays on this list until the supervisor has resolved it."));
        //: Button that records that a supervisor has a refused operation in hand
        m_handOnForm->setConfirmWords(tr("&Hand to the supervisor"));
        //: Label of the field: what a supervisor should know
        m_noteField->setLabel(tr("&Note for the supervisor"));
        //: Label of the field: why a supervisor takes a refused operation off the list
        m_reasonField->setLabel(tr("&Reason"));
        showItem();
        refresh();
    }

    void takeFocus() { m_refundButton->setFocus(Qt::OtherFocusReason); }

    /// Back to the choice of what can be done; false when nothing is open, or on its way to the disk.
    bool closeForm()
    {
        if (!m_open || m_flow.isBusy()) {
            return false;
        }
        SecondaryButton* opener = m_open == m_refundForm ? m_refundButton : m_handOnButton;
        m_open = nullptr;
        m_notice->clear();
        showParts();
        opener->setFocus(Qt::OtherFocusReason);
        return true;
    }

signals:
    /// Its cash is to go on another card.
    void redirectRequested(const cekr::AttentionView& item);

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape && closeForm()) {
            return;
        }
        Panel::keyPressEvent(event);
    }

private:
    void build()
    {
        auto* buttons = new QVBoxLayout;
        buttons->setSpacing(scaled(8));
        for (QWidget* button :
             std::initializer_list<QWidget*>{m_refundButton, m_redirectButton, m_handOnButton}) {
            buttons->addWidget(button, 0, Qt::AlignLeft);
        }
        m_facts->setSpacing(0);
        body()->addLayout(m_facts);
        for (QWidget* part : std::initializer_list<QWidget*>{m_why, m_handedOn, m_cash, m_question}) {
            body()->addWidget(part);
        }
        body()->addLayout(buttons);
        for (QWidget* part : std::initializer_list<QWidget*>{m_refundForm, m_handOnForm, m_notice}) {
            body()->addWidget(part);
        }
        body()->addStretch(1);
        m_cash->wrapped();
        m_refundButton->setSymbol(Symbol::Euro);
        m_redirectButton->setSymbol(Symbol::Card);
        m_handOnButton->setSymbol(Symbol::User);
        m_refundForm->addField(m_amount);
        m_refundForm->addField(m_reasonField);
        m_refundForm->guardConfirm();
        m_refundForm->setFocusPolicy(Qt::NoFocus);
        m_handOnForm->addField(m_noteField);
        m_reason->setMaxLength(int(longestNote));
        m_note->setMaxLength(int(longestNote));
    }

    void open(InlineForm& form, QWidget& focus)
    {
        m_open = &form;
        m_notice->clear();
        showParts();
        if (&focus == &form) {
            form.findChild<SecondaryButton*>()->setFocus(Qt::OtherFocusReason);
        } else {
            focus.setFocus(Qt::OtherFocusReason);
        }
        scrollTo(&form);
    }

    void showItem()
    {
        if (!m_item) {
            return;
        }
        setTitle(attentionTitle(*m_item));
        showFacts();
        if (m_item->refused.problem) {
            m_why->say(noticeOf(refusalText(*m_item)));
        } else {
            m_why->clear();
        }
        showHandedOn();
        m_cash->setText(attentionSentence(*m_item));
        m_amount->setText(moneyText(m_item->cash));
        showWay();
        showParts();
    }

    void showFacts()
    {
        qDeleteAll(m_lines);
        m_lines.clear();
        const auto add = [this](const QString& label, const QString& value) {
            m_lines.append(new SummaryLine(label, value, TextStyle::Body));
            m_facts->addWidget(m_lines.last());
        };
        const Operation& operation = m_item->refused.operation;
        //: Label: what was done at the counter
        add(tr("Operation"), operationTitle(operation.body));
        //: Label: which card
        add(tr("Card"), operationCards(operation.body));
        //: Label: when it was done
        add(tr("When"), dateTimeText(operation.at));
        //: Label: the clerk who did it
        add(tr("By"), nameOf(operation.clerk, m_signIn));
        if (m_item->cash < Money()) {
            //: Label: cash that a refused operation took out of the drawer
            add(tr("Cash out of the drawer"), moneyText(-m_item->cash));
            return;
        }
        //: Label: cash of it that lies in the drawer
        add(tr("Cash in the drawer"), m_item->wasPaidBack ? moneyOrDash(Money()) : moneyOrDash(m_item->cash));
    }

    void showHandedOn()
    {
        if (!m_item->escalation) {
            m_handedOn->clear();
            return;
        }
        const Operation& by = *m_item->escalation;
        const QString note = noteOf(by.body).trimmed();
        m_handedOn->say({.tone = Tone::Info,
                         //: A refused operation was handed to a supervisor: %1 by whom, %2 day and time
                         .title = tr("Handed to the supervisor by %1, %2")
                                      .arg(nameOf(by.clerk, m_signIn), dateTimeText(by.at)),
                         //: In place of a note for the supervisor
                         .sentence = note.isEmpty() ? tr("No note was left.") : note});
    }

    /// No amount to give back is in sight while nothing may be recorded (OFF-5).
    void showParts()
    {
        const bool mayRecord = !m_desk.status().stopped;
        if (!mayRecord && m_open == m_refundForm) {
            m_open = nullptr;
        }
        const bool canHandOn = m_item && !m_item->escalation;
        m_refundButton->setEnabled(mayRecord);
        m_redirectButton->setEnabled(mayRecord);
        m_question->setVisible(!m_open);
        m_refundButton->setVisible(!m_open);
        m_redirectButton->setVisible(!m_open && way() == Resolution::GiveBack &&
                                     RedirectFlow::isRedirectable(*m_item));
        m_handOnButton->setVisible(!m_open && canHandOn);
        m_refundForm->setVisible(m_open == m_refundForm);
        m_handOnForm->setVisible(m_open == m_handOnForm);
        m_amount->setVisible(m_item && !m_item->cash.isZero());
        m_reasonField->setVisible(needsReason());
    }

    void settle()
    {
        const auto& shift = m_desk.status().shift;
        const OperationId id = shift ? shift->id : OperationId();
        if (needsReason()) {
            m_flow.writeOff(*m_item, id, m_reason->text());
        } else {
            m_flow.refund(*m_item, id, m_signIn.session());
        }
    }

    /// How it is settled (OFF-3).
    [[nodiscard]] Resolution way() const
    {
        return m_item ? resolutionOf(m_item->facts()) : Resolution::TakeOff;
    }

    /// The words of the button and of its form.
    void showWay()
    {
        switch (way()) {
        case Resolution::TakeOff:
            //: Button: nothing is left to be done about a refused operation without cash
            m_refundButton->setText(tr("It is &settled …"));
            //: What happens when a refused operation without cash is taken off the list
            m_refundForm->setSentence(
                tr("No cash was taken. What was refused has no effect; it leaves this list."));
            //: Button that takes a refused operation without cash off the list
            m_refundForm->setConfirmWords(tr("Take &off the list"));
            return;
        case Resolution::WriteOff:
            //: Button: what central refused is settled in the books
            m_refundButton->setText(tr("&Write off …"));
            //: What happens when the cash of a refused operation is written off
            m_refundForm->setSentence(
                tr("No cash moves. The amount no longer waits to be settled; it leaves this list."));
            //: Button that confirms a write-off; %1 is the amount
            m_refundForm->setConfirmWords(tr("&Write off %1").arg(moneyText(m_item->cash)));
            return;
        case Resolution::GiveBack:
            //: Button: the cash of a refused operation goes back to the customer
            m_refundButton->setText(tr("&Give the cash back …"));
            //: What to do when the cash of a refused operation is given back
            m_refundForm->setSentence(
                tr("Confirm first. When it is recorded, take the cash out of the drawer and give it to the "
                   "customer with the receipt."));
            //: Button that confirms that cash is given back; %1 is the amount
            m_refundForm->setConfirmWords(tr("&Give back %1").arg(moneyText(m_item->cash)));
            return;
        }
        Q_UNREACHABLE();
    }

    /// A supervisor settles what nobody gets cash for in whomever's shift, and says why; a clerk only in
    /// their own.
    [[nodiscard]] bool needsReason() const
    {
        return m_item && cekr::needsReason(way(), m_signIn.session().roles);
    }

    AttentionFlow& m_flow;
    DeskFlow& m_desk;
    const SignInFlow& m_signIn;
    std::optional<AttentionView> m_item;
    ClerkId m_clerk; ///< for whom it is shown
    QVBoxLayout* m_facts;
    QList<SummaryLine*> m_lines;
    Notice* m_why;
    Notice* m_handedOn;
    TextLabel* m_cash;
    TextLabel* m_question;
    SecondaryButton* m_refundButton;
    SecondaryButton* m_redirectButton;
    SecondaryButton* m_handOnButton;
    InlineForm* m_refundForm;
    InlineForm* m_handOnForm;
    TextLabel* m_amount;
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
    QLineEdit* m_note;
    LabelledField* m_noteField;
    Notice* m_notice;
    InlineForm* m_open = nullptr;
};

} // namespace cekr
