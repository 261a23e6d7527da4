// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/CentralProcess.h"

#include <QHash>
#include <QSslServer>

class QSslSocket;

namespace cekr::test
{

/// Somebody who has central's certificate and key and answers everything the same way.
class WrongServer final : public QObject
{
    Q_OBJECT

public:
    explicit WrongServer(const CentralProcess& central);

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    /// What every question gets from now on: whole HTTP answers, byte for byte.
    void answer(const QByteArray& whole) { m_answer = whole; }
    void answer(int status, const QByteArray& contentType, const QByteArray& body);
    /// How many questions it has answered so far.
    [[nodiscard]] int questions() const { return m_questions; }
    /// The last of them, as it came.
    [[nodiscard]] const QByteArray& lastQuestion() const { return m_lastQuestion; }

private:
    void accept();
    void read(QSslSocket* socket);

    QByteArray m_answer;
    int m_questions = 0;
    QByteArray m_lastQuestion;
    QHash<QSslSocket*, QByteArray> m_question;
    QSslServer m_server;
};

} // namespace cekr::test
