// SPDX-License-Identifier: EUPL-1.2
#include "app/central/confirm/Confirmations.h"

#include "app/central/persons/AttachmentReader.h"
#include "app/central/store/ConfirmationTable.h"
#include "app/central/store/SecretTable.h"
#include "app/central/store/SettingTable.h"
#include "app/central/store/SmsGatewayTable.h"
#include "core/crypto/Digest.h"
#include "core/domain/person/ApplicantFields.h"
#include "core/store/Transaction.h"

#include <QRandomGenerator>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 aDay = 24 * 3600;
constexpr quint32 codes = 1'000'000;

QString textWith(const QString& code)
{
    return u"CeKR: koda za potrditev vloge je %1. Velja 10 minut."_s.arg(code);
}

/// Of the system's random source, each as likely as any other.
QString newCode()
{
    return QString::number(QRandomGenerator::system()->bounded(codes)).rightJustified(6, u'0');
}

QByteArray macOf(const Secret& key, OperationId id, const QString& code)
{
    return hmacSha256(key, "code " + id.bytes() + code.toUtf8());
}

/// How many messages may be sent in 24 hours.
struct Bounds
{
    qint64 toNumber = 0;
    qint64 fromDesk = 0;
    qint64 all = 0;
};

Result<Bounds> boundsAt(Database& database, const QDateTime& now)
{
    const SettingHistory history = TRY(SettingTable(database).history());
    return Bounds{history.own("smsPerNumber"_L1, now), history.own("smsPerDesk"_L1, now),
                  history.own("smsInAll"_L1, now)};
}

bool isWithin(const CodeTable::Sent& sent, const Bounds& bounds)
{
    return sent.toNumber < bounds.toNumber && sent.fromDesk < bounds.fromDesk && sent.all < bounds.all;
}

Result<std::unique_ptr<SmsGateway>> openGateway(Database& database, const Secret& masterKey)
{
    std::optional<SmsAccess> access = TRY(SmsGatewayTable(database, masterKey).find());
    if (!access) {
        return failure(ErrorCode::SmsNotSent, u"no gateway is set up"_s);
    }
    return std::make_unique<HttpSms>(std::move(*access));
}

} // namespace

Result<Applicant> Confirmations::applicantOf(const QByteArray& record) const
{
    const Secret content = TRY(AttachmentReader(m_services).content(record));
    return fromJsonBytes<Applicant>(content.view().toByteArray());
}

/// Notes a new code, and that it was sent.
Result<QString> Confirmations::prepare(const wire::ConfirmationRequest& request, const PhoneNumber& number,
                                       const DeskId& desk) const
{
    const QDateTime now = m_services.clock.now();
    const Bounds bounds =
        TRY(m_services.reader.call([&](Database& database) { return boundsAt(database, now); }));
    return m_services.persons.call([&](Database& persons) -> Result<QString> {
        Transaction transaction = TRY(Transaction::begin(persons));
        CodeTable table(persons);
        TRY(table.removeSentBefore(now.addSecs(-aDay)));
        const Secret key = TRY(SecretTable(persons, m_services.keys.master).keyNamed("codes"));
        const QByteArray numberMac = hmacSha256(key, "number " + number.text().toLatin1());
        const auto known = TRY(table.find(request.id));
        if (known && (known->record != request.record || known->desk != desk)) {
            return failure(ErrorCode::Exists, u"this confirmation is of another record"_s);
        }
        const qint64 wait = known ? now.secsTo(known->sentAt.addSecs(untilResend.count())) : 0;
        if (wait > 0) {
            return failure(ErrorCode::CodeSentJustNow, {}, {}, QString::number(wait));
        }
        if (!isWithin(TRY(table.sentSince(now.addSecs(-aDay), numberMac, desk)), bounds)) {
            return failure(ErrorCode::TooManyMessages);
        }
        const QString code = newCode();
        TRY(table.put(
            {request.id, request.record, desk, request.clerk, macOf(key, request.id, code), now, 0}));
        TRY(table.noteSent(now, numberMac, desk));
        TRY(transaction.commit());
        return code;
    });
}

Result<wire::ConfirmationSent> Confirmations::send(const wire::ConfirmationRequest& request,
                                                   const DeskId& desk) const
{
    const Applicant applicant = TRY(applicantOf(request.record));
    if (applicant.mobile.isEmpty() || applicant.mobile.line() == PhoneNumber::Line::Fixed) {
        return failure(ErrorCode::NoMobileNumber, {}, "APP-7");
    }
    const std::unique_ptr<SmsGateway> gateway = TRY(m_services.reader.call(
        [this](Database& database) { return openGateway(database, m_services.keys.master); }));
    const QString code = TRY(prepare(request, applicant.mobile, desk));
    const Done sent = gateway->send({applicant.mobile, textWith(code), request.id});
    if (!sent) {
        // Whether it has arrived nobody knows: the next one need not wait, and counts all the same.
        TRY(m_services.persons.call([&request](Database& persons) -> Done {
            Transaction transaction = TRY(Transaction::begin(persons));
            TRY(CodeTable(persons).remove(request.id));
            return transaction.commit();
        }));
        return failure(sent.error());
    }
    const QDateTime now = m_services.clock.now();
    return wire::ConfirmationSent{request.id,
                                  BusinessTime::at(now.addSecs(std::chrono::seconds(validity).count())),
                                  BusinessTime::at(now.addSecs(untilResend.count()))};
}

/// A try counts before it is known whether it is right: guesses at the same time are no way around.
Result<CodeTable::Code> Confirmations::tryCode(OperationId id, const QString& code, const DeskId& desk) const
{
    const QDateTime now = m_services.clock.now();
    return m_services.persons.call([&](Database& persons) -> Result<CodeTable::Code> {
        Transaction transaction = TRY(Transaction::begin(persons));
        CodeTable table(persons);
        const auto known = TRY(table.find(id));
        if (!known || known->desk != desk) {
            return failure(ErrorCode::NotFound, u"no such confirmation"_s);
        }
        if (known->sentAt.addSecs(std::chrono::seconds(validity).count()) < now) {
            return failure(ErrorCode::CodeExpired);
        }
        if (known->tries >= mostTries) {
            return failure(ErrorCode::CodeTriesUsed);
        }
        TRY(table.countTry(id));
        const Secret key = TRY(SecretTable(persons, m_services.keys.master).keyNamed("codes"));
        TRY(transaction.commit());
        const int left = mostTries - known->tries - 1;
        return constantTimeEqual(macOf(key, id, code), known->mac)
                   ? Result<CodeTable::Code>(*known)
                   : failure(ErrorCode::CodeWrong, {}, "APP-2", QString::number(left));
    });
}

Done Confirmations::enter(OperationId id, const QString& code, const DeskId& desk) const
{
    const auto before = TRY(
        m_services.reader.call([id](Database& database) { return ConfirmationTable(database).find(id); }));
    if (before) {
        return before->desk == desk ? Done() : failure(ErrorCode::NotFound, u"no such confirmation"_s);
    }
    const CodeTable::Code known = TRY(tryCode(id, code, desk));
    TRY(m_services.writer.call([&](Database& database) -> Done {
        Transaction transaction = TRY(Transaction::begin(database));
        TRY(ConfirmationTable(database).add({id, desk, known.clerk, known.record, m_services.clock.now()}));
        return transaction.commit();
    }));
    return m_services.persons.call([id](Database& persons) -> Done {
        Transaction transaction = TRY(Transaction::begin(persons));
        TRY(CodeTable(persons).remove(id));
        return transaction.commit();
    });
}

} // namespace cekr::central
