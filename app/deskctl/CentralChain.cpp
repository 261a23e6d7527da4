// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/CentralChain.h"

#include "app/deskctl/WaitFor.h"

namespace cekr::deskctl
{

using namespace Qt::StringLiterals;

Result<wire::ChainHead> CentralChain::head()
{
    const auto end = TRY(waitFor<wire::ChangeEnd>([this](auto done) {
        m_central.changes(
            {.limit = 1}, [](const auto&) { return Done(); }, std::move(done));
    }));
    return end.head ? Result<wire::ChainHead>(*end.head)
                    : failure(ErrorCode::WrongAnswer, u"central does not say where the chain ends"_s);
}

Done CentralChain::tellRestored(const Journal::Head& own)
{
    const ChangesQuery word{.recorded = own.sequence, .head = own.hash, .limit = 1, .isRestored = true};
    TRY(waitFor<wire::ChangeEnd>([&](auto done) {
        m_central.changes(
            word, [](const auto&) { return Done(); }, std::move(done));
    }));
    return {};
}

Result<std::vector<StoredOperation>> CentralChain::after(quint64 sequence)
{
    return waitFor<std::vector<StoredOperation>>(
        [&](auto done) { m_central.ownOperations(sequence, std::move(done)); });
}

Result<bool> CentralChain::holds(Journal& journal)
{
    const quint64 last = journal.head().sequence;
    if (last == 0) {
        return true;
    }
    const auto own = TRY(journal.entryAt(last));
    const auto there = TRY(after(last - 1));
    return own && !there.empty() && there.front().jws == own->jws;
}

Done CentralChain::post(const std::vector<QByteArray>& jws)
{
    const auto outcomes = TRY(waitFor<std::vector<wire::Outcome>>([&](auto done) {
        m_central.postOperations(jws,
                                 [done = std::move(done)](auto answer, bool) { done(std::move(answer)); });
    }));
    for (const wire::Outcome& outcome : outcomes) {
        if (outcome.problem && about(outcome.problem->code) == ErrorAbout::Message) {
            return failure(*outcome.problem);
        }
    }
    return outcomes.size() == jws.size() ? Done() : failure(ErrorCode::NoConnection, u"the answer was cut"_s);
}

Result<int> CentralChain::send(Journal& journal, quint64 after)
{
    constexpr size_t atOnce = 500;
    std::vector<QByteArray> portion;
    int sent = 0;
    Done done;
    const auto flush = [&] {
        done = portion.empty() ? Done() : post(portion);
        sent += done ? int(portion.size()) : 0;
        portion.clear();
        return done.has_value();
    };
    TRY(journal.forEach([&](const JournalEntry& entry) {
        if (entry.sequence > after) {
            portion.push_back(entry.jws);
        }
        return portion.size() < atOnce || flush();
    }));
    flush();
    TRY(done);
    return sent;
}

} // namespace cekr::deskctl
