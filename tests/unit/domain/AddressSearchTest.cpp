// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressSearch.h"
#include "core/domain/address/AddressFields.h"
#include "core/domain/address/AddressPiece.h"
#include "tests/support/Expect.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int own = 1;

/// A country of three municipalities.
AddressRegister country()
{
    return take(
        AddressRegister::make({{{own, u"Kranj"_s}, {2, u"Šenčur"_s}, {3, u"Lendava"_s}},
                               {{10, {u"Kranj"_s}, own, {450000, 122000}},
                                {11, {u"Čadovlje"_s}, own, {449000, 129000}},
                                {12, {u"Žabnica"_s}, own, {447000, 117000}},
                                {20, {u"Šenčur"_s}, 2, {455000, 122500}},
                                {21, {u"Žabnica"_s}, 2, {456000, 121000}},
                                {30, {u"Dolina pri Lendavi"_s, u"Völgyifalu"_s}, 3, {612000, 156000}}},
                               {{100, {u"Cesta talcev"_s}, 10},
                                {101, {u"Cesta 1. maja"_s}, 10},
                                {102, {u"Ulica Đura Đakovića"_s}, 10},
                                {200, {u"Cesta talcev"_s}, 20},
                                {300, {u"Vrtna ulica"_s, u"Kert utca"_s}, 30}},
                               {{4000, u"Kranj"_s, {450100, 122100}},
                                {4208, u"Šenčur"_s, {455100, 122400}},
                                {9220, u"Lendava"_s, {611000, 157000}}}}));
}

QString shown(const AddressMatch& match)
{
    const QString street = match.street ? match.street->name.name + u", "_s : QString();
    const QString municipality = match.isNameShared ? u" ("_s + match.municipality->name + u")"_s : QString();
    return street + match.settlement->name.name + municipality;
}

} // namespace

/// Addresses while one types.
class AddressSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void typed_isCompleted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("street, own first")
            << u"cesta tal"_s << QStringList{u"Cesta talcev, Kranj"_s, u"Cesta talcev, Šenčur"_s};
        QTest::newRow("from a later word")
            << u"talc"_s << QStringList{u"Cesta talcev, Kranj"_s, u"Cesta talcev, Šenčur"_s};
        QTest::newRow("with its settlement") << u"talcev senc"_s << QStringList{u"Cesta talcev, Šenčur"_s};
        QTest::newRow("settlement without streets") << u"cadov"_s << QStringList{u"Čadovlje"_s};
        QTest::newRow("with marks") << u"Čadov"_s << QStringList{u"Čadovlje"_s};
        QTest::newRow("twice") << u"zabn"_s << QStringList{u"Žabnica (Kranj)"_s, u"Žabnica (Šenčur)"_s};
        QTest::newRow("letters with a stroke") << u"djakov"_s << QStringList();
        QTest::newRow("letters with a stroke, plain")
            << u"dura dakov"_s << QStringList{u"Ulica Đura Đakovića, Kranj"_s};
        QTest::newRow("second language") << u"kert"_s << QStringList{u"Vrtna ulica, Dolina pri Lendavi"_s};
        QTest::newRow("second language of a settlement")
            << u"volgyi"_s << QStringList{u"Dolina pri Lendavi"_s};
        QTest::newRow("digits of a name") << u"cesta 1 m"_s << QStringList{u"Cesta 1. maja, Kranj"_s};
        QTest::newRow("settlement before street") << u"kranj"_s << QStringList{u"Kranj"_s};
        QTest::newRow("only where it lies") << u"senc"_s << QStringList{u"Šenčur"_s};
        QTest::newRow("unknown") << u"xyz"_s << QStringList();
        QTest::newRow("one word unknown") << u"cesta xyz"_s << QStringList();
        QTest::newRow("nothing") << u" . "_s << QStringList();
    }

    void typed_isCompleted()
    {
        QFETCH(const QString, typed);
        QStringList found;
        for (const AddressMatch& match : m_search.find(typed, 10).matches) {
            found += shown(match);
        }
        QTEST(found, "found");
    }

    void houseNumber_isSetApart()
    {
        const AddressMatches found = m_search.find(u"Cesta talcev 12a", 10);
        QCOMPARE(found.matches.size(), size_t(2));
        QCOMPARE(found.houseNumber, u"12a"_s);
        QCOMPARE(m_search.find(u"cesta 1", 10).houseNumber, QString());
        QCOMPARE(m_search.find(u"xyz 12", 10).houseNumber, QString());
    }

    void longText_findsNothing() { QVERIFY(m_search.find(QString(100'000, u'a'), 10).matches.empty()); }

    void most_isKept() { QCOMPARE(m_search.find(u"cesta", 2).matches.size(), size_t(2)); }

    void posts_areProposedByDistance()
    {
        const AddressRegister all = country();
        QCOMPARE(all.postsNear(11, 2).front()->code, 4000);
        QCOMPARE(all.postsNear(21, 2).front()->code, 4208);
        QCOMPARE(all.postsNear(21, 2).size(), size_t(2));
        QVERIFY(all.postsNear(99, 2).empty());
        QVERIFY(all.hasStreets(10));
        QVERIFY(!all.hasStreets(11));
    }

    void register_thatContradictsItself_isRefused()
    {
        EXPECT_FAILURE(AddressRegister::make({{{1, u"A"_s}, {1, u"B"_s}}, {}, {}, {}}),
                       ErrorCode::MalformedFile);
        EXPECT_FAILURE(AddressRegister::make({{{1, u"A"_s}}, {{5, {u"B"_s}, 2}}, {}, {}}),
                       ErrorCode::MalformedFile);
        EXPECT_FAILURE(AddressRegister::make({{{1, u"A"_s}}, {{5, {u"B"_s}, 1}}, {{7, {u"C"_s}, 6}}, {}}),
                       ErrorCode::MalformedFile);
        EXPECT_FAILURE(AddressRegister::make({{{1, QString()}}, {}, {}, {}}), ErrorCode::MalformedFile);
        EXPECT_FAILURE(AddressRegister::make({{{1, QString(101, u'a')}}, {}, {}, {}}), ErrorCode::TooLarge);
        EXPECT_FAILURE(AddressRegister::make({{}, {}, {}, {{4000, u"A"_s}, {4000, u"B"_s}}}),
                       ErrorCode::MalformedFile);
    }

    void pieces_areJoinedInAnyOrder()
    {
        std::vector<Street> streets;
        for (int i = 1; i <= 250; ++i) {
            streets.push_back({i, {u"Ulica %1"_s.arg(i)}, 10});
        }
        const AddressRegister all =
            take(AddressRegister::make({{{own, u"X"_s}}, {{10, {u"Y"_s}, own}}, streets, {{4000, u"Z"_s}}}));
        std::vector<AddressPiece> pieces = piecesOf(all, 7);
        QCOMPARE(pieces.size(), size_t(3)); // 253 entries
        EXPECT_FAILURE(joined({pieces.data(), 2}), ErrorCode::NotFound);
        EXPECT_FAILURE(joined({}), ErrorCode::NotFound);
        std::ranges::reverse(pieces);
        pieces.push_back({6, 2, 3, {{{99, u"of before"_s}}}});
        pieces.push_back(pieces.front());
        QCOMPARE(take(joined(pieces)).entries().streets.size(), size_t(250));
        QVERIFY(!take(joined(pieces)).municipality(99));
        for (const AddressPiece& piece : piecesOf(all, 7)) {
            QCOMPARE(take(fromJsonBytes<AddressPiece>(toJsonBytes(piece))), piece);
        }
    }

    /// Random names and texts against going through all of them.
    void random_agreeWithReadingAll()
    {
        QRandomGenerator random(7);
        const auto word = [&random] {
            QString text;
            for (int i = 0; i < 1 + random.bounded(4); ++i) {
                text += u"abčđ"_s[random.bounded(4)];
            }
            return text;
        };
        std::vector<Street> streets;
        for (int i = 0; i < 2000; ++i) {
            streets.push_back({i, {word() + u' ' + word()}, 10});
        }
        const auto all = std::make_shared<const AddressRegister>(
            take(AddressRegister::make({{{own, u"X"_s}}, {{10, {u"Y"_s}, own}}, streets, {}})));
        const AddressSearch search(all, own);
        for (int i = 0; i < 500; ++i) {
            const QString typed = i % 2 == 0 ? word() : word() + u' ' + word();
            const qsizetype expected = std::ranges::count_if(streets, [&typed](const Street& street) {
                const QStringList names = searchForm(street.name.name).split(u' ');
                return std::ranges::all_of(searchForm(typed).split(u' '), [&names](const QString& one) {
                    return std::ranges::any_of(names,
                                               [&one](const QString& name) { return name.startsWith(one); });
                });
            });
            QCOMPARE(qsizetype(search.find(typed, 5000).matches.size()), expected);
        }
    }

private:
    AddressSearch m_search{std::make_shared<const AddressRegister>(country()), own};
};

QTEST_GUILESS_MAIN(AddressSearchTest)
#include "AddressSearchTest.moc"
