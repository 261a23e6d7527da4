// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/office/DeskFolder.h"

namespace cekr
{

/// What central is asked with when a machine is to become a desk: a new key and the request for its
/// certificate. Both are kept in the folder (0600) until there is a desk. Should the answer get lost, the
/// same code with the same request gives the certificate after all; another request would find the code used.
class PendingEnrolment final
{
public:
    /// Those that are kept in the folder, or new ones, kept by then. FileUnusable, DiskFull, CryptoFailed.
    [[nodiscard]] static Result<PendingEnrolment> of(const DeskFolder& folder);

    [[nodiscard]] const DeviceKey& key() const { return m_key; }
    [[nodiscard]] const QByteArray& request() const { return m_request; } ///< PEM
    /// There is a desk now.
    void forget() const;

private:
    PendingEnrolment(QString path, DeviceKey key, QByteArray request);
    [[nodiscard]] static Result<PendingEnrolment> kept(const QString& path);
    [[nodiscard]] static Result<PendingEnrolment> made(const DeskFolder& folder, const QString& path);

    QString m_path;
    DeviceKey m_key;
    QByteArray m_request;
};

} // namespace cekr
