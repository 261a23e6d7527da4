// SPDX-License-Identifier: EUPL-1.2
#include "core/office/CardIndex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace cekr;
using namespace Qt::StringLiterals;

/// Cards by any part of their number, while it is being typed.
class CardIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void find_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("beginning first")
            << u"12"_s << QStringList{u"120000012"_s, u"000012000"_s, u"300000012"_s};
        QTest::newRow("leading zeros")
            << u"0000"_s << QStringList{u"000012000"_s, u"120000012"_s, u"300000012"_s, u"999900009"_s};
        QTest::newRow("whole number") << u"300000012"_s << QStringList{u"300000012"_s};
        QTest::newRow("grouped") << u"300 000 012"_s << QStringList{u"300000012"_s};
        QTest::newRow("end") << u"00009"_s << QStringList{u"999900009"_s};
        // ...12|12... stand side by side in the row of digits, but in two numbers.
        QTest::newRow("not across two numbers") << u"1212"_s << QStringList();
        QTest::newRow("not there") << u"7"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces") << u"   "_s << QStringList();
        QTest::newRow("letters") << u"12a"_s << QStringList();
        QTest::newRow("other digits") << u"१२"_s << QStringList();
        QTest::newRow("ten digits") << u"1200000120"_s << QStringList();
    }

    void find()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        CardIndex index;
        index.reset({12'000, 120'000'012, 300'000'012, 999'900'009});
        QCOMPARE(texts(index.find(typed, 20)), found);
    }

    void find_boundsItsAnswer()
    {
        CardIndex index;
        index.reset({100'000'000, 110'000'000, 111'000'000, 200'000'001});
        QCOMPARE(texts(index.find(u"1", 2)), QStringList({u"100000000"_s, u"110000000"_s}));
        QCOMPARE(index.find(u"1", 4).size(), 4U);
        QVERIFY(index.find(u"1", 0).empty());
    }

    void add_putsInOrderAndOnce()
    {
        CardIndex index;
        index.reset({5, 10});
        index.add({MokId::fromNumber(7), MokId::fromNumber(10), MokId::fromNumber(7)});
        index.add({MokId::fromNumber(1), MokId::fromNumber(7)});
        QCOMPARE(index.size(), 4U);
        QCOMPARE(texts(index.find(u"0000000", 20)),
                 QStringList({u"000000001"_s, u"000000005"_s, u"000000007"_s, u"000000010"_s}));
    }

    void add_toNothing()
    {
        CardIndex index;
        QCOMPARE(index.size(), 0U);
        QVERIFY(index.find(u"1", 20).empty());
        index.add({MokId::fromNumber(999'999'999)});
        QCOMPARE(texts(index.find(u"99", 20)), QStringList({u"999999999"_s}));
    }

    void reset_forgetsWhatWasAdded()
    {
        CardIndex index;
        index.add({MokId::fromNumber(7)});
        index.reset({8});
        QCOMPARE(index.size(), 1U);
    }

    void find_agreesWithLookingAtEach()
    {
        QRandomGenerator random(20261121);
        std::set<quint32> numbers;
        while (numbers.size() < 3000) {
            numbers.insert(random.bounded(1'000'000'000U));
        }
        CardIndex index;
        index.reset({numbers.begin(), numbers.end()});
        for (int i = 0; i < 500; ++i) {
            const QString part =
                MokId::fromNumber(random.bounded(1'000'000'000U)).text().left(1 + random.bounded(4));
            QStringList beginning;
            QStringList containing;
            for (const quint32 number : numbers) {
                const QString text = MokId::fromNumber(number).text();
                if (text.contains(part)) {
                    (text.startsWith(part) ? beginning : containing) += text;
                }
            }
            QCOMPARE(texts(index.find(part, 3000)), beginning + containing);
        }
    }

private:
    static QStringList texts(const std::vector<MokId>& cards)
    {
        QStringList all;
        std::transform(cards.begin(), cards.end(), std::back_inserter(all),
                       [](MokId card) { return card.text(); });
        return all;
    }
};

QTEST_GUILESS_MAIN(CardIndexTest)
#include "CardIndexTest.moc"
