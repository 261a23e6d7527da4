// SPDX-License-Identifier: EUPL-1.2
// push: operations a second when 10 000 wait, beside sending the same bytes in the same batches over the same
// TLS to a handler that verifies the same signatures and stores them with the same commits.
#include "core/base/Log.h"
#include "core/journal/TillTable.h"
#include "core/sync/Outbox.h"
#include "tests/bench/Bench.h"
#include "tests/bench/CentralDesk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int waiting = 10'000;
constexpr int rounds = 3;
constexpr int batch = 500;

void check(const Done& done)
{
    if (!done) {
        qFatal("bench: %s", qPrintable(done.error().toLogLine()));
    }
}

/// Records all in portions, as durable as the office does.
std::vector<QByteArray> record(Journal& journal, test::SigningDesk& desk,
                               const std::vector<OperationBody>& bodies)
{
    std::vector<QByteArray> jws;
    for (size_t first = 0; first < bodies.size(); first += batch) {
        Record portion;
        for (size_t i = first; i < std::min(first + batch, bodies.size()); ++i) {
            Operation operation = desk.next(bodies[i]);
            jws.push_back(desk.sign(operation));
            portion.entries.push_back({std::move(operation), jws.back(), entriesOf(bodies[i])});
        }
        check(journal.record(portion));
    }
    return jws;
}

void sendAll(Journal& journal, CentralApi& central)
{
    Outbox outbox(journal, central);
    QEventLoop loop;
    QObject::connect(&outbox, &Outbox::finished, &loop, [&loop](const Done& done) {
        check(done);
        loop.quit();
    });
    outbox.send();
    loop.exec();
}

void requireAllApplied(Journal& journal)
{
    const auto left = journal.waiting();
    const auto refused = journal.till().unresolved();
    if (!left || left->count != 0 || !refused || !refused->empty()) {
        const QString why =
            refused && !refused->empty() ? refused->front().entry.problem->toLogLine() : QString();
        qFatal("bench: not all operations were applied: %s", qPrintable(why));
    }
}

/// The bare handler in a process of its own, with the certificates of the real one.
class Floor
{
public:
    Floor(const CentralDesk& at, const QString& central, const QString& certificatePath)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(CEKR_PUSH_FLOOR),
                        {central + u"/server.cert.pem"_s, central + u"/server.key.pem"_s,
                         central + u"/ca.cert.pem"_s, certificatePath, central + u"/floor.db"_s});
        m_process.waitForStarted();
        m_process.waitForReadyRead(10'000);
        m_url = QUrl(u"https://127.0.0.1:"_s + QString::fromLatin1(m_process.readLine().trimmed()) +
                     u"/operations"_s);
        const CentralLink link = at.link();
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setProtocol(QSsl::TlsV1_3OrLater);
        m_tls.setCaCertificates(QSslCertificate::fromData(link.authority));
        m_tls.setLocalCertificateChain(QSslCertificate::fromData(link.certificate));
        m_tls.setPrivateKey(QSslKey(link.key.view().toByteArray(), QSsl::Ec));
    }
    ~Floor()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Floor(const Floor&) = delete;
    Floor& operator=(const Floor&) = delete;

    void send(const std::vector<QByteArray>& jws)
    {
        for (size_t first = 0; first < jws.size(); first += batch) {
            QByteArray body;
            for (size_t i = first; i < std::min(first + batch, jws.size()); ++i) {
                body += jws[i] + '\n';
            }
            post(body);
        }
    }

private:
    void post(const QByteArray& body)
    {
        QNetworkRequest request(m_url);
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-ndjson"_s);
        QNetworkReply* reply = m_network.post(request, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->error() != QNetworkReply::NoError) {
            qFatal("bench: floor: %s", qPrintable(reply->errorString()));
        }
        reply->deleteLater();
    }

    QProcess m_process;
    QUrl m_url;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    CentralDesk at(0, rounds * waiting / 2);
    Result<Journal> journal = Journal::open(DeskFolder(at.folder()).journal());
    check(journal ? Done() : Done(failure(journal.error())));
    HttpCentral central(at.link(), clock);

    const std::vector<OperationBody> opening = at.opening();
    (void)record(*journal, at.desk(), {opening.front()});
    const OperationId shift = at.desk().lastId();
    (void)record(*journal, at.desk(), {opening.begin() + 1, opening.end()});
    sendAll(*journal, central);
    requireAllApplied(*journal);

    QFile certificate(at.central().path(u"desk.cert.pem"_s));
    if (!certificate.open(QIODevice::WriteOnly) || certificate.write(at.link().certificate) < 0) {
        qFatal("bench: %s", qPrintable(certificate.errorString()));
    }
    certificate.close();
    Floor floor(at, at.central().folder(), certificate.fileName());

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        const auto jws = record(*journal, at.desk(), at.counterWork(shift, round * waiting / 2, waiting));
        ours.push_back(waiting * 1000.0 / millisecondsOf([&] { sendAll(*journal, central); }));
        requireAllApplied(*journal);
        theirs.push_back(waiting * 1000.0 / millisecondsOf([&] { floor.send(jws); }));
    }
    print({"push", median(ours), median(theirs), "operations/s", rounds});
}
