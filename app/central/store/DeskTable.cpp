// SPDX-License-Identifier: EUPL-1.2
#include "app/central/store/DeskTable.h"

#include "app/central/store/Rows.h"
#include "core/base/Names.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

#define COLUMNS                                                                                              \
    "desk.id AS id, desk.name AS name, place, kinds, certificate, last_sequence, last_hash, last_at, "       \
    "answered, answered_at, agreement, said, heard_at, low_s_from"

QDateTime optionalMoment(const Statement& row, ColumnName column)
{
    const auto at = row.optionalInteger(column);
    return at ? momentOf(*at) : QDateTime();
}

Desk readDesk(const Statement& row)
{
    Desk desk{.id = stored(DeskId::parse(row.text("id"))),
              .name = row.text("name"),
              .place = stored(PlaceId::parse(row.text("place"))),
              .placeKinds = stored(placeKinds(row.text("kinds"))),
              .certificate = row.blob("certificate"),
              .lastSequence = quint64(row.integer("last_sequence")),
              .lastHash = row.blob("last_hash"),
              .lastAt = {},
              .answered = quint64(row.integer("answered")),
              .answeredAt = optionalMoment(row, "answered_at"),
              .word = {.agreement = stored(agreement(row.text("agreement"))),
                       .said = row.integer("said"),
                       .since = optionalMoment(row, "heard_at")},
              .lowSFrom = quint64(row.integer("low_s_from"))};
    if (const auto at = row.optionalInteger("last_at")) {
        desk.lastAt = BusinessTime::at(momentOf(*at));
    }
    return desk;
}

Done insertCertificate(Database& database, const DeskId& desk, const Certificate& certificate,
                       const QDateTime& issuedAt, const QDateTime& revokedAt)
{
    const auto revoked =
        revokedAt.isValid() ? std::optional(revokedAt.toMSecsSinceEpoch()) : std::optional<qint64>();
    return database.run("INSERT INTO certificate (fingerprint, desk, pem, issued_at, revoked_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5)",
                        QLatin1StringView(certificate.fingerprintSha256()), QStringView(desk.text()),
                        QByteArrayView(certificate.toPem()), issuedAt.toMSecsSinceEpoch(), revoked);
}

} // namespace

bool Desk::isOfEarlierForm(Jws::Kind kind, quint64 sequence) const
{
    return kind == Jws::Kind::AnyS && (lowSFrom == 0 || sequence < lowSFrom);
}

void Desk::noteForm(Jws::Kind kind, quint64 sequence)
{
    lowSFrom = lowSFrom == 0 && kind == Jws::Kind::LowS ? sequence : lowSFrom;
}

QLatin1StringView name(Agreement agreement)
{
    static constexpr std::array names{"agrees"_L1,   "unsent"_L1,  "behind"_L1, "forked"_L1,
                                      "withheld"_L1, "untaken"_L1, "beyond"_L1};
    static_assert(names.size() == allAgreements.size());
    return names.at(size_t(agreement));
}

Result<Agreement> agreement(QStringView wanted)
{
    return named(allAgreements, wanted, "agreement"_L1);
}

bool isFault(Agreement agreement)
{
    return agreement != Agreement::Agrees && agreement != Agreement::Unsent;
}

Result<DeskKeys> keysOf(const std::vector<DeskCertificate>& certificates)
{
    std::vector<Certificate> read;
    for (const DeskCertificate& one : certificates) {
        read.push_back(TRY(Certificate::fromPem(one.pem)));
    }
    return DeskKeys::of(std::move(read));
}

Done DeskTable::add(const DeskId& id, const QString& name, const PlaceId& place, QByteArrayView sealedDataKey)
{
    return m_database.run(
        "INSERT INTO desk (id, name, place, data_key, last_hash, low_s_from) VALUES (?1, ?2, ?3, ?4, ?5, 1)",
        QStringView(id.text()), QStringView(name), QStringView(place.text()), sealedDataKey,
        QByteArray(32, '\0'));
}

Result<std::optional<Desk>> DeskTable::find(const DeskId& id)
{
    return firstRow(m_database,
                    "SELECT " COLUMNS " FROM desk JOIN place ON place.id = desk.place WHERE desk.id = ?1",
                    readDesk, QStringView(id.text()));
}

Result<std::vector<Desk>> DeskTable::all()
{
    return allRows(m_database,
                   "SELECT " COLUMNS " FROM desk JOIN place ON place.id = desk.place ORDER BY desk.id",
                   readDesk);
}

Result<std::optional<Desk>> DeskTable::withCertificate(QByteArrayView fingerprint)
{
    return firstRow(m_database,
                    "SELECT " COLUMNS " FROM desk JOIN place ON place.id = desk.place WHERE certificate = ?1",
                    readDesk, QLatin1StringView(fingerprint));
}

Result<QByteArray> DeskTable::sealedDataKey(const DeskId& id)
{
    const auto key = TRY(firstRow(
        m_database, "SELECT data_key FROM desk WHERE id = ?1",
        [](const Statement& row) { return row.blob("data_key"); }, QStringView(id.text())));
    return key.value_or(QByteArray());
}

Done DeskTable::putCertificate(const DeskId& id, const Certificate& certificate, const QDateTime& now)
{
    const QByteArray fingerprint = certificate.fingerprintSha256();
    TRY(insertCertificate(m_database, id, certificate, now, {}));
    return m_database.run("UPDATE desk SET certificate = ?2 WHERE id = ?1", QStringView(id.text()),
                          QLatin1StringView(fingerprint));
}

Done DeskTable::putForgotten(const DeskId& id, const Certificate& certificate, const QDateTime& now)
{
    return insertCertificate(m_database, id, certificate, certificate.notBefore(), now);
}

Done DeskTable::revoke(const DeskId& id, const QDateTime& now)
{
    TRY(m_database.run("UPDATE desk SET certificate = NULL WHERE id = ?1", QStringView(id.text())));
    return m_database.run("UPDATE certificate SET revoked_at = ?2 WHERE desk = ?1 AND revoked_at IS NULL",
                          QStringView(id.text()), now.toMSecsSinceEpoch());
}

Result<std::vector<DeskCertificate>> DeskTable::certificates(const DeskId& id)
{
    return allRows(
        m_database,
        "SELECT pem, issued_at, revoked_at FROM certificate WHERE desk = ?1 ORDER BY issued_at, fingerprint",
        [](const Statement& row) {
            return DeskCertificate{row.blob("pem"), momentOf(row.integer("issued_at")),
                                   optionalMoment(row, "revoked_at")};
        },
        QStringView(id.text()));
}

Result<DeskKeys> DeskTable::keys(const DeskId& id)
{
    return keysOf(TRY(certificates(id)));
}

Result<QDateTime> DeskTable::enrolledSince(const DeskId& id)
{
    const auto first = TRY(
        m_database.integer("SELECT min(issued_at) FROM certificate WHERE desk = ?1", QStringView(id.text())));
    return first ? momentOf(*first) : QDateTime();
}

Result<std::optional<QByteArray>> DeskTable::certificatePem(QByteArrayView fingerprint)
{
    return firstRow(
        m_database, "SELECT pem FROM certificate WHERE fingerprint = ?1 AND revoked_at IS NULL",
        [](const Statement& row) { return row.blob("pem"); }, QLatin1StringView(fingerprint));
}

Result<std::optional<CertificateHolder>> DeskTable::holderOf(QByteArrayView fingerprint)
{
    return firstRow(
        m_database, "SELECT desk, revoked_at FROM certificate WHERE fingerprint = ?1",
        [](const Statement& row) {
            return CertificateHolder{stored(DeskId::parse(row.text("desk"))),
                                     optionalMoment(row, "revoked_at")};
        },
        QLatin1StringView(fingerprint));
}

Done DeskTable::advance(const Desk& desk)
{
    const auto lastAt =
        desk.lastAt.isValid() ? std::optional(desk.lastAt.msecsSinceEpoch()) : std::optional<qint64>();
    return m_database.run("UPDATE desk SET last_sequence = ?2, last_hash = ?3, last_at = ?4, low_s_from = ?5 "
                          "WHERE id = ?1",
                          QStringView(desk.id.text()), qint64(desk.lastSequence),
                          QByteArrayView(desk.lastHash), lastAt, qint64(desk.lowSFrom));
}

Done DeskTable::noteAnswered(const DeskId& id, quint64 sequence, const QDateTime& now)
{
    return m_database.run("UPDATE desk SET answered = ?2, answered_at = ?3 "
                          "WHERE id = ?1 AND answered <= ?2 AND last_sequence = ?2",
                          QStringView(id.text()), qint64(sequence), now.toMSecsSinceEpoch());
}

Done DeskTable::keep(const DeskId& id, const KeptWord& word)
{
    return m_database.run("UPDATE desk SET agreement = ?2, said = ?3, heard_at = ?4 WHERE id = ?1",
                          QStringView(id.text()), name(word.agreement), word.said,
                          word.since.isValid() ? std::optional(word.since.toMSecsSinceEpoch())
                                               : std::nullopt);
}

Done DeskTable::free(const DeskId& id, const QDateTime& now)
{
    return m_database.run("UPDATE desk SET agreement = ?2, heard_at = ?3 WHERE id = ?1 AND agreement <> ?2",
                          QStringView(id.text()), name(Agreement::Agrees), now.toMSecsSinceEpoch());
}

} // namespace cekr::central
