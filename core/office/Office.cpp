// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Office.h"

#include "core/base/Log.h"
#include "core/office/Backups.h"
#include "core/sync/HttpCentral.h"

namespace cekr
{

Office::Office(OfficeParts parts)
    : m_parts(std::move(parts)), m_clock(*m_parts.clock), m_folder(m_parts.folder), m_terms(m_parts.editions)
{
    if (!m_parts.connect) {
        m_parts.connect = [](CentralLink link, const Clock& clock) {
            return std::make_unique<HttpCentral>(std::move(link), clock);
        };
    }
}

Office::~Office()
{
    // Central's answers go to the sync, and from there into the databases.
    m_central.reset();
    m_sync.reset();
}

Done Office::open()
{
    DeskIdentity identity = TRY(m_folder.identity());
    DeviceKey key = TRY(m_folder.deviceKey());
    TRY(m_folder.prepare());
    PublicKey authority = TRY(PublicKey::fromCertificatePem(identity.authority));
    Journal journal = TRY(Journal::open(m_folder.journal()));
    Replica replica = TRY(Replica::open(m_folder.replica(), identity.desk));
    m_identity = std::move(identity);
    m_authority.emplace(std::move(authority));
    m_key.emplace(std::move(key));
    m_keyId = m_key->publicKey().thumbprint();
    m_journal.emplace(std::move(journal));
    m_replica.emplace(std::move(replica));
    if (const BusinessTime last = m_journal->head().at; last.isValid()) {
        m_backedUp = newestBackup(m_folder) > last.utc() ? m_journal->head().sequence : 0;
    }
    return rebuildOverlay();
}

void Office::makeSync()
{
    Q_ASSERT(m_journal);
    if (m_sync) {
        return;
    }
    CentralLink link{m_identity.central, m_identity.authority, m_identity.certificate, m_key->toPem()};
    m_central = m_parts.connect(std::move(link), m_clock);
    m_sync = std::make_unique<Sync>(*m_journal, *m_replica, *m_central, *m_authority, m_clock);
    connect(m_sync.get(), &Sync::settled, this, &Office::take);
    connect(m_sync.get(), &Sync::advanced, this, &Office::takeReplica);
    connect(m_sync.get(), &Sync::stateChanged, this, &Office::changed);
}

void Office::startSync()
{
    makeSync();
    m_sync->start();
    connect(&m_backUps, &QTimer::timeout, this, &Office::backUpIfChanged);
    m_backUps.start(std::chrono::hours(1));
}

void Office::syncOnce(std::function<void(Done)> done)
{
    makeSync();
    m_sync->once(std::move(done));
}

void Office::nudgeSync()
{
    if (m_sync) {
        m_sync->nudge();
    }
}

void Office::take(const std::vector<Settlement>& settlements)
{
    for (const Settlement& settlement : settlements) {
        if (settlement.standing == Standing::Applied) {
            m_overlay.applied(settlement.sequence, settlement.change);
        } else if (settlement.standing == Standing::Refused) {
            m_overlay.refused(settlement.sequence);
        }
        if (settlement.standing != Standing::Sent) {
            m_offlineLoads.erase(settlement.sequence);
        }
    }
    emit changed();
}

void Office::takeReplica(const Advance& advance)
{
    m_overlay.replicaAt(advance.complete);
    if (m_index) {
        m_index->add(advance.cards);
    }
    for (const ClerkId& clerk : advance.clerks) {
        if (Done revoked = revokeOldSlot(clerk); !revoked) {
            qCWarning(logOffice) << "an old key slot stays" << revoked.error().toLogLine();
        }
    }
    emit changed();
}

Done Office::rebuildOverlay()
{
    m_overlay.replicaAt(m_replica->complete());
    const std::vector<JournalEntry> entries = TRY(m_journal->beyond(m_replica->complete()));
    DeskFacts source = deskFacts();
    for (const JournalEntry& entry : entries) {
        const Result<Operation> operation = cekr::operationOf(entry);
        if (!operation) {
            return failure(ErrorCode::DatabaseCorrupt, operation.error().detail);
        }
        const Facts facts = TRY(gatherForEffects(operation->body, source));
        m_overlay.add(entry.sequence, TRY(effectsOf(*operation, facts)));
        if (entry.standing == Standing::Applied) {
            m_overlay.applied(entry.sequence, entry.change);
        } else {
            noteOfflineLoads(entry.sequence, *operation);
        }
    }
    return {};
}

DeskFacts Office::deskFacts()
{
    return DeskFacts({.journal = *m_journal,
                      .replica = *m_replica,
                      .overlay = m_overlay,
                      .desk = m_identity.desk,
                      .roles = m_session ? m_session->roles : std::vector<Role>(),
                      .today = today(),
                      .settings = [this] { return settings(); }});
}

Result<CardIndex*> Office::index()
{
    if (!m_index) {
        const std::vector<quint32> numbers = TRY(m_replica->cardNumbers());
        m_index.emplace().reset(numbers);
    }
    return &*m_index;
}

QDate Office::today() const
{
    return BusinessTime::at(m_clock.now()).date();
}

} // namespace cekr
