// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/wire/RandomOperation.h"

#include "tests/support/Expect.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

RandomOperation::RandomOperation(quint32 seed) : m_random(seed) {}

Operation RandomOperation::ofType(size_t index)
{
    QByteArray previous(32, '\0');
    for (char& byte : previous) {
        byte = char(m_random.bounded(256));
    }
    const qint64 from2020 = 1'577'836'800'000;
    return {.id = operationId(),
            .desk = id<DeskId>(),
            .sequence = 1 + m_random.generate64() % 9'007'199'254'740'991,
            .previous = previous,
            .at = BusinessTime::at(
                QDateTime::fromMSecsSinceEpoch(from2020 + m_random.bounded(Q_INT64_C(2'000'000'000'000)))),
            .clerk = id<ClerkId>(),
            .terms = id<TermsId>(),
            .body = body(index),
            .receipt = m_random.bounded(2) ? qint64(m_random.bounded(100'000)) : 0,
            .approver = m_random.bounded(2) ? id<ClerkId>() : ClerkId(),
            .approval = m_random.bounded(4) ? QString() : u"proof č"_s};
}

OperationBody RandomOperation::body(size_t index)
{
    switch (index) {
    case 0:
        return ShiftOpen{amount()};
    case 1:
        return CashMovement{operationId(), allDirections[size_t(m_random.bounded(4))], amount(), note()};
    case 2:
        return StockIntake{id<BoxId>(), cards(), cards(), cards()};
    case 3:
        return StockSpoil{card(), allSpoilReasons[size_t(m_random.bounded(4))], note()};
    case 4:
        return StockReturn{cards(), note()};
    case 5:
        return StockTransfer{cards(), id<DeskId>()};
    case 6:
        return Handover{operationId(),
                        cards(),
                        m_random.bounded(2) == 0,
                        m_random.bounded(2) == 0,
                        id<TermsId>(),
                        id<TermsId>(),
                        maybeTariff(),
                        charge()};
    case 7:
        return Load{operationId(), card(), amount(), maybeId(), maybeTariff(), charge()};
    case 8:
        return Refund{operationId(), operationId(), amount()};
    case 9:
        return Escalation{operationId(), note()};
    case 10:
        return ShiftClose{operationId(), qint64(m_random.bounded(100'000)), counted(), amount(), note()};
    case 11:
        return Correction{operationId(), operationId(), maybeCard(), amount(),
                          -amount(),     maybeId(),     note(),      amount()};
    case 12:
        return Redirect{operationId(), operationId(), card(),   amount(),
                        maybeId(),     maybeTariff(), charge(), m_random.bounded(2) == 0};
    case 13:
        return WriteOff{operationId(), operationId(), amount(), note()};
    case 14:
        return Reprint{qint64(m_random.bounded(100'000)), qint64(m_random.bounded(100))};
    default:
        qFatal("no such type of operation");
    }
}

OperationId RandomOperation::maybeId()
{
    return m_random.bounded(2) ? operationId() : OperationId();
}

Charge RandomOperation::charge()
{
    return {amount(), amount(), amount()};
}

TariffId RandomOperation::maybeTariff()
{
    return m_random.bounded(2) ? id<TariffId>() : TariffId();
}

std::optional<MokId> RandomOperation::maybeCard()
{
    return m_random.bounded(2) ? std::optional(card()) : std::nullopt;
}

std::vector<CashCount> RandomOperation::counted()
{
    std::vector<CashCount> counted;
    for (const Money value : allDenominations()) {
        if (m_random.bounded(2)) {
            counted.push_back({value, int(m_random.bounded(1000))});
        }
    }
    return counted;
}

OperationId RandomOperation::operationId()
{
    QByteArray bytes(16, '\0');
    for (char& byte : bytes) {
        byte = char(m_random.bounded(256));
    }
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return OperationId::fromUuid(QUuid::fromRfc4122(bytes));
}

MokId RandomOperation::card()
{
    return MokId::fromNumber(quint32(m_random.bounded(1'000'000'000)));
}

std::vector<MokId> RandomOperation::cards()
{
    std::vector<MokId> cards(size_t(m_random.bounded(20)));
    for (MokId& one : cards) {
        one = card();
    }
    return cards;
}

Money RandomOperation::amount()
{
    return Money::fromCents(m_random.bounded(Money::largestCents + 1) >> m_random.bounded(37));
}

QString RandomOperation::note()
{
    const QStringList signs{u"a"_s, u"Z"_s,  u"0"_s,      u" "_s,      u"\""_s,     u"\\"_s,
                            u"/"_s, u"\n"_s, u"\t"_s,     u"\u0001"_s, u"\u007f"_s, u"č"_s,
                            u"Ž"_s, u"€"_s,  u"\u2028"_s, u"💶"_s,      u"<"_s};
    QString text;
    for (int length = m_random.bounded(100); length > 0; --length) {
        text += signs[m_random.bounded(int(signs.size()))];
    }
    return text;
}

template <typename Id>
Id RandomOperation::id()
{
    constexpr QStringView signs = u"abcxyzABCXYZ0189._-";
    QString text;
    for (int length = m_random.bounded(1, 41); length > 0; --length) {
        text += signs[m_random.bounded(int(signs.size()))];
    }
    return take(Id::parse(text));
}

} // namespace cekr::test
