// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/TillContent.h"

#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/TillText.h"

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

QJsonObject fact(const QString& label, const QString& value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

QJsonObject line(const QString& text, const QString& count, Money amount)
{
    return {{u"text"_s, text}, {u"count"_s, count}, {u"amount"_s, moneyText(amount)}};
}

QJsonObject line(const QString& text, const Tally& tally)
{
    return line(text, QString::number(tally.count), tally.sum);
}

QJsonObject group(const QString& heading, const QJsonArray& lines, const QJsonArray& totals = {})
{
    return {{u"heading"_s, heading}, {u"lines"_s, lines}, {u"totals"_s, totals}};
}

QJsonObject total(const QString& text, const QString& amount)
{
    return {{u"text"_s, text}, {u"amount"_s, amount}};
}

void appendIfAny(const QString& text, const Tally& tally, QJsonArray& lines)
{
    if (tally.count > 0) {
        lines.append(line(text, tally));
    }
}

} // namespace

QJsonObject TillContent::values() const
{
    return {{u"place"_s, m_view.deskName}, {u"title"_s, title()},          {u"copy"_s, copy()},
            {u"facts"_s, facts()},         {u"groups"_s, groups()},        {u"state"_s, state()},
            {u"notes"_s, notes()},         {u"signatures"_s, signatures()}};
}

QString TillContent::title() const
{
    return tillTitle(m_report);
}

QString TillContent::copy() const
{
    if (m_view.copy == 0) {
        return {};
    }
    //: On the report of a till that is printed again: %1 is the number of the copy
    return tr("COPY %1").arg(m_view.copy);
}

QJsonArray TillContent::facts() const
{
    QJsonArray facts;
    //: On the report of a till: the desk's short name and the number of the report
    facts.append(fact(tr("Till"), m_view.desk.text()));
    //: On the report of a till: whose shift it is
    facts.append(fact(tr("Shift of"), m_view.clerkName));
    //: On the report of a till: when the shift was opened
    facts.append(fact(tr("Opened"), dateTimeText(m_report.openedAt)));
    if (m_report.closing) {
        //: On the report of a till: when the shift was closed
        facts.append(fact(tr("Closed"), dateTimeText(m_report.closing->at)));
        //: On the report of a till: who counted the drawer and closed the shift
        facts.append(fact(tr("Closed by"), m_view.closedBy));
    } else {
        //: On the report of a till: when it was made
        facts.append(fact(tr("As of"), dateTimeText(m_view.asOf)));
    }
    return facts;
}

QJsonArray TillContent::groups() const
{
    QJsonArray groups{cash(), owners()};
    if (m_report.closing) {
        groups.append(counted());
        groups.append(outcome());
    }
    groups.append(withCentral());
    if (!m_report.takenBack.empty()) {
        groups.append(takenBack());
    }
    return groups;
}

QJsonObject TillContent::takenBack() const
{
    QJsonArray lines;
    for (const TakenBack& one : m_report.takenBack) {
        lines.append(line(u"%1 · %2-%3 · %4"_s.arg(shortDateTimeText(one.at), m_view.desk.text())
                              .arg(one.receipt)
                              .arg(one.reason),
                          {}, one.amount));
    }
    //: Heading on the report of a till: loads that were undone without a second person
    return group(tr("Top-ups corrected without a second person"), lines);
}

QJsonObject TillContent::cash() const
{
    //: On the report of a till: cash the shift began with
    QJsonArray lines{line(tr("Float"), {}, m_report.openingFloat)};
    for (const TillKind kind : allTillKinds) {
        lines.append(line(tillKindText(kind), m_report.of(kind)));
    }
    //: Heading on the report of a till, and before the sum of what should be in the drawer
    return group(tr("Cash"), lines, {total(tr("Should be there"), moneyText(m_report.expected))});
}

/// FEE-1: adds up to the cash that should be there. What was taken for a creditor stays so, whatever central
/// says later, until it is given back, put on another card or written off.
QJsonObject TillContent::owners() const
{
    QJsonArray lines;
    for (const Creditor creditor : allCreditors) {
        lines.append(line(takenForText(creditor), {}, m_report.takenFor(creditor)));
    }
    //: On the report of a till: the cash that is nobody else's
    lines.append(line(tr("Point of sale: float, paid in and out"), {}, m_report.whose.own));
    if (!m_report.whose.writtenOff.isZero()) {
        lines.append(line(tr("Written off"), {}, m_report.whose.writtenOff));
    }
    if (!m_report.whose.unknown.isZero()) {
        //: On the report of a till: cash of refused operations, which customers have got back
        lines.append(line(tr("Given back to customers"), {}, m_report.whose.unknown));
    }
    //: Heading on the report of a till: for whom the cash was taken
    return group(tr("Taken for"), lines, {total(tr("Should be there"), moneyText(m_report.expected))});
}

QJsonObject TillContent::counted() const
{
    QJsonArray lines;
    for (const CashCount& count : m_report.closing->counted) {
        lines.append(
            line(denominationText(count.value), u"× %1"_s.arg(count.pieces), count.value * count.pieces));
    }
    //: Heading on the report of a till, and before the sum of what was counted
    return group(tr("Counted"), lines, {total(tr("Counted"), moneyText(sumOf(m_report.closing->counted)))});
}

QJsonObject TillContent::outcome() const
{
    //: Heading on the report of a till: counted less expected
    return group(tr("Difference"), {}, {total(differenceText(m_report.closing->difference()), {})});
}

QJsonObject TillContent::withCentral() const
{
    //: On the report of a till: operations that central has confirmed
    QJsonArray lines{line(tr("Confirmed"), m_report.confirmed)};
    //: On the report of a till: operations that central has not answered yet
    lines.append(line(tr("Still waiting"), m_report.waiting));
    //: On the report of a till: operations on which a person at central has yet to decide
    appendIfAny(tr("Undecided"), m_report.pending, lines);
    //: On the report of a till: operations that central refused
    appendIfAny(tr("Refused"), m_report.refused, lines);
    //: On the report of a till: operations that central refused and nobody has settled
    appendIfAny(tr("of these unresolved"), m_report.unresolved, lines);
    //: On the report of a till: cash of refused loads that was put on other cards
    appendIfAny(tr("Put on another card"), m_report.redirected, lines);
    //: On the report of a till: cash of refused operations that nobody will ask for
    appendIfAny(tr("Written off"), m_report.writtenOff, lines);
    //: Heading on the report of a till: how far central has come with it; %1 is the day and time
    return group(tr("With central, %1").arg(dateTimeText(m_view.asOf)), lines);
}

QString TillContent::state() const
{
    if (m_report.closing && m_report.closing->standing == Standing::Refused) {
        //: On the report of a till, in a box: central refused the closing; the shift is not closed
        return tr("CLOSING REFUSED");
    }
    if (m_report.waiting.count > 0 || m_report.pending.count > 0) {
        //: On the report of a till, in a box: central has not confirmed all of it
        return tr("NOT YET CONFIRMED IN FULL");
    }
    return {};
}

QJsonArray TillContent::notes() const
{
    QJsonArray notes;
    if (m_report.closing && !m_report.closing->reason.isEmpty()) {
        //: On the report of a till: why there is a difference, or why somebody else closed it; %1 in the
        //: clerk's own words
        notes.append(QJsonObject{{u"text"_s, tr("Reason: %1").arg(m_report.closing->reason)}});
    }
    //: On the report of a till, in small letters: the id of the shift
    notes.append(QJsonObject{{u"text"_s, tr("Shift %1").arg(m_report.shift.text())}});
    return notes;
}

QJsonArray TillContent::signatures() const
{
    if (!m_report.closing) {
        return {};
    }
    //: On the report of a till, below a line for a signature
    return {QJsonObject{{u"text"_s, tr("Counted by (signature)")}},
            //: On the report of a till, below a line for a signature: who took the report and the cash over
            QJsonObject{{u"text"_s, tr("Taken over by (signature)")}}};
}

} // namespace cekr
