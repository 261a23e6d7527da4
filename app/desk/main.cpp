// SPDX-License-Identifier: EUPL-1.2
#include "app/desk/DeskOptions.h"
#include "core/base/Log.h"
#include "core/base/ProcessHardening.h"
#include "core/office/DeskFolder.h"
#include "core/store/ProcessLock.h"
#include "resources/slip/SlipFiles.h"
#include "resources/terms/TermsFiles.h"
#include "ui/shell/DeskWindow.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

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
    if (Done prepared = folder.prepare(); !prepared) {
        return failure(prepared.error());
    }
    if (Done logging = startLog(folder.log()); !logging) {
        return failure(logging.error());
    }
    return ProcessLock::lock(folder.journal());
}

/// For scripts that start the desk: says when the sign-in page has been painted. It takes what is typed from
/// then on.
class ReadyAnnouncer final : public QObject
{
public:
    explicit ReadyAnnouncer(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] {
                std::puts("ready");
                std::fflush(stdout);
            });
        }
        return false;
    }
};

int runDesk(QApplication& application, const DeskOptions& options)
{
    const DeskFolder folder(options.folder);
    Result<ProcessLock> lock = claim(folder);
    Result<std::vector<TermsEdition>> editions = termsEditions();
    const Result<TopUpAccount> account = topUpAccount();
    const SystemClock clock;
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

    OfficeThread office(QStringLiteral("office"), [&] {
        return std::make_unique<Office>(
            OfficeParts{options.folder, editions ? *editions : std::vector<TermsEdition>(), &clock, {}});
    });
    PressThread press(QStringLiteral("press"), [] { return std::make_unique<SystemPress>(); });
    DeskWindow window(office, press, preferences, clock, options.folder,
                      account.value_or(TopUpAccount()));
    if (options.announcesReady) {
        new ReadyAnnouncer(window);
    }
    options.isFullScreen ? window.showFullScreen() : window.show();
    if (const auto fault = firstError(lock, editions, account)) {
        window.showFault(*fault);
    } else {
        window.begin();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("CeKR Pult"));
    QApplication::setApplicationVersion(QStringLiteral(CEKR_VERSION));
    return runDesk(application, readOptions(QApplication::arguments()));
}
