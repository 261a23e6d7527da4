// SPDX-License-Identifier: EUPL-1.2
#include "tests/central/RealCentral.h"

#include "app/central/admin/Administration.h"
#include "app/central/bank/BankBook.h"
#include "app/central/http/Routes.h"
#include "app/central/judge/CentralFacts.h"
#include "app/central/judge/Decider.h"
#include "app/central/store/ClerkTable.h"
#include "app/central/store/PlaceTable.h"
#include "app/central/store/Rows.h"
#include "app/central/store/Schema.h"
#include "core/base/Base64Url.h"
#include "core/base/Json.h"
#include "core/crypto/CertificateRequest.h"
#include "core/crypto/Digest.h"
#include "core/domain/rules/Decide.h"
#include "core/store/Transaction.h"
#include "core/wire/Messages.h"
#include "core/wire/Outcome.h"
#include "core/wire/Problem.h"
#include "core/wire/SettingsDocument.h"
#include "tests/support/Expect.h"

#include <QUuid>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int certificateDays = 800;

void require(const Done& done)
{
    if (!done) {
        qFatal("%s", qPrintable(done.error().toLogLine()));
    }
}

/// Whether central has said of an operation that it is no link of its desk's chain.
bool isNoLink(const wire::Outcome& outcome)
{
    const ErrorCode code = outcome.problem ? outcome.problem->code : ErrorCode::NotFound;
    return outcome.kind == wire::Outcome::Kind::Held || code == ErrorCode::OperationModified ||
           code == ErrorCode::ChainBroken;
}

Error problemOf(const central::Answer& answer)
{
    return wire::fromProblem(take(parseJsonObject(answer.body)));
}

CityCentral::Answer answerOf(const wire::Outcome& outcome)
{
    const Error why = outcome.problem.value_or(Error{ErrorCode::NotFound});
    if (isNoLink(outcome)) {
        return {.why = why, .isTaken = false};
    }
    switch (outcome.kind) {
    case wire::Outcome::Kind::Applied:
        return {Standing::Applied, why};
    case wire::Outcome::Kind::Pending:
        return {Standing::Pending, why};
    case wire::Outcome::Kind::Refused:
    case wire::Outcome::Kind::Held:
        return {Standing::Refused, why};
    }
    Q_UNREACHABLE();
}

OperationId idOf(const QByteArray& bytes)
{
    return OperationId::fromUuid(QUuid::fromRfc4122(bytes));
}

} // namespace

RealCentral::RealCentral(const CityPlan& plan)
    : m_limits(plan.terms.bank.limits)
    , m_clock()
    , m_keys{take(CertificateAuthority::create(u"City"_s, plan.start.addDays(-1), 10)), Secret::random(32)}
    , m_terms({plan.terms.bank})
    , m_writer(u"writer"_s, opened(false))
    , m_reader(u"reader"_s, opened(true))
    , m_settings(m_writer, m_keys)
    , m_services{m_writer, m_reader, m_settings, m_keys, m_terms, m_clock}
    , m_operations(central::postOperationsRoute(m_services))
    , m_reserve(central::reserveRoute(m_services))
    , m_free(central::freeReservationRoute(m_services))
    , m_changes(central::changesRoute(m_services))
{
    m_clock.moment = plan.start;
    prepare(plan);
}

std::function<std::unique_ptr<Database>()> RealCentral::opened(bool readOnly) const
{
    const QString path = m_folder.filePath(u"central.db"_s);
    const auto database = std::make_shared<Database>(take(central::openCentralDatabase(path, readOnly)));
    if (!readOnly) {
        require(database->run("PRAGMA synchronous = OFF"));
    }
    return [database] { return std::make_unique<Database>(std::move(*database)); };
}

void RealCentral::prepare(const CityPlan& plan)
{
    m_writer.call([&](Database& database) {
        Transaction transaction = take(Transaction::begin(database));
        central::Administration administration(database, m_keys, plan.start);
        require(administration.prepare());
        for (const auto& [id, card] : plan.cards) {
            require(administration.addCard(card));
        }
        if (plan.tariff) {
            require(administration.addTariff(*plan.tariff));
        }
        const OfflineLimits limits = cityLimits();
        require(administration.set(u"offlinePerCard"_s, limits.perCard.cents()));
        require(administration.set(u"offlinePerDeskAndDay"_s, limits.perDeskAndDay.cents()));
        require(administration.set(u"offlineFirstLoads"_s, limits.firstLoads.cents()));
        const ClerkId judge = take(ClerkId::parse(u"judge"_s));
        require(central::ClerkTable(database).add({judge, {}, {Role::Supervisor}, true, 1}, "-"));
        require(transaction.commit());
    });
}

void RealCentral::add(const DeskId& desk)
{
    DeviceKey key = take(DeviceKey::generate());
    const QByteArray request = take(certificateRequestPem(key, desk.text()));
    const QByteArray pem =
        take(m_keys.authority.issueClient(request, desk.text(), m_clock.moment, certificateDays));
    m_writer.call([&](Database& database) {
        central::DeskTable desks(database);
        const Place place{take(PlaceId::parse(desk.text())), desk.text(), {}};
        require(central::PlaceTable(database).add(place));
        require(desks.add(desk, desk.text(), place.id, "-"));
        require(desks.putCertificate(desk, take(Certificate::fromPem(pem)), m_clock.moment));
        for (const auto& [name, role] :
             {std::pair(u"clerk-"_s, Role::Clerk), {u"boss-"_s, Role::Supervisor}}) {
            const ClerkId clerk = take(ClerkId::parse(name + desk.text()));
            require(central::ClerkTable(database).add({clerk, {}, {role}, true, 1}, "-"));
        }
    });
    m_desks.emplace(desk,
                    Desk{.chain = SigningDesk(desk, std::move(key)), .sent = {}, .ends = {}, .counted = {}});
}

central::Answer RealCentral::ask(const central::Route& route, const QDateTime& now,
                                 const central::Request& request)
{
    m_clock.moment = now;
    return route.run(request);
}

const QByteArray& RealCentral::signedForm(const Operation& operation)
{
    Desk& desk = m_desks.at(operation.desk);
    QByteArray& jws = desk.sent[operation.id];
    if (jws.isEmpty()) {
        Operation next = operation;
        next.previous = hashOf(operation.desk, idOf(operation.previous));
        jws = desk.chain.signAside(next);
        desk.ends[sha256(jws)] = operation.id;
    }
    return jws;
}

/// Of what the desk signed as that; 32 zero bytes before the first.
QByteArray RealCentral::hashOf(const DeskId& desk, OperationId operation) const
{
    const auto& sent = m_desks.at(desk).sent;
    const auto found = sent.find(operation);
    return found == sent.end() ? QByteArray(32, '\0') : sha256(found->second);
}

std::vector<CityCentral::Answer> RealCentral::judge(const std::vector<Operation>& operations,
                                                    const QDateTime& now)
{
    QByteArray lines;
    for (const Operation& operation : operations) {
        lines += signedForm(operation) + '\n';
    }
    const central::Answer answer = ask(m_operations, now, {.body = lines, .desk = operations.front().desk});
    std::vector<Answer> results;
    for (const QByteArray& line : answer.body.trimmed().split('\n')) {
        results.push_back(answerOf(take(wire::decodeOutcome(line))));
        count(operations[results.size() - 1], results.back());
    }
    return results;
}

void RealCentral::count(const Operation& operation, const Answer& answer)
{
    if (answer.isTaken && m_desks.at(operation.desk).counted.insert(operation.id).second) {
        pending += answer.standing == Standing::Pending ? 1 : 0;
        refused += answer.standing == Standing::Refused ? 1 : 0;
        applied[operation.body.index()] += answer.standing == Standing::Applied ? 1 : 0;
    }
}

Done RealCentral::reserve(const CityRequest& request, const QDateTime& now)
{
    const wire::ReservationRequest message{request.id,    request.card,     request.amount,
                                           request.clerk, request.corrects, request.approver};
    const central::Answer answer = ask(m_reserve, now, {.body = wire::encode(message), .desk = request.desk});
    return answer.status == 200 ? Done() : failure(problemOf(answer));
}

void RealCentral::free(OperationId id, const DeskId& desk, const QDateTime& now)
{
    const central::Answer answer = ask(m_free, now, {.part = id.text().toLatin1(), .desk = desk});
    Q_ASSERT(answer.status == 204);
}

CityCentral::News RealCentral::pull(const CityQuestion& question, const QDateTime& now)
{
    QByteArrayList holds;
    for (const OperationId id : question.holds) {
        holds.push_back(id.text().toLatin1());
    }
    const Desk& desk = m_desks.at(question.desk);
    const QByteArray head = toBase64Url(hashOf(question.desk, question.head.last));
    const central::Answer answer = ask(m_changes, now,
                                       {.query = {{"after", QByteArray::number(question.after)},
                                                  {"recorded", QByteArray::number(question.head.sequence)},
                                                  {"head", head},
                                                  {"holds", holds.join(',')}},
                                        .desk = question.desk});
    News news;
    for (QByteArray page = take(answer.nextPage()); !page.isEmpty(); page = take(answer.nextPage())) {
        for (const QByteArray& line : page.trimmed().split('\n')) {
            const auto read = take(wire::decodeChangeLine(line));
            const auto* change = std::get_if<wire::Change>(&read);
            if (change && std::holds_alternative<CardFacts>(change->state)) {
                news.cards.push_back(std::get<CardFacts>(change->state));
            } else if (change && std::holds_alternative<wire::Outcome>(change->state)) {
                const auto& decision = std::get<wire::Outcome>(change->state);
                news.decisions[decision.id] = answerOf(decision);
            } else if (change && std::holds_alternative<SignedSettings>(change->state)) {
                const auto& settings = std::get<SignedSettings>(change->state);
                news.stricter = take(wire::decodeSettings(settings.document)).settings.stricter;
            } else if (const auto* end = std::get_if<wire::ChangeEnd>(&read)) {
                news.end = end->number;
                news.head.sequence = quint64(end->head->sequence);
                const auto last = desk.ends.find(end->head->hash);
                news.head.last = last == desk.ends.end() ? OperationId() : last->second;
            }
        }
    }
    return news;
}

std::optional<CityCentral::Decided> RealCentral::decideOne(bool applies, const QDateTime& now)
{
    return m_writer.call([&](Database& database) -> std::optional<Decided> {
        const auto waiting = take(central::PendingTable(database).waiting());
        if (waiting.empty()) {
            return std::nullopt;
        }
        const OperationId id = waiting.front().id;
        const ClerkId judge = take(ClerkId::parse(u"judge"_s));
        for (const bool way : {applies, false}) {
            Transaction transaction = take(Transaction::begin(database));
            central::Decider decider(database, m_terms, now);
            const Done done =
                way ? decider.apply(id, judge, u"seen"_s) : decider.refuse(id, judge, u"seen"_s);
            if (done) {
                require(transaction.commit());
                return Decided{id, way ? Standing::Applied : Standing::Refused};
            }
        }
        return std::nullopt;
    });
}

void RealCentral::setStricter(const Limits& limits, const QDateTime& from, const QDateTime& now)
{
    const auto value = [](Money limit) {
        const bool isNone = limit == Limits::none().knownCashDay;
        return isNone ? std::nullopt : std::optional(limit.cents());
    };
    m_writer.call([&](Database& database) {
        Transaction transaction = take(Transaction::begin(database));
        central::Administration administration(database, m_keys, now);
        require(administration.set(u"limit.anonymousSingleLoad"_s, value(limits.anonymousSingleLoad), from));
        require(administration.set(u"limit.knownCashDay"_s, value(limits.knownCashDay), from));
        require(administration.set(u"limit.knownMonth"_s, value(limits.knownMonth), from));
        require(administration.set(u"limit.knownYear"_s, value(limits.knownYear), from));
        require(administration.set(u"limit.knownBalance"_s, value(limits.knownBalance), from));
        require(transaction.commit());
    });
}

bool RealCentral::loadElsewhere(MokId card, Money amount, const QDateTime& now)
{
    const QDate day = BusinessTime::at(now).date();
    return m_writer.call([&](Database& database) {
        central::CentralFacts source(database, {}, now);
        source.setAct({}, {}, now);
        const Facts facts = take(gatherForReservation(card, day, {}, source));
        const CardFacts& known = *facts.card(card);
        if (known.transferredDay + amount > m_limits.knownTransferDay ||
            !mayLoad(card, amount, facts, m_limits, day)) {
            return false;
        }
        Transaction transaction = take(Transaction::begin(database));
        central::Administration administration(database, m_keys, now);
        const QString reference = u"R-%1"_s.arg(++elsewhere);
        const QDateTime at = elsewhere % 2 == 0 ? now : startOfBusinessDay(day); // as exactly as it is known
        require(administration.addLoad({reference, card, amount, day, u"transfer"_s, at}));
        require(administration.publishLoads(card));
        require(transaction.commit());
        return true;
    });
}

/// It speaks the truth: what was loaded less what was spent. Some of it comes late, some twice.
void RealCentral::bankTells(MokId id, Money amount, bool isBalance, const QDateTime& now)
{
    m_writer.call([&](Database& database) {
        const Money held = heldOn(database, id);
        if (!isBalance && held < amount) {
            return;
        }
        const wire::BankEvent event{.reference = u"B-%1"_s.arg(++told),
                                    .kind = isBalance ? wire::BankEventKind::Balance
                                                      : wire::BankEventKind::Payment,
                                    .card = id,
                                    .at = BusinessTime::at(now.addMSecs(-1)), // before anything else happens
                                    .amount = isBalance ? held : amount};
        m_late.push_back(event);
        if (told % 4 == 0) {
            return; // the next time
        }
        Transaction transaction = take(Transaction::begin(database));
        central::BankBook book(database, now);
        for (auto late = m_late.rbegin(); late != m_late.rend(); ++late) {
            (void)take(book.enter(*late));
        }
        require(book.finish());
        require(transaction.commit());
        for (const wire::BankEvent& late : std::exchange(m_late, {event})) {
            noteHighest(database, late.card, now);
        }
    });
}

/// From now on no load may bring more on the card than the limit, or than is on it and promised already.
void RealCentral::noteHighest(Database& database, MokId id, const QDateTime& now)
{
    central::CentralFacts source(database, {}, now);
    const Facts facts = take(gatherForReservation(id, BusinessTime::at(now).date(), {}, source));
    const CardFacts& card = *facts.card(id);
    const Money limit = card.kind == CardKind::Anonymous ? m_limits.anonymousBalance : m_limits.knownBalance;
    m_highest[id] = std::max(card.balance, limit);
}

/// What is on a card in truth: all that central has of it, and the payments that it was not told yet.
Money RealCentral::heldOn(Database& database, MokId card)
{
    const BusinessTime ever = BusinessTime::at(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    Money held = take(central::BankTable(database).movedSince(card, ever));
    for (const wire::BankEvent& late : m_late) {
        const bool isTold = take(central::BankTable(database).find(late.reference)).has_value();
        held -=
            late.card == card && late.kind == wire::BankEventKind::Payment && !isTold ? late.amount : Money();
    }
    return held;
}

Books RealCentral::books(const DeskId& desk)
{
    Books books;
    m_reader.call([&](Database& database) {
        take(central::allRows(
            database,
            "SELECT shift, account, sum(cents) FROM entry JOIN operation ON operation.id = entry.operation "
            "WHERE desk = ?1 GROUP BY shift, account",
            [&](const Statement& row) {
                const Account account = take(cekr::account(row.text(1)));
                return books[idOf(row.blob(0))][account] = Money::fromCents(row.integer(2));
            },
            QStringView(desk.text())));
    });
    return books;
}

std::vector<central::BookedShift> RealCentral::shifts(const DeskId& desk)
{
    return m_reader.call(
        [&](Database& database) { return take(central::BookTable(database).shifts(desk, std::nullopt)); });
}

RealCentral::BooksByType RealCentral::booksByType(OperationId shift)
{
    BooksByType sums;
    m_reader.call([&](Database& database) {
        take(central::allRows(
            database,
            "SELECT type, account, sum(cents) FROM entry JOIN operation ON operation.id = entry.operation "
            "WHERE shift = ?1 GROUP BY type, account",
            [&](const Statement& row) {
                const Account account = take(cekr::account(row.text(1)));
                return sums[row.text(0)][account] = Money::fromCents(row.integer(2));
            },
            QByteArrayView(shift.bytes())));
    });
    return sums;
}

template <typename... Values>
bool RealCentral::finds(SqlLiteral sql, const Values&... values)
{
    return m_reader.call(
        [&](Database& database) { return take(database.integer(sql, values...)).has_value(); });
}

Money RealCentral::settled(const DeskId& desk, QDate day)
{
    return m_reader.call([&](Database& database) {
        Money sum;
        for (const central::SettledDay& row : take(central::BookTable(database).receivedOn(day))) {
            sum += row.desk == desk ? row.loads + row.correctedLoads : Money();
        }
        return sum;
    });
}

Money RealCentral::owed(const DeskId& desk, QDate day, Creditor creditor)
{
    return m_reader.call([&](Database& database) {
        Money sum;
        for (const central::SettledDay& row : take(central::BookTable(database).receivedOn(day))) {
            sum += row.desk == desk ? row.owedTo(creditor) : Money();
        }
        return sum;
    });
}

bool RealCentral::hasLopsidedEntries()
{
    return finds("SELECT 1 FROM entry GROUP BY operation HAVING sum(cents) <> 0 LIMIT 1");
}

QString RealCentral::brokenLimit()
{
    if (finds("SELECT 1 FROM load JOIN card ON mok_id = card WHERE kind <> 'anonymous' AND channel = 'cash' "
              "GROUP BY card, day HAVING sum(cents) > ?1 LIMIT 1",
              m_limits.knownCashDay.cents())) {
        return u"cash of a day"_s;
    }
    if (finds("SELECT 1 FROM load JOIN card ON mok_id = card WHERE kind <> 'anonymous' "
              "GROUP BY card, day / 100 HAVING sum(cents) > ?1 LIMIT 1",
              m_limits.knownMonth.cents())) {
        return u"loads of a month"_s;
    }
    if (finds("SELECT 1 FROM load JOIN card ON mok_id = card WHERE kind <> 'anonymous' "
              "GROUP BY card, day / 10000 HAVING sum(cents) > ?1 LIMIT 1",
              m_limits.knownYear.cents())) {
        return u"loads of a year"_s;
    }
    if (finds("SELECT 1 FROM load JOIN card ON mok_id = card WHERE kind = 'anonymous' "
              "GROUP BY card HAVING sum(sign(cents)) > 1 OR sum(cents) > ?1 LIMIT 1",
              m_limits.anonymousSingleLoad.cents())) {
        return u"a second load of an anonymous card"_s;
    }
    return brokenBalance();
}

/// Where the bank never spoke, nobody holds a card to a balance; where it did, no load passes it.
QString RealCentral::brokenBalance()
{
    if (finds(
            "SELECT 1 FROM card WHERE balance <> coalesce(bank_balance, 0) "
            "+ coalesce((SELECT sum(cents) FROM load WHERE card = mok_id AND at > coalesce(bank_at, 0)), 0) "
            "- coalesce((SELECT sum(cents) FROM bank_event WHERE card = mok_id AND kind = 'payment' "
            "            AND at > coalesce(bank_at, 0)), 0) LIMIT 1")) {
        return u"a balance that is not the bank's word and what happened since"_s;
    }
    return m_reader.call([this](Database& database) {
        for (const auto& [id, highest] : m_highest) {
            const CardFacts card = *take(central::CardTable(database).find(id));
            if (card.bank && card.balance > highest) {
                return u"balance of "_s + id.text();
            }
        }
        return QString();
    });
}

} // namespace cekr::test
