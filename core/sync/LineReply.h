// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

class QNetworkReply;

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

    LineReply(QNetworkReply* reply, Bounds bounds, Lines lines, Finished finished);

private:
    void read();
    void passLines();
    void stop(Error fault);
    void finish();

    QNetworkReply* m_reply;
    Bounds m_bounds;
    Lines m_lines;
    Finished m_finished;
    QByteArray m_buffer;
    qint64 m_total = 0;
    Done m_reading;
};

} // namespace cekr
