// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/SlipPayload.h"

#include "core/slip/Latin2.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr char lineFeed = '\n';

QString digits(qint64 number, int count)
{
    return u"%1"_s.arg(number, count, 10, QChar(u'0'));
}

/// Fields 1 to 19 in the order of the standard. Issuers of slips leave those of the payer's bank empty.
QStringList fieldsOf(const PaymentSlip::Content& slip)
{
    const QString unused;
    return {u"UPNQR"_s,
            unused, // payer's account
            unused, // cash deposit
            unused, // cash withdrawal
            unused, // payer's reference
            slip.payer.name,
            slip.payer.street,
            slip.payer.town,
            digits(slip.amount.value_or(Money()).cents(), 11),
            unused, // day of payment
            unused, // urgent
            slip.purposeCode,
            slip.purpose,
            slip.due.isValid() ? slip.due.toString(u"dd.MM.yyyy"_s) : unused,
            slip.iban.text(),
            slip.reference.text(),
            slip.payee.name,
            slip.payee.street,
            slip.payee.town};
}

} // namespace

Result<QByteArray> slipPayload(const PaymentSlip& slip)
{
    QByteArray payload;
    for (const QString& field : fieldsOf(slip.content())) {
        const QByteArray bytes = TRY(toLatin2(field));
        payload += bytes + lineFeed;
    }
    payload += digits(payload.size(), 3).toLatin1() + lineFeed;
    if (payload.size() > mostPayloadBytes) {
        return failure(ErrorCode::TooLarge, u"payload of a slip"_s, {}, QString::number(mostPayloadBytes));
    }
    return payload;
}

} // namespace cekr
