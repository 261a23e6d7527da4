// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/PanTailMac.h"

#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

Secret key(char byte)
{
    return Secret::fromBytes(QByteArray(32, byte));
}

} // namespace

class PanTailMacTest : public QObject
{
    Q_OBJECT

private slots:
    void mac_neverChanges()
    {
        // Stored values must stay comparable over every later version. By another implementation:
        // printf 'cekr pan tail 1:000000017:424242' | openssl mac -digest SHA256 -macopt hexkey:4b4b...4b
        // HMAC
        QCOMPARE(panTailMac(key('K'), "000000017", "424242").toHex(),
                 "1438ebb36759e0deb13593afe5b67b47cb0c0e75e26891c4a2a7aa0553baf330"_ba);
    }

    void mac_dependsOnKeyCardAndDigits()
    {
        const QByteArray mac = panTailMac(key('K'), "000000017", "424242");
        QCOMPARE(mac.size(), 32);
        QCOMPARE(panTailMac(key('K'), "000000017", "424242"), mac);
        QVERIFY(panTailMac(key('L'), "000000017", "424242") != mac);
        QVERIFY(panTailMac(key('K'), "000000018", "424242") != mac);
        QVERIFY(panTailMac(key('K'), "000000017", "424243") != mac);
    }
};

QTEST_APPLESS_MAIN(PanTailMacTest)
#include "PanTailMacTest.moc"
