// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Supervisor.h"

#include "ui/pages/TillPage.h"
#include "ui/shell/Workplace.h"

namespace cekr::tour
{

using namespace Qt::StringLiterals;

namespace
{

void signInAs(DeskWindow& window, const QString& name)
{
    SignInFlow& signIn = window.flows().signIn;
    signIn.lock();
    signIn.signIn(name, name + u"-pult-demo"_s);
    await(
        [&] { return signIn.step() == SignInFlow::Step::SignedIn && signIn.session().clerk.text() == name; },
        "the other clerk to be signed in");
}

void redirect(DeskWindow& window, Clerk& clerk, Album& album)
{
    RedirectFlow& flow = window.flows().redirect;
    window.workplace()->showPage(u"attention"_s);
    clerk.press(Qt::Key_Return); // from the list to what can be done
    clerk.press(Qt::Key_Tab);
    clerk.press(Qt::Key_Return);
    require(flow.item().has_value(), "the refused load to be taken up");
    album.picture(u"redirect-card"_s);
    clerk.scan(u"310200103"_s);
    clerk.type(u"220417"_s);
    clerk.press(Qt::Key_Return);
    await([&] { return flow.step() == RedirectFlow::Step::Review && !flow.isBusy(); },
          "the other card to be recognised");
    clerk.press(Qt::Key_Space);
    require(flow.canConfirm(), "the cards to be the customer's");
    album.picture(u"redirect-review"_s);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    await([&] { return !flow.item() && window.flows().desk.status().attention == 0; },
          "the load on the other card");
    album.picture(u"redirect-receipt"_s);
}

void correct(DeskWindow& window, Clerk& clerk, Album& album, qint64 loadReceipt)
{
    CorrectionFlow& flow = window.flows().correction;
    window.workplace()->showPage(u"till"_s);
    await([&] { return window.flows().till.till().has_value(); }, "the till to be read");
    album.picture(u"till-supervisor"_s);
    emit window.findChild<TillPage*>()->correctionRequested(); // as its button does
    album.picture(u"correction-search"_s);
    clerk.type(QString::number(loadReceipt));
    clerk.press(Qt::Key_Return);
    await([&] { return flow.mistake().has_value(); }, "the load to be found");
    clerk.type(u"Kartica ni prava"_s);
    album.picture(u"correction"_s);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    await([&] { return !flow.mistake() && window.flows().desk.status().waiting == 0; }, "the correction");
    album.picture(u"correction-receipt"_s);
}

} // namespace

void supervise(DeskWindow& window, Clerk& clerk, Album& album, qint64 loadReceipt)
{
    signInAs(window, u"dare"_s);
    redirect(window, clerk, album);
    correct(window, clerk, album, loadReceipt);
    signInAs(window, u"ana"_s);
    window.workplace()->showPage(u"home"_s);
}

} // namespace cekr::tour
