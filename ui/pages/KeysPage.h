// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

class QScrollArea;

namespace cekr
{

class PageBody;
class Panel;
class SecondaryButton;

/// All keys there are (Ctrl+F1).
class KeysPage final : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget* parent = nullptr);

    void entered() override;

protected:
    void retranslate() override;

private:
    struct Row
    {
        QKeySequence key;
        QString words;
    };
    void fill(Panel& panel, const QList<Row>& rows);

    PageBody* m_body;
    Panel* m_everywhere;
    Panel* m_begin;
    Panel* m_work;
    QScrollArea* m_scroll;
    SecondaryButton* m_back;
};

} // namespace cekr
