// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Resident.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

/// Lives in a resident and says what happens to it.
class Guest : public QObject
{
    Q_OBJECT

public:
    explicit Guest(std::atomic<QThread*>* diedOn = nullptr) : m_diedOn(diedOn) {}
    ~Guest() override
    {
        if (m_diedOn) {
            *m_diedOn = QThread::currentThread();
        }
    }

    int add(int value) { return m_sum += value; }
    void say(int number, const QString& word) { emit said(number, word); }

    std::vector<std::function<void(int)>> promised;

signals:
    void said(int number, const QString& word);

private:
    std::atomic<QThread*>* m_diedOn;
    int m_sum = 0;
};

/// Hears what a guest says.
class Listener : public QObject
{
public:
    void hear(int number, const QString& word)
    {
        heard += u"%1 %2"_s.arg(number).arg(word);
        isOnItsThread = isOnItsThread && QThread::currentThread() == thread();
    }
    void count() { ++times; }

    QStringList heard;
    int times = 0;
    bool isOnItsThread = true;
};

auto newGuest(std::atomic<QThread*>* diedOn = nullptr)
{
    return [diedOn] { return std::make_unique<Guest>(diedOn); };
}

/// Waits until all that the resident was asked has been done and its answers have been delivered.
void settle(Resident<Guest>& resident)
{
    resident.call([](Guest&) {});
    QCoreApplication::processEvents();
}

} // namespace

class ResidentTest : public QObject
{
    Q_OBJECT

private slots:
    void object_livesAndDiesOnAThreadOfItsOwn()
    {
        std::atomic<QThread*> diedOn = nullptr;
        QThread* livedOn = nullptr;
        {
            Resident<Guest> resident(u"guest"_s, newGuest(&diedOn));
            livedOn = resident.call([](Guest& guest) { return guest.thread(); });
            QCOMPARE(resident.call([](Guest&) { return QThread::currentThread()->objectName(); }),
                     u"guest"_s);
            QVERIFY(livedOn != QThread::currentThread());
            QVERIFY(!diedOn);
        }
        QCOMPARE(diedOn.load(), livedOn);
    }

    void ask_manyTimes_answersInOrder_onTheThreadOfTheAsker()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        std::vector<int> answers;
        for (int i = 0; i < 1000; ++i) {
            resident.ask(
                this, [](Guest& guest) { return guest.add(1); },
                [&](int sum) {
                    QCOMPARE(QThread::currentThread(), thread());
                    answers.push_back(sum);
                });
        }
        QTRY_COMPARE(answers.size(), 1000u);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(answers[size_t(i)], i + 1);
        }
    }

    void ask_neverAnswersBeforeItReturns()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        bool isAnswered = false;
        resident.ask(
            this, [](Guest&) { return 1; }, [&](int) { isAnswered = true; });
        resident.call([](Guest&) {});
        QVERIFY(!isAnswered);
        QTRY_VERIFY(isAnswered);
    }

    void ask_answerThatCannotBeCopied_isMoved()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        int answer = 0;
        resident.ask(
            this, [](Guest&) { return std::make_unique<int>(7); },
            [&](std::unique_ptr<int> value) { answer = *value; });
        QTRY_COMPARE(answer, 7);
    }

    void ask_askerGoneBeforeTheWork_answerIsDropped_andTheWorkIsDone()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        bool isAnswered = false;
        QSemaphore gate;
        resident.tell([&gate](Guest&) { gate.acquire(); });
        auto asker = std::make_unique<QObject>();
        resident.ask(
            asker.get(), [](Guest& guest) { return guest.add(5); }, [&](int) { isAnswered = true; });
        asker.reset();
        gate.release();
        settle(resident);
        QVERIFY(!isAnswered);
        QCOMPARE(resident.call([](Guest& guest) { return guest.add(0); }), 5);
    }

    void ask_askerGoneAfterTheWork_answerIsDropped()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        bool isAnswered = false;
        auto asker = std::make_unique<QObject>();
        resident.ask(
            asker.get(), [](Guest& guest) { return guest.add(5); }, [&](int) { isAnswered = true; });
        resident.call([](Guest&) {}); // the answer waits in the queue of this thread now
        asker.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void askLater_answersWhenTheObjectIsReady()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        std::vector<int> answers;
        for (int i = 0; i < 2; ++i) {
            resident.askLater<int>(
                this, [](Guest& guest, std::function<void(int)> done) { guest.promised.push_back(done); },
                [&, i](int answer) { answers.push_back(10 * i + answer); });
        }
        settle(resident);
        QVERIFY(answers.empty());
        resident.tell([](Guest& guest) {
            guest.promised[1](1);
            guest.promised[0](2);
        });
        QTRY_COMPARE(answers, (std::vector<int>{11, 2}));
    }

    void askLater_askerGone_answerIsDropped()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        bool isAnswered = false;
        auto asker = std::make_unique<QObject>();
        resident.askLater<int>(
            asker.get(), [](Guest& guest, std::function<void(int)> done) { guest.promised.push_back(done); },
            [&](int) { isAnswered = true; });
        settle(resident);
        asker.reset();
        resident.tell([](Guest& guest) { guest.promised[0](1); });
        settle(resident);
        QVERIFY(!isAnswered);
    }

    void tell_fromItsOwnThread_waitsItsTurn()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        QStringList order;
        resident.tell([&](Guest&) {
            resident.tell([&](Guest&) { order += u"second"_s; });
            order += u"first"_s;
        });
        resident.call([](Guest&) {});
        resident.call([](Guest&) {});
        QCOMPARE(order, (QStringList{u"first"_s, u"second"_s}));
    }

    void destruction_whileAsksAreQueued_doesThemAllFirst()
    {
        std::atomic<int> done = 0;
        int answers = 0;
        {
            Resident<Guest> resident(u"guest"_s, newGuest());
            for (int i = 0; i < 200; ++i) {
                resident.ask(
                    this, [&](Guest&) { return ++done; }, [&](int) { ++answers; });
            }
        }
        QCOMPARE(done.load(), 200);
        QTRY_COMPARE(answers, 200); // they outlive the resident
    }

    void connect_memberFunction_hearsOnItsOwnThread_inOrder()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        Listener listener;
        resident.connect(&Guest::said, &listener, &Listener::hear);
        resident.connect(&Guest::said, &listener, &Listener::count);
        resident.tell([](Guest& guest) {
            guest.say(1, u"one"_s);
            guest.say(2, u"two"_s);
        });
        QTRY_COMPARE(listener.heard, (QStringList{u"1 one"_s, u"2 two"_s}));
        QCOMPARE(listener.times, 2);
        QVERIFY(listener.isOnItsThread);
    }

    void connect_callable_withAllOrNothing()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        QStringList words;
        int times = 0;
        resident.connect(&Guest::said, this, [&](int, const QString& word) { words += word; });
        resident.connect(&Guest::said, this, [&] { ++times; });
        resident.tell([](Guest& guest) { guest.say(1, u"one"_s); });
        QTRY_COMPARE(words, QStringList(u"one"_s));
        QTRY_COMPARE(times, 1);
    }

    void connect_receiverGone_isLeftInPeace()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        auto listener = std::make_unique<Listener>();
        resident.connect(&Guest::said, listener.get(), &Listener::hear);
        resident.tell([](Guest& guest) { guest.say(1, u"one"_s); });
        resident.call([](Guest&) {});
        listener.reset();
        resident.tell([](Guest& guest) { guest.say(2, u"two"_s); });
        settle(resident);
    }

    /// Nothing is touched after its end, whenever that comes; AddressSanitizer would tell.
    void connect_receiversComeAndGoWhileSignalsFly_nothingBreaks()
    {
        Resident<Guest> resident(u"guest"_s, newGuest());
        for (int i = 0; i < 2000; ++i) {
            auto listener = std::make_unique<Listener>();
            resident.connect(&Guest::said, listener.get(), &Listener::hear);
            resident.tell([i](Guest& guest) { guest.say(i, u"word"_s); });
            resident.ask(
                listener.get(), [](Guest& guest) { return guest.add(1); }, [](int) {});
            if (i % 3 == 0) {
                QCoreApplication::processEvents();
            }
        }
        settle(resident);
        QCOMPARE(resident.call([](Guest& guest) { return guest.add(0); }), 2000);
    }
};

QTEST_GUILESS_MAIN(ResidentTest)
#include "ResidentTest.moc"
