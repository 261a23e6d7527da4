// SPDX-License-Identifier: EUPL-1.2
#include "core/office/OwnCardChanges.h"

#include <QTest>

using namespace cekr;

/// What the screen shows of a card: the replica with this desk's own operations on top, each once.
class OwnCardChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_changes = {};
        m_changes.replicaAt(10);
    }

    void unanswered_liesOnTop()
    {
        m_changes.add(1, handover());
        m_changes.add(2, load(20'00));
        const CardFacts shown = m_changes.onTopOf(inReplica());
        QCOMPARE(shown.state, CardState::HandedOver);
        QCOMPARE(shown.balance, Money::fromCents(20'00));
        QCOMPARE(shown.loads, 1);
        QVERIFY(m_changes.onTopOf(inReplica(m_other)) == inReplica(m_other));
    }

    void later_winsOverEarlier()
    {
        m_changes.add(1, Effects{{{m_card, CardState::Delivered, m_there, {}}}, {}});
        m_changes.add(2, Effects{{{m_card, CardState::InStock, m_here, {}}}, {}});
        QCOMPARE(m_changes.onTopOf(inReplica()).state, CardState::InStock);
        QCOMPARE(m_changes.onTopOf(inReplica()).holdingDesk, m_here);
    }

    void applied_liesOnTopUntilTheReplicaHoldsIt()
    {
        m_changes.add(1, handover());
        m_changes.applied(1, 15);
        m_changes.replicaAt(14);
        QCOMPARE(m_changes.onTopOf(inReplica()).state, CardState::HandedOver);
        m_changes.replicaAt(15);
        QVERIFY(m_changes.onTopOf(inReplica()) == inReplica());
        QVERIFY(m_changes.cards().empty());
    }

    /// Within a pull: the change of the hand-over has been overtaken by that of the load, which has not come.
    void applied_overtakenByALaterChange_staysUntilThePullEnds()
    {
        m_changes.add(1, handover());
        m_changes.add(2, load(20'00));
        m_changes.applied(1, 15);
        m_changes.applied(2, 17);
        m_changes.replicaAt(10); // pulled up to 16, but complete up to 10 only
        QCOMPARE(m_changes.onTopOf(inReplica()).state, CardState::HandedOver);
        QCOMPARE(m_changes.onTopOf(inReplica()).loads, 1);
        CardFacts told = inReplica();
        told.change = 17;
        told.state = CardState::HandedOver;
        told.loads = 1;
        QVERIFY(m_changes.onTopOf(told) == told); // each once
        m_changes.replicaAt(17);
        QVERIFY(m_changes.cards().empty());
    }

    void applied_byAChangeThatTheReplicaHolds_isGoneAtOnce()
    {
        m_changes.add(1, load(20'00));
        m_changes.applied(1, 10);
        QVERIFY(m_changes.onTopOf(inReplica()) == inReplica()); // or the load would count twice
    }

    void refused_neverHappened()
    {
        m_changes.add(1, handover());
        m_changes.add(2, load(20'00));
        m_changes.refused(2);
        QCOMPARE(m_changes.onTopOf(inReplica()).state, CardState::HandedOver);
        QCOMPARE(m_changes.onTopOf(inReplica()).loads, 0);
        m_changes.refused(1);
        QVERIFY(m_changes.onTopOf(inReplica()) == inReplica());
    }

    void unanswered_staysHoweverFarTheReplicaComes()
    {
        m_changes.add(1, handover());
        m_changes.replicaAt(1'000'000);
        QCOMPARE(m_changes.onTopOf(inReplica()).state, CardState::HandedOver);
    }

    void unknownSequence_changesNothing()
    {
        m_changes.add(1, handover());
        m_changes.applied(7, 15);
        m_changes.refused(8);
        QCOMPARE(m_changes.onTopOf(inReplica()).state, CardState::HandedOver);
    }

    void withoutCards_takesNoRoom()
    {
        m_changes.add(1, Effects{{}, {{Account::Drawer, Money::fromCents(5)}}});
        QVERIFY(m_changes.cards().empty());
    }

    void holdsHandoverOf_knowsHandoversFromLoads()
    {
        m_changes.add(1, load(20'00)); // of a card that is with a customer already
        QVERIFY(!m_changes.holdsHandoverOf(m_card));
        m_changes.add(2, handover());
        QVERIFY(m_changes.holdsHandoverOf(m_card));
        QVERIFY(!m_changes.holdsHandoverOf(m_other));
    }

private:
    Effects handover() const { return {{{m_card, CardState::HandedOver, m_here, {}}}, {}}; }
    Effects load(qint64 cents) const
    {
        return {{{m_card, CardState::HandedOver, m_here, Money::fromCents(cents)}}, {}};
    }
    CardFacts inReplica() const { return inReplica(m_card); }
    CardFacts inReplica(MokId card) const
    {
        CardFacts facts;
        facts.card = card;
        facts.state = CardState::InStock;
        facts.holdingDesk = m_here;
        return facts;
    }

    const MokId m_card = MokId::fromNumber(204'118'733);
    const MokId m_other = MokId::fromNumber(7);
    const DeskId m_here = *DeskId::parse(u"AP-2");
    const DeskId m_there = *DeskId::parse(u"KN-1");
    OwnCardChanges m_changes;
};

QTEST_GUILESS_MAIN(OwnCardChangesTest)
#include "OwnCardChangesTest.moc"
