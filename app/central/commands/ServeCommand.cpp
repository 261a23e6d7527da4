// SPDX-License-Identifier: EUPL-1.2
#include "app/central/Interrupt.h"
#include "app/central/access/DeskGate.h"
#include "app/central/admin/PendingAlarm.h"
#include "app/central/commands/Command.h"
#include "app/central/http/HttpServer.h"
#include "app/central/http/Routes.h"
#include "app/central/http/TlsContext.h"
#include "app/central/persons/PersonDatabase.h"
#include "app/central/store/Schema.h"
#include "core/base/DurableFile.h"
#include "core/base/Log.h"
#include "core/crypto/Certificate.h"
#include "core/store/ProcessLock.h"
#include "resources/terms/TermsFiles.h"

#include <QHostAddress>

namespace cekr::central
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr unsigned secondsToEnd = 4;
constexpr qint64 largestCertificate = 64 * 1024;
constexpr int serverWarningDays = 28;
constexpr int authorityWarningDays = 365;

/// Where to listen, from the arguments. Whatever could be reached from another machine is refused: TLS for a
/// network is nginx's work, and plain HTTP must stay between it and central.
Result<ListenOptions> listenOptions(const QCommandLineParser& arguments)
{
    ListenOptions options{
        .address = arguments.value(u"address"_s), .port = 0, .socketPath = arguments.value(u"socket"_s)};
    bool isNumber = false;
    options.port = arguments.value(u"port"_s).toInt(&isNumber);
    if (!isNumber || options.port < 0 || options.port > 65535) {
        return failure(ErrorCode::Misused, u"--port is 0 to 65535"_s);
    }
    const QHostAddress address(options.address);
    if (options.socketPath.isEmpty() && !address.isLoopback()) {
        return failure(ErrorCode::Misused,
                       u"central listens on loopback only (127.0.0.1 or ::1); "
                       "put nginx in front of it to serve a network"_s,
                       {}, options.address);
    }
    if (!options.socketPath.isEmpty() && !arguments.isSet(u"behind-terminator"_s)) {
        return failure(ErrorCode::Misused, u"--socket goes with --behind-terminator"_s);
    }
    return options;
}

/// A database with a thread of its own.
class DatabaseThread final
{
public:
    DatabaseThread(const QString& name, Database database)
        : m_resident(name, [held = std::make_shared<Database>(std::move(database))] {
            return std::make_unique<Database>(std::move(*held));
        })
    {
    }
    [[nodiscard]] Resident<Database>& resident() { return m_resident; }

private:
    Resident<Database> m_resident;
};

QString whereItListens(const ListenOptions& options, int port)
{
    if (!options.socketPath.isEmpty()) {
        return u"unix:"_s + options.socketPath;
    }
    const QString host = options.address.contains(u':') ? u"[%1]"_s.arg(options.address) : options.address;
    return u"%1://%2:%3"_s.arg(options.tls == nullptr ? u"http"_s : u"https"_s, host).arg(port);
}

void warnOf(const char* what, const Result<QByteArray>& pem, const QDateTime& now, int days, const char* next)
{
    const Result<Certificate> certificate =
        pem ? Certificate::fromPem(*pem) : Result<Certificate>(failure(pem.error()));
    if (!certificate) {
        qCCritical(logCentral) << what << "cannot be read:" << certificate.error().toLogLine();
    } else if (now.daysTo(certificate->notAfter()) < days) {
        qCCritical(logCentral).noquote()
            << what << "ends on" << certificate->notAfter().date().toString(Qt::ISODate) + u':' << next;
    }
}

/// What has to be renewed by hand, in time for it.
void warnOfCertificates(const CentralFolder& folder, const CentralKeys& keys, const QDateTime& now)
{
    warnOf("the server's certificate", readFile(folder.serverCertificate(), largestCertificate), now,
           serverWarningDays, "a restart of cekr-central renews it");
    warnOf("the certificate of the authority", keys.authority.certificatePem(), now, authorityWarningDays,
           "no desk's certificate holds longer; set up a new central folder and enrol all desks there");
}

Done serveUntilInterrupted(const CentralFolder& folder, const Services& services,
                           const ListenOptions& options)
{
    DeskGate gate(services);
    HttpServer server(
        Router(allRoutes(services)),
        [&gate](Access access, const QByteArray& fingerprint) { return gate.admit(access, fingerprint); },
        services.clock);
    noteInterrupts();
    const int port = TRY(server.start(options));
    print(u"listening "_s + whereItListens(options, port));
    QDate warned;
    do {
        const QDateTime now = services.clock.now();
        if (warned != now.date()) {
            warnOfCertificates(folder, services.keys, now);
            warned = now.date();
        }
        const Done said =
            services.writer.call([&now](Database& database) { return alarmOfPending(database, now); });
        if (!said) {
            qCCritical(logCentral) << "nobody is told what is pending" << said.error().toLogLine();
        }
    } while (!awaitInterrupt(1h));
    endWithin(secondsToEnd);
    server.stop();
    return {};
}

/// One server per folder, its log begun and its certificate good for a while.
Result<ProcessLock> prepare(const Invocation& call, const CentralKeys& keys)
{
    ProcessLock lock = TRY(ProcessLock::lock(call.folder.path() + u"/serve"_s));
    TRY(startLog(call.folder.log()));
    reopenLogOnHangup();
    TRY(call.folder.renewServerCertificate(keys, call.clock.now()));
    return lock;
}

Done serveFolder(const Invocation& call, const CentralKeys& keys, ListenOptions options)
{
    const TlsContext tls = TRY(TlsContext::ofFolder(call.folder));
    std::vector<TermsEdition> editions = TRY(termsEditions());
    Database writable = TRY(openCentralDatabase(call.folder.database(), false));
    Database readable = TRY(openCentralDatabase(call.folder.database(), true));
    Database persons = TRY(openPersonDatabase(call.folder.personDatabase()));
    options.tls = call.arguments.isSet(u"behind-terminator"_s) ? nullptr : tls.native();
    const TermsBook terms(std::move(editions));
    DatabaseThread writer(u"writer"_s, std::move(writable));
    DatabaseThread reader(u"reader"_s, std::move(readable));
    DatabaseThread personal(u"persons"_s, std::move(persons));
    SettingsRenewal settings(writer.resident(), keys);
    return serveUntilInterrupted(
        call.folder,
        {writer.resident(), reader.resident(), personal.resident(), settings, keys, terms, call.clock},
        options);
}

Done serve(const Invocation& call)
{
    const ListenOptions options = TRY(listenOptions(call.arguments));
    const CentralKeys keys = TRY(call.folder.openKeys());
    const ProcessLock lock = TRY(prepare(call, keys));
    return serveFolder(call, keys, options);
}

} // namespace

Command serveCommand()
{
    return {
        .name = u"serve"_s,
        .summary = u"answer the desks, on loopback only"_s,
        .positionals = {},
        .options =
            {{u"address"_s, u"A loopback address."_s, u"ADDRESS"_s, u"127.0.0.1"_s},
             {u"port"_s, u"0 takes a free one."_s, u"PORT"_s, u"8443"_s},
             {u"behind-terminator"_s,
              u"Speak plain HTTP to an nginx that has verified the client's certificate and passes it on."_s},
             {u"socket"_s, u"With --behind-terminator: a UNIX socket instead of a port."_s, u"PATH"_s}},
        .run = serve};
}

} // namespace cekr::central
