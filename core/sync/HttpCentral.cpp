// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/HttpCentral.h"

#include "core/base/Base64Url.h"
#include "core/base/Json.h"
#include "core/sync/CentralTls.h"
#include "core/sync/HttpErrors.h"
#include "core/sync/LineReply.h"
#include "core/sync/SystemProxy.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

using namespace std::chrono_literals;

constexpr int silentForMs = 20'000;
constexpr LineReply::Bounds messageBounds{.bytes = wire::largestEnrolment};
constexpr LineReply::Bounds outcomeBounds{.bytes = 4 * 1024 * 1024, .line = 4096, .time = 2min};
constexpr LineReply::Bounds changeBounds{.bytes = 64 * 1024 * 1024, .time = 10min};
constexpr LineReply::Bounds storedBounds{.bytes = 64 * 1024 * 1024, .line = 128 * 1024, .time = 10min};
constexpr int storedAtOnce = 400; // so that even the largest fit into those bounds

/// A final answer of the transport or of central, or nothing if all went well.
std::optional<Error> faultOf(QNetworkReply& reply, const Done& reading, const QByteArray& rest)
{
    if (!reading) {
        return reading.error();
    }
    if (reply.error() != QNetworkReply::NoError) {
        return errorOf(reply, rest);
    }
    // Central redirects nobody; somebody else who answers in its place might.
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status / 100 != 2) {
        return Error{ErrorCode::WrongAnswer, u"HTTP status %1"_s.arg(status)};
    }
    return std::nullopt;
}

/// Whether the transport gave up by itself. Not when we ended it: then it may have been writing just now.
bool failedOnTheWay(const QNetworkReply& reply)
{
    return reply.error() != QNetworkReply::NoError &&
           reply.error() != QNetworkReply::OperationCanceledError &&
           reply.error() != QNetworkReply::TimeoutError;
}

Result<StoredOperation> decodeStored(const QByteArray& line)
{
    const auto object = TRY(parseJsonObject(line, {.bytes = 128 * 1024, .depth = 6}));
    JsonReader reader(object, u"stored operation"_s);
    StoredOperation stored;
    stored.jws = reader.text("jws"_L1, 96 * 1024).toLatin1();
    const QJsonObject outcomeObject = reader.object("outcome"_L1);
    const wire::Outcome outcome =
        TRY(wire::decodeOutcome(QJsonDocument(outcomeObject).toJson(QJsonDocument::Compact)));
    TRY(reader.doneLeniently());
    stored.outcome = outcome;
    return stored;
}

} // namespace

HttpCentral::HttpCentral(CentralLink link, const Clock& clock)
    : m_url(link.url)
    , m_tls(std::make_unique<QSslConfiguration>(centralTls(link)))
    , m_clock(clock)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new SystemProxy); // becomes its own
    m_network->setTransferTimeout(silentForMs);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpCentral::~HttpCentral() = default;

QNetworkRequest HttpCentral::request(const QString& path) const
{
    QUrl url = m_url;
    const qsizetype query = path.indexOf(u'?');
    url.setPath(query < 0 ? path : path.left(query));
    if (query >= 0) {
        url.setQuery(path.mid(query + 1));
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(*m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

QNetworkReply* HttpCentral::watched(QNetworkReply* reply)
{
    const auto asked = m_clock.uptime();
    QObject::connect(reply, &QNetworkReply::metaDataChanged, m_network.get(), [this, reply, asked] {
        const QDateTime theirs =
            QDateTime::fromString(QString::fromLatin1(reply->rawHeader("Cekr-Time")), Qt::ISODateWithMs);
        const auto taken = m_clock.uptime() - asked;
        if (theirs.isValid() &&
            taken < 2 * std::chrono::milliseconds(silentForMs)) { // else it has slept meanwhile
            const auto halfWay = taken / 2;
            m_clockOffset = std::chrono::milliseconds(m_clock.now().msecsTo(theirs)) + halfWay;
        }
    });
    return reply;
}

template <typename T>
void HttpCentral::takeMessage(QNetworkReply* reply, Result<T> (*decode)(const QByteArray&), Answer<T> answer)
{
    new LineReply(
        watched(reply), messageBounds, {},
        [decode, answer = std::move(answer)](QNetworkReply& ended, Done reading, const QByteArray& body) {
            if (const auto fault = faultOf(ended, reading, body)) {
                answer(failure(*fault));
                return;
            }
            Result<T> message = decode(body);
            if (!message) {
                answer(failure(ErrorCode::WrongAnswer, message.error().detail));
                return;
            }
            answer(std::move(message));
        });
}

void HttpCentral::postOperations(const std::vector<QByteArray>& jws, Posted answer)
{
    QByteArray body;
    for (const QByteArray& one : jws) {
        body += one;
        body += '\n';
    }
    QNetworkRequest ask = request(u"/v1/operations"_s);
    ask.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-ndjson"_s);
    const auto outcomes = std::make_shared<std::vector<wire::Outcome>>();
    const auto take = [outcomes](const std::vector<QByteArray>& lines) -> Done {
        for (const QByteArray& line : lines) {
            Result<wire::Outcome> outcome = wire::decodeOutcome(line);
            if (!outcome) {
                return failure(ErrorCode::WrongAnswer, outcome.error().detail);
            }
            outcomes->push_back(std::move(*outcome));
        }
        return {};
    };
    QNetworkReply* reply = watched(m_network->post(ask, body));
    const auto wasWritten = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [wasWritten] { *wasWritten = true; });
    const auto finished = [outcomes, wasWritten, asked = jws.size(), answer = std::move(answer)](
                              QNetworkReply& ended, Done reading, const QByteArray& rest) {
        const auto fault = faultOf(ended, reading, rest);
        // Outcomes that arrived whole are central's word, also when the rest was cut on the way.
        const bool isCut = fault && reading && !outcomes->empty() && outcomes->size() <= asked;
        if (isCut || (!fault && outcomes->size() == asked)) {
            answer(std::move(*outcomes), true);
        } else {
            answer(failure(fault.value_or(
                       Error{ErrorCode::WrongAnswer,
                             u"%1 answers to %2 operations"_s.arg(outcomes->size()).arg(asked)})),
                   *wasWritten || !failedOnTheWay(ended));
        }
    };
    new LineReply(reply, outcomeBounds, take, finished);
}

void HttpCentral::changes(const ChangesQuery& query, LineSink sink, Answer<wire::ChangeEnd> answer)
{
    QStringList holds;
    for (const OperationId& id : query.holds) {
        holds += id.text();
    }
    QString path = u"/v1/changes?after=%1"_s.arg(query.after);
    if (query.recorded) {
        const QDateTime asked = m_clock.now().addMSecs(m_clockOffset.value_or(0ms).count());
        path += u"&recorded=%1&head=%2&holds=%3&asked=%4"_s.arg(*query.recorded)
                    .arg(QString::fromLatin1(toBase64Url(query.head)), holds.join(u','))
                    .arg(asked.toMSecsSinceEpoch());
    }
    if (query.isRestored) {
        path += u"&restored=true"_s;
    }
    if (query.limit > 0) {
        path += u"&limit=%1"_s.arg(query.limit);
    }
    const QNetworkRequest ask = request(path);
    const auto end = std::make_shared<std::optional<wire::ChangeEnd>>();
    const auto take = [end, sink = std::move(sink)](const std::vector<QByteArray>& lines) -> Done {
        if (*end) {
            return failure(ErrorCode::WrongAnswer, u"lines after the end"_s);
        }
        std::vector<QByteArray> changes = lines;
        if (changes.back().startsWith("{\"end\"")) {
            const auto last = wire::decodeChangeLine(changes.back());
            if (!last || !std::holds_alternative<wire::ChangeEnd>(*last)) {
                return failure(ErrorCode::WrongAnswer, u"malformed end"_s);
            }
            *end = std::get<wire::ChangeEnd>(*last);
            changes.pop_back();
        }
        return changes.empty() ? Done() : sink(changes);
    };
    new LineReply(
        watched(m_network->get(ask)), changeBounds, take,
        [end, answer = std::move(answer)](QNetworkReply& ended, Done reading, const QByteArray& rest) {
            if (const auto fault = faultOf(ended, reading, rest)) {
                answer(failure(*fault));
            } else if (!*end) {
                answer(failure(ErrorCode::NoConnection, u"the answer was cut"_s));
            } else {
                answer(**end);
            }
        });
}

void HttpCentral::ownOperations(quint64 after, Answer<std::vector<StoredOperation>> answer)
{
    const QNetworkRequest ask = request(u"/v1/operations?after=%1&limit=%2"_s.arg(after).arg(storedAtOnce));
    const auto all = std::make_shared<std::vector<StoredOperation>>();
    const auto take = [all](const std::vector<QByteArray>& lines) -> Done {
        for (const QByteArray& line : lines) {
            Result<StoredOperation> stored = decodeStored(line);
            if (!stored) {
                return failure(ErrorCode::WrongAnswer, stored.error().detail);
            }
            all->push_back(std::move(*stored));
        }
        return {};
    };
    new LineReply(
        watched(m_network->get(ask)), storedBounds, take,
        [all, answer = std::move(answer)](QNetworkReply& ended, Done reading, const QByteArray& rest) {
            if (const auto fault = faultOf(ended, reading, rest)) {
                answer(failure(*fault));
            } else {
                answer(std::move(*all));
            }
        });
}

void HttpCentral::signIn(const wire::SignInRequest& message, Answer<wire::SignIn> answer)
{
    takeMessage<wire::SignIn>(m_network->post(request(u"/v1/sign-ins"_s), wire::encode(message)),
                              wire::decodeSignIn, std::move(answer));
}

void HttpCentral::reserve(const wire::ReservationRequest& message, Answer<wire::ReservationGrant> answer)
{
    takeMessage<wire::ReservationGrant>(
        m_network->post(request(u"/v1/authorisations"_s), wire::encode(message)),
        wire::decodeReservationGrant, std::move(answer));
}

void HttpCentral::freeReservation(OperationId id, Answer<bool> answer)
{
    takeMessage<bool>(
        m_network->deleteResource(request(u"/v1/authorisations/"_s + id.text())),
        [](const QByteArray&) -> Result<bool> { return true; }, std::move(answer));
}

void HttpCentral::putAttachment(const AttachmentPiece& piece, Answer<qint64> answer)
{
    QNetworkRequest ask =
        request(u"/v1/attachments/%1?from=%2&of=%3"_s.arg(QLatin1StringView(piece.hash.toHex()))
                    .arg(piece.from)
                    .arg(piece.size));
    ask.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    takeMessage<qint64>(
        m_network->put(ask, piece.bytes),
        [](const QByteArray& body) -> Result<qint64> {
            return TRY(wire::decodeAttachmentReceived(body)).received;
        },
        std::move(answer));
}

void HttpCentral::sendCode(const wire::ConfirmationRequest& message, Answer<wire::ConfirmationSent> answer)
{
    takeMessage<wire::ConfirmationSent>(
        m_network->post(request(u"/v1/confirmations"_s), wire::encode(message)), wire::decodeConfirmationSent,
        std::move(answer));
}

void HttpCentral::enterCode(OperationId confirmation, const QString& code, Answer<bool> answer)
{
    takeMessage<bool>(
        m_network->post(request(u"/v1/confirmations/"_s + confirmation.text()),
                        wire::encode(wire::ConfirmationCode{code})),
        [](const QByteArray&) -> Result<bool> { return true; }, std::move(answer));
}

void HttpCentral::health(Answer<wire::Health> answer)
{
    takeMessage<wire::Health>(m_network->get(request(u"/healthz"_s)), wire::decodeHealth, std::move(answer));
}

void HttpCentral::enrol(const wire::EnrolmentRequest& message, Answer<wire::Enrolment> answer)
{
    takeMessage<wire::Enrolment>(m_network->post(request(u"/v1/enrolments"_s), wire::encode(message)),
                                 wire::decodeEnrolment, std::move(answer));
}

} // namespace cekr

#include "moc_LineReply.cpp"
