// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Flows.h"
#include "ui/pages/Preferences.h"

#include <QWidget>

namespace cekr
{

class Frame;
class HomePage;
class AnonymousPage;
class Page;
class ReceiptPage;
class StockPage;

/// What a signed-in clerk works with: the frame with all its pages. Decides which page is shown; a flow in
/// the middle of something stays as it is while another page is looked at.
class Workplace final : public QWidget
{
    Q_OBJECT

public:
    Workplace(Flows& flows, Preferences& preferences, const Clock& clock, QWidget* parent = nullptr);

    /// A session has begun.
    void enter(bool isAnotherClerk);
    /// Goes to the right place whatever has the focus: the page shown, or the search.
    void takeScan(const QString& code);
    [[nodiscard]] Page* page() const;

signals:
    void lockRequested();
    void clerkChangeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPages(Preferences& preferences);
    void addKeys();
    void showEntries();
    void showStatus();
    void show(const QString& key);
    void showReceipt(qint64 number);
    void startAnonymous(const QByteArray& draft = {});
    void resume(const QByteArray& flow, const QByteArray& content);

    Flows& m_flows;
    const Clock& m_clock;
    Frame* m_frame;
    QHash<QString, Page*> m_pages;
    HomePage* m_home = nullptr;
    AnonymousPage* m_anonymous = nullptr;
    StockPage* m_stock = nullptr;
    ReceiptPage* m_receipt = nullptr;
    QString m_pageBeforeReceipt;
};

} // namespace cekr
