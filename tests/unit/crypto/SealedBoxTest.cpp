// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/SealedBox.h"
#include "core/crypto/AesGcm.h"
#include "tests/unit/crypto/Outcome.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class SealedBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void aesGcm_publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("associated");
        QTest::addColumn<QByteArray>("sealed");
        // McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test cases 13 to 16
        // (AES-256).
        const QByteArray zeroKey(64, '0');
        const QByteArray zeroNonce(24, '0');
        const QByteArray key = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"_ba;
        const QByteArray nonce = "cafebabefacedbaddecaf888"_ba;
        const QByteArray plain = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                 "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"_ba;
        const QByteArray cipher = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                  "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"_ba;
        QTest::newRow("13") << zeroKey << zeroNonce << QByteArray() << QByteArray()
                            << "530f8afbc74536b9a963b4f1c4cb738b"_ba;
        QTest::newRow("14") << zeroKey << zeroNonce << QByteArray(32, '0') << QByteArray()
                            << "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"_ba;
        QTest::newRow("15") << key << nonce << plain << QByteArray()
                            << cipher + "b094dac5d93471bdec1a502270e3cc6c"_ba;
        QTest::newRow("16") << key << nonce << plain.first(120)
                            << "feedfacedeadbeeffeedfacedeadbeefabaddad2"_ba
                            << cipher.first(120) + "76fc6ece0f4e1768cddf8853bb2d551b"_ba;
    }

    void aesGcm_publishedVectors()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, nonce);
        QFETCH(const QByteArray, plain);
        QFETCH(const QByteArray, associated);
        QFETCH(const QByteArray, sealed);
        const Secret secret = Secret::fromBytes(QByteArray::fromHex(key));
        const QByteArray nonceBytes = QByteArray::fromHex(nonce);
        const QByteArray associatedBytes = QByteArray::fromHex(associated);
        const Result<QByteArray> encrypted =
            aesGcm::encrypt(secret, nonceBytes, QByteArray::fromHex(plain), associatedBytes);
        QVERIFY(encrypted);
        QCOMPARE(encrypted->toHex(), sealed);
        const Result<Secret> decrypted = aesGcm::decrypt(secret, nonceBytes, *encrypted, associatedBytes);
        QVERIFY(decrypted);
        QCOMPARE(decrypted->view().toByteArray().toHex(), plain);
    }

    void open_whatWasSealed_givesItBack_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("associated");
        QTest::newRow("text") << "Ana Novak"_ba
                              << "draft 7"_ba;
        QTest::newRow("nothing") << QByteArray() << "draft 7"_ba;
        QTest::newRow("for nothing") << "Ana Novak"_ba << QByteArray();
        QTest::newRow("nothing for nothing") << QByteArray() << QByteArray();
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x') << "attachment"_ba;
    }

    void open_whatWasSealed_givesItBack()
    {
        QFETCH(const QByteArray, plain);
        QFETCH(const QByteArray, associated);
        const Secret key = Secret::random(32);
        const Result<QByteArray> box = seal(key, plain, associated);
        QVERIFY(box);
        QCOMPARE(box->size(), plain.size() + sealOverhead);
        QCOMPARE(box->front(), '\x01');
        const Result<Secret> opened = open(key, *box, associated);
        QVERIFY(opened);
        QCOMPARE(opened->view(), QByteArrayView(plain));
    }

    void seal_twice_differs()
    {
        const Secret key = Secret::random(32);
        QVERIFY(*seal(key, "same", "same") != *seal(key, "same", "same"));
    }

    void open_anyBitFlipped_isBroken()
    {
        const Secret key = Secret::random(32);
        const QByteArray box = *seal(key, "Ana Novak", "draft 7");
        for (qsizetype i = 0; i < box.size() * 8; ++i) {
            QByteArray altered = box;
            altered[i / 8] = char(altered[i / 8] ^ (1 << (i % 8)));
            expectBroken(open(key, altered, "draft 7"));
        }
    }

    void open_anyOtherLength_isBroken()
    {
        const Secret key = Secret::random(32);
        const QByteArray box = *seal(key, "Ana Novak", "draft 7");
        for (qsizetype size = 0; size < box.size(); ++size) {
            expectBroken(open(key, box.first(size), "draft 7"));
        }
        expectBroken(open(key, box + '\0', "draft 7"));
    }

    void open_inAnotherPlaceOrWithAnotherKey_isBroken()
    {
        const Secret key = Secret::random(32);
        const QByteArray box = *seal(key, "Ana Novak", "draft 7");
        expectBroken(open(key, box, "draft 8"));
        expectBroken(open(key, box, {}));
        expectBroken(open(Secret::random(32), box, "draft 7"));
    }

    void keyOfAnotherLength_isRefused()
    {
        for (const qsizetype size : {0, 16, 31, 33}) {
            QCOMPARE(failureOf(seal(Secret::random(size), "x", {})), ErrorCode::CryptoFailed);
            QCOMPARE(failureOf(open(Secret::random(size), QByteArray(60, '\1'), {})),
                     ErrorCode::CryptoFailed);
        }
    }

    void seal_moreThanSixteenMegabytes_isRefused()
    {
        const QByteArray tooMuch(16 * 1024 * 1024 + 1, 'x');
        QCOMPARE(failureOf(seal(Secret::random(32), tooMuch, {})), ErrorCode::TooLarge);
    }

private:
    static void expectBroken(const Result<Secret>& opened)
    {
        QCOMPARE(failureOf(opened), ErrorCode::SealBroken);
    }
};

QTEST_APPLESS_MAIN(SealedBoxTest)
#include "SealedBoxTest.moc"
