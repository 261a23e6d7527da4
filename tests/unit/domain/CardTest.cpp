// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Card.h"
#include "core/domain/Facts.h"
#include "tests/support/Expect.h"

#include <QSet>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class CardTest : public QObject
{
    Q_OBJECT

private slots:
    void names_areReadBack_andNoneIsUsedTwice()
    {
        QSet<QString> names;
        for (const CardKind kind : allCardKinds) {
            QCOMPARE(cardKind(QString(name(kind))), kind);
            names += name(kind);
        }
        for (const CardState state : allCardStates) {
            QCOMPARE(cardState(QString(name(state))), state);
            names += name(state);
        }
        for (const Role one : allRoles) {
            QCOMPARE(role(QString(name(one))), one);
            names += name(one);
        }
        QCOMPARE(names.size(), qsizetype(allCardKinds.size() + allCardStates.size() + allRoles.size()));
    }

    void names_areStable()
    {
        QCOMPARE(name(CardKind::Anonymous), "anonymous"_L1);
        QCOMPARE(name(CardState::InStock), "in-stock"_L1);
        QCOMPARE(name(CardState::HandedOver), "handed-over"_L1);
        QCOMPARE(name(Role::Supervisor), "supervisor"_L1);
    }

    void names_unknown_areMalformed()
    {
        for (const QString& unknown : {u""_s, u"Anonymous"_s, u"in stock"_s, u"clerk "_s}) {
            EXPECT_FAILURE(cardKind(unknown), ErrorCode::MalformedMessage);
            EXPECT_FAILURE(cardState(unknown), ErrorCode::MalformedMessage);
            EXPECT_FAILURE(role(unknown), ErrorCode::MalformedMessage);
        }
    }

    void isWithCustomer_fromHandoverToItsEnd()
    {
        QSet<CardState> with;
        for (const CardState state : allCardStates) {
            if (isWithCustomer(state)) {
                with += state;
            }
        }
        QCOMPARE(with, (QSet{CardState::HandedOver, CardState::Active, CardState::Locked}));
    }

    void wasHandedOver_alsoAfterItsEnd()
    {
        QSet<CardState> never;
        for (const CardState state : allCardStates) {
            if (!wasHandedOver(state)) {
                never += state;
            }
        }
        QCOMPARE(never, (QSet{CardState::Delivered, CardState::InStock, CardState::Spoiled,
                              CardState::Returned, CardState::Missing}));
    }

    void facts_knowOnlyWhatTheyWereGiven()
    {
        Facts facts;
        facts.roles = {Role::Reviewer};
        facts.cards[MokId::fromNumber(1)].loads = 2;
        QVERIFY(facts.has(Role::Reviewer));
        QVERIFY(!facts.has(Role::Clerk));
        QCOMPARE(facts.card(MokId::fromNumber(1))->loads, 2);
        QVERIFY(!facts.card(MokId::fromNumber(2)));
    }
};

QTEST_GUILESS_MAIN(CardTest)
#include "CardTest.moc"
