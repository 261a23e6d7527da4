// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/Secret.h"

#include <QStringList>

namespace cekr::central
{

/// The keys of a central: they lie in its folder, mode 0600, and nowhere else.
struct CentralKeys
{
    CertificateAuthority authority;
    Secret master;          ///< seals the keys that lie in the database
    DeviceKey personalData; ///< what is personal is encrypted to it
};

/// The folder of a central (mode 0700) and what lies where in it.
class CentralFolder final
{
public:
    explicit CentralFolder(QString path) : m_path(std::move(path)) {}

    /// Makes the folder, an authority of that name, the server's certificate for the names, and a master key.
    /// Exists when there is a central in it; FileUnusable, DiskFull.
    [[nodiscard]] Done create(const QString& name, const QStringList& hosts, const QDateTime& now) const;
    /// FileUnusable when there is no central, or others may read its keys.
    [[nodiscard]] Result<CentralKeys> openKeys() const;
    /// Issues the server's certificate anew when it ends within a month.
    [[nodiscard]] Done renewServerCertificate(const CentralKeys& keys, const QDateTime& now) const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString database() const { return file("central.db"); }
    [[nodiscard]] QString personDatabase() const { return file("persons.db"); }
    [[nodiscard]] QString log() const { return file("central.log"); }
    [[nodiscard]] QString authorityCertificate() const { return file("ca.cert.pem"); }
    [[nodiscard]] QString serverCertificate() const { return file("server.cert.pem"); }
    [[nodiscard]] QString serverKey() const { return file("server.key.pem"); }

private:
    [[nodiscard]] QString file(const char* name) const;
    [[nodiscard]] QString authorityKey() const { return file("ca.key.pem"); }
    [[nodiscard]] QString masterKey() const { return file("master.key"); }
    [[nodiscard]] QString personalDataKey() const { return file("persons.key.pem"); }
    [[nodiscard]] Result<DeviceKey> openPersonalDataKey() const;
    [[nodiscard]] QString hostNames() const { return file("server.names"); }
    [[nodiscard]] Done issueServerCertificate(const CertificateAuthority& authority, const DeviceKey& key,
                                              const QStringList& hosts, const QDateTime& now) const;

    QString m_path;
};

} // namespace cekr::central
