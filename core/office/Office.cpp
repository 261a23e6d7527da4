// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Office.h"

#include "core/base/Log.h"
#include "core/crypto/Certificate.h"
#include "core/office/Addresses.h"
#include "core/office/Backups.h"
#include "core/office/Confirmations.h"
#include "core/office/Counter.h"
#include "core/office/DeskCards.h"
#include "core/office/DeskFacts.h"
#include "core/office/Drafts.h"
#include "core/office/Loads.h"
#include "core/office/OfflineLoads.h"
#include "core/office/OperationViews.h"
#include "core/office/Papers.h"
#include "core/office/PartOf.h"
#include "core/office/Reservations.h"
#include "core/office/Session.h"
#include "core/office/Till.h"
#include "core/office/Views.h"
#include "core/sync/HttpCentral.h"

namespace cekr
{

/// The parts, those that others need first.
struct Office::All
{
    explicit All(OfficeState& theState) : state(theState) {}

    OfficeState& state;
    DeskCards cards{state};
    OfflineLoads offline{state, cards};
    DeskFacts facts{state, cards, offline};
    Session session{state, offline};
    Drafts drafts{state};
    Papers papers{state, offline};
    Counter counter{state, cards, facts, offline, papers};
    Loads loads{state, cards, facts, offline};
    Reservations reservations{state};
    Till till{state};
    Views views{state, cards, offline};
    Addresses addresses{state};
    Confirmations confirmations{state, offline};
};

namespace
{

/// A new enrolment that was cut off in the middle has written the one and not the other.
Done requireKeyOf(const Certificate& certificate, const DeviceKey& key)
{
    const Result<PublicKey> certified = certificate.publicKey();
    const bool isOwn = certified && certified->thumbprint() == key.publicKey().thumbprint();
    return isOwn ? Done()
                 : failure(ErrorCode::CertificateRefused, QStringLiteral("it is not for this desk's key"));
}

} // namespace

Office::Office(OfficeParts parts)
    : m_connect(std::move(parts.connect))
    , m_state(std::make_unique<OfficeState>(*parts.clock, parts.folder, std::move(parts.editions)))
    , m_all(std::make_unique<All>(*m_state))
{
    if (!m_connect) {
        m_connect = [](CentralLink link, const Clock& clock) {
            return std::make_unique<HttpCentral>(std::move(link), clock);
        };
    }
    connect(m_state.get(), &OfficeState::changed, this, &Office::changed);
    connect(m_state.get(), &OfficeState::sessionRevoked, this, &Office::sessionRevoked);
    connect(m_state.get(), &OfficeState::stopped, this, &Office::stopped);
    connect(m_state.get(), &OfficeState::shiftChanged, this, &Office::backUpIfChanged, Qt::QueuedConnection);
}

Office::~Office()
{
    // Central's answers go to the sync, and from there into the databases and the parts.
    m_state->central.reset();
    m_state->sync.reset();
}

Done Office::open()
{
    OfficeState& state = *m_state;
    DeskIdentity identity = TRY(state.folder.identity());
    DeviceKey key = TRY(state.folder.deviceKey());
    TRY(state.folder.prepare());
    PublicKey authority = TRY(PublicKey::fromCertificatePem(identity.authority));
    Journal journal = TRY(Journal::open(state.folder.journal()));
    Replica replica = TRY(Replica::open(state.folder.replica(), identity.desk));
    const Result<Certificate> certificate = Certificate::fromPem(identity.certificate);
    TRY(certificate ? requireKeyOf(*certificate, key) : Done());
    state.certificateBegin = certificate ? certificate->notBefore() : QDateTime();
    state.certificateEnd = certificate ? certificate->notAfter() : QDateTime();
    state.identity = std::move(identity);
    state.authority.emplace(std::move(authority));
    state.key.emplace(std::move(key));
    state.keyId = state.key->publicKey().thumbprint();
    state.journal.emplace(std::move(journal));
    state.replica.emplace(std::move(replica));
    if (const BusinessTime last = state.journal->head().at; last.isValid()) {
        m_backedUp = newestBackup(state.folder) > last.utc() ? state.journal->head().sequence : 0;
    }
    return addUnpulled();
}

/// What the replica does not hold yet of this desk's own operations lies on top of it.
Done Office::addUnpulled()
{
    OwnCardChanges& own = m_all->cards.own();
    own.replicaAt(m_state->replica->complete());
    const std::vector<JournalEntry> entries = TRY(m_state->journal->beyond(m_state->replica->complete()));
    const std::vector<OperationView> views = TRY(viewsOf(entries));
    for (size_t i = 0; i < entries.size(); ++i) {
        const Operation& operation = views[i].operation;
        const Facts facts = TRY(gatherForEffects(operation.body, m_all->facts));
        own.add(operation.sequence, TRY(effectsOf(operation, facts)));
        if (entries[i].standing == Standing::Applied) {
            own.applied(operation.sequence, entries[i].change);
        }
    }
    return m_all->offline.open();
}

void Office::makeSync()
{
    OfficeState& state = *m_state;
    Q_ASSERT(state.journal);
    if (state.sync) {
        return;
    }
    CentralLink link{state.identity.central, state.identity.authority, state.identity.certificate,
                     state.key->toPem()};
    state.central = m_connect(std::move(link), state.clock);
    state.sync =
        std::make_unique<Sync>(*state.journal, *state.replica, *state.central, *state.authority, state.clock);
    connect(state.sync.get(), &Sync::settled, this, &Office::take);
    connect(state.sync.get(), &Sync::advanced, this, &Office::takeReplica);
    connect(state.sync.get(), &Sync::agreed, this, [this](quint64 upTo) { m_all->offline.agreed(upTo); });
    connect(state.sync.get(), &Sync::stateChanged, this, &Office::changed);
}

void Office::startSync()
{
    makeSync();
    m_state->sync->start();
    connect(&m_backUps, &QTimer::timeout, this, &Office::backUpIfChanged);
    m_backUps.start(std::chrono::hours(1));
}

void Office::syncOnce(std::function<void(Done)> done)
{
    makeSync();
    m_state->sync->once(std::move(done));
}

void Office::nudgeSync()
{
    if (m_state->sync) {
        m_state->sync->nudge();
    }
}

void Office::take(const std::vector<EntryAnswer>& answers)
{
    OwnCardChanges& own = m_all->cards.own();
    for (const EntryAnswer& answer : answers) {
        if (answer.standing == Standing::Applied) {
            own.applied(answer.sequence, answer.change);
        } else if (answer.standing == Standing::Refused) {
            own.refused(answer.sequence);
        }
    }
    emit changed();
}

void Office::takeReplica(const Advance& advance)
{
    m_all->cards.own().replicaAt(advance.complete);
    m_all->cards.add(advance.cards);
    if (advance.hasAddresses) {
        m_all->addresses.renew();
    }
    for (const ClerkId& clerk : advance.clerks) {
        if (Done revoked = m_all->session.revokeOldSlot(clerk); !revoked) {
            qCWarning(logOffice) << "an old key slot stays" << revoked.error().toLogLine();
        }
    }
    emit changed();
}

const QString& Office::deskName() const
{
    return m_state->identity.name;
}

Result<QString> Office::backUp()
{
    QString made = TRY(cekr::backUp(*m_state->journal, m_state->folder, m_state->clock.now()));
    m_backedUp = m_state->journal->head().sequence;
    return made;
}

void Office::backUpIfChanged()
{
    if (m_state->journal->head().sequence == m_backedUp) {
        return;
    }
    if (const Result<QString> made = backUp(); !made) {
        qCWarning(logOffice) << "no backup" << made.error().toLogLine();
    }
}

template <typename Part>
Part& partOf(Office& office)
{
    using All = Office::All;
    constexpr std::tuple parts{&All::session,   &All::counter,      &All::loads,  &All::reservations,
                               &All::till,      &All::papers,       &All::drafts, &All::views,
                               &All::addresses, &All::confirmations};
    return (*office.m_all).*std::get<Part All::*>(parts);
}

template <>
Office& partOf(Office& office)
{
    return office;
}

template Session& partOf(Office& office);
template Counter& partOf(Office& office);
template Loads& partOf(Office& office);
template Reservations& partOf(Office& office);
template Till& partOf(Office& office);
template Papers& partOf(Office& office);
template Drafts& partOf(Office& office);
template Views& partOf(Office& office);
template Addresses& partOf(Office& office);
template Confirmations& partOf(Office& office);

} // namespace cekr
