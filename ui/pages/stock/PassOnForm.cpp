// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/stock/PassOnForm.h"

#include "ui/widgets/LabelledField.h"

#include <QComboBox>

namespace cekr
{

PassOnForm::PassOnForm(StockFlow& stock, QWidget* parent)
    : StockForm(stock, parent), m_desk(new QComboBox), m_deskField(new LabelledField({}, m_desk))
{
    // A name longer than the panel must not widen it.
    m_desk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_desk->setMinimumContentsLength(12);
    addField(m_deskField);
    setFocusProxy(m_desk);
}

QString PassOnForm::sentence() const
{
    //: What happens to cards that are handed to another desk
    return tr("The cards leave this desk. They are on their way until the other desk takes them over.");
}

QString PassOnForm::confirmWords(int count) const
{
    //: Button: hands %n cards to another desk
    return tr("&Hand on %n card(s)", nullptr, count);
}

void PassOnForm::writeLabels()
{
    //: Label of the field: which desk gets the cards
    m_deskField->setLabel(tr("To which &desk"));
}

void PassOnForm::clear()
{
    m_desk->clear();
    for (const DeskState& desk : flow().stock().otherDesks) {
        //: A desk to choose: %1 its name, %2 its short name ("KN-1")
        m_desk->addItem(tr("%1 (%2)").arg(desk.name, desk.desk.text()), desk.desk.text());
    }
}

void PassOnForm::send()
{
    // Without a choice the rule book refuses, and says so.
    flow().transfer(cards(), DeskId::parse(m_desk->currentData().toString()).value_or(DeskId()));
}

} // namespace cekr
