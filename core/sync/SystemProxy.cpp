// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/SystemProxy.h"

#include <QUrl>

namespace cekr
{

namespace
{

bool isOffForAll()
{
    for (const char* name : {"no_proxy", "NO_PROXY"}) {
        for (const QByteArray& entry : qgetenv(name).split(',')) {
            if (entry.trimmed() == "*") {
                return true;
            }
        }
    }
    return false;
}

} // namespace

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery& query)
{
    return isOffForAll() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
}

QNetworkProxy SystemProxy::to(const QUrl& address)
{
    const QList<QNetworkProxy> proxies = SystemProxy().queryProxy(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front();
}

} // namespace cekr
