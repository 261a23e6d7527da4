// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/LineReply.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace cekr
{

namespace
{

constexpr qsizetype largestExplanation = 64 * 1024; // of an answer that is no success

bool isSuccess(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 2;
}

} // namespace

LineReply::LineReply(QNetworkReply* reply, Bounds bounds, Lines lines, Finished finished)
    : QObject(reply)
    , m_reply(reply)
    , m_bounds(bounds)
    , m_lines(std::move(lines))
    , m_finished(std::move(finished))
{
    connect(reply, &QIODevice::readyRead, this, &LineReply::read);
    connect(reply, &QNetworkReply::finished, this, &LineReply::finish);
    QTimer::singleShot(bounds.time, this, [this] {
        stop({ErrorCode::Timeout, QStringLiteral("answer too slow")});
    });
}

void LineReply::read()
{
    if (!m_reading) {
        m_reply->readAll();
        return;
    }
    const QByteArray bytes = m_reply->readAll();
    if (!isSuccess(*m_reply)) {
        m_buffer += bytes.left(std::max<qsizetype>(largestExplanation - m_buffer.size(), 0));
        return;
    }
    m_total += bytes.size();
    if (m_total > m_bounds.bytes) {
        stop({ErrorCode::WrongAnswer, QStringLiteral("answer above %1 bytes").arg(m_bounds.bytes)});
        return;
    }
    m_buffer += bytes;
    if (m_lines) {
        passLines();
    }
}

void LineReply::passLines()
{
    std::vector<QByteArray> lines;
    qsizetype begin = 0;
    qsizetype longest = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', begin)) {
        lines.push_back(m_buffer.mid(begin, end - begin));
        longest = std::max(longest, end - begin);
        begin = end + 1;
    }
    m_buffer.remove(0, begin);
    if (std::max(longest, m_buffer.size()) > m_bounds.line) {
        stop({ErrorCode::WrongAnswer, QStringLiteral("line above %1 bytes").arg(m_bounds.line)});
        return;
    }
    if (!lines.empty()) {
        if (Done taken = m_lines(lines); !taken) {
            stop(taken.error());
        }
    }
}

void LineReply::stop(Error fault)
{
    m_reading = failure(std::move(fault));
    m_buffer.clear();
    m_reply->abort();
}

void LineReply::finish()
{
    if (m_reading && m_reply->isOpen()) {
        read();
    }
    m_finished(*m_reply, m_reading, m_buffer);
    m_reply->deleteLater();
}

} // namespace cekr
