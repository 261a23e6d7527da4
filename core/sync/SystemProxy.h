// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QNetworkProxyFactory>

namespace cekr
{

/// The proxies that the system names for an address (environment or desktop). "no_proxy=*" means none for
/// any, which libproxy does not know.
class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

    /// The first of them; of type NoProxy where the way is direct.
    [[nodiscard]] static QNetworkProxy to(const QUrl& address);
};

} // namespace cekr
