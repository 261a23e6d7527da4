// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace cekr::test
{

/// A way to central on loopback that goes wrong on purpose. It carries the bytes of TLS as they are, and
/// tells by their direction when the handshake is over. A fault holds until behave(), for open connections
/// too.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(int centralPort);

    [[nodiscard]] QUrl url() const;

    /// Carries everything, at once.
    void behave();
    /// Everything goes to another port from now on.
    void leadTo(int port);
    /// Nobody gets through: connections are closed as soon as they are made.
    void refuse();
    /// Central gets the questions; of its answers nothing arrives and the connection breaks.
    void loseAnswers() { cutAnswersAfter(0); }
    /// Of what central answers on a connection from now on (the handshake aside) so many bytes arrive, then
    /// it breaks.
    void cutAnswersAfter(qint64 bytes);
    /// Of what the desk says on a connection from now on (its greeting aside) so many bytes arrive, then it
    /// breaks.
    void cutQuestionsAfter(qint64 bytes);
    /// Answers come in pieces of so many bytes, with a pause before each.
    void drip(qsizetype bytes, std::chrono::milliseconds pause);

    /// How many connections were broken on purpose so far.
    [[nodiscard]] int breaks() const { return m_breaks; }

signals:
    /// A connection was broken on purpose.
    void broke();

private:
    struct Faults
    {
        bool isRefusing = false;
        qint64 answerBytes = -1;   ///< -1: all
        qint64 questionBytes = -1; ///< -1: all
        qsizetype piece = 0;       ///< 0: as they come
        std::chrono::milliseconds pause{0};
        int number = 0; ///< connections count anew with each set of faults
    };
    class Connection;

    Faults& newFaults();
    void accept();
    void endAll();
    void noteBreak();

    int m_port;
    QTcpServer m_server;
    Faults m_faults;
    int m_breaks = 0;
};

} // namespace cekr::test
