// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "core/wire/Change.h"
#include "core/wire/SettingsDocument.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// What desks are told: from 0 everything as it is now, from a cursor what is new, in bounded answers that
/// say when more is to come.
class ChangesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void changes_fromNothing_everythingOnceInOrder();
    void changes_afterTheEnd_nothingButTheEnd();
    void changes_cardChanged_onlyTheNewestState();
    void changes_cardOfAnotherDesk_toldToo();
    void changes_adminCommandsBesideTheServer_areToldAtOnce();
    void changes_limited_saysMoreAndGoesOn();
    void changes_cursorOfAnotherLife_gone();
    void changes_whileOthersWrite_nothingIsMissed();
    void changes_100000Cards_inBoundedAnswersAndTime();
    void question_overtakenByWhatTheDeskSentLater_saysNothingOfIt();
    void twoHaveSpoken_isToldToWhoeverAsks_untilOneWasRestored();
    void outcome_namesTheChangeThatCarriesIt();
    void document_byItsHash_sameBytes();
    void document_unknown_notFound();

private:
    struct Feed
    {
        std::vector<wire::Change> changes;
        wire::ChangeEnd end;
    };
    [[nodiscard]] Feed changes(qint64 after, int limit = 20'000);
    /// All answers until no more is said to come.
    [[nodiscard]] Feed allChanges();
    [[nodiscard]] qint64 newest() { return changes(0).end.number; }
    /// The desk says that it has so many operations, at a moment; how its chain stands at central then.
    [[nodiscard]] QString chainAfterSaying(quint64 recorded, const QDateTime& asked, const QString& more = {})
    {
        const QString path = u"/v1/changes?recorded=%1&asked=%2%3"_s;
        const auto reply = m_desk->client().get(path.arg(recorded).arg(asked.toMSecsSinceEpoch()).arg(more));
        for (const QByteArray& line : m_central.command({u"desk"_s, u"list"_s}).split('\n')) {
            const QJsonObject desk = QJsonDocument::fromJson(line).object();
            if (desk["desk"_L1].toString() == u"AP-1") {
                return reply.status == 200 ? desk["chain"_L1].toString() : QString();
            }
        }
        return {};
    }
    void sendCash(int times)
    {
        for (int i = 0; i < times; ++i) {
            EXPECT_APPLIED(m_desk->send(
                CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s}));
        }
    }
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    CentralProcess m_central = CentralProcess::withDemoData();
    std::unique_ptr<DeskAtCentral> m_desk;
    std::unique_ptr<DeskAtCentral> m_other;
};

void ChangesTest::initTestCase()
{
    m_central.start();
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"AP-1"_s);
    m_other = std::make_unique<DeskAtCentral>(m_central, u"KN-1"_s);
    m_desk->chargeDemoPrice();
    m_other->chargeDemoPrice();
    m_desk->openShift();
}

ChangesTest::Feed ChangesTest::changes(qint64 after, int limit)
{
    const HttpsClient::Reply reply =
        m_desk->client().get(u"/v1/changes?after=%1&limit=%2"_s.arg(after).arg(limit));
    Feed feed;
    for (const QByteArray& line : reply.lines()) {
        const auto read = take(wire::decodeChangeLine(line));
        if (const auto* change = std::get_if<wire::Change>(&read)) {
            feed.changes.push_back(*change);
        } else if (const auto* end = std::get_if<wire::ChangeEnd>(&read)) {
            feed.end = *end;
        }
    }
    return feed;
}

ChangesTest::Feed ChangesTest::allChanges()
{
    Feed all;
    do {
        Feed part = changes(all.end.number);
        all.end = part.end;
        all.changes.insert(all.changes.end(), part.changes.begin(), part.changes.end());
    } while (all.end.more);
    return all;
}

void ChangesTest::changes_fromNothing_everythingOnceInOrder()
{
    const Feed feed = allChanges();
    std::map<QString, int> kinds;
    std::map<QString, int> keys;
    qint64 last = 0;
    for (const wire::Change& change : feed.changes) {
        QVERIFY(change.number > last);
        last = change.number;
        ++kinds[kindOf(change)];
        QCOMPARE(++keys[kindOf(change) + u' ' + keyOf(change)], 1);
    }
    QCOMPARE(kinds[u"desk"_s], 5);
    QCOMPARE(kinds[u"clerk"_s], 5);
    QCOMPARE(kinds[u"card"_s], 106);
    QCOMPARE(kinds[u"tariff"_s], 1);
    QCOMPARE(kinds[u"settings"_s], 1);
    QVERIFY(feed.end.number >= last);
}

void ChangesTest::changes_afterTheEnd_nothingButTheEnd()
{
    const qint64 end = newest();
    const Feed feed = changes(end);
    QVERIFY(feed.changes.empty());
    QCOMPARE(feed.end.number, end);
    QVERIFY(!feed.end.more);
}

void ChangesTest::changes_cardChanged_onlyTheNewestState()
{
    const qint64 before = newest();
    const std::vector<MokId> cards = m_desk->takeStock(300'000'000, 3);
    EXPECT_APPLIED(m_desk->handOver(cards));
    const Feed feed = changes(before);
    QCOMPARE(feed.changes.size(), 3U);
    for (const wire::Change& change : feed.changes) {
        QCOMPARE(std::get<CardFacts>(change.state).state, CardState::HandedOver);
    }
}

void ChangesTest::changes_cardOfAnotherDesk_toldToo()
{
    const qint64 before = newest();
    const MokId card = m_other->takeStock(310'000'000, 1).front();
    const Feed feed = changes(before);
    QCOMPARE(feed.changes.size(), 1U);
    const auto& facts = std::get<CardFacts>(feed.changes.front().state);
    QCOMPARE(facts.card, card);
    QCOMPARE(facts.holdingDesk, m_other->chain().id());
}

void ChangesTest::changes_adminCommandsBesideTheServer_areToldAtOnce()
{
    const qint64 before = newest();
    m_central.command({u"settings"_s, u"set"_s, u"idleLockMinutes"_s, u"9"_s});
    m_central.command({u"clerk"_s, u"disable"_s, u"eva"_s});
    m_central.command({u"desk"_s, u"add"_s, u"ZZ-9"_s, u"Šenčur"_s});
    const Feed feed = changes(before);
    QCOMPARE(feed.changes.size(), 3U);
    const auto& told = std::get<SignedSettings>(feed.changes[0].state);
    QCOMPARE(take(wire::decodeSettings(told.document)).settings.idleLockMinutes, 9);
    QVERIFY(!std::get<ClerkState>(feed.changes[1].state).enabled);
    QCOMPARE(std::get<DeskState>(feed.changes[2].state).name, u"Šenčur"_s);
}

void ChangesTest::changes_limited_saysMoreAndGoesOn()
{
    const Feed all = allChanges();
    qint64 cursor = 0;
    size_t seen = 0;
    for (bool more = true; more;) {
        const Feed part = changes(cursor, 7);
        QVERIFY(part.changes.size() <= 7);
        QCOMPARE(part.end.more, part.changes.size() == 7);
        seen += part.changes.size();
        cursor = part.end.number;
        more = part.end.more;
    }
    QCOMPARE(seen, all.changes.size());
    QCOMPARE(cursor, all.end.number);
}

void ChangesTest::changes_cursorOfAnotherLife_gone()
{
    const HttpsClient::Reply reply = m_desk->client().get(u"/v1/changes?after=%1"_s.arg(newest() + 1));
    QCOMPARE(reply.status, 410);
    QCOMPARE(reply.problem(), "NotFound"_ba);
}

void ChangesTest::changes_whileOthersWrite_nothingIsMissed()
{
    const std::vector<MokId> cards = m_other->takeStock(320'000'000, 60);
    m_other->openShift();
    qint64 cursor = newest();
    std::map<quint32, CardState> seen;
    const auto pull = [&] {
        for (const wire::Change& change : changes(cursor, 5).changes) {
            const auto& card = std::get<CardFacts>(change.state);
            seen[card.card.number()] = card.state;
            cursor = change.number;
        }
    };
    for (size_t i = 0; i < cards.size(); i += 3) {
        EXPECT_APPLIED(m_other->handOver({cards[i], cards[i + 1], cards[i + 2]}));
        pull();
    }
    while (cursor < newest()) {
        pull();
    }
    QCOMPARE(seen.size(), cards.size());
    QVERIFY(std::all_of(seen.begin(), seen.end(),
                        [](const auto& card) { return card.second == CardState::HandedOver; }));
}

void ChangesTest::changes_100000Cards_inBoundedAnswersAndTime()
{
    CentralProcess large;
    large.command({u"demo-data"_s, u"--cards"_s, u"100000"_s});
    large.start();
    DeskAtCentral desk(large, u"AP-1"_s);
    QElapsedTimer since;
    since.start();
    int lines = 0;
    int answers = 0;
    for (wire::ChangeEnd end{0, true}; end.more; ++answers) {
        const QList<QByteArray> answer = desk.client().get(u"/v1/changes?after=%1"_s.arg(end.number)).lines();
        QVERIFY(answer.size() <= 20'001);
        lines += int(answer.size()) - 1;
        end = std::get<wire::ChangeEnd>(take(wire::decodeChangeLine(answer.last())));
    }
    QCOMPARE(answers, 6);
    QCOMPARE(lines, 100'000 + 106 + 12);
    QVERIFY2(!since.hasExpired(10'000), qPrintable(QString::number(since.elapsed())));
}

/// A question that was long on its way is no word of a desk that was put back.
void ChangesTest::question_overtakenByWhatTheDeskSentLater_saysNothingOfIt()
{
    sendCash(1);
    const quint64 recorded = m_desk->chain().lastSequence();
    QCOMPARE(chainAfterSaying(recorded, now()), u"agrees"_s);
    const QDateTime asked = now();
    sendCash(2);
    QCOMPARE(chainAfterSaying(recorded, asked), u"agrees"_s);
    QCOMPARE(chainAfterSaying(recorded + 2, now()), u"agrees"_s);
    QCOMPARE(chainAfterSaying(recorded, asked), u"agrees"_s);
    QCOMPARE(chainAfterSaying(recorded + 2, now()), u"agrees"_s);
    QCOMPARE(chainAfterSaying(recorded, now()), u"behind"_s); // it was put back
    QCOMPARE(chainAfterSaying(recorded + 2, now(), u"&restored=true"_s), u"agrees"_s);
}

void ChangesTest::twoHaveSpoken_isToldToWhoeverAsks_untilOneWasRestored()
{
    sendCash(1);
    const quint64 recorded = m_desk->chain().lastSequence();
    QVERIFY(!changes(newest()).end.isForked);
    QCOMPARE(chainAfterSaying(recorded - 1, now()), u"behind"_s);
    QVERIFY(!changes(0, 1).end.isForked);
    QCOMPARE(chainAfterSaying(recorded, now()), u"forked"_s);
    QVERIFY(changes(0).end.isForked);
    QVERIFY(changes(0, 1).end.isForked);
    QCOMPARE(chainAfterSaying(recorded, now(), u"&restored=true"_s), u"agrees"_s);
    QVERIFY(!changes(0).end.isForked);
}

void ChangesTest::outcome_namesTheChangeThatCarriesIt()
{
    const std::vector<MokId> cards = m_desk->takeStock(330'000'000, 2);
    const wire::Outcome outcome = m_desk->handOver(cards);
    const Feed feed = changes(outcome.change - 2);
    QCOMPARE(feed.changes.size(), 2U);
    QCOMPARE(feed.changes.back().number, outcome.change);
    // What changes no card is in no change.
    QCOMPARE(
        m_desk->send(CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(1), u"x"_s})
            .change,
        0);
}

void ChangesTest::document_byItsHash_sameBytes()
{
    const QByteArray bytes = QByteArray("%PDF-1.7\n") + QByteArray(300'000, '\xFE');
    QFile file(m_central.path(u"terms.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QByteArray hash = m_central.command({u"document"_s, u"add"_s, file.fileName()}).trimmed();
    QCOMPARE(hash, sha256(bytes).toHex());
    const HttpsClient::Reply reply = m_desk->client().get(u"/v1/documents/"_s + QString::fromLatin1(hash));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, "application/pdf"_ba);
    QCOMPARE(reply.body, bytes);
}

void ChangesTest::document_unknown_notFound()
{
    QCOMPARE(m_desk->client().get(u"/v1/documents/"_s + QString(64, u'0')).problem(), "NotFound"_ba);
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::ChangesTest)
#include "ChangesTest.moc"
