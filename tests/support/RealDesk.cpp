// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/RealDesk.h"

#include "core/journal/Journal.h"
#include "core/journal/TillTable.h"
#include "core/office/Counter.h"
#include "core/office/Enrolment.h"
#include "core/office/OperationIds.h"
#include "core/office/Reservations.h"
#include "core/office/Session.h"
#include "core/office/Views.h"
#include "resources/terms/TermsFiles.h"
#include "tests/support/Expect.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 60'000;

/// What an asynchronous call answers.
template <typename T, typename Call>
Result<T> await(Call call)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    call([answer](Result<T> result) { answer->emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer->has_value(); }, patienceMs)) {
        qFatal("no answer within a minute");
    }
    return std::move(**answer);
}

} // namespace

RealDesk::RealDesk(const CentralProcess& central, const QString& desk, const QUrl& via)
    : m_central(central), m_id(take(DeskId::parse(desk)))
{
    central.command({u"desk"_s, u"add"_s, desk, u"Testna blagajna"_s});
    const EnrolmentOrder order{path(), via.isEmpty() ? central.url() : via, central.authority(),
                               central.enrolmentCode(desk)};
    Enrolment enrolment(m_clock);
    take(await<DeskIdentity>([&](auto done) { enrolment.start(order, std::move(done)); }));
}

Office& RealDesk::office()
{
    if (!m_office) {
        m_office = std::make_unique<Office>(OfficeParts{path(), take(termsEditions()), &m_clock, {}});
        if (const Done opened = m_office->open(); !opened) {
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        }
    }
    return *m_office;
}

Done RealDesk::sync()
{
    return await<void>([this](auto done) { office().syncOnce(std::move(done)); });
}

Result<SessionView> RealDesk::signIn(const QString& clerk, const QString& password)
{
    return await<SessionView>([&](auto done) {
        part<Session>().signIn(take(ClerkId::parse(clerk)), Secret::fromPassword(password), std::move(done));
    });
}

Result<SessionView> RealDesk::approve(const OperationBody& body, const QString& madeBy)
{
    return await<SessionView>([&](auto done) {
        part<Session>().approve(dare(), Secret::fromPassword(u"dare-pult-demo"_s),
                                {body, take(ClerkId::parse(madeBy)), "TILL-5"}, std::move(done));
    });
}

Result<Recorded> RealDesk::record(std::vector<OperationBody> bodies, std::optional<Money> received,
                                  const ClerkId& approver)
{
    Counter::Order order{{}, received, {}, approver};
    for (OperationBody& body : bodies) {
        order.steps.push_back({newOperationId(m_clock), std::move(body)});
    }
    return part<Counter>().record(order);
}

Result<BusinessTime> RealDesk::reserve(OperationId id, MokId card, Money amount)
{
    return await<BusinessTime>(
        [&](auto done) { part<Reservations>().reserve(id, card, amount, std::move(done)); });
}

Result<BusinessTime> RealDesk::reserveCorrection(OperationId id, const Correction& correction)
{
    (void)TRY(approve(correction));
    return await<BusinessTime>(
        [&](auto done) { part<Reservations>().reserveCorrection(id, correction, std::move(done)); });
}

std::vector<MokId> RealDesk::deliver(int cards)
{
    static quint32 next = 510'000'000;
    std::vector<MokId> delivered;
    QByteArray csv = "mok_id,pan_tail,expiry,box\n";
    const QString box = u"%1-B%2"_s.arg(m_id.text()).arg(++m_boxes);
    for (int i = 0; i < cards; ++i) {
        delivered.push_back(MokId::fromNumber(next++));
        csv += delivered.back().text().toLatin1() + ',' + panTail() + ",2031-06," + box.toLatin1() + '\n';
    }
    QTemporaryFile file;
    if (!file.open() || file.write(csv) != csv.size() || !file.flush()) {
        qFatal("no delivery file");
    }
    m_central.command({u"stock"_s, u"import"_s, file.fileName(), u"--desk"_s, m_id.text()});
    return delivered;
}

std::vector<MokId> RealDesk::takeOver(int cards)
{
    std::vector<MokId> delivered = deliver(cards);
    if (const Done pulled = sync(); !pulled) {
        qFatal("%s", qPrintable(pulled.error().toLogLine()));
    }
    take(record({StockIntake{card(delivered.front()).box, delivered, {}, {}}}));
    return delivered;
}

OperationId RealDesk::openShift()
{
    m_shift = take(record({ShiftOpen{Money::fromCents(100'00)}})).ids.front();
    return m_shift;
}

OperationBody RealDesk::handover(const std::vector<MokId>& cards)
{
    const HandoverTerms terms = take(part<Counter>().handoverTerms());
    return Handover{m_shift,
                    cards,
                    true,
                    true,
                    terms.terms.mok,
                    terms.terms.bank.id,
                    terms.tariff,
                    terms.chargePerCard * int(cards.size())};
}

std::vector<MokId> RealDesk::prepare(int cards)
{
    if (const Done pulled = sync(); !pulled) {
        qFatal("%s", qPrintable(pulled.error().toLogLine()));
    }
    take(signIn());
    openShift();
    return takeOver(cards);
}

std::vector<OperationView> RealDesk::recorded()
{
    return take(part<Views>().operationsOn(part<Views>().today()));
}

CardFacts RealDesk::card(MokId card)
{
    const std::vector<CardFacts> found = take(part<Views>().search(card.text(), 1));
    if (found.empty()) {
        qFatal("card %s is unknown", qPrintable(card.text()));
    }
    return found.front();
}

QList<QByteArray> RealDesk::journaled() const
{
    Journal journal = take(Journal::openReadOnly(folder().journal()));
    QList<QByteArray> all;
    const Done read = journal.forEach([&all](const JournalEntry& entry) {
        all.append(entry.jws);
        return true;
    });
    if (!read) {
        qFatal("%s", qPrintable(read.error().toLogLine()));
    }
    return all;
}

HttpsClient::Reply RealDesk::getAsItself(const QString& path) const
{
    const DeskIdentity identity = take(folder().identity());
    HttpsClient client(m_central.url(), m_central.authority(),
                       MintedDesk{identity.desk, take(folder().deviceKey()), identity.certificate});
    return client.get(path);
}

HttpsClient::Reply RealDesk::postAsItself(const QList<QByteArray>& jws) const
{
    const DeskIdentity identity = take(folder().identity());
    HttpsClient client(m_central.url(), m_central.authority(),
                       MintedDesk{identity.desk, take(folder().deviceKey()), identity.certificate});
    return client.postOperations(jws);
}

QList<QByteArray> RealDesk::atCentral() const
{
    QList<QByteArray> lines =
        m_central.command({u"operations"_s, u"export"_s, u"--desk"_s, m_id.text()}).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QJsonObject RealDesk::totalsAtCentral() const
{
    const QJsonObject all = QJsonDocument::fromJson(m_central.command({u"totals"_s})).object();
    return all.value(m_id.text()).toObject();
}

QJsonObject RealDesk::totalsInJournal() const
{
    Journal journal = take(Journal::openReadOnly(folder().journal()));
    std::vector<OperationId> shifts;
    const Done read = journal.forEach([&shifts](const JournalEntry& entry) {
        if (entry.type == "shift.open") {
            shifts.push_back(entry.id);
        }
        return true;
    });
    if (!read) {
        qFatal("%s", qPrintable(read.error().toLogLine()));
    }
    QJsonObject sums;
    for (const OperationId& shift : shifts) {
        for (const Entry& entry : take(journal.till().totals(shift))) {
            const QString account = accountName(entry.account);
            sums.insert(account, sums.value(account).toInteger() + entry.amount.cents());
        }
    }
    return sums;
}

QString RealDesk::accountName(Account account)
{
    return name(account);
}

} // namespace cekr::test
