// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Outcome.h"

#include "core/base/Names.h"
#include "core/wire/MessageFields.h"
#include "core/wire/Problem.h"

namespace cekr
{

QJsonValue JsonProblemForm::write(const Error& error) const
{
    return wire::toProblem(error);
}

void JsonProblemForm::read(JsonReader& reader, QLatin1StringView key, Error& error) const
{
    error = wire::fromProblem(reader.object(key));
}

} // namespace cekr

namespace cekr::wire
{

using namespace Qt::StringLiterals;

QLatin1StringView name(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
        return "applied"_L1;
    case Outcome::Kind::Refused:
        return "refused"_L1;
    case Outcome::Kind::Held:
        return "held"_L1;
    case Outcome::Kind::Pending:
        return "pending"_L1;
    }
    Q_UNREACHABLE();
}

Result<Outcome::Kind> outcomeKind(QStringView wanted)
{
    return named(allOutcomeKinds, wanted, "outcome"_L1);
}

QByteArray encode(const Outcome& outcome)
{
    return toJsonBytes(outcome);
}

Result<Outcome> decodeOutcome(const QByteArray& line)
{
    const QJsonObject object = TRY(parseJsonObject(line, {.bytes = 4096, .depth = 4}));
    return fromJsonLeniently<Outcome>(object, u"outcome"_s);
}

} // namespace cekr::wire
