// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/till/DrawerPanel.h"

#include "ui/pages/ClerkNames.h"
#include "ui/pages/RowModel.h"
#include "ui/pages/ShareBar.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/OperationText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

namespace
{

/// Where the cash of a shift came from and went to.
struct Parts
{
    Money before; ///< the float, and what is older than today's list
    Money sales;
    Money in;
    Money out; ///< taken out and given back
};

Parts partsOf(const std::vector<OperationView>& movements, Money drawer)
{
    Parts parts;
    for (const OperationView& view : movements) {
        const OperationBody& body = view.operation.body;
        const Money cash = cashOf(body);
        if (cash < Money()) {
            parts.out -= cash;
        } else if (std::holds_alternative<CashMovement>(body)) {
            parts.in += cash;
        } else if (!std::holds_alternative<ShiftOpen>(body)) {
            parts.sales += cash;
        }
    }
    parts.before = drawer + parts.out - parts.in - parts.sales;
    return parts;
}

Share shareOf(Money amount, const QString& word, Colour colour)
{
    return {moneyText(amount), word, double(std::max<qint64>(0, amount.cents())), colour};
}

QString detailOf(const OperationBody& body)
{
    const QString note = noteOf(body);
    return note.isEmpty() ? operationCards(body) : note;
}

} // namespace

DrawerPanel::DrawerPanel(Desk& desk, const SignInFlow& signIn, QWidget* parent)
    : Panel({}, parent)
    , m_desk(desk)
    , m_signIn(signIn)
    , m_since(new TextLabel(TextStyle::Small))
    , m_label(new TextLabel(TextStyle::Body))
    , m_amount(new TextLabel(TextStyle::Amount))
    , m_parts(new ShareBar)
    , m_heading(new TextLabel(TextStyle::Title))
    , m_table(new DataTable)
    , m_model(new RowModel(this))
{
    m_since->setColour(Colour::Muted);
    m_since->wrapped();
    for (QWidget* part : std::initializer_list<QWidget*>{m_since, m_label, m_amount, m_parts, m_heading}) {
        body()->addWidget(part);
    }
    body()->addWidget(m_table, 1);
    m_table->setMinimumHeight(scaled(190));
    m_label->setBuddy(m_amount);
    retranslate();
    m_table->setModel(m_model);
    m_table->setNarrowColumns(m_model->narrowColumns());
}

void DrawerPanel::retranslate()
{
    //: Title of the panel about the open shift
    setTitle(tr("Your drawer"));
    //: Above the amount that should be in the drawer
    m_label->setText(tr("Should be in the drawer now"));
    //: Title of the list of today's cash
    m_heading->setText(tr("Cash of this shift today"));
    m_table->setAccessibleName(m_heading->text());
    //: Accessible name of the picture of where the cash in the drawer came from
    m_parts->setAccessibleName(tr("How it came together"));
    m_model->setColumns({
        //: Column: time of day
        {tr("Time"), true},
        //: Column: what was done
        {tr("Operation")},
        //: Column: the clerk's reason, or which card
        {tr("About")},
        //: Column: cash
        {tr("Amount"), true, true},
        //: Column: how far an operation has come
        {tr("State"), true, true},
    });
    refresh();
}

void DrawerPanel::refresh()
{
    const auto& shift = m_desk.status().shift;
    if (!shift) {
        return;
    }
    //: The open shift: %1 the clerk, %2 since when
    m_since->setText(
        tr("Shift of %1, open since %2").arg(nameOf(shift->clerk, m_signIn), dateTimeText(shift->openedAt)));
    m_amount->setText(moneyText(shift->drawer));
    showParts(*shift);
    showMovements(*shift);
}

void DrawerPanel::showParts(const ShiftFacts& shift)
{
    const Parts parts = partsOf(movementsOf(shift), shift.drawer);
    //: Cash that was in the drawer and is no longer there
    Share out = shareOf(parts.out, tr("taken out, given back"), Colour::Warn);
    out.size = 0; // not a part of what is there
    m_parts->show({
        //: Part of the cash in the drawer: what the shift began with
        shareOf(parts.before, tr("float"), Colour::Muted),
        //: Part of the cash in the drawer: charges and loads
        shareOf(parts.sales, tr("charges and loads"), Colour::Good),
        //: Part of the cash in the drawer: put in, no sale
        shareOf(parts.in, tr("put in"), Colour::Accent),
        out,
    });
}

void DrawerPanel::showMovements(const ShiftFacts& shift)
{
    QList<QList<Cell>> rows;
    for (const OperationView& view : movementsOf(shift)) {
        const Operation& operation = view.operation;
        rows.append({{timeText(operation.at.local().time())},
                     Cell::strong(operationTitle(operation.body)),
                     {detailOf(operation.body)},
                     {moneyText(cashOf(operation.body))},
                     Cell::of(badgeOf(view.standing))});
    }
    m_model->setRows(std::move(rows));
}

std::vector<OperationView> DrawerPanel::movementsOf(const ShiftFacts& shift) const
{
    std::vector<OperationView> movements;
    std::ranges::copy_if(m_desk.today(), std::back_inserter(movements), [&shift](const OperationView& view) {
        const OperationBody& body = view.operation.body;
        return view.operation.id == shift.id || (shiftOf(body) == shift.id && !cashOf(body).isZero());
    });
    return movements;
}

} // namespace cekr
