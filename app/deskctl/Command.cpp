// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace cekr::deskctl
{

void print(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

void print(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

Exit refuse(const Error& error)
{
    (void)complain(error);
    return Exit::Refused;
}

Exit complain(const Error& error)
{
    const QString subject = error.subject.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.subject);
    std::fprintf(stderr, "cekr-deskctl: %s%s\n", qUtf8Printable(error.toLogLine()), qUtf8Printable(subject));
    return error.code == ErrorCode::AlreadyRunning ? Exit::Refused : Exit::FaultFound;
}

Done waitFor(const std::function<void(std::function<void(Done)>)>& begin)
{
    QEventLoop loop;
    std::optional<Done> answer;
    // From within the loop, so that an answer given at once ends it too.
    QTimer::singleShot(0, &loop, [&] {
        begin([&](Done done) {
            answer = std::move(done);
            loop.quit();
        });
    });
    loop.exec();
    return *answer;
}

} // namespace cekr::deskctl
