// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/stock/ReturnForm.h"

#include "ui/widgets/LabelledField.h"

#include <QLineEdit>

namespace cekr
{

ReturnForm::ReturnForm(StockFlow& stock, QWidget* parent)
    : StockForm(stock, parent), m_reason(new QLineEdit), m_reasonField(new LabelledField({}, m_reason))
{
    m_reason->setMaxLength(int(longestNote));
    addField(m_reasonField);
    setFocusProxy(m_reason);
}

QString ReturnForm::sentence() const
{
    //: What happens to cards that are given back
    return tr("The cards leave this desk and go back to the issuer. Spoiled cards may be among them.");
}

QString ReturnForm::confirmWords(int count) const
{
    //: Button: gives %n cards back to the issuer
    return tr("Give &back %n card(s)", nullptr, count);
}

void ReturnForm::writeLabels()
{
    //: Label of the field: why cards are given back
    m_reasonField->setLabel(tr("&Reason"));
}

void ReturnForm::clear()
{
    m_reason->clear();
}

void ReturnForm::send()
{
    flow().giveBack(cards(), m_reason->text());
}

} // namespace cekr
