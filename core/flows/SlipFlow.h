// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/SlipView.h"
#include "core/flows/GuidedFlow.h"
#include "core/slip/TopUpAccount.h"

namespace cekr
{

/// A payment slip with which a card is loaded from any bank (TOP-4). Nothing is recorded: the money comes
/// when it comes. What the card could not take in one transfer, whenever it arrives, gets no slip, but a
/// refusal that says what fits (TOP-6, LIMIT-A1, LIMIT-N2, LIMIT-X3).
class SlipFlow final : public GuidedFlow
{
    Q_OBJECT

public:
    enum class Field
    {
        Card,
        Amount,
        PayerName,
        PayerStreet,
        PayerTown,
    };
    /// What is written, as it is written.
    struct Entries
    {
        QString card;
        QString amount; ///< empty: the payer decides
        SlipParty payer;
        friend bool operator==(const Entries&, const Entries&) = default;
    };

    SlipFlow(OfficeThread& office, const Clock& clock, TopUpAccount account);

    /// The entries as they are now. With the number of another card, payer and amount are forgotten.
    void write(const Entries& entries);
    /// Forgets everything, the payer first of all.
    void restart() { write({}); }
    [[nodiscard]] const Entries& entries() const { return m_entries; }

    /// What is wrong with a field; nothing for one that is right, or empty and may be so.
    [[nodiscard]] std::optional<Error> problem(Field field) const;
    /// The card is not among those of this desk's replica: nobody has compared its number with anything.
    [[nodiscard]] bool isCardUnknown() const { return m_isCardUnknown; }
    /// The largest amount that one transfer to the card may be; nothing before it is known.
    [[nodiscard]] const std::optional<Money>& most() const { return m_most; }
    /// The slip, as soon as everything is right.
    [[nodiscard]] const std::optional<SlipView>& slip() const { return m_slip; }

private:
    [[nodiscard]] std::optional<Error> payerProblem(const QString& line) const;
    [[nodiscard]] SlipParty payer() const;
    [[nodiscard]] bool isComplete() const;
    void forgetOtherCustomer();
    void askOffice(MokId card, std::optional<Money> amount);
    void make(MokId card, std::optional<Money> amount);

    TopUpAccount m_account;
    Entries m_entries;
    std::optional<MokId> m_card; ///< whose customer the entries are of
    std::optional<Money> m_most;
    bool m_isCardUnknown = false;
    std::optional<SlipView> m_slip;
};

} // namespace cekr
