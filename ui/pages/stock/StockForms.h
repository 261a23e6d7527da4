// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/StockFlow.h"
#include "ui/pages/InlineForm.h"
#include "ui/text/CardText.h"
#include "ui/widgets/LabelledField.h"

#include <QComboBox>
#include <QLineEdit>

namespace cekr
{

/// A form about the chosen cards: what happens to them, and what has to be said about it.
class StockForm : public InlineForm
{
    Q_OBJECT

public:
    explicit StockForm(StockFlow& flow, QWidget* parent = nullptr) : InlineForm(parent), m_flow(flow)
    {
        connect(this, &InlineForm::confirmed, this, [this] { send(); });
    }

    /// Begins about these cards.
    void begin(std::vector<MokId> cards)
    {
        m_cards = std::move(cards);
        clear();
        retranslate();
    }

    /// Writes all words anew.
    void retranslate()
    {
        setSentence(sentence());
        setConfirmWords(confirmWords(int(m_cards.size())));
        writeLabels();
    }

protected:
    [[nodiscard]] StockFlow& flow() { return m_flow; }
    [[nodiscard]] const std::vector<MokId>& cards() const { return m_cards; }

    /// What happens to the cards.
    [[nodiscard]] virtual QString sentence() const = 0;
    /// The button that does it, for so many cards.
    [[nodiscard]] virtual QString confirmWords(int count) const = 0;
    virtual void writeLabels() = 0;
    virtual void clear() = 0;
    virtual void send() = 0;

private:
    StockFlow& m_flow;
    std::vector<MokId> m_cards;
};

/// A card that must not be handed over: why, and a note.
class SpoilForm final : public StockForm
{
    Q_OBJECT

public:
    explicit SpoilForm(StockFlow& flow, QWidget* parent = nullptr)
        : StockForm(flow, parent)
        , m_reason(new QComboBox)
        , m_note(new QLineEdit)
        , m_reasonField(new LabelledField({}, m_reason))
        , m_noteField(new LabelledField({}, m_note))
    {
        for (const StockSpoil::Reason reason : allSpoilReasons) {
            m_reason->addItem(reasonText(reason), int(reason));
        }
        m_note->setMaxLength(int(longestNote));
        connect(m_note, &QLineEdit::textEdited, &flow, &StockFlow::amendReason);
        connect(m_reason, &QComboBox::activated, &flow, &StockFlow::amendReason);
        addField(m_reasonField);
        addField(m_noteField);
        setFocusProxy(m_reason);
    }

protected:
    [[nodiscard]] QString sentence() const override
    {
        //: What happens to a card that is marked as spoiled
        return tr(
            "The card stays here until it is given back to the issuer. It can no longer be handed over.");
    }

    [[nodiscard]] QString confirmWords(int) const override
    {
        //: Button: the chosen card must not be handed over
        return tr("Mark as s&poiled");
    }

    void writeLabels() override
    {
        for (int i = 0; i < m_reason->count(); ++i) {
            m_reason->setItemText(i, reasonText(StockSpoil::Reason(m_reason->itemData(i).toInt())));
        }
        //: Label of the field: why a card is spoiled
        m_reasonField->setLabel(tr("&Reason"));
        //: Label of the field: the clerk's own words about a spoiled card
        m_noteField->setLabel(tr("&Note"));
        //: Below the note about a spoiled card
        m_noteField->setHint(tr("Needed for another reason."));
    }

    void clear() override
    {
        m_reason->setCurrentIndex(0);
        m_note->clear();
    }

    void send() override
    {
        flow().spoil(cards().front(), StockSpoil::Reason(m_reason->currentData().toInt()), m_note->text());
    }

private:
    QComboBox* m_reason;
    QLineEdit* m_note;
    LabelledField* m_reasonField;
    LabelledField* m_noteField;
};

/// Cards given back to the issuer.
class ReturnForm final : public StockForm
{
    Q_OBJECT

public:
    explicit ReturnForm(StockFlow& flow, QWidget* parent = nullptr)
        : StockForm(flow, parent), m_reason(new QLineEdit), m_reasonField(new LabelledField({}, m_reason))
    {
        m_reason->setMaxLength(int(longestNote));
        connect(m_reason, &QLineEdit::textEdited, &flow, &StockFlow::amendReason);
        addField(m_reasonField);
        setFocusProxy(m_reason);
    }

protected:
    [[nodiscard]] QString sentence() const override
    {
        //: What happens to cards that are given back
        return tr("The cards leave this desk and go back to the issuer. Spoiled cards may be among them.");
    }

    [[nodiscard]] QString confirmWords(int count) const override
    {
        //: Button: gives %n cards back to the issuer
        return tr("Give &back %n card(s)", nullptr, count);
    }

    void writeLabels() override
    {
        //: Label of the field: why cards are given back
        m_reasonField->setLabel(tr("&Reason"));
    }

    void clear() override { m_reason->clear(); }

    void send() override { flow().giveBack(cards(), m_reason->text()); }

private:
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
};

/// Cards handed to another desk, which takes them over there.
class PassOnForm final : public StockForm
{
    Q_OBJECT

public:
    explicit PassOnForm(StockFlow& flow, QWidget* parent = nullptr)
        : StockForm(flow, parent), m_desk(new QComboBox), m_deskField(new LabelledField({}, m_desk))
    {
        // A name longer than the panel must not widen it.
        m_desk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_desk->setMinimumContentsLength(12);
        addField(m_deskField);
        setFocusProxy(m_desk);
    }

protected:
    [[nodiscard]] QString sentence() const override
    {
        //: What happens to cards that are handed to another desk
        return tr("The cards leave this desk. They are on their way until the other desk takes them over.");
    }

    [[nodiscard]] QString confirmWords(int count) const override
    {
        //: Button: hands %n cards to another desk
        return tr("&Hand on %n card(s)", nullptr, count);
    }

    void writeLabels() override
    {
        //: Label of the field: which desk gets the cards
        m_deskField->setLabel(tr("To which &desk"));
    }

    void clear() override
    {
        m_desk->clear();
        for (const DeskState& desk : flow().stock().otherDesks) {
            //: A desk to choose: %1 its name, %2 its short name ("KN-1")
            m_desk->addItem(tr("%1 (%2)").arg(desk.name, desk.desk.text()), desk.desk.text());
        }
    }

    void send() override
    {
        // Without a choice the rule book refuses, and says so.
        flow().transfer(cards(), DeskId::parse(m_desk->currentData().toString()).value_or(DeskId()));
    }

private:
    QComboBox* m_desk;
    LabelledField* m_deskField;
};

} // namespace cekr
