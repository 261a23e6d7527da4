// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

namespace cekr
{

/// All keys there are (Ctrl+F1).
class KeysPage final : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget* parent = nullptr);

    void entered() override;

signals:
    void closed();

protected:
    void retranslate() override;
};

} // namespace cekr
