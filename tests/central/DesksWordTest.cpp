// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Digest.h"
#include "tests/support/CentralDatabase.h"
#include "tests/support/DeskAtCentral.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// A chain that is not the same at a desk and at central is named: in the list of desks, by the
/// reconciliation and in central's log.
class DesksWordTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void everyBrokenChain_isNamed_data();
    void everyBrokenChain_isNamed();
    void moreThanItSends_isNamedOnceItIsLate();
    void lessThanBefore_isNamedAtOnce();
    void lessThanBefore_saidEarlier_isNoWord();

private:
    enum class Fault
    {
        OtherBytes,
        OtherPlace,
        OtherLink,
        AlteredSignature,
        NoOperation,
        TooLong,
        AnothersOperation,
        Gap,
        Cursor,
    };
    void make(Fault fault);
    /// The desk asks for changes and says that it has recorded so many operations.
    HttpsClient::Reply ask(qint64 recorded, const QString& more = {})
    {
        return m_desk->client().get(u"/v1/changes?recorded=%1"_s.arg(recorded) + more);
    }
    /// Turns central's clock forward, as far as the desk's last word goes.
    void waitSeconds(int seconds)
    {
        CentralDatabase(m_central).execute("UPDATE desk SET heard_at = heard_at - " +
                                           QByteArray::number(seconds * 1000) + " WHERE id = '" + id() +
                                           '\'');
    }
    /// One that the desk could send next.
    [[nodiscard]] Operation next(qint64 cents = 1) const
    {
        return m_desk->chain().next(
            CashMovement{m_desk->shift(), CashMovement::Direction::In, Money::fromCents(cents), u"change"_s});
    }
    [[nodiscard]] QByteArray jwsOf(const Operation& operation) const
    {
        return m_desk->chain().signAside(operation);
    }
    [[nodiscard]] QByteArray id() const { return m_desk->chain().id().text().toLatin1(); }
    [[nodiscard]] QString chain() const;
    /// What central's log says of the desk.
    [[nodiscard]] QByteArray logged() const;
    void expectNamed(const QString& chain, const QByteArray& words);
    void expectAgrees();

    CentralProcess m_central;
    std::unique_ptr<DeskAtCentral> m_desk;
    std::unique_ptr<DeskAtCentral> m_other;
    int m_desks = 0;
};

void DesksWordTest::initTestCase()
{
    m_central.command({u"clerk"_s, u"add"_s, u"ana"_s, u"Ana Novak"_s});
    m_central.start();
    m_other = std::make_unique<DeskAtCentral>(m_central, u"OTHER"_s);
    m_other->openShift();
}

void DesksWordTest::init()
{
    m_desk = std::make_unique<DeskAtCentral>(m_central, u"W-%1"_s.arg(++m_desks));
    m_desk->openShift();
    QCOMPARE(ask(1).status, 200);
    expectAgrees();
}

QString DesksWordTest::chain() const
{
    for (const QByteArray& line : m_central.command({u"desk"_s, u"list"_s}).split('\n')) {
        const QJsonObject desk = QJsonDocument::fromJson(line).object();
        if (desk["desk"_L1].toString().toLatin1() == id()) {
            return desk["chain"_L1].toString();
        }
    }
    return {};
}

QByteArray DesksWordTest::logged() const
{
    QFile log(m_central.folder() + u"/central.log"_s);
    QByteArray lines;
    for (const QByteArray& line :
         log.open(QIODevice::ReadOnly) ? log.readAll().split('\n') : QByteArrayList()) {
        lines += line.contains("desk \"" + id() + '"') ? line + '\n' : QByteArray();
    }
    return lines;
}

void DesksWordTest::expectNamed(const QString& chain, const QByteArray& words)
{
    QCOMPARE(this->chain(), chain);
    const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, QString::fromLatin1(id())});
    QCOMPARE(reconciled.exitCode, 1);
    QVERIFY2(reconciled.output.contains("not the same as here (" + chain.toLatin1() + ')'),
             reconciled.output);
    QVERIFY2(reconciled.output.contains(id()), reconciled.output);
    QVERIFY2(logged().contains(words), logged());
}

void DesksWordTest::expectAgrees()
{
    QCOMPARE(chain(), u"agrees"_s);
    const auto reconciled = m_central.tryCommand({u"reconcile"_s, u"--desk"_s, QString::fromLatin1(id())});
    QVERIFY2(reconciled.exitCode == 0, reconciled.output);
}

void DesksWordTest::make(Fault fault)
{
    const Operation operation = next();
    const QByteArray jws = jwsOf(operation);
    const auto expect = [this](const QByteArray& line, ErrorCode code) {
        QCOMPARE(m_desk->post({line}).front().problem->code, code);
    };
    switch (fault) {
    case Fault::OtherBytes: {
        EXPECT_APPLIED(m_desk->post({jws}).front());
        Operation other = next(2);
        other.id = operation.id;
        return expect(jwsOf(other), ErrorCode::OperationModified);
    }
    case Fault::OtherPlace:
        EXPECT_APPLIED(m_desk->post({jws}).front());
        return expect(jwsOf(next(2)), ErrorCode::OperationModified);
    case Fault::OtherLink: {
        Operation other = operation;
        other.previous = sha256("another");
        return expect(jwsOf(other), ErrorCode::ChainBroken);
    }
    case Fault::AlteredSignature: {
        QByteArray altered = jws;
        char& letter = altered[jws.lastIndexOf('.') + 20];
        letter = letter == 'A' ? 'B' : 'A';
        return expect(altered, ErrorCode::SignatureInvalid);
    }
    case Fault::NoOperation:
        return expect("no operation", ErrorCode::MalformedMessage);
    case Fault::TooLong:
        return expect(QByteArray(70'000, 'A'), ErrorCode::TooLarge);
    case Fault::AnothersOperation: {
        const QByteArray others = m_other->chain().signAside(m_other->chain().next(ShiftOpen{Money()}));
        return expect(others, ErrorCode::SignatureInvalid);
    }
    case Fault::Gap: {
        Operation later = operation;
        later.sequence += 1;
        for (int asked = 0; asked < 2; ++asked) {
            expect(jwsOf(later), ErrorCode::SequenceGap);
            QCOMPARE(ask(qint64(later.sequence)).status, 200);
            waitSeconds(11 * 60);
        }
        return;
    }
    case Fault::Cursor:
        QCOMPARE(ask(1, u"&after=1000000"_s).status, 410);
        return;
    }
    Q_UNREACHABLE();
}

void DesksWordTest::everyBrokenChain_isNamed_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, Fault fault, const QString& chain, const QByteArray& words) {
        QTest::newRow(name) << int(fault) << chain << words;
    };
    const QByteArray notOwn = "sent what is no operation of its own";
    row("OperationModified", Fault::OtherBytes, u"forked"_s, "sent other bytes for its operation");
    row("OperationModified in its place", Fault::OtherPlace, u"forked"_s,
        "sent other bytes for its operation");
    row("ChainBroken", Fault::OtherLink, u"forked"_s, "broke its chain at");
    row("SignatureInvalid", Fault::AlteredSignature, u"untaken"_s, notOwn);
    row("MalformedMessage", Fault::NoOperation, u"untaken"_s, notOwn);
    row("TooLarge", Fault::TooLong, u"untaken"_s, notOwn);
    row("another desk's operation", Fault::AnothersOperation, u"untaken"_s, notOwn);
    row("a gap that does not close", Fault::Gap, u"withheld"_s, "operations and sends only");
    row("an unknown cursor", Fault::Cursor, u"beyond"_s, "knows changes that this central never told");
}

void DesksWordTest::everyBrokenChain_isNamed()
{
    QFETCH(const int, fault);
    QFETCH(const QString, chain);
    QFETCH(const QByteArray, words);
    QVERIFY(!logged().contains(words));
    make(Fault(fault));
    expectNamed(chain, words);
}

void DesksWordTest::moreThanItSends_isNamedOnceItIsLate()
{
    QCOMPARE(ask(3).status, 200);
    QCOMPARE(chain(), u"unsent"_s);
    waitSeconds(9 * 60);
    QCOMPARE(ask(3).status, 200);
    QCOMPARE(chain(), u"unsent"_s);
    waitSeconds(61);
    QCOMPARE(ask(3).status, 200);
    expectNamed(u"withheld"_s, "has recorded 3 operations and sends only 1");
    QCOMPARE(ask(3).status, 200);
    QCOMPARE(logged().count("sends only"), 1);
    for (int i = 0; i < 2; ++i) {
        EXPECT_APPLIED(m_desk->send(next().body));
    }
    QCOMPARE(ask(3).status, 200);
    expectAgrees();
}

void DesksWordTest::lessThanBefore_isNamedAtOnce()
{
    QCOMPARE(ask(4).status, 200);
    QCOMPARE(chain(), u"unsent"_s);
    QCOMPARE(ask(3).status, 200);
    expectNamed(u"withheld"_s, "has recorded 3 operations, and has said before that it had 4");
    QCOMPARE(ask(3).status, 200);
    QCOMPARE(logged().count("has said before"), 1);
}

/// It came late.
void DesksWordTest::lessThanBefore_saidEarlier_isNoWord()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - 5000;
    QCOMPARE(ask(4).status, 200);
    QCOMPARE(ask(3, u"&asked=%1"_s.arg(before)).status, 200);
    QCOMPARE(chain(), u"unsent"_s);
    QVERIFY(!logged().contains("has said before"));
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::DesksWordTest)
#include "DesksWordTest.moc"
