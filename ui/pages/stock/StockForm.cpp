// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/stock/StockForm.h"

namespace cekr
{

StockForm::StockForm(StockFlow& flow, QWidget* parent) : InlineForm(parent), m_flow(flow)
{
    connect(this, &InlineForm::confirmed, this, [this] { send(); });
}

void StockForm::begin(std::vector<MokId> cards)
{
    m_cards = std::move(cards);
    clear();
    retranslate();
}

void StockForm::retranslate()
{
    setSentence(sentence());
    setConfirmWords(confirmWords(int(m_cards.size())));
    writeLabels();
}

} // namespace cekr
