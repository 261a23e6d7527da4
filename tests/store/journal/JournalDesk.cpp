// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/journal/JournalDesk.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Jws.h"
#include "core/crypto/Secret.h"
#include "core/crypto/Uuid7.h"
#include "core/wire/OperationCodec.h"
#include "tests/support/Expect.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

void require(const Done& done)
{
    if (!done) {
        qFatal("%s", qPrintable(done.error().toLogLine()));
    }
}

BusinessTime after(const BusinessTime& last)
{
    const QDateTime first(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    return BusinessTime::at(last.isValid() ? last.utc().addSecs(1) : first);
}

} // namespace

JournalDesk::JournalDesk(const QString& path) : JournalDesk(path, take(DeviceKey::generate())) {}

JournalDesk::JournalDesk(const QString& path, DeviceKey key) : m_path(path), m_key(std::move(key))
{
    reopen();
}

void JournalDesk::reopen()
{
    m_journal.reset();
    m_journal = take(Journal::open(m_path));
    forget();
}

NewEntry JournalDesk::sign(OperationBody body, qint64 receipt)
{
    return signAt(after(m_next.at), std::move(body), receipt);
}

NewEntry JournalDesk::signAt(const BusinessTime& at, OperationBody body, qint64 receipt)
{
    NewEntry entry;
    entry.entries = entriesOf(body);
    entry.operation = Operation{OperationId::fromUuid(uuid7(at.utc(), randomBytes(10))),
                                take(DeskId::parse(u"AP-2"_s)),
                                m_next.sequence + 1,
                                m_next.hash,
                                at,
                                clerk(u"ana"_s),
                                take(TermsId::parse(u"T25"_s)),
                                std::move(body),
                                receipt};
    entry.jws = take(signJws(wire::encode(entry.operation), m_key, "AP-2"));
    m_next = {entry.operation.sequence, sha256(entry.jws), at};
    return entry;
}

JournalEntry JournalDesk::record(OperationBody body)
{
    const NewEntry entry = sign(std::move(body));
    require(journal().record({{entry}, {}, {}}));
    return now(entry.operation.id);
}

OperationId JournalDesk::openShift(Money openingFloat)
{
    return record(ShiftOpen{openingFloat}).id;
}

void JournalDesk::settle(const JournalEntry& entry, Standing standing, qint64 change)
{
    EntryAnswer settlement{entry.sequence, standing, change, {}, {}};
    if (standing == Standing::Refused) {
        const Jws jws = take(parseJws(entry.jws));
        settlement.problem = Error{ErrorCode::CardWrongState, {}, "CARD-8"};
        settlement.correction = correctionOf(take(wire::decodeOperation(jws.payload)).body);
    }
    require(journal().settle(std::span(&settlement, 1)));
}

JournalEntry JournalDesk::now(OperationId id)
{
    return take(journal().entry(id)).value_or(JournalEntry());
}

ClerkId clerk(const QString& name)
{
    return take(ClerkId::parse(name));
}

MokId card(quint32 number)
{
    return MokId::fromNumber(number);
}

Handover handover(OperationId shift, quint32 firstCard, quint32 cards)
{
    Handover body{shift,
                  {},
                  true,
                  true,
                  take(TermsId::parse(u"T25"_s)),
                  take(TermsId::parse(u"T25"_s)),
                  take(TariffId::parse(u"2026-09"_s)),
                  {.municipality = Money::fromCents(2'00) * int(cards)}};
    for (quint32 i = 0; i < cards; ++i) {
        body.cards.push_back(card(firstCard + i));
    }
    return body;
}

Load load(OperationId shift, quint32 number, qint64 cents)
{
    return {shift, card(number), Money::fromCents(cents), {}};
}

std::vector<quint64> sequences(const std::vector<JournalEntry>& entries)
{
    std::vector<quint64> sequences;
    for (const JournalEntry& entry : entries) {
        sequences.push_back(entry.sequence);
    }
    return sequences;
}

std::vector<Entry> correctionOf(const OperationBody& body)
{
    std::vector<Entry> correction = entriesOf(body, Standing::Refused);
    for (const Entry& first : entriesOf(body)) {
        correction.push_back({first.account, -first.amount});
    }
    return correction;
}

} // namespace cekr::test
