// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/Journal.h"
#include "core/sync/HttpCentral.h"

namespace cekr::deskctl
{

/// What central has of this desk's chain of operations, for whoever puts the two together again. Errors are
/// those of CentralApi.
class CentralChain final
{
public:
    CentralChain(CentralLink link, const Clock& clock) : m_central(std::move(link), clock) {}

    /// The end of the chain there.
    [[nodiscard]] Result<wire::ChainHead> head();
    /// Says that the journal was put together with what is there: whatever central said of this desk's chain
    /// before is over.
    [[nodiscard]] Done tellRestored(const Journal::Head& own);
    /// Some of the operations after a sequence, oldest first; none when there are no more.
    [[nodiscard]] Result<std::vector<StoredOperation>> after(quint64 sequence);
    /// Whether central has all that the journal holds, to the byte of its last operation.
    [[nodiscard]] Result<bool> holds(Journal& journal);
    /// Sends what the journal holds after a sequence, whether it was answered before or not, and gives how
    /// many central took. ChainBroken when it takes one as no link of the chain.
    [[nodiscard]] Result<int> send(Journal& journal, quint64 after);

private:
    [[nodiscard]] Done post(const std::vector<QByteArray>& jws);

    HttpCentral m_central;
};

} // namespace cekr::deskctl
