// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Flows.h"
#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"
#include "ui/shell/IdleWatch.h"
#include "ui/widgets/ScanFilter.h"

#include <QStackedWidget>
#include <QWidget>

namespace cekr
{

/// How a window is first shown.
struct WindowFit
{
    QSize size;
    bool fills = false; ///< maximised
    friend bool operator==(const WindowFit&, const WindowFit&) = default;
};

/// Fits a window of this size, without its frame, into the room that the screen has: never larger, and
/// maximised when there is no more room than that. `title`: height of what the frame adds.
[[nodiscard]] WindowFit fitWindow(QSize wanted, QSize room, int title);

class ApprovalSheet;
class LockCover;
class SignInPage;
class Workplace;

/// The window of the desk: sign-in, the workplace once somebody is signed in, the second person's sheet on
/// top of it, and the lock above everything. The workplace is made at the first sign-in, so that the first
/// picture comes fast.
class DeskWindow final : public QWidget
{
    Q_OBJECT

public:
    DeskWindow(Flows& flows, PressThread& press, Preferences& preferences, const Clock& clock,
               const QString& folder);

    /// As large as it was last, or as it is usually; never larger than the screen, which it fills when that
    /// is no larger.
    void showFitting();
    /// Shows why nothing can be done here.
    void showFault(const Error& fault);
    [[nodiscard]] Flows& flows() { return m_flows; }
    [[nodiscard]] Workplace* workplace() const { return m_workplace; }

protected:
    /// Its size is remembered.
    void closeEvent(QCloseEvent* event) override;

private:
    void followStep();
    void enter(bool isAnotherClerk);
    void pauseScans();
    void coverWithLock();

    Flows& m_flows;
    PressThread& m_press;
    Preferences& m_preferences;
    const Clock& m_clock;
    QString m_folder;
    ScanFilter m_scans;
    IdleWatch m_idle;
    QStackedWidget* m_stack;
    SignInPage* m_signIn;
    Workplace* m_workplace = nullptr;
    ApprovalSheet* m_approval;
    LockCover* m_lock;
};

} // namespace cekr
