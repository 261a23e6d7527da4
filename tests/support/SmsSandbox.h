// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/CentralProcess.h"

#include <QJsonArray>

namespace cekr::test
{

/// The gateway for short messages that cekr-central plays, on a free port of loopback; ended with this.
class SmsSandbox final
{
public:
    ~SmsSandbox();

    /// Starts it, and has central send its messages there.
    void setUp(const CentralProcess& central);
    /// "http://127.0.0.1:PORT".
    [[nodiscard]] const QByteArray& url() const { return m_url; }
    /// All that came, the newest last.
    [[nodiscard]] QJsonArray messages() const;
    /// The six digits of the newest; empty when there are none.
    [[nodiscard]] QString newestCode() const;

private:
    QProcess m_process;
    QByteArray m_url;
};

/// Has a central send its messages to that address.
void setSmsGateway(const CentralProcess& central, const QByteArray& url);

} // namespace cekr::test
