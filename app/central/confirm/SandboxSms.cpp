// SPDX-License-Identifier: EUPL-1.2
#include "app/central/confirm/SandboxSms.h"

#include "app/central/Interrupt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

#include <thread>

namespace cekr::central
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr char loopback[] = "127.0.0.1";
constexpr qsizetype mostMessages = 1000;
constexpr size_t largestMessage = 4096;

/// The messages so far; asked by the one thread that the server answers on.
class Messages final
{
public:
    bool add(const std::string& body)
    {
        const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
        if (!message[u"to"].isString() || !message[u"text"].isString()) {
            return false;
        }
        m_messages.append(message);
        if (m_messages.size() > mostMessages) {
            m_messages.removeFirst();
        }
        return true;
    }
    std::string all() const { return QJsonDocument(m_messages).toJson(QJsonDocument::Compact).toStdString(); }

private:
    QJsonArray m_messages;
};

} // namespace

Done serveSandboxSms(int port, const std::function<void(int port)>& listening)
{
    Messages messages;
    httplib::Server server;
    server.new_task_queue = [] { return new httplib::ThreadPool(1); };
    server.set_payload_max_length(largestMessage);
    server.Post("/", [&messages](const httplib::Request& request, httplib::Response& response) {
        response.status = messages.add(request.body) ? 202 : 400;
    });
    server.Get("/messages", [&messages](const httplib::Request&, httplib::Response& response) {
        response.set_content(messages.all(), "application/json");
    });
    const int bound = port == 0                             ? server.bind_to_any_port(loopback)
                      : server.bind_to_port(loopback, port) ? port
                                                            : -1;
    if (bound <= 0) {
        return failure(ErrorCode::FileUnusable, u"cannot listen there"_s, {}, QString::number(port));
    }
    noteInterrupts();
    std::thread serving([&server] { server.listen_after_bind(); });
    listening(bound);
    while (!awaitInterrupt(1h)) {
    }
    server.stop();
    serving.join();
    return {};
}

} // namespace cekr::central
