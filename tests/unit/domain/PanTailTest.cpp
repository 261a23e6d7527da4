// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/PanTail.h"
#include "tests/support/Expect.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <memory>

using namespace cekr;
using namespace Qt::StringLiterals;

class PanTailTest : public QObject
{
    Q_OBJECT

private slots:
    void parse_sixDigits()
    {
        for (const QString& text : {u"904882"_s, u"90 48 82"_s, u" 904 882 "_s}) {
            const Result<PanTail> tail = PanTail::parse(text);
            EXPECT_DONE(tail);
            QCOMPARE(tail->digits(), QByteArrayView("904882"));
        }
        QCOMPARE(PanTail::parse(u"000000")->digits(), QByteArrayView("000000"));
    }

    void parse_anythingElse_isMalformedPanTail_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows{u""_s,
                               u"90488"_s,
                               u"9048821"_s,
                               u"90488x"_s,
                               u"90-48-82"_s,
                               u"-90488"_s,
                               u"904882\n"_s,
                               u"\uff19\uff10\uff14\uff18\uff18\uff12"_s,
                               u"904882               1"_s,
                               u"4111111111904882"_s,
                               QString(100'000, u' ')};
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QTest::addRow("%d", int(i)) << rows[i];
        }
    }

    void parse_anythingElse_isMalformedPanTail()
    {
        QFETCH(const QString, text);
        const Result<PanTail> tail = PanTail::parse(text);
        EXPECT_FAILURE(tail, ErrorCode::MalformedPanTail);
        QCOMPARE(tail.error(),
                 (Error{.code = ErrorCode::MalformedPanTail, .rule = "CARD-4"})); // no digits in it
    }

    void masked_showsTheLastFourOnly() { QCOMPARE(PanTail::parse(u"904882")->masked(), u"•• 4882"_s); }

    void destruction_wipesTheDigits()
    {
        alignas(PanTail) std::array<char, sizeof(PanTail)> memory;
        memory.fill('x');
        auto* tail = new (memory.data()) PanTail(*PanTail::parse(u"904882"));
        QCOMPARE(QByteArrayView(memory.data(), 6), QByteArrayView("904882"));
        std::destroy_at(tail);
        std::array<char, sizeof(PanTail)> after;
        std::memcpy(after.data(), memory.data(), memory.size());
        QVERIFY(std::all_of(after.begin(), after.end(), [](char c) { return c == 0; }));
    }
};

QTEST_GUILESS_MAIN(PanTailTest)
#include "PanTailTest.moc"
