// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace cekr
{

class Page;
class TextLabel;

/// What most pages share: a heading, room for buttons beside it, the content below, and the margins around.
class PageBody : public QWidget
{
    Q_OBJECT

public:
    /// Fills the page.
    explicit PageBody(Page& page);

    /// Also the accessible name of the page.
    void setTitle(const QString& title);
    /// Takes a widget to the right of the heading.
    void addToHead(QWidget* widget);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

protected:
    bool event(QEvent* event) override;

private:
    void applyMargins();

    Page& m_page;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_head;
    QVBoxLayout* m_content;
    TextLabel* m_title;
};

} // namespace cekr
