// SPDX-License-Identifier: EUPL-1.2
#include "app/central/commands/Command.h"
#include "app/central/judge/Decider.h"
#include "app/central/store/PendingTable.h"
#include "resources/terms/TermsFiles.h"

#include <QJsonArray>

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

Done list(const Invocation& call)
{
    OpenCentral central = TRY(openCentral(call));
    const auto waiting = TRY(PendingTable(central.database).waiting());
    const auto late = TRY(PendingTable(central.database).late(call.clock.now()));
    for (const PendingOperation& one : waiting) {
        QJsonArray cards;
        for (const MokId card : one.cards) {
            cards.append(card.text());
        }
        print(QJsonObject{{u"operation"_s, one.id.text()},
                          {u"desk"_s, one.desk.text()},
                          {u"clerk"_s, one.clerk.text()},
                          {u"why"_s, QString::fromLatin1(cekr::name(one.why.code))},
                          {u"rule"_s, QString::fromLatin1(one.why.rule)},
                          {u"subject"_s, one.why.subject},
                          {u"cards"_s, cards},
                          {u"since"_s, one.since.toString(Qt::ISODate)},
                          {u"late"_s, std::ranges::count(late, one.id, &PendingOperation::id) > 0}});
    }
    return {};
}

using Way = Done (Decider::*)(OperationId, const ClerkId&, const QString&);

Done decideAbout(const Invocation& call, Way way)
{
    const Result<OperationId> id = OperationId::parse(call.positionals[0]);
    if (!id) {
        return failure(ErrorCode::Misused, u"OPERATION is no id of an operation"_s, {},
                       call.positionals[0].left(40));
    }
    const ClerkId by = TRY(parseId<ClerkId>(call.arguments.value(u"by"_s), "--by"));
    const TermsBook terms(TRY(termsEditions()));
    return inTransaction(call, [&](OpenCentral& central) {
        Decider decider(central.database, terms, call.clock.now());
        return (decider.*way)(*id, by, call.arguments.value(u"reason"_s));
    });
}

} // namespace

QList<Command> pendingCommands()
{
    const QList<QCommandLineOption> options{
        {u"by"_s, u"The supervisor who decides: never who made it."_s, u"CLERK"_s},
        {u"reason"_s, u"Why; it is kept with the decision."_s, u"TEXT"_s}};
    const QList<Positional> operation{{u"OPERATION"_s, u"The id of one that pending list names."_s}};
    return {{.name = u"pending list"_s,
             .summary = u"the operations that wait for a decision, one JSON object a line"_s,
             .positionals = {},
             .options = {},
             .run = list},
            {.name = u"pending apply"_s,
             .summary = u"let one that was pending take effect"_s,
             .positionals = operation,
             .options = options,
             .run = [](const Invocation& call) { return decideAbout(call, &Decider::apply); }},
            {.name = u"pending refuse"_s,
             .summary = u"refuse one that was pending; its cash waits at the desk for somebody (OFF-3)"_s,
             .positionals = operation,
             .options = options,
             .run = [](const Invocation& call) { return decideAbout(call, &Decider::refuse); }}};
}

} // namespace cekr::central
