// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Symbol.h"

#include <QImage>
#include <QTest>

using namespace cekr;

namespace
{

QImage painted(Symbol symbol, int side, const QColor& colour)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSymbol(painter, image.rect(), symbol, colour);
    painter.end();
    return image.convertToFormat(QImage::Format_ARGB32);
}

/// How much of the square is inked, in percent; -1 when there is any other colour.
int inked(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255 && pixel != colour) {
                return -1;
            }
            count += pixel.alpha() > 128 ? 1 : 0;
        }
    }
    return count * 100 / (image.width() * image.height());
}

} // namespace

class SymbolTest : public QObject
{
    Q_OBJECT

private slots:
    void everySymbol_isPaintedInTheColourAskedFor()
    {
        const QColor colour(0x0B, 0x5C, 0x8A);
        for (int i = 0; i < symbolCount; ++i) {
            const int percent = inked(painted(Symbol(i), 48, colour), colour);
            QVERIFY2(percent >= 5 && percent <= 45,
                     qPrintable(QStringLiteral("%1: %2 %").arg(i).arg(percent)));
        }
    }

    void noTwoSymbols_areTheSameDrawing()
    {
        for (int i = 0; i < symbolCount; ++i) {
            for (int j = i + 1; j < symbolCount; ++j) {
                QVERIFY(painted(Symbol(i), 32, Qt::black) != painted(Symbol(j), 32, Qt::black));
            }
        }
    }

    void symbol_staysInsideItsSquare()
    {
        for (int i = 0; i < symbolCount; ++i) {
            const QImage image = painted(Symbol(i), 48, Qt::black);
            for (int at = 0; at < 48; ++at) {
                QVERIFY2(qAlpha(image.pixel(0, at)) < 128 && qAlpha(image.pixel(47, at)) < 128 &&
                             qAlpha(image.pixel(at, 0)) < 128 && qAlpha(image.pixel(at, 47)) < 128,
                         qPrintable(QString::number(i)));
            }
        }
    }

    void productIcon_isThere() { QVERIFY(!productIcon().pixmap(QSize(64, 64)).isNull()); }
};

QTEST_MAIN(SymbolTest)
#include "SymbolTest.moc"
