// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/DeskAtCentral.h"

#include "core/wire/Change.h"
#include "core/wire/SettingsDocument.h"
#include "tests/support/Expect.h"

#include <QFile>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

MintedDesk addAndEnrol(const CentralProcess& central, const QString& id)
{
    const QByteArray known = central.command({u"desk"_s, u"list"_s});
    if (!known.contains("\"desk\":\"" + id.toLatin1() + '"')) {
        central.command({u"desk"_s, u"add"_s, id, u"Test desk "_s + id});
    }
    return central.enrol(id);
}

} // namespace

DeskAtCentral::DeskAtCentral(CentralProcess& central, const QString& id)
    : DeskAtCentral(central, addAndEnrol(central, id))
{
}

DeskAtCentral::DeskAtCentral(CentralProcess& central, MintedDesk minted)
    : m_central(central)
    , m_certificate(minted.certificate)
    , m_client(central.url(), central.authority(), minted)
    , m_chain(std::move(minted))
{
}

wire::Outcome DeskAtCentral::send(OperationBody body)
{
    return send(m_chain.next(std::move(body)));
}

wire::Outcome DeskAtCentral::send(const Operation& operation)
{
    return post({m_chain.sign(operation)}).front();
}

std::vector<wire::Outcome> DeskAtCentral::post(const QList<QByteArray>& lines)
{
    std::vector<wire::Outcome> outcomes = outcomesOf(m_client.postOperations(lines));
    if (outcomes.size() != size_t(lines.size())) {
        qFatal("%zu outcomes for %lld lines", outcomes.size(), qlonglong(lines.size()));
    }
    return outcomes;
}

OperationId DeskAtCentral::openShift(Money openingFloat)
{
    if (send(ShiftOpen{openingFloat}).kind != wire::Outcome::Kind::Applied) {
        qFatal("the shift was not opened");
    }
    m_shift = m_chain.lastId();
    return m_shift;
}

std::vector<MokId> DeskAtCentral::takeStock(quint32 first, int count)
{
    const std::vector<MokId> cards = cardsFrom(first, count);
    const QString box = u"B-%1"_s.arg(first);
    const QString file = writeDelivery(m_central, cards, box);
    m_central.command({u"stock"_s, u"import"_s, file, u"--desk"_s, m_chain.id().text()});
    const wire::Outcome taken = send(StockIntake{take(BoxId::parse(box)), cards, {}, {}});
    if (taken.kind != wire::Outcome::Kind::Applied) {
        qFatal("the box was not taken over: %s", encode(taken).constData());
    }
    return cards;
}

Handover DeskAtCentral::handover(const std::vector<MokId>& cards) const
{
    Handover handover{.shift = m_shift,
                      .cards = cards,
                      .ageAttested = true,
                      .termsAttested = true,
                      .mokTerms = take(TermsId::parse(u"T25")),
                      .bankTerms = take(TermsId::parse(u"T25")),
                      .tariff = {},
                      .charge = {}};
    const QDate today = BusinessTime::at(QDateTime::currentDateTimeUtc()).date();
    if (m_chargesDemoPrice && today >= QDate(2026, 9, 1)) {
        handover.tariff = take(TariffId::parse(u"demo-2026-09"));
        handover.charge.municipality = Money::fromCents(2'00) * int(cards.size());
    }
    return handover;
}

wire::Outcome DeskAtCentral::handOver(const std::vector<MokId>& cards)
{
    return send(handover(cards));
}

PublicKey DeskAtCentral::personalDataKey()
{
    for (const QByteArray& line : m_client.get(u"/v1/changes"_s).lines()) {
        const auto read = take(wire::decodeChangeLine(line));
        const auto* change = std::get_if<wire::Change>(&read);
        if (const auto* settings = change ? std::get_if<SignedSettings>(&change->state) : nullptr) {
            return take(PublicKey::fromJwk(take(wire::decodeSettings(settings->document)).personalDataKey));
        }
    }
    qFatal("central has told no settings");
}

wire::Outcome DeskAtCentral::load(MokId card, Money amount, OperationId reservation)
{
    return send(Load{m_shift, card, amount, reservation});
}

MintedDesk DeskAtCentral::identity() const
{
    return {m_chain.id(), take(DeviceKey::fromPem(m_chain.key().toPem().view())), m_certificate};
}

QByteArray panTailOf(MokId card)
{
    return QByteArray::number(900'000 + card.number() % 100'000);
}

std::vector<MokId> cardsFrom(quint32 first, int count)
{
    std::vector<MokId> cards;
    for (int i = 0; i < count; ++i) {
        cards.push_back(MokId::fromNumber(first + quint32(i)));
    }
    return cards;
}

QString writeDelivery(const CentralProcess& central, const std::vector<MokId>& cards, const QString& box)
{
    QFile file(central.path(box + u".csv"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    file.write("mok_id,pan_tail,expiry,box\n");
    for (const MokId card : cards) {
        file.write(card.text().toLatin1() + ',' + panTailOf(card) + ",2029-09," + box.toLatin1() + '\n');
    }
    return file.fileName();
}

std::vector<wire::Outcome> outcomesOf(const HttpsClient::Reply& reply)
{
    std::vector<wire::Outcome> outcomes;
    for (const QByteArray& line : reply.lines()) {
        outcomes.push_back(take(wire::decodeOutcome(line)));
    }
    return outcomes;
}

} // namespace cekr::test
