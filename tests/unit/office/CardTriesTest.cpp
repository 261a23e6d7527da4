// SPDX-License-Identifier: EUPL-1.2
#include "core/office/CardTries.h"

#include <QTest>

using namespace cekr;
using namespace std::chrono_literals;

/// TOP-3: guesses are limited, whatever else is typed between them.
class CardTriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_note.clear();
        m_now = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    }

    void twoGuessesAndAKnownCard_repeated_areSlowedDown()
    {
        int guesses = 0;
        for (const QDateTime end = m_now.addDays(1); m_now < end; m_now = m_now.addSecs(1)) {
            guesses += guess(m_other) ? 1 : 0;
            if (mayTry(m_own)) {
                right(m_own);
            }
        }
        QVERIFY2(guesses < 110, qPrintable(QString::number(guesses)));
    }

    void guessesAtManyCards_areSlowedDown()
    {
        int guesses = 0;
        quint32 next = 1;
        for (const QDateTime end = m_now.addDays(1); m_now < end; m_now = m_now.addSecs(1)) {
            guesses += guess(MokId::fromNumber(next)) ? 1 : 0;
            next = next % 1000 + 1;
        }
        QVERIFY2(guesses < 320, qPrintable(QString::number(guesses)));
    }

    void aSlipOfTheFinger_costsNothing()
    {
        QVERIFY(guess(m_other));
        QVERIFY(mayTry(m_other));
        right(m_other);
        m_now = m_now.addSecs(600);
        QVERIFY(guess(m_own) && guess(m_own) && mayTry(m_own));
    }

    void clockSetBack_waitBeginsAnew_andEnds()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(guess(m_other));
        }
        m_now = m_now.addDays(-400);
        QVERIFY(!mayTry(m_other));
        m_now = m_now.addSecs(5);
        QVERIFY(mayTry(m_other));
    }

    void aDayWithoutGuesses_isForgotten()
    {
        for (int i = 0; i < 10; ++i, m_now = m_now.addSecs(1000)) {
            QVERIFY(guess(m_other));
        }
        m_now = m_now.addDays(2);
        QVERIFY(guess(m_own));
        QCOMPARE(m_note.count('\n'), 2); // the desk, and that one
    }

private:
    /// What a desk does that is started anew each time.
    bool mayTry(MokId card)
    {
        CardTries tries = CardTries::fromNote(m_note);
        const bool may = tries.mayTry(card, m_now).has_value();
        m_note = tries.toNote();
        return may;
    }
    bool guess(MokId card)
    {
        const bool may = mayTry(card);
        if (may) {
            CardTries tries = CardTries::fromNote(m_note);
            tries.noteWrong(card, m_now);
            m_note = tries.toNote();
        }
        return may;
    }
    void right(MokId card)
    {
        CardTries tries = CardTries::fromNote(m_note);
        tries.noteRight(card);
        m_note = tries.toNote();
    }

    const MokId m_own = MokId::fromNumber(310'200'101);
    const MokId m_other = MokId::fromNumber(310'200'102);
    QByteArray m_note;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(CardTriesTest)
#include "CardTriesTest.moc"
