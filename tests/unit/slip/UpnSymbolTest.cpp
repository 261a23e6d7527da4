// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/UpnSymbol.h"
#include "core/slip/Latin2.h"
#include "core/slip/SlipPayload.h"
#include "tests/unit/slip/Slips.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// As large as it is printed at 300 dpi, with its quiet zone.
QImage pictureOf(const QrModules& modules)
{
    constexpr int dots = 5;
    const int side = modules.side() + 2 * QrModules::quietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < modules.side(); ++y) {
        for (int x = 0; x < modules.side(); ++x) {
            if (modules.isDark(x, y)) {
                image.setPixel(x + QrModules::quietZone, y + QrModules::quietZone, 0xff000000);
            }
        }
    }
    return image.scaled(side * dots, side * dots);
}

/// What zbarimg reads, in UTF-8.
QByteArray readBack(const QrModules& modules)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"symbol.png"_s);
    QProcess zbar;
    if (!pictureOf(modules).save(path)) {
        return {};
    }
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"--oneshot"_s, path});
    return zbar.waitForFinished() && zbar.exitCode() == 0 ? zbar.readAllStandardOutput() : QByteArray();
}

QrModules symbolOf(const PaymentSlip::Content& slip)
{
    return take(upnSymbol(take(slipPayload(take(PaymentSlip::make(slip))))));
}

/// What a symbol says about itself (ISO/IEC 18004): six bits beside the finder at the top left.
struct Format
{
    int errorCorrection; ///< 0 is M
    int mask;
};

Format formatOf(const QrModules& modules)
{
    int bits = 0;
    for (int column = 0; column < 6; ++column) {
        bits = bits * 2 + (modules.isDark(column, 8) ? 1 : 0);
    }
    bits ^= 0b101010;
    return {bits >> 4, (bits >> 1) & 0b111};
}

/// One of the first 34 codewords of a symbol of version 15 with mask 2: two columns up from the bottom right,
/// two down again.
int codewordAt(const QrModules& modules, int index)
{
    constexpr int bitsInPair = 2 * (77 - 9);
    int value = 0;
    for (int bit = 8 * index; bit < 8 * index + 8; ++bit) {
        const bool isUp = bit < bitsInPair;
        const int step = bit % bitsInPair;
        const int column = (isUp ? 76 : 74) - step % 2;
        const int row = isUp ? 76 - step / 2 : 9 + step / 2;
        const bool isInverted = column % 3 == 0;
        value = value * 2 + (modules.isDark(column, row) != isInverted ? 1 : 0);
    }
    return value;
}

/// The first four bytes of data: those of the ten blocks are mixed, one of each in turn.
QByteArray beginningOf(const QrModules& modules)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        bytes.append(char(codewordAt(modules, 10 * i)));
    }
    return bytes;
}

} // namespace

/// The symbol, by what another program reads in it.
class UpnSymbolTest : public QObject
{
    Q_OBJECT

private slots:
    void symbol_isVersion15_whateverTheLength()
    {
        for (const int bytes : {1, 100, 146, 300, 409}) {
            QCOMPARE(take(upnSymbol(QByteArray(bytes, 'x'))).side(), 77);
        }
    }

    void symbol_ofMoreThanFits_isRefused()
    {
        EXPECT_FAILURE(upnSymbol(QByteArray(410, 'x')), ErrorCode::TooLarge);
        EXPECT_FAILURE(upnSymbol(QByteArray(100'000, 'x')), ErrorCode::TooLarge);
        EXPECT_FAILURE(upnSymbol({}), ErrorCode::TooLarge);
    }

    void sample_beginsWithItsDesignator_andIsOneSegment()
    {
        const QrModules modules = symbolOf(sampleSlip());
        QCOMPARE(formatOf(modules).errorCorrection, 0);
        QCOMPARE(formatOf(modules).mask, 2);
        // 0111 00000100: ECI 4. 0100 0000000010010010: 146 bytes.
        QCOMPARE(beginningOf(modules).toHex(), "70440092"_ba);
    }

    void sample_isReadBack_byteForByte() { QCOMPARE(readBack(symbolOf(sampleSlip())), samplePayload()); }

    void carons_areReadBack_asLetters()
    {
        const QByteArray read = readBack(symbolOf(slipWithCarons()));
        const QString text = QString::fromUtf8(read);
        QCOMPARE(text.split(u'\n')[5], u"Žiga Šuštarčič"_s);
        QCOMPARE(text.split(u'\n')[12], u"Polnjenje CeKR kartice čšž ČŠŽ ćđ"_s);
        QCOMPARE(text.split(u'\n')[19], u"191"_s);
    }

    void everyLetter_isReadBack()
    {
        const QString letters =
            u"ĄŁĽŚŠŞŤŹŽŻąłľśšşťźžżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőöřůúűüýţ"_s;
        const QByteArray read = readBack(take(upnSymbol(take(toLatin2(letters)))));
        QCOMPARE(QString::fromUtf8(read), letters);
    }
};

QTEST_GUILESS_MAIN(UpnSymbolTest)
#include "UpnSymbolTest.moc"
