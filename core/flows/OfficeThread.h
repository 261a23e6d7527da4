// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Resident.h"
#include "core/office/Later.h"
#include "core/office/PartOf.h"

namespace cekr
{

/// The office on a thread of its own. Work for it names by its parameters the parts that it needs:
///
///     m_office.ask(this, [](Till& till) { return till.closings(5); }, [](auto closings) { ... });
///
/// so that who asks includes the headers of those parts and no other.
class OfficeThread final
{
public:
    OfficeThread(const QString& name, std::function<std::unique_ptr<Office>()> make);
    ~OfficeThread();

    /// As those of Resident.
    template <typename Work>
    void tell(Work work)
    {
        m_office.tell(onParts(std::move(work), &Work::operator()));
    }
    template <typename Work, typename Then>
    void ask(QObject* asker, Work work, Then then)
    {
        m_office.ask(asker, onParts(std::move(work), &Work::operator()), std::move(then));
    }
    /// `work(Part&, Later<T>)`
    template <typename T, typename Work, typename Then>
    void askLater(QObject* asker, Work work, Then then)
    {
        m_office.askLater<Result<T>>(asker, onPartLater(std::move(work), &Work::operator()), std::move(then));
    }
    template <typename Work>
    auto call(Work work)
    {
        return m_office.call(onParts(std::move(work), &Work::operator()));
    }
    template <typename Signal, typename Receiver, typename Slot>
    void connect(Signal signal, Receiver* receiver, Slot slot)
    {
        m_office.connect(signal, receiver, std::move(slot));
    }

private:
    /// Work on parts of an office as work on an office.
    template <typename Work, typename R, typename... Parts>
    static auto onParts(Work work, R (Work::*)(Parts&...) const)
    {
        return [work = std::move(work)](Office& office) { return work(partOf<Parts>(office)...); };
    }
    template <typename Work, typename Part, typename Answer>
    static auto onPartLater(Work work, void (Work::*)(Part&, Answer) const)
    {
        return [work = std::move(work)](Office& office, Answer answer) {
            work(partOf<Part>(office), std::move(answer));
        };
    }

    Resident<Office> m_office;
};

} // namespace cekr
