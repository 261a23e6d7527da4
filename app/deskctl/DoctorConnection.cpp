// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Doctor.h"
#include "app/deskctl/WaitFor.h"
#include "core/sync/CentralTls.h"
#include "core/sync/HttpCentral.h"
#include "core/sync/SystemProxy.h"

#include <QHostInfo>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int withinMs = 10'000;
constexpr std::chrono::milliseconds worstClock{120'000}; // OFF-5

/// TCP, through the proxy if there is one.
bool examineTcp(QSslSocket& socket, const QUrl& central, Findings& findings)
{
    socket.connectToHost(central.host(), quint16(central.port(443)));
    const bool isConnected = socket.waitForConnected(withinMs);
    findings.push_back({u"connection"_s, isConnected, isConnected ? u"open"_s : socket.errorString()});
    return isConnected;
}

/// That central is the right one. What central thinks of the desk's certificate, it says in its answer.
bool examineTls(QSslSocket& socket, Findings& findings)
{
    socket.startClientEncryption();
    const bool isEncrypted = socket.waitForEncrypted(withinMs);
    QStringList faults;
    for (const QSslError& error : socket.sslHandshakeErrors()) {
        faults += error.errorString();
    }
    findings.push_back({u"TLS"_s, isEncrypted,
                        isEncrypted ? socket.sessionCipher().name()
                                    : (faults.isEmpty() ? socket.errorString() : faults.join(u"; "_s))});
    return isEncrypted;
}

void examineServer(HttpCentral& central, Findings& findings)
{
    // Not the health of the server alone: whether it lets this desk in. Nothing comes after the last number.
    const auto letIn = waitFor<std::vector<StoredOperation>>([&central](auto done) {
        central.ownOperations(std::numeric_limits<qint64>::max(), std::move(done));
    });
    findings.push_back(finding(u"server"_s, letIn, u"lets this desk in"_s));
    const auto health = waitFor<wire::Health>([&central](auto done) { central.health(std::move(done)); });
    findings.push_back(finding(u"central"_s, health, u"version "_s + (health ? health->version : QString())));
    if (const auto offset = central.clockOffset()) {
        findings.push_back(
            {u"clock"_s, abs(*offset) < worstClock,
             u"central's clock is %1 s %2"_s.arg(double(abs(*offset).count()) / 1000, 0, 'f', 1)
                 .arg(offset->count() < 0 ? u"behind"_s : u"ahead"_s)});
    }
}

} // namespace

void examineConnection(const DeskFolder& folder, const DeskIdentity& identity, const Clock& clock,
                       Findings& findings)
{
    const QNetworkProxy proxy = SystemProxy::to(identity.central);
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy;
    findings.push_back(
        {u"proxy"_s, true, isDirect ? u"none"_s : u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port())});
    const QHostInfo host = QHostInfo::fromName(identity.central.host());
    // A proxy may know names that this machine does not.
    const bool isNamed = !isDirect || host.error() == QHostInfo::NoError;
    findings.push_back({u"name"_s, isNamed, isNamed ? identity.central.host() : host.errorString()});
    const Result<DeviceKey> key = folder.deviceKey();
    if (!isNamed || !key) {
        return;
    }
    QSslSocket socket;
    socket.setProxy(proxy);
    socket.setSslConfiguration(
        centralTls({identity.central, identity.authority, identity.certificate, key->toPem()}));
    if (!examineTcp(socket, identity.central, findings) || !examineTls(socket, findings)) {
        return;
    }
    HttpCentral central({identity.central, identity.authority, identity.certificate, key->toPem()}, clock);
    examineServer(central, findings);
}

} // namespace cekr::deskctl
