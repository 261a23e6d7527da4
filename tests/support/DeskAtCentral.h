// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/PublicKey.h"
#include "core/wire/Outcome.h"
#include "tests/support/HttpsClient.h"
#include "tests/support/SigningDesk.h"

namespace cekr::test
{

/// An enrolled desk of a running central that sends by hand: its chain, its connection, its plastic.
class DeskAtCentral final
{
public:
    /// Adds the desk unless central has it, and enrols it.
    DeskAtCentral(CentralProcess& central, const QString& id);

    /// Makes the next operation of the chain, sends it, and gives central's word.
    wire::Outcome send(OperationBody body);
    /// Signs the operation as the next of the chain, and sends it.
    wire::Outcome send(const Operation& operation);
    /// Sends these lines and gives the outcomes, which have to be as many.
    std::vector<wire::Outcome> post(const QList<QByteArray>& lines);

    /// Opens a shift of "ana", which has to be applied; gives its id.
    OperationId openShift(Money openingFloat = Money::fromCents(100'00));
    /// Has a box of so many cards delivered to this desk, from a MOK ID on, and takes it over.
    std::vector<MokId> takeStock(quint32 first, int count);
    /// Hands over cards of its stock as the rules want it. Charges the price of the demo data if that is in
    /// force and chargeDemoPrice() was called, else nothing.
    wire::Outcome handOver(const std::vector<MokId>& cards);
    wire::Outcome load(MokId card, Money amount, OperationId reservation = {});

    /// What personal data are encrypted to, as the settings in the feed say.
    [[nodiscard]] PublicKey personalDataKey();

    void chargeDemoPrice() { m_chargesDemoPrice = true; }

    [[nodiscard]] Handover handover(const std::vector<MokId>& cards) const;
    [[nodiscard]] OperationId shift() const { return m_shift; }
    [[nodiscard]] SigningDesk& chain() { return m_chain; }
    [[nodiscard]] HttpsClient& client() { return m_client; }
    /// Its certificate and a copy of its key, for another connection.
    [[nodiscard]] MintedDesk identity() const;

private:
    DeskAtCentral(CentralProcess& central, MintedDesk minted);

    CentralProcess& m_central;
    QByteArray m_certificate;
    HttpsClient m_client;
    SigningDesk m_chain;
    OperationId m_shift;
    bool m_chargesDemoPrice = false;
};

/// Writes a delivery file of cards with these MOK IDs, all in one box, and gives its path. The PAN tail of a
/// card is panTailOf() it.
QString writeDelivery(const CentralProcess& central, const std::vector<MokId>& cards, const QString& box);
[[nodiscard]] QByteArray panTailOf(MokId card);
[[nodiscard]] std::vector<MokId> cardsFrom(quint32 first, int count);

/// Outcomes of an answer to POST /v1/operations.
[[nodiscard]] std::vector<wire::Outcome> outcomesOf(const HttpsClient::Reply& reply);

} // namespace cekr::test

/// Fails the test unless the outcome is "applied".
#define EXPECT_APPLIED(expression)                                                                           \
    do {                                                                                                     \
        const cekr::wire::Outcome outcome_ = (expression);                                                   \
        QVERIFY2(outcome_.kind == cekr::wire::Outcome::Kind::Applied, encode(outcome_).constData());         \
    } while (false)

/// Fails the test unless the outcome is "refused" with that code and rule.
#define EXPECT_REFUSED(expression, wantedCode, wantedRule)                                                   \
    do {                                                                                                     \
        const cekr::wire::Outcome outcome_ = (expression);                                                   \
        QVERIFY2(outcome_.kind == cekr::wire::Outcome::Kind::Refused, encode(outcome_).constData());         \
        QVERIFY2(outcome_.problem->code == (wantedCode), encode(outcome_).constData());                      \
        QCOMPARE(outcome_.problem->rule, QByteArray(wantedRule));                                            \
    } while (false)
