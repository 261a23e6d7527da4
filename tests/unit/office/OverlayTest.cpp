// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Overlay.h"

#include <QTest>

using namespace cekr;

/// What the screen shows of a card: the replica with this desk's own operations on top, each once.
class OverlayTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_overlay = {};
        m_overlay.replicaAt(10);
    }

    void unanswered_liesOnTop()
    {
        m_overlay.add(1, handover());
        m_overlay.add(2, load(20'00));
        const CardFacts shown = m_overlay.onTopOf(inReplica());
        QCOMPARE(shown.state, CardState::HandedOver);
        QCOMPARE(shown.balance, Money::fromCents(20'00));
        QCOMPARE(shown.loads, 1);
        QVERIFY(m_overlay.onTopOf(inReplica(m_other)) == inReplica(m_other));
    }

    void later_winsOverEarlier()
    {
        m_overlay.add(1, Effects{{{m_card, CardState::Delivered, m_there, {}}}, {}});
        m_overlay.add(2, Effects{{{m_card, CardState::InStock, m_here, {}}}, {}});
        QCOMPARE(m_overlay.onTopOf(inReplica()).state, CardState::InStock);
        QCOMPARE(m_overlay.onTopOf(inReplica()).place, m_here);
    }

    void applied_liesOnTopUntilTheReplicaHoldsIt()
    {
        m_overlay.add(1, handover());
        m_overlay.applied(1, 15);
        m_overlay.replicaAt(14);
        QCOMPARE(m_overlay.onTopOf(inReplica()).state, CardState::HandedOver);
        m_overlay.replicaAt(15);
        QVERIFY(m_overlay.onTopOf(inReplica()) == inReplica());
        QVERIFY(m_overlay.cards().empty());
    }

    /// Within a pull: the change of the hand-over has been overtaken by that of the load, which has not come.
    void applied_overtakenByALaterChange_staysUntilThePullEnds()
    {
        m_overlay.add(1, handover());
        m_overlay.add(2, load(20'00));
        m_overlay.applied(1, 15);
        m_overlay.applied(2, 17);
        m_overlay.replicaAt(10); // pulled up to 16, but complete up to 10 only
        QCOMPARE(m_overlay.onTopOf(inReplica()).state, CardState::HandedOver);
        QCOMPARE(m_overlay.onTopOf(inReplica()).loads, 1);
        CardFacts told = inReplica();
        told.change = 17;
        told.state = CardState::HandedOver;
        told.loads = 1;
        QVERIFY(m_overlay.onTopOf(told) == told); // each once
        m_overlay.replicaAt(17);
        QVERIFY(m_overlay.cards().empty());
    }

    void applied_byAChangeThatTheReplicaHolds_isGoneAtOnce()
    {
        m_overlay.add(1, load(20'00));
        m_overlay.applied(1, 10);
        QVERIFY(m_overlay.onTopOf(inReplica()) == inReplica()); // or the load would count twice
    }

    void refused_neverHappened()
    {
        m_overlay.add(1, handover());
        m_overlay.add(2, load(20'00));
        m_overlay.refused(2);
        QCOMPARE(m_overlay.onTopOf(inReplica()).state, CardState::HandedOver);
        QCOMPARE(m_overlay.onTopOf(inReplica()).loads, 0);
        m_overlay.refused(1);
        QVERIFY(m_overlay.onTopOf(inReplica()) == inReplica());
    }

    void unanswered_staysHoweverFarTheReplicaComes()
    {
        m_overlay.add(1, handover());
        m_overlay.replicaAt(1'000'000);
        QCOMPARE(m_overlay.onTopOf(inReplica()).state, CardState::HandedOver);
    }

    void unknownSequence_changesNothing()
    {
        m_overlay.add(1, handover());
        m_overlay.applied(7, 15);
        m_overlay.refused(8);
        QCOMPARE(m_overlay.onTopOf(inReplica()).state, CardState::HandedOver);
    }

    void withoutCards_takesNoRoom()
    {
        m_overlay.add(1, Effects{{}, {{Account::Drawer, Money::fromCents(5)}}});
        QVERIFY(m_overlay.cards().empty());
    }

    void loadsOn_sumsTheLoadsOfTheCard()
    {
        m_overlay.add(1, handover());
        m_overlay.add(2, load(20'00));
        m_overlay.add(3, load(30'00));
        QCOMPARE(m_overlay.loadsOn(m_card), Money::fromCents(50'00));
        QCOMPARE(m_overlay.loadsOn(m_other), Money());
        m_overlay.refused(2);
        QCOMPARE(m_overlay.loadsOn(m_card), Money::fromCents(30'00));
    }

    void holdsHandoverOf_knowsHandoversFromLoads()
    {
        m_overlay.add(1, load(20'00)); // of a card that is with a customer already
        QVERIFY(!m_overlay.holdsHandoverOf(m_card));
        m_overlay.add(2, handover());
        QVERIFY(m_overlay.holdsHandoverOf(m_card));
        QVERIFY(!m_overlay.holdsHandoverOf(m_other));
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
        facts.place = m_here;
        return facts;
    }

    const MokId m_card = MokId::fromNumber(204'118'733);
    const MokId m_other = MokId::fromNumber(7);
    const DeskId m_here = *DeskId::parse(u"AP-2");
    const DeskId m_there = *DeskId::parse(u"KN-1");
    Overlay m_overlay;
};

QTEST_GUILESS_MAIN(OverlayTest)
#include "OverlayTest.moc"
