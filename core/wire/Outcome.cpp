// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Outcome.h"

#include "core/wire/Fields.h"
#include "core/wire/Problem.h"

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{

QLatin1StringView kindName(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
        return "applied"_L1;
    case Outcome::Kind::Refused:
        return "refused"_L1;
    case Outcome::Kind::Held:
        return "held"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray encode(const Outcome& outcome)
{
    QJsonObject object{{u"outcome"_s, kindName(outcome.kind)}};
    if (!outcome.id.isNull()) {
        object.insert("id"_L1, outcome.id.text());
    }
    if (outcome.kind == Outcome::Kind::Applied) {
        object.insert("change"_L1, outcome.change);
    }
    if (outcome.problem) {
        object.insert("problem"_L1, toProblem(*outcome.problem));
    }
    return toBytes(object);
}

Result<Outcome> decodeOutcome(const QByteArray& line)
{
    const QJsonObject object = TRY(parseJsonObject(line, {.bytes = 4096, .depth = 4}));
    JsonReader reader(object, u"outcome"_s);
    Outcome outcome;
    outcome.id = reader.has("id"_L1) ? readOperationId(reader, "id"_L1) : OperationId();
    const QString kind = reader.text("outcome"_L1, 10);
    if (kind == kindName(Outcome::Kind::Applied)) {
        outcome.change = readNumber(reader, "change"_L1);
    } else if (kind == kindName(Outcome::Kind::Refused) || kind == kindName(Outcome::Kind::Held)) {
        outcome.kind = kind == kindName(Outcome::Kind::Held) ? Outcome::Kind::Held : Outcome::Kind::Refused;
        outcome.problem = fromProblem(reader.object("problem"_L1));
    } else {
        reader.fail(u"unknown outcome"_s);
    }
    TRY(reader.doneLeniently());
    return outcome;
}

} // namespace cekr::wire
