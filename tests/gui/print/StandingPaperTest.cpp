// SPDX-License-Identifier: EUPL-1.2
#include "Receipts.h"

#include "core/domain/rules/Effects.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// What a receipt does to its card, once it is carried out.
enum class Does
{
    Loads,
    TakesOff,
    Nothing,
};

struct Kind
{
    const char* name;
    ReceiptView receipt;
    Does does;
};

/// A receipt of every kind there is.
std::vector<Kind> allKinds()
{
    ReceiptView bare = handoverReceipt();
    bare.operations.resize(1);
    return {{"handover", handoverReceipt(), Does::Loads},
            {"handover without a load", bare, Does::Nothing},
            {"load", loadReceipt(), Does::Loads},
            {"redirect", redirectReceipt(), Does::Loads},
            {"correction", correctionReceipt(), Does::TakesOff},
            {"refund", refundReceipt(), Does::Nothing},
            {"paid in", movementReceipt(CashMovement::Direction::In), Does::Nothing},
            {"paid out", movementReceipt(CashMovement::Direction::Out), Does::Nothing},
            {"to the safe", movementReceipt(CashMovement::Direction::ToSafe), Does::Nothing},
            {"to the bank", movementReceipt(CashMovement::Direction::ToBank), Does::Nothing}};
}

constexpr std::array allStandings{Standing::Recorded, Standing::Sent, Standing::Applied, Standing::Refused,
                                  Standing::Pending};

QString printedAs(const Kind& kind, Standing standing)
{
    ReceiptView receipt = kind.receipt;
    for (OperationView& view : receipt.operations) {
        view.standing = standing;
    }
    for (const MokId card : {MokId::fromNumber(204'118'733), MokId::fromNumber(204'118'000)}) {
        receipt.loaded.push_back({card, CardKind::Named, Money::fromCents(42'50)});
    }
    return printed(receiptSheet(receipt, Paper::A4, true)).simplified();
}

} // namespace

/// No paper says more than central has said: every kind of receipt at every standing, in both languages.
class StandingPaperTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { useLanguage(*qApp, Language::Slovene); }

    void paper_saysNoMoreThanCentral_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("standing");
        const std::vector<Kind> kinds = allKinds();
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            for (const Standing standing : allStandings) {
                QTest::addRow("%s %d", kinds[kind].name, int(standing)) << int(kind) << int(standing);
            }
        }
    }
    void paper_saysNoMoreThanCentral()
    {
        QFETCH(int, kind);
        QFETCH(int, standing);
        const Kind which = allKinds().at(size_t(kind));
        const QString text = printedAs(which, Standing(standing));
        expectOnlyIf(Standing(standing) == Standing::Applied, text, done());
        expectConfirmed(text, which, Standing(standing));
        expectRefused(text, Standing(standing));
        expectWaiting(text, which, Standing(standing));
        expectPending(text, which, Standing(standing));
    }

private:
    /// Words that say of something that it is done at the card.
    static QStringList done()
    {
        return {u"It was taken off the card"_s, u"s kartice odvzeto, gotovina"_s,  u"was put on this card"_s,
                u"je naložen na to kartico"_s,  u"balance after, as known"_s,      u"kot je znano tu"_s,
                u"Confirmed by central."_s,     u"Potrjeno v osrednjem sistemu."_s};
    }

    static void expectOnlyIf(bool may, const QString& text, const QStringList& words)
    {
        for (const QString& one : words) {
            QVERIFY2(may || !text.contains(one), qPrintable(one + u" in: "_s + text));
        }
    }

    static void expectIf(bool must, const QString& text, const QStringList& words)
    {
        for (const QString& one : words) {
            QVERIFY2(text.contains(one) == must, qPrintable(one + u" in: "_s + text));
        }
    }

    static void expectConfirmed(const QString& text, const Kind& which, Standing standing)
    {
        const bool isConfirmed = standing == Standing::Applied;
        expectIf(isConfirmed, text, {u"Confirmed by central."_s, u"Potrjeno v osrednjem sistemu."_s});
        expectIf(isConfirmed && which.does == Does::TakesOff, text,
                 {u"It was taken off the card"_s, u"s kartice odvzeto, gotovina"_s});
    }

    static void expectRefused(const QString& text, Standing standing)
    {
        expectIf(standing == Standing::Refused, text,
                 {u"ZAVRNJENO"_s, u"REFUSED"_s, u"Central has refused this; it is not carried out."_s,
                  u"Osrednji sistem je to zavrnil; ni izvedeno."_s});
    }

    static void expectWaiting(const QString& text, const Kind& which, Standing standing)
    {
        const bool isWaiting = standing == Standing::Recorded || standing == Standing::Sent;
        expectIf(isWaiting, text, {u"ČAKA NA POTRDITEV"_s, u"WAITS FOR CONFIRMATION"_s});
        const bool isPaidOut = cashOf(which.receipt.operations.front().operation.body) < Money();
        expectIf(isWaiting && !isPaidOut, text,
                 {u"Central has not decided yet: if it refuses, this is not carried out"_s,
                  u"Osrednji sistem še ni odločil: če zavrne, to ne bo izvedeno"_s});
        expectIf(isWaiting && isPaidOut, text, {u"Central has not confirmed it yet."_s});
        expectIf(isWaiting && which.does != Does::Nothing, text,
                 {u"balance after, once it is confirmed"_s, u"dobroimetje potem, ko bo potrjeno"_s});
    }

    static void expectPending(const QString& text, const Kind& which, Standing standing)
    {
        const bool isPending = standing == Standing::Pending;
        expectIf(isPending && which.does == Does::Loads, text,
                 {u"ŠE NI NA KARTICI"_s, u"NOT YET ON THE CARD"_s, u"the money is not on the card."_s,
                  u"denarja ni na kartici."_s});
        expectIf(isPending && which.does == Does::TakesOff, text,
                 {u"ŠE NI ODVZETO S KARTICE"_s, u"NOT YET OFF THE CARD"_s});
        expectIf(isPending && which.does == Does::Nothing, text, {u"ŠE NI ODLOČENO"_s, u"NOT DECIDED YET"_s});
    }
};

QTEST_MAIN(StandingPaperTest)
#include "StandingPaperTest.moc"
