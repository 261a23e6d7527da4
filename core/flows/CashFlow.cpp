// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/CashFlow.h"

namespace cekr
{

void CashFlow::setReceived(std::optional<Money> amount)
{
    m_received = amount;
    emit changed();
}

void CashFlow::reset()
{
    GuidedFlow::reset();
    m_received.reset();
    m_receipt = 0;
    emit begun();
}

void CashFlow::record(std::vector<OperationBody> bodies)
{
    GuidedFlow::record(std::move(bodies), m_received.value_or(due()), Draft::Ends,
                       [this](const Recorded& done) {
                           m_receipt = done.receipt;
                           recorded();
                       });
}

} // namespace cekr
