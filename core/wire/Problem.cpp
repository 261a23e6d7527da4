// SPDX-License-Identifier: EUPL-1.2
#include "core/wire/Problem.h"

namespace cekr::wire
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto typePrefix = "urn:cekr:problem:"_L1;
// What is longer is cut by the sender too, so that an outcome always fits into what its reader takes.
constexpr qsizetype longestDetail = 400;
constexpr qsizetype longestRule = 20;
constexpr qsizetype longestSubject = 100;
} // namespace

QJsonObject toProblem(const Error& error, int status)
{
    const QString title = QString::fromLatin1(name(error.code));
    QJsonObject problem{{u"type"_s, typePrefix + title}, {u"title"_s, title}};
    if (status != 0) {
        problem.insert("status"_L1, status);
    }
    if (!error.detail.isEmpty()) {
        problem.insert("detail"_L1, error.detail.left(longestDetail));
    }
    if (!error.rule.isEmpty()) {
        problem.insert("rule"_L1, QString::fromLatin1(error.rule.left(longestRule)));
    }
    if (!error.subject.isEmpty()) {
        problem.insert("subject"_L1, error.subject.left(longestSubject));
    }
    return problem;
}

Error fromProblem(const QJsonObject& problem)
{
    const QString type = problem.value("type"_L1).toString();
    const QByteArray codeName =
        type.startsWith(typePrefix) ? type.mid(typePrefix.size()).toLatin1() : QByteArray();
    Error error{errorCode(codeName), problem.value("detail"_L1).toString().left(longestDetail),
                problem.value("rule"_L1).toString().left(longestRule).toLatin1(),
                problem.value("subject"_L1).toString().left(longestSubject)};
    if (codeName != name(error.code)) {
        error.code = ErrorCode::WrongAnswer;
    }
    return error;
}

} // namespace cekr::wire
