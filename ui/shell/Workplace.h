// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Flows.h"
#include "ui/pages/Preferences.h"
#include "ui/pages/Task.h"
#include "ui/print/Press.h"

#include <QHash>
#include <QWidget>

class QShortcut;

namespace cekr
{

class AnonymousPage;
class CardsPage;
class Frame;
class HelpPage;
class Page;
class CorrectionPage;
class ReceiptPage;
class StockPage;
class TillReportPage;

/// What a signed-in clerk works with: the frame with all its pages. Decides which page is shown; a flow in
/// the middle of something stays as it is while another page is looked at.
class Workplace final : public QWidget
{
    Q_OBJECT

public:
    Workplace(Flows& flows, PressThread& press, Preferences& preferences, const Clock& clock,
              QWidget* parent = nullptr);

    /// A session has begun.
    void enter(bool isAnotherClerk);
    /// Goes to the right place whatever has the focus: the page shown, or the search.
    void takeScan(const QString& code);
    /// The page shown.
    [[nodiscard]] Page* page() const;
    /// Shows the page of this key ("home", "stock" ...), unless the present one must not be left now.
    void showPage(const QString& key);

signals:
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    template <typename P, typename... Parts>
    P* add(const QString& key, const QString& entry, Parts&&... parts);
    void addPages(PressThread& press, Preferences& preferences);
    void connectPages();
    void addKeys();
    void turnTo(const QString& key);
    void nameEntries();
    void showStatus();
    [[nodiscard]] bool mayBegin(Task task) const;
    void begin(Task task);
    void beginAnonymous(const QByteArray& draft);
    void beginTopUp(const QByteArray& draft);
    /// What is still entered of a flow whose draft was discarded.
    void forget(const QByteArray& flow);
    void showReceipt(qint64 number);
    /// From the receipt the way leads back to this page.
    void showReceiptOver(const QString& key, qint64 number);
    void showHelp();
    void showKeys();
    void openOver(const QString& key);
    void goBack(const QString& key);

    Flows& m_flows;
    const Clock& m_clock;
    Frame* m_frame;
    QHash<QString, Page*> m_pages;
    QList<QShortcut*> m_taskKeys;
    CardsPage* m_cards = nullptr;
    StockPage* m_stock = nullptr;
    CorrectionPage* m_correction = nullptr;
    ReceiptPage* m_receipt = nullptr;
    TillReportPage* m_tillReport = nullptr;
    HelpPage* m_help = nullptr;
    QString m_correctedOn;             ///< the page that a correction was begun on
    QHash<QString, QString> m_wayBack; ///< receipt, help and keys: the page that they came over
};

} // namespace cekr
