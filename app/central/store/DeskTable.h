// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/Certificate.h"
#include "core/crypto/Secret.h"
#include "core/domain/BusinessTime.h"
#include "core/domain/Identifiers.h"
#include "core/domain/Place.h"
#include "core/store/Database.h"

#include <vector>

namespace cekr::central
{

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
    /// The desk is not let in any more, and nothing it signed is believed any more.
    [[nodiscard]] Done revoke(const DeskId& id);
    /// The certificates (PEM) whose signatures count as the desk's.
    [[nodiscard]] Result<std::vector<QByteArray>> certificates(const DeskId& id);
    [[nodiscard]] Result<std::optional<QByteArray>> certificatePem(QByteArrayView fingerprint);

    /// Where the desk's chain stands now.
    [[nodiscard]] Done advance(const Desk& desk);
    /// The desk has the answers up to this sequence.
    [[nodiscard]] Done noteAnswered(const DeskId& id, quint64 sequence);

private:
    Database& m_database;
};

} // namespace cekr::central
