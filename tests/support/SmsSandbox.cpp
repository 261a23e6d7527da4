// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/SmsSandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>

namespace cekr::test
{

using namespace Qt::StringLiterals;

SmsSandbox::~SmsSandbox()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
}

void SmsSandbox::setUp(const CentralProcess& central)
{
    m_process.start(CentralProcess::program(), {u"sandbox"_s, u"sms"_s, u"--dir"_s, central.folder()});
    const bool isThere = m_process.waitForReadyRead(30'000);
    const QByteArray line = isThere ? m_process.readLine().trimmed() : QByteArray();
    if (!line.startsWith("listening http://127.0.0.1:")) {
        qFatal("no sandbox: %s", m_process.readAllStandardError().constData());
    }
    m_url = line.mid(10);
    setSmsGateway(central, m_url);
}

QJsonArray SmsSandbox::messages() const
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(QString::fromLatin1(m_url) + u"/messages"_s))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait(10'000) ? QJsonDocument::fromJson(reply->readAll()).array() : QJsonArray();
}

QString SmsSandbox::newestCode() const
{
    static const QRegularExpression sixDigits(u"\\b(\\d{6})\\b"_s);
    return sixDigits.match(messages().last()[u"text"].toString()).captured(1);
}

void setSmsGateway(const CentralProcess& central, const QByteArray& url)
{
    central.command({u"sms"_s, u"gateway"_s, QString::fromLatin1(url)}, "token of the gateway\n");
}

} // namespace cekr::test
