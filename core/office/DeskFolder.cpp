// SPDX-License-Identifier: EUPL-1.2
#include "core/office/DeskFolder.h"

#include "core/base/DurableFile.h"
#include "core/base/Json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<QByteArray> readOwn(const QString& path)
{
    if (!QFile::exists(path)) {
        return failure(ErrorCode::NotEnrolled, u"no such file"_s, {}, path);
    }
    return readFile(path, 64 * 1024);
}

} // namespace

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
    const Result<QJsonObject> object = parseJsonObject(content, {.bytes = 64 * 1024, .depth = 2});
    if (!object) {
        return failure(ErrorCode::MalformedFile, object.error().detail, {}, u"desk.json"_s);
    }
    JsonReader reader(*object, u"desk.json"_s);
    DeskIdentity identity;
    const Result<DeskId> desk = DeskId::parse(reader.text("desk"_L1));
    identity.name = reader.text("name"_L1);
    identity.central = QUrl(reader.text("central"_L1, 500), QUrl::StrictMode);
    identity.certificate = reader.text("certificate"_L1, 16 * 1024).toLatin1();
    identity.authority = reader.text("authority"_L1, 16 * 1024).toLatin1();
    if (Done read = reader.done(); !read || !desk || !identity.central.isValid()) {
        return failure(ErrorCode::MalformedFile, read ? u"desk or central"_s : read.error().detail, {},
                       u"desk.json"_s);
    }
    identity.desk = *desk;
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
    const QJsonObject object{{u"desk"_s, identity.desk.text()},
                             {u"name"_s, identity.name},
                             {u"central"_s, identity.central.toString()},
                             {u"certificate"_s, QString::fromLatin1(identity.certificate)},
                             {u"authority"_s, QString::fromLatin1(identity.authority)}};
    return writePrivateFile(file(u"desk.json"_s), QJsonDocument(object).toJson());
}

} // namespace cekr
