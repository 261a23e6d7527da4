// SPDX-License-Identifier: EUPL-1.2
#include "core/office/DeskFolder.h"

#include "core/base/DurableFile.h"
#include "core/domain/JsonForms.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Where central is, in full.
struct UrlForm
{
    [[nodiscard]] QJsonValue write(const QUrl& url) const { return url.toString(); }
    void read(JsonReader& reader, QLatin1StringView key, QUrl& url) const
    {
        url = QUrl(reader.text(key, 500), QUrl::StrictMode);
        if (!url.isValid()) {
            reader.fail(u"%1 is no address"_s.arg(key));
        }
    }
};

constexpr qint64 largestIdentity = 512 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<QByteArray> readOwn(const QString& path)
{
    if (!QFile::exists(path)) {
        return failure(ErrorCode::NotEnrolled, u"no such file"_s, {}, path);
    }
    return readFile(path, largestIdentity);
}

} // namespace

template <>
struct JsonMessage<DeskIdentity>
{
    static constexpr auto fields =
        std::tuple{jsonField("desk", &DeskIdentity::desk),
                   jsonField("name", &DeskIdentity::name, JsonTextForm{JsonReader::largestText}),
                   jsonField("central", &DeskIdentity::central, UrlForm()),
                   jsonField("certificate", &DeskIdentity::certificate, JsonPemForm()),
                   jsonField("authority", &DeskIdentity::authority, JsonPemForm()),
                   jsonField("placeKinds", &DeskIdentity::placeKinds).unlessNothing(),
                   jsonField("earlier", &DeskIdentity::earlier, JsonPemListForm()).unlessNothing()};
};

Result<DeskKeys> DeskIdentity::keys() const
{
    const Certificate issuer = TRY(Certificate::fromPem(authority));
    std::vector<Certificate> certificates;
    for (const QByteArray& pem : earlier) {
        certificates.push_back(TRY(Certificate::fromPem(pem)));
    }
    certificates.push_back(TRY(Certificate::fromPem(certificate)));
    const bool areOwn = std::ranges::all_of(certificates, [&](const Certificate& one) {
        return one.isIssuedBy(issuer) && one.subjectCommonName() == desk.text();
    });
    return areOwn ? DeskKeys::of(std::move(certificates))
                  : failure(ErrorCode::CertificateRefused,
                            u"a certificate of this desk is not one that its authority issued to it"_s);
}

DeskFolder::DeskFolder(QString path) : m_path(std::move(path)) {}

QString DeskFolder::file(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

Done DeskFolder::prepare() const
{
    for (const QString& folder : {m_path, backups()}) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)) {
            return failure(ErrorCode::FileUnusable, u"cannot make the folder"_s, {}, folder);
        }
    }
    return {};
}

Result<DeskIdentity> DeskFolder::identity() const
{
    const QByteArray content = TRY(readOwn(file(u"desk.json"_s)));
    Result<DeskIdentity> identity =
        fromJsonBytes<DeskIdentity>(content, {.bytes = largestIdentity, .depth = 2});
    if (!identity) {
        return failure(ErrorCode::MalformedFile, identity.error().detail, {}, u"desk.json"_s);
    }
    return identity;
}

Result<DeviceKey> DeskFolder::deviceKey() const
{
    QByteArray pem = TRY(readOwn(file(u"device.key"_s)));
    const Secret secret = Secret::fromBytes(std::move(pem));
    return DeviceKey::fromPem(secret.view());
}

Done DeskFolder::save(const DeskIdentity& identity, const DeviceKey& key) const
{
    TRY(prepare());
    const Secret pem = key.toPem();
    TRY(writePrivateFile(file(u"device.key"_s), pem.view()));
    return writePrivateFile(file(u"desk.json"_s), QJsonDocument(toJson(identity)).toJson());
}

} // namespace cekr
