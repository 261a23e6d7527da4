// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Supervisor.h"

#include "ui/pages/TillPage.h"
#include "ui/shell/Workplace.h"

namespace cekr::tour
{

using namespace Qt::StringLiterals;

namespace
{

/// Dare comes and approves, with name and password; Ana stays signed in.
void approve(DeskWindow& window, Clerk& clerk, Album& album, const QString& name)
{
    ApprovalFlow& approval = window.flows().approval;
    await([&] { return approval.wish().has_value(); }, "a second person to be asked for");
    clerk.type(u"dare"_s);
    clerk.press(Qt::Key_Return);
    clerk.type(u"dare-pult-demo"_s);
    album.picture(name);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    await([&] { return !approval.wish(); }, "the approval");
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
    approve(window, clerk, album, u"redirect-approval"_s);
    await([&] { return !flow.item() && window.flows().desk.status().attention == 0; },
          "the load on the other card");
    album.picture(u"redirect-receipt"_s);
}

void correct(DeskWindow& window, Clerk& clerk, Album& album, qint64 loadReceipt)
{
    CorrectionFlow& flow = window.flows().correction;
    window.workplace()->showPage(u"till"_s);
    await([&] { return window.flows().till.till().has_value(); }, "the till to be read");
    album.picture(u"till-open"_s);
    emit window.findChild<TillPage*>()->correctionRequested(); // as its button does
    album.picture(u"correction-search"_s);
    clerk.type(QString::number(loadReceipt));
    clerk.press(Qt::Key_Return);
    await([&] { return flow.mistake().has_value(); }, "the load to be found");
    clerk.type(u"Kartica ni prava"_s);
    album.picture(u"correction"_s);
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    approve(window, clerk, album, u"correction-approval"_s);
    await([&] { return !flow.mistake() && window.flows().desk.status().waiting == 0; }, "the correction");
    album.picture(u"correction-receipt"_s);
}

} // namespace

void supervise(DeskWindow& window, Clerk& clerk, Album& album, const TourCentral& central, qint64 loadReceipt)
{
    redirect(window, clerk, album);
    central.sandboxBank(); // which has the load by now, and says what is on the card
    correct(window, clerk, album, loadReceipt);
    window.workplace()->showPage(u"home"_s);
}

} // namespace cekr::tour
