// SPDX-License-Identifier: EUPL-1.2
#include "app/central/CentralFolder.h"

#include "app/central/PrivateFile.h"
#include "core/base/DurableFile.h"

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
constexpr qint64 largestCertificate = 64 * 1024;
constexpr qsizetype masterKeySize = 32;

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
    if (Done folder = makePrivateFolder(m_path); !folder) {
        return folder;
    }
    if (QFile::exists(masterKey())) {
        return failure(ErrorCode::Exists, u"there is a central in this folder already"_s, {}, m_path);
    }
    const auto authority = CertificateAuthority::create(name, now, authorityYears);
    const auto serverKey = DeviceKey::generate();
    if (!authority || !serverKey) {
        return failure(authority ? serverKey.error() : authority.error());
    }
    // The master key comes last: a folder that has it is whole.
    for (const Done& done : {writePrivateFile(authorityKey(), authority->keyPem().view()),
                             writePrivateFile(authorityCertificate(), authority->certificatePem()),
                             writePrivateFile(this->serverKey(), serverKey->toPem().view()),
                             writePrivateFile(hostNames(), hosts.join(u'\n').toUtf8()),
                             issueServerCertificate(*authority, *serverKey, hosts, now),
                             writePrivateFile(masterKey(), Secret::random(masterKeySize).view())}) {
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<CentralKeys> CentralFolder::openKeys() const
{
    Result<Secret> master = readPrivateFile(masterKey());
    if (!master) {
        return failure(master.error());
    }
    if (master->size() != masterKeySize) {
        return failure(ErrorCode::FileUnusable, u"not a master key"_s, {}, masterKey());
    }
    const Result<Secret> key = readPrivateFile(authorityKey());
    const Result<QByteArray> certificate = readFile(authorityCertificate(), largestCertificate);
    if (!key || !certificate) {
        return failure(key ? certificate.error() : key.error());
    }
    auto authority = CertificateAuthority::fromPem(*certificate, key->view());
    if (!authority) {
        return failure(authority.error());
    }
    return CentralKeys{std::move(*authority), std::move(*master)};
}

Done CentralFolder::renewServerCertificate(const CentralKeys& keys, const QDateTime& now) const
{
    const Result<QByteArray> pem = readFile(serverCertificate(), largestCertificate);
    const auto certificate = pem ? Certificate::fromPem(*pem) : Result<Certificate>(failure(pem.error()));
    if (!certificate) {
        return failure(certificate.error());
    }
    if (certificate->notAfter() > now.addDays(renewalDays)) {
        return {};
    }
    const Result<Secret> keyPem = readPrivateFile(serverKey());
    const auto key = keyPem ? DeviceKey::fromPem(keyPem->view()) : Result<DeviceKey>(failure(keyPem.error()));
    const Result<QByteArray> hosts = readFile(hostNames(), largestCertificate);
    if (!key || !hosts) {
        return failure(key ? hosts.error() : key.error());
    }
    return issueServerCertificate(keys.authority, *key, QString::fromUtf8(*hosts).split(u'\n'), now);
}

Done CentralFolder::issueServerCertificate(const CertificateAuthority& authority, const DeviceKey& key,
                                           const QStringList& hosts, const QDateTime& now) const
{
    const Result<QByteArray> pem = authority.issueServer(key.publicKey(), hosts, now, serverDays);
    return pem ? writePrivateFile(serverCertificate(), *pem) : Done(failure(pem.error()));
}

} // namespace cekr::central
