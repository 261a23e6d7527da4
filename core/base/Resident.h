// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace cekr
{

/// An object with a thread of its own. It is made, used and destroyed on that thread; values cross, the
/// object does not. An answer whose asker is gone is dropped.
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
        QMetaObject::invokeMethod(&m_anchor, [this] { m_object.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Resident(const Resident&) = delete;
    Resident& operator=(const Resident&) = delete;

    /// Has the object do `work(T&)`, with no answer.
    template <typename Work>
    void tell(Work work)
    {
        QMetaObject::invokeMethod(&m_anchor, [this, work = std::move(work)]() mutable { work(*m_object); });
    }

    /// Has the object do `work(T&) -> R`; `then(R)` runs on the thread of `asker` unless that is gone by then.
    template <typename Work, typename Then>
    void ask(QObject* asker, Work work, Then then)
    {
        tell([asker = QPointer<QObject>(asker), work = std::move(work),
              then = std::move(then)](T& object) mutable {
            deliver(std::move(asker), std::move(then), work(object));
        });
    }

    /// For work that ends later: `work(T&, done)` gets a function to call once, on the object's thread,
    /// with the answer; `then(R)` runs as with ask().
    template <typename R, typename Work, typename Then>
    void askLater(QObject* asker, Work work, Then then)
    {
        auto shared = std::make_shared<Then>(std::move(then));
        tell([asker = QPointer<QObject>(asker), work = std::move(work), shared](T& object) mutable {
            work(object, std::function<void(R)>([asker, shared](R answer) {
                     deliver(asker, *shared, std::move(answer));
                 }));
        });
    }

    /// Has the object do `work(T&) -> R` and waits for it. For threads without an event loop and for tests;
    /// never on the UI thread.
    template <typename Work>
    auto call(Work work) -> std::invoke_result_t<Work, T&>
    {
        using R = std::invoke_result_t<Work, T&>;
        std::promise<R> promise;
        std::future<R> future = promise.get_future();
        tell([&promise, &work](T& object) {
            if constexpr (std::is_void_v<R>) {
                work(object);
                promise.set_value();
            } else {
                promise.set_value(work(object));
            }
        });
        return future.get();
    }

    /// Connects a signal of the object to a receiver on another thread; values are queued.
    template <typename Signal, typename Receiver, typename Slot>
    void connect(Signal signal, Receiver* receiver, Slot slot)
    {
        tell([signal, slot, receiver = QPointer<Receiver>(receiver)](T& object) {
            if (receiver) {
                QObject::connect(&object, signal, receiver.data(), slot, Qt::QueuedConnection);
            }
        });
    }

private:
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
