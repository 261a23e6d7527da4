// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

namespace cekr
{

class DeskCards;
class OfficeState;
class OfflineLoads;

/// What is shown of the desk: how it stands, its operations, its plastic, who works here.
class Views final
{
public:
    Views(OfficeState& state, DeskCards& cards, OfflineLoads& offline)
        : m_state(state), m_cards(cards), m_offline(offline)
    {
    }

    [[nodiscard]] Result<DeskStatus> status();
    /// The newest operations of a business day, newest first.
    [[nodiscard]] Result<std::vector<OperationView>> operationsOn(QDate day, int atMost = 200);
    /// Of these, those with central's final word.
    [[nodiscard]] Result<std::vector<OperationView>> answeredOn(QDate day, int atMost);
    /// The oldest operations without a final answer, oldest first.
    [[nodiscard]] Result<std::vector<OperationView>> waiting(int atMost);
    /// The oldest, of whatever day, on which a person at central has yet to decide, oldest first.
    [[nodiscard]] Result<std::vector<OperationView>> pending(int atMost);
    [[nodiscard]] Result<std::vector<AttentionView>> attention();
    [[nodiscard]] Result<StockView> stock();
    /// Cards by any part of their MOK ID.
    [[nodiscard]] Result<std::vector<CardFacts>> search(const QString& digits, int atMost);
    [[nodiscard]] Result<std::vector<ClerkState>> clerks();
    /// The business day.
    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<std::optional<Operation>> operationOf(OperationId id);

    OfficeState& m_state;
    DeskCards& m_cards;
    OfflineLoads& m_offline;
};

} // namespace cekr
