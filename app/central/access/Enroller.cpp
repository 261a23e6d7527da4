// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/Enroller.h"

#include "app/central/store/DeskTable.h"
#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/store/Transaction.h"

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

// No sign that is easily taken for another. 32 signs, so that five random bits choose one.
constexpr QByteArrayView signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int codeSigns = 12;
constexpr int clientDays = 3 * 365;

/// As it is kept: upper case, without the hyphens that help a person to read it.
QByteArray normalised(const QString& typed)
{
    QByteArray code;
    for (const QChar sign : typed.toUpper()) {
        if (sign != u'-' && !sign.isSpace()) {
            code += sign.toLatin1();
        }
    }
    return code;
}

} // namespace

Enroller::Enroller(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_now(std::move(now))
{
}

Result<QByteArray> Enroller::makeCode(const DeskId& desk)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    const auto found = transaction ? DeskTable(m_database).find(desk)
                                   : Result<std::optional<Desk>>(failure(transaction.error()));
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::NotFound, u"no such desk"_s, {}, desk.text());
    }
    QByteArray shown;
    for (const char byte : randomBytes(codeSigns)) {
        shown += shown.size() % 5 == 4 ? "-" : "";
        shown += signs[uchar(byte) % signs.size()];
    }
    const QDateTime expires = m_now.addMSecs(std::chrono::milliseconds(enrolmentCodeTime).count());
    const Done added =
        EnrolmentCodeTable(m_database).add(normalised(QString::fromLatin1(shown)), desk, expires);
    if (const Done done = added ? transaction->commit() : added; !done) {
        return failure(done.error());
    }
    return shown;
}

Result<wire::Enrolment> Enroller::enrol(const wire::EnrolmentRequest& request)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction.error());
    }
    const QByteArray codeText = normalised(request.code);
    const Result<EnrolmentCodeTable::Code> code = usableCode(codeText, request.certificateRequest);
    const auto desk =
        code ? DeskTable(m_database).find(code->desk) : Result<std::optional<Desk>>(failure(code.error()));
    if (!desk) {
        return failure(desk.error());
    }
    const Result<QByteArray> certificate =
        code->request.isEmpty() ? issue(code->desk, codeText, request.certificateRequest) : issuedFor(*code);
    if (!certificate) {
        return failure(certificate.error());
    }
    if (const Done committed = transaction->commit(); !committed) {
        return failure(committed.error());
    }
    return wire::Enrolment{.desk = (*desk)->id,
                           .name = (*desk)->name,
                           .certificate = *certificate,
                           .authority = m_keys.authority.certificatePem()};
}

Result<EnrolmentCodeTable::Code> Enroller::usableCode(const QByteArray& text,
                                                      const QByteArray& certificateRequest)
{
    const auto code = EnrolmentCodeTable(m_database).find(text);
    if (!code) {
        return failure(code.error());
    }
    const bool isGood = *code && (*code)->expires > m_now &&
                        ((*code)->request.isEmpty() || (*code)->request == sha256(certificateRequest));
    if (!isGood) {
        return failure(ErrorCode::EnrolmentCodeInvalid);
    }
    return **code;
}

Result<QByteArray> Enroller::issuedFor(const EnrolmentCodeTable::Code& code)
{
    const auto pem = DeskTable(m_database).certificatePem(code.certificate);
    if (!pem) {
        return failure(pem.error());
    }
    if (!*pem) { // revoked meanwhile
        return failure(ErrorCode::EnrolmentCodeInvalid);
    }
    return **pem;
}

Result<QByteArray> Enroller::issue(const DeskId& desk, const QByteArray& code,
                                   const QByteArray& certificateRequest)
{
    const Result<QByteArray> pem =
        m_keys.authority.issueClient(certificateRequest, desk.text(), m_now, clientDays);
    const auto certificate = pem ? Certificate::fromPem(*pem) : Result<Certificate>(failure(pem.error()));
    if (!certificate) {
        return failure(certificate.error());
    }
    const Done kept = DeskTable(m_database).putCertificate(desk, *certificate, m_now);
    const Done used = kept ? EnrolmentCodeTable(m_database)
                                 .use(code, sha256(certificateRequest), certificate->fingerprintSha256())
                           : kept;
    if (!used) {
        return failure(used.error());
    }
    qCInfo(logCentral) << "desk" << desk.text() << "has a new certificate";
    return *pem;
}

} // namespace cekr::central
