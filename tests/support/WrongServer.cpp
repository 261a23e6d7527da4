// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/WrongServer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether a question has arrived with all of its body.
bool isWhole(const QByteArray& question)
{
    static const QRegularExpression length(u"content-length: *(\\d+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype head = question.indexOf("\r\n\r\n");
    const QString text = QString::fromLatin1(question.left(head));
    return head >= 0 && question.size() >= head + 4 + length.match(text).captured(1).toLongLong();
}

} // namespace

WrongServer::WrongServer(const CentralProcess& central)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(
        QSslCertificate::fromData(contentOf(central.folder() + u"/server.cert.pem"_s), QSsl::Pem));
    tls.setPrivateKey(QSslKey(contentOf(central.folder() + u"/server.key.pem"_s), QSsl::Ec, QSsl::Pem));
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &WrongServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("wrong server: %s", qPrintable(m_server.errorString()));
    }
}

void WrongServer::answer(int status, const QByteArray& contentType, const QByteArray& body)
{
    answer("HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void WrongServer::accept()
{
    while (auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection())) {
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] {
            m_question.remove(socket);
            socket->deleteLater();
        });
    }
}

void WrongServer::read(QSslSocket* socket)
{
    QByteArray& question = m_question[socket];
    question += socket->readAll();
    if (isWhole(question)) {
        m_lastQuestion = std::exchange(question, {});
        ++m_questions;
        socket->write(m_answer);
    }
}

} // namespace cekr::test
