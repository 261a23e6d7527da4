// SPDX-License-Identifier: EUPL-1.2
#include "app/central/access/Enroller.h"

#include "app/central/store/Locks.h"
#include "core/base/Log.h"
#include "core/crypto/Digest.h"
#include "core/domain/JsonForms.h"
#include "core/store/Transaction.h"

#include <algorithm>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

// No character that is easily taken for another. 32 of them, so that five random bits choose one.
constexpr QByteArrayView characters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
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

/// Of the certificates that a desk has had; before all time when it has had none.
struct Newest
{
    QDateTime begins; ///< the one that begins last
    QDateTime issued; ///< after all of them
};

/// Keys follow each other as their certificates begin, also when central's clock was put back meanwhile.
Result<Newest> newestOf(const std::vector<DeskCertificate>& certificates)
{
    Newest newest{{}, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    for (const DeskCertificate& one : certificates) {
        const QDateTime begins = TRY(Certificate::fromPem(one.pem)).notBefore();
        newest.begins = newest.begins.isValid() ? std::max(newest.begins, begins) : begins;
        newest.issued = std::max(newest.issued, one.issuedAt.addMSecs(1));
    }
    return newest;
}

} // namespace

Enroller::Enroller(Database& database, const CentralKeys& keys, QDateTime now)
    : m_database(database), m_keys(keys), m_now(std::move(now))
{
}

Result<QByteArray> Enroller::makeCode(const DeskId& desk)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    TRY(Locks(m_database).lockDesk(desk));
    const auto found = TRY(DeskTable(m_database).find(desk));
    if (!found) {
        return failure(ErrorCode::NotFound, u"no such desk"_s, {}, desk.text());
    }
    QByteArray shown;
    for (const char byte : randomBytes(codeSigns)) {
        shown += shown.size() % 5 == 4 ? "-" : "";
        shown += characters[uchar(byte) % characters.size()];
    }
    const QDateTime expires = m_now.addMSecs(std::chrono::milliseconds(enrolmentCodeTime).count());
    TRY(EnrolmentCodeTable(m_database).add(normalised(QString::fromLatin1(shown)), desk, expires));
    TRY(transaction.commit());
    return shown;
}

Result<wire::Enrolment> Enroller::enrol(const wire::EnrolmentRequest& request)
{
    Transaction transaction = TRY(Transaction::begin(m_database));
    const QByteArray codeText = normalised(request.code);
    const DeskId whose = TRY(usableCode(codeText, request)).desk;
    TRY(Locks(m_database).lockDesk(whose));
    // Again: it may have been used until now.
    const EnrolmentCodeTable::Code code = TRY(usableCode(codeText, request));
    const auto desk = TRY(DeskTable(m_database).find(code.desk));
    const QByteArray certificate =
        TRY(code.request.isEmpty() ? issue(*desk, codeText, request) : issuedFor(code));
    std::vector<QByteArray> earlier = TRY(others(code.desk, certificate));
    TRY(transaction.commit());
    return wire::Enrolment{.desk = desk->id,
                           .name = desk->name,
                           .certificate = certificate,
                           .authority = m_keys.authority.certificatePem(),
                           .placeKinds = desk->placeKinds,
                           .earlier = std::move(earlier)};
}

Result<EnrolmentCodeTable::Code> Enroller::usableCode(const QByteArray& text,
                                                      const wire::EnrolmentRequest& request)
{
    const auto code = TRY(EnrolmentCodeTable(m_database).find(text));
    const bool isGood = code && code->expires > m_now &&
                        (code->request.isEmpty() || code->request == sha256(request.certificateRequest));
    if (!isGood) {
        return failure(ErrorCode::EnrolmentCodeInvalid);
    }
    if (request.desk != DeskId() && request.desk != code->desk) {
        return failure(ErrorCode::EnrolmentCodeInvalid, u"it is for another desk"_s);
    }
    return *code;
}

Result<QByteArray> Enroller::issuedFor(const EnrolmentCodeTable::Code& code)
{
    const auto pem = TRY(DeskTable(m_database).certificatePem(code.certificate));
    if (!pem) { // revoked meanwhile
        return failure(ErrorCode::EnrolmentCodeInvalid);
    }
    return *pem;
}

Result<QByteArray> Enroller::issue(const Desk& desk, const QByteArray& code,
                                   const wire::EnrolmentRequest& request)
{
    DeskTable desks(m_database);
    TRY(takeForgotten(desk.id, request.earlier));
    const Newest last = TRY(newestOf(TRY(desks.certificates(desk.id))));
    const QByteArray pem = TRY(m_keys.authority.issueClient(request.certificateRequest, desk.id.text(), m_now,
                                                            clientDays, last.begins));
    const auto certificate = TRY(Certificate::fromPem(pem));
    if (certificate.notBefore() > m_now) {
        qCCritical(logCentral) << "central's clock was ahead when it gave desk" << desk.id.text()
                               << "the certificate before; the new one holds from"
                               << certificate.notBefore().toString(Qt::ISODate);
    }
    TRY(desks.putCertificate(desk.id, certificate, std::max(m_now, last.issued)));
    TRY(EnrolmentCodeTable(m_database)
            .use(code, sha256(request.certificateRequest), certificate.fingerprintSha256()));
    qCInfo(logCentral) << "desk" << desk.id.text() << "has a new certificate"
                       << certificate.fingerprintSha256().constData() << "- no other is let in";
    TRY(desks.free(desk.id, m_now));
    return pem;
}

/// After this database was restored to a time before the desk was enrolled, the desk alone knows of that.
Done Enroller::takeForgotten(const DeskId& desk, const std::vector<QByteArray>& shown)
{
    for (const QByteArray& pem : shown) {
        const Certificate certificate = TRY(Certificate::fromPem(pem));
        if (!certificate.isIssuedBy(m_keys.authority.certificate()) ||
            certificate.subjectCommonName() != desk.text()) {
            return failure(ErrorCode::CertificateRefused, u"an earlier one was not issued to this desk"_s);
        }
        if (!TRY(DeskTable(m_database).holderOf(certificate.fingerprintSha256()))) {
            qCCritical(logCentral) << "desk" << desk.text() << "shows an earlier certificate of this central,"
                                   << "which it does not know any more:"
                                   << certificate.fingerprintSha256().constData();
            TRY(DeskTable(m_database).putForgotten(desk, certificate, m_now));
        }
    }
    return {};
}

/// The newest, if there are more than a message holds.
Result<std::vector<QByteArray>> Enroller::others(const DeskId& desk, const QByteArray& than)
{
    std::vector<QByteArray> pems;
    for (DeskCertificate& one : TRY(DeskTable(m_database).certificates(desk))) {
        pems.push_back(std::move(one.pem));
    }
    std::erase(pems, than);
    const qsizetype tooMany = qsizetype(pems.size()) - mostCertificates;
    pems.erase(pems.begin(), pems.begin() + std::max<qsizetype>(tooMany, 0));
    return pems;
}

} // namespace cekr::central
