// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeskKeys.h"
#include "core/crypto/Jws.h"
#include "core/crypto/Secret.h"
#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/Place.h"
#include "core/store/Database.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <vector>

namespace cekr::central
{

/// How what a desk says of its chain and what central has of it stand to each other.
enum class Agreement
{
    Agrees,
    Unsent,   ///< the desk has some to send
    Behind,   ///< it has less than central
    Forked,   ///< two machines have spoken as this desk: until it is restored, enrolled anew or freed
    Withheld, ///< it has some to send and does not: for long, or fewer than it said before
    Untaken,  ///< it sent what is no operation of its own
    Beyond,   ///< it was told changes that this central never told: one of the two was put back
};
inline constexpr std::array allAgreements{Agreement::Agrees, Agreement::Unsent,   Agreement::Behind,
                                          Agreement::Forked, Agreement::Withheld, Agreement::Untaken,
                                          Agreement::Beyond};
/// Stable names ("behind"); MalformedMessage for an unknown one.
[[nodiscard]] QLatin1StringView name(Agreement agreement);
[[nodiscard]] Result<Agreement> agreement(QStringView name);
/// Whether somebody has to see to it.
[[nodiscard]] bool isFault(Agreement agreement);

/// How long a desk that reaches central may have something to send without sending it.
inline constexpr std::chrono::minutes longestUnsent{10};

/// What is kept of a desk's last word about its chain.
struct KeptWord
{
    Agreement agreement = Agreement::Agrees;
    qint64 said = 0; ///< sequence of the last operation it said it had recorded
    QDateTime since; ///< when it was heard with that; invalid before the first time
    friend bool operator==(const KeptWord&, const KeptWord&) = default;
};

/// A certificate that a desk has, or had.
struct DeskCertificate
{
    QByteArray pem;
    QDateTime issuedAt;
    QDateTime revokedAt; ///< invalid for one that was not revoked
};

/// The keys of a desk's certificates, whatever became of these. MalformedMessage when one cannot be read.
[[nodiscard]] Result<DeskKeys> keysOf(const std::vector<DeskCertificate>& certificates);

/// Whose certificate one is, and what became of it.
struct CertificateHolder
{
    DeskId desk;
    QDateTime revokedAt; ///< invalid for one that was not revoked
};

/// A desk and where its chain of operations stands.
struct Desk
{
    DeskId id;
    QString name;
    PlaceId place;          ///< where it stands
    PlaceKinds placeKinds;  ///< and what that is
    QByteArray certificate; ///< fingerprint of the one in force; empty before enrolment and when revoked
    quint64 lastSequence = 0;
    QByteArray lastHash;  ///< SHA-256 of the last JWS; 32 zero bytes before the first
    BusinessTime lastAt;  ///< of the last applied operation; invalid before the first
    quint64 answered = 0; ///< sequence up to which the desk has the answers, as it has shown
    QDateTime answeredAt; ///< when it last showed that; invalid when never
    KeptWord word;
    quint64 lowSFrom =
        0; ///< sequence of its first operation signed with low s (decision 0014); 0 before that

    /// Whether what was signed so comes from a program older than decision 0014: not once a newer one has
    /// signed, which nobody takes back.
    [[nodiscard]] bool isOfEarlierForm(Jws::Kind kind, quint64 sequence) const;
    /// An operation that was signed so is the last of its chain.
    void noteForm(Jws::Kind kind, quint64 sequence);
};

/// The desks, their certificates and their sealed data keys.
class DeskTable final
{
public:
    explicit DeskTable(Database& database) : m_database(database) {}

    /// A desk that has yet to be enrolled. DatabaseFailed when there is one of that id.
    [[nodiscard]] Done add(const DeskId& id, const QString& name, const PlaceId& place,
                           QByteArrayView sealedDataKey);
    [[nodiscard]] Result<std::optional<Desk>> find(const DeskId& id);
    [[nodiscard]] Result<std::vector<Desk>> all();
    /// The desk whose certificate in force has this fingerprint.
    [[nodiscard]] Result<std::optional<Desk>> withCertificate(QByteArrayView fingerprint);
    [[nodiscard]] Result<QByteArray> sealedDataKey(const DeskId& id);

    /// From now on the desk's; earlier ones stay known for the signatures made with them.
    [[nodiscard]] Done putCertificate(const DeskId& id, const Certificate& certificate, const QDateTime& now);
    /// One that this database does not know: it was issued before the database was restored to a time before
    /// that. It counts as revoked.
    [[nodiscard]] Done putForgotten(const DeskId& id, const Certificate& certificate, const QDateTime& now);
    /// The desk is not let in any more, and its certificates are revoked.
    [[nodiscard]] Done revoke(const DeskId& id, const QDateTime& now);
    /// All that the desk ever had, the oldest first.
    [[nodiscard]] Result<std::vector<DeskCertificate>> certificates(const DeskId& id);
    /// The keys of all these.
    [[nodiscard]] Result<DeskKeys> keys(const DeskId& id);
    /// When the desk was enrolled for the first time; invalid before that.
    [[nodiscard]] Result<QDateTime> enrolledSince(const DeskId& id);
    /// The PEM of one that was not revoked.
    [[nodiscard]] Result<std::optional<QByteArray>> certificatePem(QByteArrayView fingerprint);
    [[nodiscard]] Result<std::optional<CertificateHolder>> holderOf(QByteArrayView fingerprint);

    /// Where the desk's chain stands now.
    [[nodiscard]] Done advance(const Desk& desk);
    /// The desk has the answers up to this sequence, which is that of its last operation, as it said now.
    [[nodiscard]] Done noteAnswered(const DeskId& id, quint64 sequence, const QDateTime& now);
    [[nodiscard]] Done keep(const DeskId& id, const KeptWord& word);
    /// What was the matter with the desk's chain is over; what it says next tells whether it is.
    [[nodiscard]] Done free(const DeskId& id, const QDateTime& now);

private:
    Database& m_database;
};

} // namespace cekr::central
