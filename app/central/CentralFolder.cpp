// SPDX-License-Identifier: EUPL-1.2
#include "app/central/CentralFolder.h"

#include "core/base/DurableFile.h"
#include "core/store/ProcessLock.h"

#include <QDir>
#include <QFile>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int authorityYears = 20;
constexpr int serverDays = 825;
constexpr int renewalDays = 30;
constexpr qint64 largestFile = 64 * 1024;
constexpr qsizetype masterKeySize = 32;

constexpr QFileDevice::Permissions othersMayRead =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

std::unexpected<Error> unusable(const QFile& file)
{
    return failure(ErrorCode::FileUnusable, file.errorString(), {}, file.fileName());
}

/// Reads a small file that only its owner may read. FileUnusable when others may.
Result<Secret> readPrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > largestFile) {
        return unusable(file);
    }
    if ((file.permissions() & othersMayRead) != 0) {
        return failure(ErrorCode::FileUnusable, u"others may read or write it; its mode has to be 0600"_s, {},
                       path);
    }
    Secret content = Secret::zeros(file.size());
    if (file.read(content.data(), content.size()) != content.size()) {
        return unusable(file);
    }
    return content;
}

Done makePrivateFolder(const QString& path)
{
    if (!QDir().mkpath(path) ||
        !QFile::setPermissions(path,
                               QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)) {
        return failure(ErrorCode::FileUnusable, u"the folder cannot be made private"_s, {}, path);
    }
    return {};
}

} // namespace

QString CentralFolder::file(const char* name) const
{
    return m_path + u'/' + QLatin1StringView(name);
}

Done CentralFolder::create(const QString& name, const QStringList& hosts, const QDateTime& now) const
{
    TRY(makePrivateFolder(m_path));
    if (QFile::exists(masterKey())) {
        return failure(ErrorCode::Exists, u"there is a central in this folder already"_s, {}, m_path);
    }
    const auto authority = TRY(CertificateAuthority::create(name, now, authorityYears));
    const auto serverKey = TRY(DeviceKey::generate());
    // The master key comes last: a folder that has it is whole.
    TRY(writePrivateFile(authorityKey(), authority.keyPem().view()));
    TRY(writePrivateFile(authorityCertificate(), authority.certificatePem()));
    TRY(writePrivateFile(this->serverKey(), serverKey.toPem().view()));
    TRY(writePrivateFile(hostNames(), hosts.join(u'\n').toUtf8()));
    TRY(issueServerCertificate(authority, serverKey, hosts, now));
    TRY(writePrivateFile(masterKey(), Secret::random(masterKeySize).view()));
    return {};
}

Result<CentralKeys> CentralFolder::openKeys() const
{
    Secret master = TRY(readPrivateFile(masterKey()));
    if (master.size() != masterKeySize) {
        return failure(ErrorCode::FileUnusable, u"not a master key"_s, {}, masterKey());
    }
    const Secret key = TRY(readPrivateFile(authorityKey()));
    const QByteArray certificate = TRY(readFile(authorityCertificate(), largestFile));
    auto authority = TRY(CertificateAuthority::fromPem(certificate, key.view()));
    DeviceKey personalData = TRY(openPersonalDataKey());
    return CentralKeys{std::move(authority), std::move(master), std::move(personalData)};
}

/// A central from before has none yet.
Result<DeviceKey> CentralFolder::openPersonalDataKey() const
{
    if (!QFile::exists(personalDataKey())) {
        const ProcessLock alone = TRY(ProcessLock::lock(m_path + u"/keys"_s));
        if (!QFile::exists(personalDataKey())) {
            const DeviceKey key = TRY(DeviceKey::generate());
            TRY(writePrivateFile(personalDataKey(), key.toPem().view()));
        }
    }
    const Secret pem = TRY(readPrivateFile(personalDataKey()));
    return DeviceKey::fromPem(pem.view());
}

Done CentralFolder::renewServerCertificate(const CentralKeys& keys, const QDateTime& now) const
{
    const QByteArray pem = TRY(readFile(serverCertificate(), largestFile));
    const auto certificate = TRY(Certificate::fromPem(pem));
    if (certificate.notAfter() > now.addDays(renewalDays)) {
        return {};
    }
    const Secret keyPem = TRY(readPrivateFile(serverKey()));
    const auto key = TRY(DeviceKey::fromPem(keyPem.view()));
    const QByteArray hosts = TRY(readFile(hostNames(), largestFile));
    return issueServerCertificate(keys.authority, key, QString::fromUtf8(hosts).split(u'\n'), now);
}

Done CentralFolder::issueServerCertificate(const CertificateAuthority& authority, const DeviceKey& key,
                                           const QStringList& hosts, const QDateTime& now) const
{
    const QByteArray pem = TRY(authority.issueServer(key.publicKey(), hosts, now, serverDays));
    return writePrivateFile(serverCertificate(), pem);
}

} // namespace cekr::central
