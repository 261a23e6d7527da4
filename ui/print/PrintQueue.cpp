// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/PrintQueue.h"

#include <cups/cups.h>
#include <cups/pwg.h>

#include <QElapsedTimer>
#include <QThread>

#include <memory>
#include <span>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int connectMs = 5000;
constexpr double silenceSeconds = 10;
constexpr int watchMs = 2000;
constexpr int lookAgainMs = 100;

struct CloseConnection
{
    void operator()(http_t* http) const { httpClose(http); }
};
using Connection = std::unique_ptr<http_t, CloseConnection>;

/// Null without a print server. Gives a server up that says nothing.
Connection connectToServer()
{
    Connection http(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectMs, nullptr));
    if (http) {
        httpSetTimeout(
            http.get(), silenceSeconds, [](http_t*, void*) { return 0; }, nullptr);
    }
    return http;
}

/// The queues as the server tells them now.
class Queues
{
public:
    explicit Queues(http_t* server) : m_count(cupsGetDests2(server, &m_queues)) {}
    ~Queues() { cupsFreeDests(m_count, m_queues); }
    Q_DISABLE_COPY_MOVE(Queues)

    [[nodiscard]] std::span<const cups_dest_t> all() const { return {m_queues, size_t(m_count)}; }
    /// Null for one that is not there; an empty name is the default one.
    [[nodiscard]] const cups_dest_t* find(const QByteArray& name) const
    {
        return cupsGetDest(name.isEmpty() ? nullptr : name.constData(), nullptr, m_count, m_queues);
    }

private:
    cups_dest_t* m_queues = nullptr; // first: the constructor fills it
    int m_count;
};

class Options
{
public:
    Options() = default;
    ~Options() { cupsFreeOptions(m_count, m_options); }
    Q_DISABLE_COPY_MOVE(Options)

    void add(const char* name, const char* value)
    {
        m_count = cupsAddOption(name, value, m_count, &m_options);
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] cups_option_t* data() const { return m_options; }

private:
    int m_count = 0;
    cups_option_t* m_options = nullptr;
};

/// The self-describing name of a size (PWG 5101.1).
QByteArray mediaName(const QSizeF& size)
{
    char name[64] = {};
    const auto hundredths = [](double mm) { return int(qRound(mm * 100)); };
    if (const pwg_media_t* known = pwgMediaForSize(hundredths(size.width()), hundredths(size.height()))) {
        return known->pwg;
    }
    (void)pwgFormatSizeName(name, sizeof name, "custom", nullptr, hundredths(size.width()),
                            hundredths(size.height()), "mm");
    return name;
}

/// PWG 5100.x: printer-state-reasons are keywords, each with its severity at the end.
PrinterNeed needIn(const QByteArray& reasons, bool isStopped)
{
    const auto says = [&reasons](std::initializer_list<const char*> words) {
        return std::ranges::any_of(words, [&reasons](const char* word) { return reasons.contains(word); });
    };
    if (says({"media-empty", "media-needed"})) {
        return PrinterNeed::Paper;
    }
    if (says({"media-jam"})) {
        return PrinterNeed::Clearing;
    }
    if (says({"cover-open", "door-open", "interlock-open"})) {
        return PrinterNeed::Closing;
    }
    if (says({"offline", "connecting-to-device", "timed-out", "shutdown"})) {
        return PrinterNeed::Connection;
    }
    return isStopped ? PrinterNeed::Starting : PrinterNeed::Nothing;
}

PrinterNeed needOf(http_t* server, const QByteArray& name)
{
    const Queues queues(server);
    const cups_dest_t* queue = queues.find(name);
    if (queue == nullptr) {
        return PrinterNeed::Looking;
    }
    const auto option = [queue](const char* key) {
        return QByteArray(cupsGetOption(key, queue->num_options, queue->options));
    };
    return needIn(option("printer-state-reasons"), option("printer-state").toInt() == IPP_PSTATE_STOPPED);
}

/// Nothing when the server does not know it.
std::optional<ipp_jstate_t> stateOf(http_t* server, const QByteArray& queue, int id)
{
    cups_job_t* jobs = nullptr;
    const int count = cupsGetJobs2(server, &jobs, queue.constData(), 1, CUPS_WHICHJOBS_ALL);
    std::optional<ipp_jstate_t> state;
    for (const cups_job_t& job : std::span(jobs, size_t(std::max(count, 0)))) {
        if (job.id == id) {
            state = job.state;
        }
    }
    cupsFreeJobs(count, jobs);
    return state;
}

Result<PrinterNeed> watch(http_t* server, const QByteArray& queue, int id)
{
    QElapsedTimer watched;
    watched.start();
    while (!watched.hasExpired(watchMs)) {
        const std::optional<ipp_jstate_t> state = stateOf(server, queue, id);
        if (!state) {
            return PrinterNeed::Looking;
        }
        if (*state == IPP_JSTATE_COMPLETED) {
            return PrinterNeed::Nothing;
        }
        if (*state > IPP_JSTATE_STOPPED) { // cancelled or given up: some of it may be on paper
            return PrinterNeed::Looking;
        }
        QThread::msleep(lookAgainMs);
    }
    return needOf(server, queue);
}

std::unexpected<Error> refusedBy(const QByteArray& queue)
{
    return failure(ErrorCode::PrinterFailed, QString::fromUtf8(cupsLastErrorString()), {},
                   QString::fromUtf8(queue));
}

/// Its number, once the whole document is on its way. Without its end nothing is printed of it.
Result<int> send(http_t* server, const QByteArray& queue, const PrintJob& job)
{
    Options options;
    options.add("media", mediaName(job.size).constData());
    options.add("print-scaling", "none");
    const QByteArray title = job.title.toUtf8();
    const int id =
        cupsCreateJob(server, queue.constData(), title.constData(), options.count(), options.data());
    if (id == 0) {
        return refusedBy(queue);
    }
    if (cupsStartDocument(server, queue.constData(), id, title.constData(), CUPS_FORMAT_PDF, 1) !=
            HTTP_STATUS_CONTINUE ||
        cupsWriteRequestData(server, job.pdf.constData(), size_t(job.pdf.size())) != HTTP_STATUS_CONTINUE) {
        const auto why = refusedBy(queue);
        (void)cupsCancelJob2(server, queue.constData(), id, 0);
        return why;
    }
    return id;
}

} // namespace

QStringList printQueues()
{
    const Connection server = connectToServer();
    if (!server) {
        return {};
    }
    const Queues queues(server.get());
    QStringList names;
    for (const cups_dest_t& queue : queues.all()) {
        names.append(QString::fromUtf8(queue.name));
    }
    names.removeDuplicates(); // an instance of a queue has its name
    return names;
}

Result<PrinterNeed> printOn(const QString& queue, const PrintJob& job)
{
    const Connection server = connectToServer();
    if (!server) {
        return failure(ErrorCode::PrinterFailed, u"no print server"_s, {}, queue);
    }
    const Queues queues(server.get());
    const cups_dest_t* found = queues.find(queue.toUtf8());
    if (found == nullptr) {
        return failure(ErrorCode::PrinterFailed, u"no such printer"_s, {}, queue);
    }
    const QByteArray name = found->name;
    const int id = TRY(send(server.get(), name, job));
    if (cupsFinishDocument(server.get(), name.constData()) > IPP_STATUS_OK_EVENTS_COMPLETE) {
        return PrinterNeed::Looking;
    }
    return watch(server.get(), name, id);
}

} // namespace cekr
