// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/HttpServer.h"

#include "app/central/http/HttpTranslation.h"
#include "app/central/http/Problems.h"
#include "app/central/http/Transport.h"
#include "core/base/Log.h"

#include <QFile>

#include <httplib.h>

#include <atomic>
#include <future>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cekr::central
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr size_t threads = 64;
constexpr int backlog = 128;
constexpr size_t requestsPerConnection = 10'000;
constexpr qsizetype largestHead = 32 * 1024;
constexpr auto handshakeTime = 10s;
constexpr auto headTime = 15s;
constexpr auto bodyTime = 120s;
constexpr auto answerTime = 120s;
constexpr auto idleTime = 60s;
constexpr auto idleTimeUnderPressure = 250ms;
constexpr auto timeToFinish = 2s;

/// Holds the fingerprint of the client's certificate. No sender can set it: a name ends at its first colon.
const std::string peerHeader = ":peer";

/// Makes room for a socket where one was left behind. Exists when something else is there.
Done removeSocket(const std::string& path)
{
    struct stat found = {};
    if (::lstat(path.c_str(), &found) != 0) {
        return {};
    }
    if (!S_ISSOCK(found.st_mode)) {
        return failure(ErrorCode::Exists, u"that is no socket"_s, {}, QString::fromStdString(path));
    }
    ::unlink(path.c_str());
    return {};
}

/// A bounded connection as httplib reads and writes it.
class TransportStream final : public httplib::Stream
{
public:
    explicit TransportStream(Transport& transport) : m_transport(transport) {}

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char* buffer, size_t size) override { return m_transport.read(buffer, qsizetype(size)); }
    ssize_t write(const char* bytes, size_t size) override
    {
        return m_transport.write(bytes, qsizetype(size));
    }
    void get_remote_ip_and_port(std::string&, int&) const override {}
    void get_local_ip_and_port(std::string&, int&) const override {}
    socket_t socket() const override { return m_transport.socket(); }

private:
    Transport& m_transport;
};

/// httplib's threads, with a count of the connections that wait for one.
class CountingPool final : public httplib::TaskQueue
{
public:
    explicit CountingPool(std::atomic<int>& waiting) : m_pool(threads), m_waiting(waiting) {}

    void enqueue(std::function<void()> task) override
    {
        ++m_waiting;
        m_pool.enqueue([this, task = std::move(task)] {
            --m_waiting;
            task();
        });
    }
    void shutdown() override { m_pool.shutdown(); }

private:
    httplib::ThreadPool m_pool;
    std::atomic<int>& m_waiting;
};

} // namespace

class HttpServer::Listener final : public httplib::Server
{
public:
    Listener(Router router, Gate gate, const Clock& clock)
        : m_router(std::move(router)), m_gate(std::move(gate)), m_clock(clock)
    {
        new_task_queue = [this] { return new CountingPool(m_waiting); };
        set_tcp_nodelay(true);
        set_keep_alive_timeout(idleTime.count()); // said in answers; awaitRequest() does it
        set_keep_alive_max_count(requestsPerConnection);
        set_socket_options([](socket_t socket) {
            const int yes = 1; // and not SO_REUSEPORT, which would let another program share the port
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        const Handler plain = [this](const httplib::Request& request, httplib::Response& response) {
            answer(request, response, nullptr);
        };
        const HandlerWithContentReader withBody =
            [this](const httplib::Request& request, httplib::Response& response,
                   const httplib::ContentReader& reader) { answer(request, response, &reader); };
        Get(".*", plain).Options(".*", plain);
        Post(".*", withBody).Put(".*", withBody).Patch(".*", withBody).Delete(".*", withBody);
        set_error_handler([](const httplib::Request&, httplib::Response& response) { explain(response); });
        set_post_routing_handler([this](const httplib::Request&, httplib::Response& response) {
            response.set_header("Cekr-Time", m_clock.now().toString(Qt::ISODateWithMs).toStdString());
            response.set_header("Cache-Control", "no-store");
        });
    }

    ~Listener() override { end(); }

    Result<int> begin(const ListenOptions& options)
    {
        m_tls = options.tls;
        const bool isLocal = !options.socketPath.isEmpty();
        const std::string where =
            QFile::encodeName(isLocal ? options.socketPath : options.address).toStdString();
        if (isLocal) {
            set_address_family(AF_UNIX);
            TRY(removeSocket(where));
        }
        int port = options.port;
        const bool isAny = port == 0 && !isLocal;
        port = isAny ? bind_to_any_port(where) : (bind_to_port(where, isLocal ? 80 : port) ? port : -1);
        if (port < 0) {
            return failure(ErrorCode::FileUnusable, u"cannot listen there"_s, {},
                           QString::fromStdString(where));
        }
        if (isLocal) { // for nginx, which runs under another user of the same group
            QFile::setPermissions(options.socketPath, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                          QFileDevice::ReadGroup | QFileDevice::WriteGroup);
        }
        ::listen(svr_sock_, backlog); // httplib's own queue holds five
        m_serving = std::async(std::launch::async, [this] { listen_after_bind(); });
        while (!is_running()) { // stop() does nothing before that
            std::this_thread::yield();
        }
        return isLocal ? 0 : port;
    }

    void end()
    {
        stop();
        if (m_serving.valid()) {
            m_isCut = m_serving.wait_for(timeToFinish) != std::future_status::ready;
            m_serving.wait();
        }
    }

private:
    /// One connection from its first byte to its last.
    bool process_and_close_socket(socket_t socket) override
    {
        Transport transport(socket, m_tls, m_isCut);
        if (!transport.establish(handshakeTime)) {
            return false;
        }
        const std::string peer = transport.peerFingerprint().toStdString();
        bool goesOn = true;
        for (size_t left = requestsPerConnection; goesOn && left > 0 && awaitRequest(transport); --left) {
            goesOn = serve(transport, peer, left == 1);
        }
        return true;
    }

    bool awaitRequest(Transport& transport)
    {
        return transport.awaitInput([this](Transport::Milliseconds waited) {
            return svr_sock_ != INVALID_SOCKET && waited < (m_waiting > 0 ? idleTimeUnderPressure : idleTime);
        });
    }

    /// One request and its answer. False when the connection has to end: also when nobody can tell where the
    /// next request begins.
    bool serve(Transport& transport, const std::string& peer, bool isLast)
    {
        TransportStream stream(transport);
        transport.allowReading(largestHead, headTime);
        transport.allowWriting(answerTime);
        bool isClosed = false;
        bool isHeadRead = false;
        bool isLengthKnown = false;
        const bool isAnswered = process_request(stream, isLast, isClosed, [&](httplib::Request& request) {
            request.headers.erase(peerHeader);
            request.headers.erase("Accept-Encoding"); // answers are small, or made faster than compressed
            request.ranges.clear();
            request.set_header(peerHeader,
                               m_tls != nullptr ? peer : fingerprintFromTerminator(request).toStdString());
            const RequestHead head = headOf(request);
            const qsizetype length = head.contentLength.value_or(0);
            isHeadRead = true;
            isLengthKnown = length <= largestBodyOfAll && !head.isChunked;
            transport.allowReading(std::min(length, largestBodyOfAll), bodyTime);
        });
        return isAnswered && isHeadRead && transport.discardUnread() && isLengthKnown && !isClosed;
    }

    void answer(const httplib::Request& from, httplib::Response& to, const httplib::ContentReader* reader)
    {
        const RequestHead head = headOf(from);
        const auto match = m_router.find(head);
        if (!match) {
            send(match.error(), to);
            return;
        }
        Request request{.part = match->part, .query = queryOf(from)};
        if (match->route->access != Access::Anyone) {
            const Result<DeskId> desk = m_gate(match->route->access, header(from, peerHeader.c_str()));
            if (!desk) {
                send(problemAnswer(desk.error()), to);
                return;
            }
            request.desk = *desk;
        }
        if (!readBody(head.contentLength.value_or(0), reader, request.body)) {
            send(problemAnswer(Error{ErrorCode::MalformedMessage, u"the body was cut"_s}), to);
            return;
        }
        const Answer answer = match->route->run(request);
        if (answer.status >= 400) {
            qCInfo(logCentral) << head.method.constData() << match->route->path.constData() << answer.status
                               << request.desk.text();
        }
        send(answer, to);
    }

    static bool readBody(qsizetype length, const httplib::ContentReader* reader, QByteArray& body)
    {
        if (length == 0) {
            return true;
        }
        if (reader == nullptr) {
            return false;
        }
        body.reserve(length);
        return (*reader)([&body](const char* bytes, size_t size) {
            body.append(bytes, qsizetype(size));
            return true;
        });
    }

    /// Gives a problem document to what httplib refuses by itself.
    static void explain(httplib::Response& response)
    {
        if (response.body.empty()) {
            send(problemAnswer(Error{ErrorCode::MalformedMessage, u"not a request that is understood"_s},
                               response.status),
                 response);
        }
    }

    static constexpr qsizetype largestBodyOfAll = 16 * 1024 * 1024;

    Router m_router;
    Gate m_gate;
    const Clock& m_clock;
    ssl_ctx_st* m_tls = nullptr;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_isCut = false;
    std::future<void> m_serving;
};

HttpServer::HttpServer(Router router, Gate gate, const Clock& clock)
    : m_listener(std::make_unique<Listener>(std::move(router), std::move(gate), clock))
{
}

HttpServer::~HttpServer() = default;

Result<int> HttpServer::start(const ListenOptions& options)
{
    return m_listener->begin(options);
}

void HttpServer::stop()
{
    m_listener->end();
}

bool HttpServer::isRunning() const
{
    return m_listener->is_running();
}

} // namespace cekr::central
