// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/stock/SpoilForm.h"

#include "ui/text/CardText.h"
#include "ui/widgets/LabelledField.h"

#include <QComboBox>
#include <QLineEdit>

namespace cekr
{

SpoilForm::SpoilForm(StockFlow& stock, QWidget* parent)
    : StockForm(stock, parent)
    , m_reason(new QComboBox)
    , m_note(new QLineEdit)
    , m_reasonField(new LabelledField({}, m_reason))
    , m_noteField(new LabelledField({}, m_note))
{
    for (const StockSpoil::Reason reason : allSpoilReasons) {
        m_reason->addItem(reasonText(reason), int(reason));
    }
    m_note->setMaxLength(int(longestNote));
    addField(m_reasonField);
    addField(m_noteField);
    setFocusProxy(m_reason);
}

QString SpoilForm::sentence() const
{
    //: What happens to a card that is marked as spoiled
    return tr("The card stays here until it is given back to the issuer. It can no longer be handed over.");
}

QString SpoilForm::confirmWords(int) const
{
    //: Button: the chosen card must not be handed over
    return tr("Mark as s&poiled");
}

void SpoilForm::writeLabels()
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

void SpoilForm::clear()
{
    m_reason->setCurrentIndex(0);
    m_note->clear();
}

void SpoilForm::send()
{
    flow().spoil(cards().front(), StockSpoil::Reason(m_reason->currentData().toInt()), m_note->text());
}

} // namespace cekr
