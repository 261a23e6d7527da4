// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"
#include "core/flows/TillFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TillText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/SummaryPanel.h"
#include "ui/widgets/Typography.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cekr
{

/// The count beside what should be there: counted again, or closed for good, with the reason where one is
/// needed.
class DifferencePanel final : public Panel
{
    Q_OBJECT

public:
    DifferencePanel(TillFlow& till, const SignInFlow& signIn, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_till(till)
        , m_signIn(signIn)
        , m_outcome(new Notice)
        , m_sums(new SummaryPanel({}))
        , m_reason(new QLineEdit)
        , m_reasonField(new LabelledField({}, m_reason))
        , m_notice(new Notice)
        , m_again(new SecondaryButton({}))
        , m_confirm(new PrimaryButton({}))
    {
        m_reason->setMaxLength(int(longestNote));
        m_confirm->setEnterPresses(false);
        m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
        m_again->setKey(QKeySequence(Qt::Key_Escape));
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(m_again);
        buttons->addStretch(1);
        buttons->addWidget(m_confirm);
        for (QWidget* part : std::initializer_list<QWidget*>{m_outcome, m_sums, m_reasonField, m_notice}) {
            body()->addWidget(part);
        }
        body()->addLayout(buttons);
        setMaximumWidth(scaled(widest));
        connect(m_again, &QAbstractButton::clicked, &m_till, &TillFlow::countAgain);
        connect(m_confirm, &QAbstractButton::clicked, this, [this] { m_till.confirm(m_reason->text()); });
        connect(m_reason, &QLineEdit::textEdited, &m_till, &TillFlow::amendReason);
        connect(&m_till, &TillFlow::closed, m_reason, &QLineEdit::clear);
    }

    void refresh()
    {
        if (m_till.step() != TillFlow::Step::Difference) {
            return;
        }
        const Money difference = m_till.difference();
        m_outcome->say({.tone = difference.isZero() ? Tone::Good : Tone::Warn,
                        .title = differenceText(difference),
                        .sentence = waitingSentence()});
        showSums();
        m_reasonField->setVisible(m_till.needsReason(m_signIn.session().clerk));
        //: Button that closes a shift, while the disk is being written; then: what it does
        m_confirm->setText(m_till.isBusy() ? tr("Recording …") : tr("&Close the shift for good"));
        m_again->setEnabled(!m_till.isBusy());
        sayError(*m_notice, m_till.refusal());
        if (m_till.refusal()) {
            scrollTo(m_confirm);
        }
    }

    void retranslate()
    {
        //: Title of the panel that compares the count with what should be there
        setTitle(tr("Close the shift"));
        //: Label of the field: why there is a difference, or why another's shift is closed
        m_reasonField->setLabel(tr("&Reason"));
        //: Below the reason for a difference
        m_reasonField->setHint(tr("It stands on the report for ever."));
        //: Button: back to the count
        m_again->setText(tr("Count &again"));
        refresh();
    }

    /// The focus goes where work begins.
    void enter()
    {
        QWidget* first =
            m_till.needsReason(m_signIn.session().clerk) ? static_cast<QWidget*>(m_reason) : m_confirm;
        first->setFocus(Qt::OtherFocusReason);
    }

private:
    static constexpr int widest = 760; // design pixels

    void showSums()
    {
        const TillReportView& till = *m_till.till();
        //: Beside the sum of what was counted
        m_sums->setRows({{tr("Counted"), moneyText(m_till.counted())},
                         //: Beside the sum of what should be in the drawer
                         {tr("Should be there"), moneyText(till.report.expected)}});
        //: Beside what was counted less what should be there
        m_sums->setTotal({tr("Difference"), moneyText(m_till.difference())});
        //: Below the sums of a shift that is about to be closed; %1 is the number of its report
        m_sums->setNote(tr("Report Z %1 is made. What is recorded stays: it can no longer be changed.")
                            .arg(till.nextNumber));
    }

    [[nodiscard]] QString waitingSentence() const
    {
        const Tally& waiting = m_till.till()->report.waiting;
        if (waiting.count == 0) {
            //: Below the outcome of a count
            return tr("Central has confirmed everything.");
        }
        //: Below the outcome of a count; %n operations wait for central, %1 is their cash
        return tr("%n operation(s) still wait for central (%1). Their answers will stay with this shift.",
                  nullptr, waiting.count)
            .arg(moneyText(waiting.sum));
    }

    TillFlow& m_till;
    const SignInFlow& m_signIn;
    Notice* m_outcome;
    SummaryPanel* m_sums;
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
    Notice* m_notice;
    SecondaryButton* m_again;
    PrimaryButton* m_confirm;
};

} // namespace cekr
