// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cekr
{

/// An object with a thread of its own. It is made, used and destroyed on that thread; values cross, the
/// object does not. Answers and signals go to askers and receivers that live on the application's thread;
/// what is meant for one that is gone is dropped. All that is asked is done in the order it was asked.
template <typename T>
class Resident final
{
public:
    /// Starts the thread and makes the object on it by `make() -> std::unique_ptr<T>`.
    template <typename Make>
    explicit Resident(const QString& name, Make make)
    {
        m_thread.setObjectName(name);
        m_anchor.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_anchor, [this, make = std::move(make)]() mutable { m_object = make(); });
    }

    /// Destroys the object on its thread, after all that was asked before, and ends the thread.
    ~Resident()
    {
        QMetaObject::invokeMethod(
            &m_anchor, [this] { m_object.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Resident(const Resident&) = delete;
    Resident& operator=(const Resident&) = delete;

    /// Has the object do `work(T&)`, with no answer.
    template <typename Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(
            &m_anchor, [this, work = std::move(work)]() mutable { work(*m_object); }, Qt::QueuedConnection);
    }

    /// Has the object do `work(T&) -> R`; `then(R)` runs on the application's thread, where `asker` lives,
    /// unless that is gone by then.
    template <typename Work, typename Then>
    void ask(QObject* asker, Work work, Then then)
    {
        Q_ASSERT(livesWithApplication(asker));
        tell([asker = QPointer<QObject>(asker), work = std::move(work), then = std::move(then)](
                 T& object) mutable { deliver(std::move(asker), std::move(then), work(object)); });
    }

    /// For work that ends later: `work(T&, done)` gets a function to call once, on the object's thread,
    /// with the answer; `then(R)` runs as with ask().
    template <typename R, typename Work, typename Then>
    void askLater(QObject* asker, Work work, Then then)
    {
        Q_ASSERT(livesWithApplication(asker));
        auto shared = std::make_shared<Then>(std::move(then));
        tell([asker = QPointer<QObject>(asker), work = std::move(work), shared](T& object) mutable {
            work(object, std::function<void(R)>(
                             [asker, shared](R answer) { deliver(asker, *shared, std::move(answer)); }));
        });
    }

    /// Has the object do `work(T&) -> R` and waits for it. For threads without an event loop and for tests;
    /// never on the UI thread, and never on the object's own.
    template <typename Work>
    auto call(Work work) -> std::invoke_result_t<Work, T&>
    {
        using R = std::invoke_result_t<Work, T&>;
        if constexpr (std::is_void_v<R>) {
            QMetaObject::invokeMethod(
                &m_anchor, [this, &work] { work(*m_object); }, Qt::BlockingQueuedConnection);
        } else {
            std::optional<R> answer;
            QMetaObject::invokeMethod(
                &m_anchor, [this, &work, &answer] { answer.emplace(work(*m_object)); },
                Qt::BlockingQueuedConnection);
            return std::move(*answer);
        }
    }

    /// Brings a signal of the object to `slot`, a member function of the receiver or a callable, which takes
    /// all that the signal says, or nothing. It runs on the application's thread.
    template <typename Base, typename... Args, typename Receiver, typename Slot>
    void connect(void (Base::*signal)(Args...), Receiver* receiver, Slot slot)
    {
        Q_ASSERT(livesWithApplication(receiver));
        tell([signal, slot, receiver, guard = QPointer<QObject>(receiver)](T& object) {
            // Not connected to the receiver itself: it may go at any moment while this runs.
            QObject::connect(&object, signal, &object, [slot, receiver, guard](Args... args) {
                const auto then = [slot, receiver](std::tuple<std::decay_t<Args>...> values) mutable {
                    std::apply([&](auto&... value) { notify(slot, receiver, value...); }, values);
                };
                deliver(guard, then, std::tuple<std::decay_t<Args>...>(args...));
            });
        });
    }

private:
    static bool livesWithApplication(const QObject* object)
    {
        return object && object->thread() == QCoreApplication::instance()->thread();
    }

    template <typename Slot, typename Receiver, typename... Args>
    static void notify(Slot& slot, Receiver* receiver, Args&... args)
    {
        if constexpr (std::is_invocable_v<Slot&, Receiver*, Args&...>) {
            std::invoke(slot, receiver, args...);
        } else if constexpr (std::is_invocable_v<Slot&, Receiver*>) {
            std::invoke(slot, receiver);
        } else if constexpr (std::is_invocable_v<Slot&, Args&...>) {
            slot(args...);
        } else {
            slot();
        }
    }

    template <typename Then, typename R>
    static void deliver(QPointer<QObject> asker, Then then, R answer)
    {
        // The application object outlives every resident. The hop through its thread lets the last look at
        // the asker and the call happen where the asker lives and dies (the UI thread).
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asker = std::move(asker), then = std::move(then), answer = std::move(answer)]() mutable {
                if (asker) {
                    then(std::move(answer));
                }
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_anchor;
    std::unique_ptr<T> m_object;
};

} // namespace cekr
