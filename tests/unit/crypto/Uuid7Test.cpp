// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Uuid7.h"
#include "core/crypto/Secret.h"

#include <QTest>

using namespace cekr;

class Uuid7Test : public QObject
{
    Q_OBJECT

private slots:
    void uuid7_publishedVector()
    {
        // RFC 9562, A.6: 2022-02-22 14:22:22.00 GMT-05:00, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
        const QDateTime moment(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC);
        const QByteArray random = QByteArray::fromHex("0cc3"
                                                      "18c4dc0c0c07398f");
        QCOMPARE(uuid7(moment, random), QUuid(u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
    }

    void uuid7_anyRandomBits_keepVersionAndVariant()
    {
        const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        for (const char byte : {'\x00', '\xff', '\x5a'}) {
            const QByteArray bytes = uuid7(moment, QByteArray(10, byte)).toRfc4122();
            QCOMPARE(quint8(bytes[6]) >> 4, 7);
            QCOMPARE(quint8(bytes[8]) >> 6, 2);
            QCOMPARE(bytes.first(6).toHex().toLongLong(nullptr, 16), moment.toMSecsSinceEpoch());
        }
    }

    void uuid7_laterMillisecond_sortsLater()
    {
        const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        const QByteArray first = uuid7(moment, QByteArray(10, '\xff')).toByteArray();
        const QByteArray second = uuid7(moment.addMSecs(1), QByteArray(10, '\0')).toByteArray();
        QVERIFY(first < second);
    }

    void uuid7_timeZone_doesNotMatter()
    {
        const QDateTime moment(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        const QByteArray random = randomBytes(10);
        QCOMPARE(uuid7(moment.toOffsetFromUtc(7200), random), uuid7(moment, random));
    }

    void uuid7_sameMillisecond_differs()
    {
        const QDateTime moment(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(uuid7(moment, randomBytes(10)) != uuid7(moment, randomBytes(10)));
    }
};

QTEST_APPLESS_MAIN(Uuid7Test)
#include "Uuid7Test.moc"
