// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Identifiers.h"
#include "core/domain/Money.h"

#include <QDate>

#include <vector>

namespace cekr
{

/// Limits of the bank's terms (NLB 3.4). "Known" cards are unnamed (approved) and named ones.
struct Limits
{
    Money anonymousSingleLoad; ///< LIMIT-A1
    Money anonymousBalance;    ///< LIMIT-A2
    Money knownCashDay;        ///< LIMIT-N1
    Money knownTransferDay;    ///< LIMIT-N2
    Money knownMonth;          ///< LIMIT-N3
    Money knownYear;           ///< LIMIT-N4
    Money knownBalance;        ///< LIMIT-N5

    /// Limits that forbid nothing.
    [[nodiscard]] static Limits none();
    friend bool operator==(const Limits&, const Limits&) = default;
};

/// Of each limit the stricter one (LIMIT-X2).
[[nodiscard]] Limits stricterOf(const Limits& a, const Limits& b);

/// Completed years (AGE-1 to AGE-5).
struct Ages
{
    int basicCard = 0;
    int anonymousCard = 0;
    int additionalCard = 0;
    int senior = 0;
};

/// What is paid out of a card by a bank branch.
struct Redemption
{
    Money
        identifiedAbove; ///< KYC-3: with more than that on it, the holder of an anonymous card is identified
    int years = 0;       ///< RED-3: so long after the card or its contract has ended
};

/// One edition of both terms: amounts, ages and numbers, with the days from which they hold.
struct TermsEdition
{
    TermsId id;
    QDate mokFrom;  ///< first day of the municipality's terms
    QDate bankFrom; ///< first day of the bank's terms
    Limits limits;
    Ages ages;
    int anonymousCardsAtOnce = 0; ///< ANON-1
    Redemption redemption = {};
};

/// Reads an edition from its JSON file (resources/terms). MalformedMessage names the field.
[[nodiscard]] Result<TermsEdition> parseTermsEdition(const QByteArray& json);

/// What holds on a business day.
struct Terms
{
    TermsId mok;       ///< edition of the municipality's terms
    TermsEdition bank; ///< edition of the bank's terms; payments are judged by it
};

/// All editions known.
class TermsBook
{
public:
    explicit TermsBook(std::vector<TermsEdition> editions);
    /// The editions in force on a business day; TermsNotInForce before the first.
    [[nodiscard]] Result<Terms> inForceOn(QDate day) const;
    [[nodiscard]] const std::vector<TermsEdition>& editions() const { return m_editions; }

private:
    std::vector<TermsEdition> m_editions;
};

} // namespace cekr
