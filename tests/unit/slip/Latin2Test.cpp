// SPDX-License-Identifier: EUPL-1.2
#include "core/slip/Latin2.h"
#include "tests/support/Expect.h"

#include <iconv.h>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

/// What the C library makes of one byte.
QString signOf(unsigned char byte)
{
    iconv_t to = iconv_open("UTF-8", "ISO-8859-2");
    char in = char(byte);
    char out[8] = {};
    char* from = &in;
    char* into = out;
    size_t left = 1;
    size_t room = sizeof out;
    iconv(to, &from, &left, &into, &room);
    iconv_close(to);
    return QString::fromUtf8(out, into - out);
}

} // namespace

class Latin2Test : public QObject
{
    Q_OBJECT

private slots:
    void everySign_isTheByteOfTheCLibrary()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const bool isControl = byte < 0x20 || (byte >= 0x7f && byte < 0xa0);
            const Result<QByteArray> read = toLatin2(signOf(uchar(byte)));
            QCOMPARE(read.has_value(), !isControl);
            if (read) {
                QCOMPARE(*read, QByteArray(1, char(byte)));
            }
        }
    }

    void slovenianLetters_areTheirBytes()
    {
        QCOMPARE(take(toLatin2(u"ČčŠšŽžĆćĐđ")), "\xc8\xe8\xa9\xb9\xae\xbe\xc6\xe6\xd0\xf0"_ba);
    }

    void neighbours_areThere() { QCOMPARE(take(toLatin2(u"ßäŁőą")), "\xdf\xe4\xa3\xf5\xb1"_ba); }

    void foreignSign_isNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sign");
        QTest::newRow("emoji") << u"Ana 🙂"_s << u"🙂"_s;
        QTest::newRow("Cyrillic") << u"Иван"_s << u"И"_s;
        QTest::newRow("Cyrillic that looks Latin") << u"Nоvak"_s << u"о"_s;
        QTest::newRow("euro") << u"5 €"_s << u"€"_s;
        QTest::newRow("quotation mark") << u"“Ana”"_s << u"“"_s;
        QTest::newRow("dash") << u"A–B"_s << u"–"_s;
        QTest::newRow("Spanish") << u"Muñoz"_s << u"ñ"_s;
        QTest::newRow("accent of its own") << u"c\u030copova"_s << u"\u030c"_s;
        QTest::newRow("line feed") << u"A\nB"_s << u"\n"_s;
        QTest::newRow("carriage return") << u"A\rB"_s << u"\r"_s;
        QTest::newRow("tab") << u"A\tB"_s << u"\t"_s;
        QTest::newRow("NUL") << u"A"_s + QChar(u'\0') << QString(QChar(u'\0'));
        QTest::newRow("byte order mark") << u"\ufeffA"_s << u"\ufeff"_s;
    }

    void foreignSign_isNamed()
    {
        QFETCH(const QString, text);
        const Result<QByteArray> bytes = toLatin2(text);
        EXPECT_FAILURE(bytes, ErrorCode::SignNotAllowed);
        QTEST(bytes.error().subject, "sign");
    }
};

QTEST_GUILESS_MAIN(Latin2Test)
#include "Latin2Test.moc"
