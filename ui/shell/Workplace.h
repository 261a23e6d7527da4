// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Flows.h"
#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"

#include <QHash>
#include <QWidget>

class QShortcut;

namespace cekr
{

class AttentionPage;
class CardsPage;
class CorrectionPage;
class Frame;
class HelpPage;
class HomePage;
class Page;
class ReceiptPage;
class TillReportPage;
enum class Task;
struct PageParts;
struct TaskRow;

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
    void addPage(const QString& key, const QString& entry, Page* page);
    void addPages(const PageParts& parts);
    void connectPages();
    void addKeys();
    [[nodiscard]] static bool liesOver(const QString& key);
    void leaveFor(const QString& key);
    void turnTo(const QString& key);
    void nameEntries();
    void showStatus();
    [[nodiscard]] bool mayTurnTo(const QString& key) const;
    [[nodiscard]] bool mayBegin(const TaskRow& row) const;
    void begin(Task task);
    void goOnWith(Task task, const QByteArray& draft);
    void showCorrectionOver(const QString& key);
    /// From the receipt the way leads back to this page.
    void showReceiptOver(const QString& key, qint64 number);
    void showHelp();
    void showKeys();
    void openOver(const QString& key);

    Flows& m_flows;
    const Clock& m_clock;
    Frame* m_frame;
    QHash<QString, Page*> m_pages;
    QList<QShortcut*> m_taskKeys;
    QString m_work;                    ///< the page shown, or below what lies over it
    QHash<QString, QString> m_wayBack; ///< of each page: where it leads back to
    HomePage* m_home = nullptr;
    CardsPage* m_cards = nullptr;
    AttentionPage* m_attention = nullptr;
    CorrectionPage* m_correction = nullptr;
    ReceiptPage* m_receipt = nullptr;
    TillReportPage* m_tillReport = nullptr;
    HelpPage* m_help = nullptr;
};

} // namespace cekr
