// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/TillFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PointList.h"
#include "ui/pages/QuickAmounts.h"
#include "ui/text/MoneyText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cekr
{

/// Opening a shift: the cash that lies in the drawer is counted and written down. What the last shift left
/// is offered, but not filled in: it must be counted.
class OpenShiftPanel final : public Panel
{
    Q_OBJECT

public:
    explicit OpenShiftPanel(TillFlow& till, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_till(till)
        , m_sentence(new TextLabel(TextStyle::Body))
        , m_amount(new AmountField)
        , m_amountField(new LabelledField({}, m_amount))
        , m_quick(new QuickAmounts)
        , m_last(new SecondaryButton({}))
        , m_confirm(new PrimaryButton({}))
        , m_points(new PointList)
    {
        m_amount->setBig(true);
        m_confirm->setEnterPresses(false);
        m_confirm->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
        auto* quick = new QHBoxLayout;
        quick->addWidget(m_quick);
        quick->addWidget(m_last);
        quick->addStretch(1);
        body()->addWidget(&m_sentence->wrapped());
        body()->addWidget(m_amountField);
        body()->addLayout(quick);
        body()->addWidget(m_confirm);
        body()->addWidget(m_points);
        setMaximumWidth(scaled(widest));
        setFocusProxy(m_amount);
        connect(m_quick, &QuickAmounts::chosen, this, [this](Money amount) {
            m_amount->setAmount(amount);
            m_amount->setFocus(Qt::OtherFocusReason);
        });
        connect(m_last, &QAbstractButton::clicked, this, [this] {
            m_amount->setAmount(m_till.lastCounted().value_or(Money()));
            m_amount->setFocus(Qt::OtherFocusReason);
        });
        connect(m_amount, &QLineEdit::textChanged, this, [this] {
            m_amountField->setProblem({});
            refresh();
        });
        connect(m_confirm, &QAbstractButton::clicked, this, &OpenShiftPanel::open);
        connect(&m_till, &TillFlow::recorded, m_amount, &QLineEdit::clear);
    }

    void refresh()
    {
        const Result<Money> amount = m_amount->amount();
        const std::optional<Money> last = m_till.lastCounted();
        m_last->setVisible(last.has_value());
        //: Button that writes into the field what the last shift left in the drawer; %1 is the amount
        m_last->setText(tr("As counted &last: %1").arg(moneyText(last.value_or(Money()))));
        if (m_till.isBusy()) {
            //: In place of the button that confirms, while the disk is being written
            m_confirm->setText(tr("Recording …"));
        } else {
            m_confirm->setText(amount
                                   //: Button that opens a shift; %1 is the cash it begins with
                                   ? tr("&Open the shift with %1").arg(moneyText(*amount))
                                   //: Button that opens a shift while no amount is written
                                   : tr("&Open the shift"));
        }
    }

    void retranslate()
    {
        //: Title of the panel that opens a shift
        setTitle(tr("Open a shift"));
        //: What is done before a shift is opened
        m_sentence->setText(tr("Count the cash in the drawer and write down how much there is."));
        //: Label of the amount a shift begins with
        m_amountField->setLabel(tr("&Cash in the drawer"));
        //: Accessible description of the buttons with usual amounts
        m_quick->offer(usualFloats(), tr("Usual amounts of cash in the drawer"));
        m_points->setPoints({
            //: What a shift is
            tr("The shift is yours: the cash in the drawer is counted under your name."),
            //: What a shift is needed for
            tr("Cards can be handed over and cash can be taken only while it is open."),
        });
        refresh();
    }

private:
    static constexpr int widest = 620; // design pixels

    static QList<Money> usualFloats()
    {
        return {Money::fromCents(50'00), Money::fromCents(100'00), Money::fromCents(150'00),
                Money::fromCents(200'00)};
    }

    void open()
    {
        const Result<Money> amount = m_amount->amount();
        if (!amount) {
            m_amountField->setProblem(problemOf(amount.error()));
            m_amount->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_till.openShift(*amount);
    }

    TillFlow& m_till;
    TextLabel* m_sentence;
    AmountField* m_amount;
    LabelledField* m_amountField;
    QuickAmounts* m_quick;
    SecondaryButton* m_last;
    PrimaryButton* m_confirm;
    PointList* m_points;
};

} // namespace cekr
