// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeskKeys.h"
#include "core/crypto/DeviceKey.h"
#include "core/domain/Place.h"

#include <QUrl>

namespace cekr
{

/// So long before its certificate ends a desk begins to say so.
inline constexpr int certificateWarningDays = 30;

/// Who the desk is, as central said when it was enrolled.
struct DeskIdentity
{
    DeskId desk;
    QString name;
    QUrl central;
    QByteArray certificate;                         ///< PEM
    QByteArray authority;                           ///< PEM
    PlaceKinds placeKinds = PlaceKind::PointOfSale; ///< until central has said more
    std::vector<QByteArray> earlier = {};           ///< PEM: certificates of this desk before this one

    /// The keys that have signed for this desk. CertificateRefused when one of the certificates was not
    /// issued to it by the authority, MalformedMessage when one cannot be read.
    [[nodiscard]] Result<DeskKeys> keys() const;
};

/// The folder that holds all of a desk: mode 0700, files 0600.
class DeskFolder
{
public:
    explicit DeskFolder(QString path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString journal() const { return file(QStringLiteral("journal.db")); }
    [[nodiscard]] QString replica() const { return file(QStringLiteral("replica.db")); }
    [[nodiscard]] QString log() const { return file(QStringLiteral("desk.log")); }
    [[nodiscard]] QString backups() const { return file(QStringLiteral("backups")); }

    /// Makes the folder if it is not there. FileUnusable.
    [[nodiscard]] Done prepare() const;
    /// NotEnrolled when there is no identity yet; MalformedFile when it cannot be read.
    [[nodiscard]] Result<DeskIdentity> identity() const;
    [[nodiscard]] Result<DeviceKey> deviceKey() const;
    /// Writes key and identity, each as a whole or not at all.
    [[nodiscard]] Done save(const DeskIdentity& identity, const DeviceKey& key) const;

private:
    [[nodiscard]] QString file(const QString& name) const;

    QString m_path;
};

} // namespace cekr
