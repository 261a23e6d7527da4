// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultProxy.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace cekr::test
{

using namespace Qt::StringLiterals;

/// One connection and its other half. Ends itself.
class FaultProxy::Connection final : public QObject
{
public:
    Connection(QTcpSocket* desk, FaultProxy& proxy)
        : QObject(&proxy), m_proxy(proxy), m_desk(desk), m_central(new QTcpSocket(this))
    {
        m_desk->setParent(this);
        m_pause.setSingleShot(true);
        m_central->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(proxy.m_port));
        connect(m_desk, &QTcpSocket::readyRead, this, &Connection::carryQuestion);
        connect(m_central, &QTcpSocket::connected, this, &Connection::carryQuestion);
        connect(m_central, &QTcpSocket::readyRead, this, &Connection::carryAnswer);
        connect(&m_pause, &QTimer::timeout, this, &Connection::carryPiece);
        connect(m_desk, &QTcpSocket::disconnected, this, [this] { end(m_central); });
        connect(m_central, &QTcpSocket::disconnected, this, [this] { end(m_desk); });
        connect(m_central, &QTcpSocket::errorOccurred, this, [this] { end(m_desk); });
    }

private:
    void carryQuestion()
    {
        if (m_central->state() != QAbstractSocket::ConnectedState) {
            return;
        }
        countAnew();
        QByteArray bytes = m_desk->readAll();
        m_isEstablished = m_isEstablished || (m_hasCentralSpoken && !bytes.isEmpty());
        const qint64 most = m_proxy.m_faults.questionBytes;
        if (m_isEstablished && most >= 0) {
            bytes.truncate(std::max<qint64>(most - m_questionBytes, 0));
        }
        m_questionBytes += m_isEstablished ? bytes.size() : 0;
        m_central->write(bytes);
        if (m_isEstablished && most >= 0 && m_questionBytes >= most) {
            m_central->flush();
            breakOff();
        }
    }

    void carryAnswer()
    {
        m_hasCentralSpoken = true;
        m_answer += m_central->readAll();
        if (!m_isEstablished || m_proxy.m_faults.piece == 0) {
            carry(std::exchange(m_answer, {}));
        } else if (!m_pause.isActive()) {
            m_pause.start(m_proxy.m_faults.pause);
        }
    }

    void carryPiece()
    {
        const qsizetype size = m_proxy.m_faults.piece == 0 ? m_answer.size() : m_proxy.m_faults.piece;
        const QByteArray piece = m_answer.left(size);
        m_answer.remove(0, piece.size());
        if (!m_answer.isEmpty()) {
            m_pause.start(m_proxy.m_faults.pause);
        }
        carry(piece);
    }

    void carry(QByteArray bytes)
    {
        countAnew();
        const qint64 most = m_proxy.m_faults.answerBytes;
        const bool isCut = m_isEstablished && most >= 0 && m_answerBytes + bytes.size() >= most;
        if (isCut) {
            bytes.truncate(std::max<qint64>(most - m_answerBytes, 0));
        }
        m_answerBytes += m_isEstablished ? bytes.size() : 0;
        m_desk->write(bytes);
        if (isCut) {
            m_desk->flush();
            breakOff();
        }
    }

    void breakOff()
    {
        m_desk->disconnect(this);
        m_central->disconnect(this);
        m_pause.stop();
        m_desk->close();
        m_central->abort();
        deleteLater();
        m_proxy.noteBreak();
    }

    void end(QTcpSocket* other)
    {
        if (other == m_desk) {
            m_desk->write(m_answer);
        }
        other->disconnect(this);
        connect(other, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        other->disconnectFromHost();
        if (other->state() == QAbstractSocket::UnconnectedState) {
            deleteLater();
        }
    }

    void countAnew()
    {
        if (std::exchange(m_faults, m_proxy.m_faults.number) != m_faults) {
            m_questionBytes = 0;
            m_answerBytes = 0;
        }
    }

    FaultProxy& m_proxy;
    QTcpSocket* m_desk;
    QTcpSocket* m_central;
    QTimer m_pause;
    QByteArray m_answer; ///< of central, not carried yet
    bool m_hasCentralSpoken = false;
    bool m_isEstablished = false; ///< the desk has spoken a second time: what central says now are answers
    int m_faults = 0;
    qint64 m_questionBytes = 0;
    qint64 m_answerBytes = 0;
};

FaultProxy::FaultProxy(int centralPort) : m_port(centralPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("proxy: %s", qPrintable(m_server.errorString()));
    }
}

QUrl FaultProxy::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FaultProxy::accept()
{
    while (QTcpSocket* desk = m_server.nextPendingConnection()) {
        if (m_faults.isRefusing) {
            desk->abort();
            desk->deleteLater();
            noteBreak();
        } else {
            new Connection(desk, *this);
        }
    }
}

void FaultProxy::noteBreak()
{
    ++m_breaks;
    emit broke();
}

FaultProxy::Faults& FaultProxy::newFaults()
{
    m_faults = {.number = m_faults.number + 1};
    return m_faults;
}

void FaultProxy::behave()
{
    newFaults();
}

void FaultProxy::leadTo(int port)
{
    m_port = port;
    endAll();
}

void FaultProxy::refuse()
{
    newFaults().isRefusing = true;
    endAll();
}

// A desk keeps its connections.
void FaultProxy::endAll()
{
    qDeleteAll(findChildren<QObject*>(Qt::FindDirectChildrenOnly));
}

void FaultProxy::cutAnswersAfter(qint64 bytes)
{
    newFaults().answerBytes = bytes;
}

void FaultProxy::cutQuestionsAfter(qint64 bytes)
{
    newFaults().questionBytes = bytes;
}

void FaultProxy::drip(qsizetype bytes, std::chrono::milliseconds pause)
{
    newFaults().piece = bytes;
    m_faults.pause = pause;
}

} // namespace cekr::test
