// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QCoreApplication>

namespace cekr
{

/// What a receipt says of how far central has come with it, and so of whether it is done. In the language in
/// use.
class ReceiptStanding final
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ReceiptStanding)

public:
    ReceiptStanding() = default;
    /// `cash` came into the drawer, `toCards` goes on cards; negative: out of it, off a card.
    ReceiptStanding(const std::vector<OperationView>& operations, Money cash, Money toCards);

    /// In a box; empty for what is confirmed.
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isConfirmed() const;
    /// Whether some of it is refused, or a person has yet to decide.
    [[nodiscard]] bool mayNotHappen() const { return has(Standing::Refused) || has(Standing::Pending); }

private:
    [[nodiscard]] bool has(Standing standing) const;
    [[nodiscard]] bool isWaiting() const { return has(Standing::Recorded) || has(Standing::Sent); }
    [[nodiscard]] QString refusedSentence() const;
    [[nodiscard]] QString waitingSentence() const;
    [[nodiscard]] QString pendingState() const;
    [[nodiscard]] QString pendingSentence() const;

    std::vector<Standing> m_standings;
    Money m_cash;
    Money m_toCards;
};

} // namespace cekr
