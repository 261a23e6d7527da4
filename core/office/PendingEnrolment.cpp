// SPDX-License-Identifier: EUPL-1.2
#include "core/office/PendingEnrolment.h"

#include "core/base/DurableFile.h"
#include "core/crypto/CertificateRequest.h"

#include <QDir>
#include <QFile>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

const QString keyEnd = QStringLiteral(".key");
const QString requestEnd = QStringLiteral(".request");

} // namespace

PendingEnrolment::PendingEnrolment(QString path, DeviceKey key, QByteArray request)
    : m_path(std::move(path)), m_key(std::move(key)), m_request(std::move(request))
{
}

Result<PendingEnrolment> PendingEnrolment::of(const DeskFolder& folder)
{
    const QString path = QDir(folder.path()).filePath(u"pending"_s);
    Result<PendingEnrolment> before = kept(path);
    return before ? std::move(before) : made(folder, path);
}

Result<PendingEnrolment> PendingEnrolment::kept(const QString& path)
{
    QByteArray pem = TRY(readFile(path + keyEnd, largestPem));
    QByteArray request = TRY(readFile(path + requestEnd, largestPem));
    const Secret secret = Secret::fromBytes(std::move(pem));
    DeviceKey key = TRY(DeviceKey::fromPem(secret.view()));
    return PendingEnrolment(path, std::move(key), std::move(request));
}

Result<PendingEnrolment> PendingEnrolment::made(const DeskFolder& folder, const QString& path)
{
    DeviceKey key = TRY(DeviceKey::generate());
    // The name in the request is only a wish; central decides which desk the code is for.
    QByteArray request = TRY(certificateRequestPem(key, u"desk"_s));
    TRY(folder.prepare());
    // The request of an earlier key must not stand beside the new one.
    if (QFile::exists(path + requestEnd) && !QFile::remove(path + requestEnd)) {
        return failure(ErrorCode::FileUnusable, u"cannot be removed"_s, {}, path + requestEnd);
    }
    const Secret pem = key.toPem();
    TRY(writePrivateFile(path + keyEnd, pem.view()));
    TRY(writePrivateFile(path + requestEnd, request));
    return PendingEnrolment(path, std::move(key), std::move(request));
}

void PendingEnrolment::forget() const
{
    QFile::remove(m_path + requestEnd);
    QFile::remove(m_path + keyEnd);
}

} // namespace cekr
