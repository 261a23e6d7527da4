// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"

#include <QWidget>

class QHBoxLayout;

namespace cekr
{

class ElidedLabel;
class SearchField;
class SecondaryButton;

/// The bar above the content: search or scan (Ctrl+K), who is signed in, and the lock (Ctrl+L).
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setUser(const FrameUser& user);
    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] SecondaryButton* lock() const { return m_lock; }
    /// Less room: the lock shows its symbol only.
    void setCompact(bool compact);

signals:
    void searchChanged(const QString& text);
    /// Enter was pressed in the search field and something was written.
    void searchEntered(const QString& text);
    void lockRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* userBlock();
    void connectAll();
    void retranslate();
    void applyMargins();

    QHBoxLayout* m_layout;
    SearchField* m_search;
    ElidedLabel* m_name;
    ElidedLabel* m_role;
    QWidget* m_user;
    SecondaryButton* m_lock;
    bool m_isCompact = false;
};

} // namespace cekr
