// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/StockFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/pages/stock/StockForms.h"
#include "ui/text/CountText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ScrollTo.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// What can be done with the chosen cards; while none is chosen, which boxes are on their way.
class StockActions final : public Panel
{
    Q_OBJECT

public:
    explicit StockActions(StockFlow& flow, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_flow(flow)
        , m_none(new EmptyState(Symbol::Scanner, {}))
        , m_choice(new TextLabel(TextStyle::Body))
        , m_notice(new Notice)
        , m_spoil(new SecondaryButton({}))
        , m_return(new SecondaryButton({}))
        , m_passOn(new SecondaryButton({}))
        , m_reject(new SecondaryButton({}))
        , m_spoilForm(new SpoilForm(flow))
        , m_returnForm(new ReturnForm(flow))
        , m_passOnForm(new PassOnForm(flow))
    {
        body()->addWidget(m_none);
        body()->addWidget(&m_choice->wrapped());
        body()->addWidget(m_notice);
        for (SecondaryButton* button : buttons()) {
            body()->addWidget(button);
        }
        for (StockForm* form : forms()) {
            body()->addWidget(form);
            connect(form, &StockForm::cancelled, this, &StockActions::closeForm);
        }
        body()->addStretch(1);
        connect(m_spoil, &QAbstractButton::clicked, this, [this] { open(*m_spoilForm); });
        connect(m_return, &QAbstractButton::clicked, this, [this] { open(*m_returnForm); });
        connect(m_passOn, &QAbstractButton::clicked, this, [this] { open(*m_passOnForm); });
        connect(m_reject, &QAbstractButton::clicked, this, &StockActions::choiceRejected);
        connect(&m_flow, &StockFlow::recorded, this, [this] {
            closeForm();
            emit done();
            //: Shown when cards were marked, given back or handed on
            m_notice->say({.tone = Tone::Good, .title = tr("Recorded.")});
        });
        retranslate();
    }

    void setChosen(std::vector<MokId> cards)
    {
        m_chosen = std::move(cards);
        closeForm();
        m_notice->clear();
        showParts();
    }

    /// A scan that fits no card here.
    void sayNotHere(const QString& code)
    {
        m_notice->say(
            {.tone = Tone::Warn,
             //: %1 is what was scanned
             .title = tr("%1 does not lie here.").arg(code),
             //: What to do about a scanned card that is not in stock
             .sentence =
                 tr("It is not among the cards of this desk. If it came in a box, take over the box.")});
    }

    void refresh()
    {
        if (m_flow.refusal()) {
            sayError(*m_notice, m_flow.refusal());
            scrollTo(m_notice);
        } else if (m_notice->words().tone == Tone::Bad) {
            m_notice->clear();
        }
        showChoice();
    }

    void retranslate()
    {
        //: Button: a chosen card must not be handed over
        m_spoil->setText(tr("Mark as s&poiled …"));
        //: Button: chosen cards go back to the issuer
        m_return->setText(tr("Give &back to the issuer …"));
        //: Button: chosen cards go to another desk
        m_passOn->setText(tr("&Hand to another desk …"));
        //: Button: no card is chosen any more
        m_reject->setText(tr("&Choose none"));
        for (StockForm* form : forms()) {
            form->retranslate();
        }
        m_notice->clear();
        refresh();
        showParts();
    }

    /// Closes the form that is open; false when there is none.
    bool closeForm()
    {
        if (!m_open || m_flow.isBusy()) {
            return false;
        }
        SecondaryButton* opener = buttons().at(forms().indexOf(m_open));
        m_open = nullptr;
        if (m_notice->words().tone == Tone::Bad) {
            m_notice->clear();
        }
        showParts();
        opener->setFocus(Qt::OtherFocusReason);
        return true;
    }

signals:
    void choiceRejected();
    /// What was asked for is recorded.
    void done();

private:
    static constexpr size_t mostNamed = 6;

    void open(StockForm& form)
    {
        m_open = &form;
        m_notice->clear();
        form.begin(m_chosen);
        showParts();
        form.setFocus(Qt::OtherFocusReason);
        scrollTo(&form);
    }

    void showParts()
    {
        const bool isChoosing = !m_chosen.empty() && !m_open;
        for (SecondaryButton* button : buttons()) {
            button->setVisible(isChoosing);
        }
        m_spoil->setEnabled(m_chosen.size() == 1);
        //: Why a button cannot be pressed: cards are marked as spoiled one by one
        m_spoil->setToolTip(m_chosen.size() == 1 ? QString() : tr("Choose one card only."));
        for (StockForm* form : forms()) {
            form->setVisible(form == m_open);
        }
        showChoice();
    }

    void showChoice()
    {
        m_none->setVisible(m_chosen.empty());
        m_choice->setVisible(!m_chosen.empty());
        if (m_chosen.empty()) {
            setTitle({});
            //: In place of what can be done with cards, while none is chosen
            m_none->setTexts(
                tr("Choose cards"),
                //: How cards are chosen in the list of the stock
                tr("Scan them, or choose them in the list with Space or a click. Then say what happens "
                   "to them."));
            return;
        }
        //: Title of the panel of what can be done with cards: %1 is how many are chosen ("3 cards")
        setTitle(tr("Chosen: %1").arg(cardsText(int(m_chosen.size()))));
        QStringList numbers;
        for (size_t i = 0; i < std::min(m_chosen.size(), mostNamed); ++i) {
            numbers.append(m_chosen[i].grouped());
        }
        if (m_chosen.size() > mostNamed) {
            //: At the end of a list of cards: so many more
            numbers.append(tr("and %n more", nullptr, int(m_chosen.size() - mostNamed)));
        }
        m_choice->setText(numbers.join(u'\n'));
    }

    [[nodiscard]] QList<StockForm*> forms() const { return {m_spoilForm, m_returnForm, m_passOnForm}; }

    /// The first three open the form with the same place in forms().
    [[nodiscard]] QList<SecondaryButton*> buttons() const { return {m_spoil, m_return, m_passOn, m_reject}; }

    StockFlow& m_flow;
    std::vector<MokId> m_chosen;
    StockForm* m_open = nullptr;
    EmptyState* m_none;
    TextLabel* m_choice;
    Notice* m_notice;
    SecondaryButton* m_spoil;
    SecondaryButton* m_return;
    SecondaryButton* m_passOn;
    SecondaryButton* m_reject;
    StockForm* m_spoilForm;
    StockForm* m_returnForm;
    StockForm* m_passOnForm;
};

} // namespace cekr
