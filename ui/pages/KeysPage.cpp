// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KeysPage.h"

namespace cekr
{

KeysPage::KeysPage(QWidget* parent)
    : Page(parent)
{
}

void KeysPage::entered()
{
}

void KeysPage::retranslate()
{
}


} // namespace cekr
