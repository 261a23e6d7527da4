// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

class QScrollArea;

namespace cekr
{

class PageBody;
class Panel;
class PointList;
class SecondaryButton;
class TextLabel;

/// Help with one page (F1): what it is for, and what people ask about it.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

    /// Shows the part with this name (Page::helpKey()); an unknown name shows the general part.
    void showHelp(const QString& key);

    void entered() override;

protected:
    void retranslate() override;

private:
    void addAnswer();
    void showTopic();

    PageBody* m_body;
    Panel* m_panel;
    TextLabel* m_purpose;
    QList<TextLabel*> m_questions;
    QList<TextLabel*> m_answers;
    Panel* m_always;
    PointList* m_points;
    SecondaryButton* m_back;
    QScrollArea* m_scroll;
    QString m_key;
};

} // namespace cekr
