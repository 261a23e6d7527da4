// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace cekr
{

/// Reads one reply within bounds: whole lines of a success are passed on in portions while they come,
/// everything else is kept for finished(). Lives until the reply has ended.
class LineReply final : public QObject
{
    Q_OBJECT

public:
    struct Bounds
    {
        qint64 bytes = 1024 * 1024;
        qsizetype line = 64 * 1024;
        std::chrono::milliseconds time{30'000}; ///< from the question to the last byte
    };
    using Lines = std::function<Done(const std::vector<QByteArray>&)>;
    /// `rest`: what an answer that is no success says (its beginning), or the bytes after the last line feed.
    using Finished = std::function<void(QNetworkReply&, Done, const QByteArray& rest)>;

    LineReply(QNetworkReply* reply, Bounds bounds, Lines lines, Finished finished)
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

private:
    static constexpr qsizetype largestExplanation = 64 * 1024; // of an answer that is no success

    static bool isSuccess(const QNetworkReply& reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() / 100 == 2;
    }

    void read()
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

    void passLines()
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

    void stop(Error fault)
    {
        m_reading = failure(std::move(fault));
        m_buffer.clear();
        m_reply->abort();
    }

    void finish()
    {
        if (m_reading && m_reply->isOpen()) {
            read();
        }
        m_finished(*m_reply, m_reading, m_buffer);
        m_reply->deleteLater();
    }

    QNetworkReply* m_reply;
    Bounds m_bounds;
    Lines m_lines;
    Finished m_finished;
    QByteArray m_buffer;
    qint64 m_total = 0;
    Done m_reading;
};

} // namespace cekr
