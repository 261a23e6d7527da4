// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace cekr
{

class Rail;
class StatusStrip;
class TopBar;

/// The window's frame: rail, top bar, status bar, and the pages in the middle. Shows what it is told and says
/// what was pressed; knows no flow. Narrow windows get a compact rail, low ones scroll their page.
class Frame final : public QWidget
{
    Q_OBJECT

public:
    explicit Frame(QWidget* parent = nullptr);

    void setDeskName(const QString& name);
    void setEntries(const QList<RailEntry>& entries);
    void setCount(const QString& key, int count);
    void setUser(const FrameUser& user);
    void setStatus(const FrameStatus& status);

    /// Takes a page; `key` names it, and marks the entry of the rail with the same key, or with `entry`, as
    /// the current one while the page is shown.
    void addPage(const QString& key, QWidget* page, const QString& entry = {});
    /// Shows a page and moves the focus into it. Programmer's error when there is none of that key.
    void showPage(const QString& key);
    [[nodiscard]] QString currentPage() const { return m_current; }
    void clearSearch();

signals:
    void entryActivated(const QString& key);
    void searchChanged(const QString& text);
    void searchEntered(const QString& text);
    void lockRequested();
    void helpRequested();
    void keysRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Page
    {
        QWidget* shown;
        QWidget* content;
        QString entry;
    };

    void connectAll();
    void orderTabs();
    void applyWidth();

    Rail* m_rail;
    TopBar* m_top;
    StatusStrip* m_status;
    QStackedWidget* m_pages;
    QHash<QString, Page> m_byKey;
    QString m_current;
};

} // namespace cekr
