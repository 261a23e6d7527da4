// SPDX-License-Identifier: EUPL-1.2
#include "app/desk/DeskOptions.h"
#include "core/base/Log.h"
#include "core/base/ProcessHardening.h"
#include "core/crypto/OpenSsl.h"
#include "core/domain/BusinessTime.h"
#include "core/office/DeskFolder.h"
#include "core/office/Office.h"
#include "core/store/ProcessLock.h"
#include "resources/slip/SlipFiles.h"
#include "resources/terms/TermsFiles.h"
#include "ui/shell/DeskWindow.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <cstdio>

#include <fcntl.h>

using namespace cekr;

namespace
{

/// What the command line asks for wins over what was chosen on the screen.
void applyOptions(const DeskOptions& options, Preferences& preferences)
{
    if (!options.language.isEmpty()) {
        preferences.setLanguage(options.language == u"en" ? Language::English : Language::Slovene);
    }
    if (!options.theme.isEmpty()) {
        preferences.setTheme(options.theme == u"light"  ? Theme::Choice::Light
                             : options.theme == u"dark" ? Theme::Choice::Dark
                                                        : Theme::Choice::System);
    }
}

/// Folder, log and the lock that keeps a second program from this journal.
Result<ProcessLock> claim(const DeskFolder& folder)
{
    TRY(folder.prepare());
    TRY(startLog(folder.log()));
    TRY(requireZone());
    reopenLogOnHangup();
    return ProcessLock::lock(folder.journal());
}

/// Has the kernel read a file while the window is being made: from a cold disk, it takes long page by page.
/// Before SQLite has it open, whose locks do not outlive another handle.
void readAhead(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_WILLNEED);
    }
}

/// For scripts that start the desk: says "ready" when the desk is open and its sign-in page has been painted,
/// so that somebody can sign in, and "signed-in" when a session has begun.
class Announcer final : public QObject
{
public:
    explicit Announcer(DeskWindow& window) : QObject(&window)
    {
        const SignInFlow& signIn = window.flows().signIn;
        connect(&signIn, &SignInFlow::stepChanged, this, [this, &window, &signIn] {
            if (signIn.step() == SignInFlow::Step::SignedOut && !m_isOpen) {
                m_isOpen = true;
                window.installEventFilter(this);
                window.update();
            }
        });
        connect(&signIn, &SignInFlow::began, this, [] { say("signed-in"); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { say("ready"); }); // when the children have painted as well
        }
        return false;
    }

private:
    static void say(const char* what)
    {
        std::puts(what);
        std::fflush(stdout);
    }

    bool m_isOpen = false;
};

int runDesk(QApplication& application, const DeskOptions& options)
{
    const DeskFolder folder(options.folder);
    readAhead(folder.replica());
    Result<ProcessLock> lock = claim(folder);
    Result<std::vector<TermsEdition>> editions = termsEditions();
    const Result<TopUpAccount> account = topUpAccount();
    const SystemClock clock;
    OfficeThread office(QStringLiteral("office"), [&] {
        return std::make_unique<Office>(
            OfficeParts{options.folder, editions ? *editions : std::vector<TermsEdition>(), &clock, {}});
    });
    Flows flows(office, clock, account.value_or(TopUpAccount()));
    const bool isSound = lock && editions && account;
    if (isSound) {
        flows.signIn.open(); // the office opens its files while the window is being made
    }

    Preferences preferences(options.folder);
    applyOptions(options, preferences);
    Theme theme(application);
    const auto applyLook = [&] {
        theme.choose(preferences.theme());
        theme.setTextSize(preferences.textSize());
        useLanguage(application, preferences.language());
    };
    applyLook();
    QObject::connect(&preferences, &Preferences::changed, &application, applyLook);

    PressThread press(QStringLiteral("press"), [] { return std::make_unique<SystemPress>(); });
    DeskWindow window(flows, press, preferences, clock, options.folder);
    if (options.announces) {
        new Announcer(window);
    }
    if (!isSound) {
        window.showFault(!lock ? lock.error() : !editions ? editions.error() : account.error());
    }
    options.isFullScreen ? window.showFullScreen() : window.showFitting();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    keepOpenSslToTheEnd();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CeKR Pult"));
    QApplication::setApplicationVersion(QStringLiteral(CEKR_VERSION));
    return runDesk(application, readOptions(QApplication::arguments()));
}
