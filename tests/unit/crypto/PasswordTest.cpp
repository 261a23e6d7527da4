// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/KeySlot.h"
#include "core/crypto/PasswordVerifier.h"
#include "tests/unit/crypto/Outcome.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

/// Cheap enough to try many times.
constexpr ScryptCost cheap{1U << 10, 8, 1};

Secret password(const char* text)
{
    return Secret::fromPassword(QString::fromUtf8(text));
}

} // namespace

class PasswordTest : public QObject
{
    Q_OBJECT

private slots:
    void scrypt_publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<quint32>("n");
        QTest::addColumn<quint32>("r");
        QTest::addColumn<quint32>("p");
        QTest::addColumn<QByteArray>("derived");
        // RFC 7914, section 12, all but the last, which takes 1 GiB.
        QTest::newRow("1") << QByteArray() << QByteArray() << 16U << 1U << 1U
                           << "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                              "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"_ba;
        QTest::newRow("2") << "password"_ba
                           << "NaCl"_ba << 1024U << 8U << 16U
                           << "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                              "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"_ba;
        QTest::newRow("3") << "pleaseletmein"_ba
                           << "SodiumChloride"_ba << 16384U << 8U << 1U
                           << "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                              "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"_ba;
    }

    void scrypt_publishedVectors()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QByteArray, salt);
        QFETCH(const quint32, n);
        QFETCH(const quint32, r);
        QFETCH(const quint32, p);
        QFETCH(const QByteArray, derived);
        const Result<Secret> secret = scrypt(typed, salt, {n, r, p}, 64);
        QVERIFY(secret);
        QCOMPARE(secret->view().toByteArray().toHex(), derived);
    }

    void scrypt_impossibleCost_isAnError()
    {
        QCOMPARE(failureOf(scrypt("x", "salt", {1000, 8, 1}, 32)), ErrorCode::CryptoFailed);
        QCOMPARE(failureOf(scrypt("x", "salt", {1U << 20, 8, 1}, 32)), ErrorCode::CryptoFailed);
        QCOMPARE(failureOf(scrypt("x", "salt", {1U << 10, 0, 1}, 32)), ErrorCode::CryptoFailed);
    }

    void cost_outOfBounds_isRefused()
    {
        QVERIFY(ScryptCost().isBounded());
        QCOMPARE(ScryptCost::bounded(15, 8, 1), ScryptCost());
        QVERIFY(ScryptCost::bounded(10, 1, 1));
        QVERIFY(ScryptCost::bounded(17, 8, 4));
        QVERIFY(!ScryptCost::bounded(9, 8, 1));
        QVERIFY(!ScryptCost::bounded(18, 8, 1));
        QVERIFY(!ScryptCost::bounded(19, 1, 1));
        QVERIFY(!ScryptCost::bounded(15, 0, 1));
        QVERIFY(!ScryptCost::bounded(15, 17, 1));
        QVERIFY(!ScryptCost::bounded(15, 8, 0));
        QVERIFY(!ScryptCost::bounded(15, 8, 5));
        QVERIFY(!ScryptCost::bounded(32, 8, 1));
        QVERIFY(!ScryptCost::bounded(4294967295U, 8, 1));
        QVERIFY(!(ScryptCost{1000, 8, 1}).isBounded());
        QVERIFY(!(ScryptCost{0, 8, 1}).isBounded());
    }

    void verifier_rightPassword_matches()
    {
        const Result<PasswordVerifier> verifier = PasswordVerifier::make(password("pravo geslo"));
        QVERIFY(verifier);
        QVERIFY(verifier->toText().startsWith("scrypt$15$8$1$"));
        QVERIFY(verifier->matches(password("pravo geslo")));
        QVERIFY(!verifier->matches(password("Pravo geslo")));
        QVERIFY(!verifier->matches(Secret()));
    }

    void verifier_readBack_matches()
    {
        const Result<PasswordVerifier> verifier = PasswordVerifier::make(password("žaba"), cheap);
        QVERIFY(verifier);
        const Result<PasswordVerifier> again = PasswordVerifier::parse(verifier->toText());
        QVERIFY(again);
        QCOMPARE(again->toText(), verifier->toText());
        QVERIFY(again->matches(password("žaba")));
        QVERIFY(!again->matches(password("zaba")));
    }

    void verifier_samePasswordTwice_hasAnotherSalt()
    {
        QVERIFY(PasswordVerifier::make(password("x"), cheap)->toText() !=
                PasswordVerifier::make(password("x"), cheap)->toText());
    }

    void verifier_costOutOfBounds_isNotMade()
    {
        QCOMPARE(failureOf(PasswordVerifier::make(password("x"), {16, 1, 1})), ErrorCode::CryptoFailed);
    }

    void verifier_knownText_matches()
    {
        // Computed by another implementation: Python's hashlib.scrypt with n=1024, r=8, p=1, dklen=32,
        // password b"geslo", salt bytes(range(16)).
        const Result<PasswordVerifier> verifier = PasswordVerifier::parse(
            "scrypt$10$8$1$AAECAwQFBgcICQoLDA0ODw$pLJ_YKMcqxEvAUjiq5occwt8tSgkkcdNhe_YcAy4WYo");
        QVERIFY(verifier);
        QVERIFY(verifier->matches(password("geslo")));
    }

    void verifier_malformedText_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray salt = "AAECAwQFBgcICQoLDA0ODw"_ba;
        const QByteArray hash = QByteArray(42, 'A') + 'A';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other function") << "bcrypt$10$8$1$"_ba + salt + '$' + hash;
        QTest::newRow("too few parts") << "scrypt$10$8$1$"_ba + salt;
        QTest::newRow("too many parts") << "scrypt$10$8$1$"_ba + salt + '$' + hash + '$';
        QTest::newRow("cheaper than allowed") << "scrypt$9$8$1$"_ba + salt + '$' + hash;
        QTest::newRow("dearer than allowed") << "scrypt$31$8$1$"_ba + salt + '$' + hash;
        QTest::newRow("more lanes than allowed") << "scrypt$10$8$99$"_ba + salt + '$' + hash;
        QTest::newRow("negative") << "scrypt$-10$8$1$"_ba + salt + '$' + hash;
        QTest::newRow("leading zero") << "scrypt$10$08$1$"_ba + salt + '$' + hash;
        QTest::newRow("plus sign") << "scrypt$10$+8$1$"_ba + salt + '$' + hash;
        QTest::newRow("not a number") << "scrypt$ten$8$1$"_ba + salt + '$' + hash;
        QTest::newRow("short salt") << "scrypt$10$8$1$"_ba + salt.chopped(2) + '$' + hash;
        QTest::newRow("padded salt") << "scrypt$10$8$1$"_ba + salt + "==$"_ba + hash;
        QTest::newRow("short hash") << "scrypt$10$8$1$"_ba + salt + '$' + hash.chopped(1);
        QTest::newRow("line end") << "scrypt$10$8$1$"_ba + salt + '$' + hash + '\n';
        QTest::newRow("far too long") << "scrypt$10$8$1$"_ba + salt + '$' + QByteArray(100000, 'A');
    }

    void verifier_malformedText_isRefused()
    {
        QFETCH(const QByteArray, text);
        const Result<PasswordVerifier> verifier = PasswordVerifier::parse(text);
        QCOMPARE(failureOf(verifier), ErrorCode::MalformedMessage);
    }

    void keySlot_rightPassword_givesTheKey()
    {
        const Secret dataKey = Secret::random(32);
        const Result<KeySlot> slot = wrapKey(dataKey, password("geslo"), "desk 1, clerk 7", cheap);
        QVERIFY(slot);
        const Result<KeySlot> again = KeySlot::fromBytes(slot->toBytes());
        QVERIFY(again);
        const Result<Secret> unwrapped = unwrapKey(*again, password("geslo"), "desk 1, clerk 7");
        QVERIFY(unwrapped);
        QCOMPARE(unwrapped->view(), dataKey.view());
    }

    void keySlot_twoClerks_giveTheSameKey()
    {
        const Secret dataKey = Secret::random(32);
        const Result<KeySlot> ana = wrapKey(dataKey, password("ena"), "ana", cheap);
        const Result<KeySlot> bor = wrapKey(dataKey, password("dve"), "bor", cheap);
        QVERIFY(ana && bor);
        QCOMPARE(unwrapKey(*ana, password("ena"), "ana")->view(), dataKey.view());
        QCOMPARE(unwrapKey(*bor, password("dve"), "bor")->view(), dataKey.view());
    }

    void keySlot_wrongPasswordOrPlace_doesNotOpen()
    {
        const Result<KeySlot> slot = wrapKey(Secret::random(32), password("geslo"), "ana", cheap);
        QVERIFY(slot);
        QCOMPARE(failureOf(unwrapKey(*slot, password("gesla"), "ana")), ErrorCode::WrongPassword);
        QCOMPARE(failureOf(unwrapKey(*slot, password("geslo"), "bor")), ErrorCode::WrongPassword);
    }

    void keySlot_anyBitFlipped_givesNoKey()
    {
        const QByteArray bytes = wrapKey(Secret::random(32), password("geslo"), "ana", cheap)->toBytes();
        QCOMPARE(bytes.size(), 81);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray altered = bytes;
            altered[i] = char(altered[i] ^ 1);
            const Result<KeySlot> slot = KeySlot::fromBytes(altered);
            QVERIFY(!slot || !unwrapKey(*slot, password("geslo"), "ana"));
        }
    }

    void keySlot_malformedBytes_areRefused()
    {
        const QByteArray bytes = wrapKey(Secret::random(32), password("geslo"), "ana", cheap)->toBytes();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!KeySlot::fromBytes(bytes.first(size)));
        }
        QVERIFY(!KeySlot::fromBytes(bytes + '\0'));
        QByteArray dear = bytes;
        dear[1] = 31;
        QCOMPARE(failureOf(KeySlot::fromBytes(dear)), ErrorCode::MalformedMessage);
    }

    void keySlot_otherKeyLengthOrCost_isRefused()
    {
        QCOMPARE(failureOf(wrapKey(Secret::random(31), password("x"), {}, cheap)), ErrorCode::CryptoFailed);
        QCOMPARE(failureOf(wrapKey(Secret::random(32), password("x"), {}, {16, 1, 1})),
                 ErrorCode::CryptoFailed);
        const KeySlot dear{QByteArray(16, 'x'), {1U << 30, 8, 1}, QByteArray(61, 'x')};
        QCOMPARE(failureOf(unwrapKey(dear, password("x"), {})), ErrorCode::CryptoFailed);
    }
};

QTEST_APPLESS_MAIN(PasswordTest)
#include "PasswordTest.moc"
