// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/FeedStates.h"
#include "core/domain/rules/OfflineRules.h"
#include "core/office/OfficeState.h"

#include <map>

namespace cekr
{

class DeskCards;
struct NewEntry;

/// Loads that this desk takes without central (OFF-1): what central has set for them, and how much of it is
/// used.
class OfflineLoads final
{
public:
    OfflineLoads(OfficeState& state, DeskCards& cards) : m_state(state), m_cards(cards) {}

    /// What central has signed, as far as it still holds. The replica is a file that others could write to,
    /// so the signature is checked here, too: without a good one nothing is loaded without central.
    [[nodiscard]] Result<DeskSettings> settings();
    /// JWK that personal data are encrypted to; empty until central has said it.
    [[nodiscard]] Result<QByteArray> personalDataKey();
    /// Whether somebody may begin to work without asking central: not before the first contact of a day where
    /// central wants one. ContactNeeded.
    [[nodiscard]] Done mayBeginDay();
    /// Whether an operation may be recorded without a reservation, after those of the same order. Anything
    /// but a load may.
    [[nodiscard]] Done mayGo(const OperationBody& body, const Facts& facts,
                             const std::vector<NewEntry>& earlier);
    /// Whether this amount may go on a card without a reservation, after those of the same order.
    [[nodiscard]] Done mayLoad(const CardFacts& card, Money amount, const std::vector<NewEntry>& earlier);
    /// How much may still go on this card.
    [[nodiscard]] Result<Money> leftOn(const CardFacts& card);
    /// What the status says of work without central rests on the same functions as the rule.
    [[nodiscard]] Done addTo(DeskStatus& status);

    /// What was recorded since desk and central last agreed, before this start.
    [[nodiscard]] Done open();
    /// An operation: if it is a load without central, it counts until desk and central have agreed after it.
    void add(const Operation& operation);
    /// Central knows that the desk has its answers up to here: so does its own count begin anew.
    void agreed(quint64 sequence);

private:
    [[nodiscard]] bool isHeardToday();
    [[nodiscard]] Result<OfflineLimits> limits();
    [[nodiscard]] Result<OfflineUse> use();
    [[nodiscard]] Result<OfflineUse> use(const CardFacts& card);
    [[nodiscard]] Result<quint64> answeredUpTo();
    [[nodiscard]] Money takenToday(bool firstLoads) const;
    [[nodiscard]] Money takenOn(MokId card) const;

    OfficeState& m_state;
    DeskCards& m_cards;
    SignedSettings m_signedSettings; ///< those that were read last, and what they say
    SettingsEdition m_settings;
    struct Taken
    {
        MokId card;
        QDate day;
        Money amount;
        bool isFirst = false; ///< of the desk's own hand-over (OFF-1 a), else under the floor limit (OFF-1 b)
    };
    std::map<quint64, Taken> m_taken; ///< by sequence
    quint64 m_agreed = 0;             ///< as it is noted
};

} // namespace cekr
