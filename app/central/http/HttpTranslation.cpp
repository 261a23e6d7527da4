// SPDX-License-Identifier: EUPL-1.2
#include "app/central/http/HttpTranslation.h"

#include "core/base/Log.h"

#include <QCryptographicHash>

#include <httplib.h>

#include <limits>

namespace cekr::central
{

QByteArray header(const httplib::Request& request, const char* name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

QByteArray fingerprintFromTerminator(const httplib::Request& request)
{
    if (header(request, "Cekr-Client-Verify") != "SUCCESS") {
        return {};
    }
    const auto certificate = QByteArray::fromPercentEncoding(header(request, "Cekr-Client-Certificate"));
    const qsizetype begin = certificate.indexOf("-----\n") + 6;
    const qsizetype end = certificate.indexOf("\n-----END", begin);
    if (begin < 6 || end < 0) {
        return {};
    }
    const QByteArray der = QByteArray::fromBase64(certificate.mid(begin, end - begin));
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex();
}

RequestHead headOf(const httplib::Request& request)
{
    RequestHead head{.method = QByteArray::fromStdString(request.method),
                     .path = QByteArray::fromStdString(request.path),
                     .contentType = header(request, "Content-Type"),
                     .contentEncoding = header(request, "Content-Encoding"),
                     .contentLength = std::nullopt,
                     .isChunked = request.has_header("Transfer-Encoding")};
    bool isNumber = false;
    const QByteArray length = header(request, "Content-Length");
    const qint64 value = length.toLongLong(&isNumber);
    const bool isPlain = isNumber && value >= 0 && request.get_header_value_count("Content-Length") == 1;
    if (!length.isEmpty()) {
        head.contentLength = isPlain ? qsizetype(value) : std::numeric_limits<qsizetype>::max();
    }
    return head;
}

QHash<QByteArray, QByteArray> queryOf(const httplib::Request& request)
{
    QHash<QByteArray, QByteArray> query;
    for (const auto& [key, value] : request.params) {
        query.insert(QByteArray::fromStdString(key), QByteArray::fromStdString(value));
    }
    return query;
}

void send(const Answer& answer, httplib::Response& response)
{
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers) {
        response.set_header(name.toStdString(), value.toStdString());
    }
    const std::string type = answer.contentType.toStdString();
    if (!answer.nextPage) {
        response.set_content(answer.body.constData(), size_t(answer.body.size()), type);
        return;
    }
    response.set_chunked_content_provider(type, [next = answer.nextPage](size_t, httplib::DataSink& sink) {
        const Result<QByteArray> page = next();
        if (!page) {
            qCCritical(logCentral) << "answer cut:" << page.error().toLogLine();
            return false;
        }
        if (page->isEmpty()) {
            sink.done();
            return true;
        }
        return sink.write(page->constData(), size_t(page->size()));
    });
}

} // namespace cekr::central
