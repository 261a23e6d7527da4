// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/RuleText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::RuleWords)
};

// Clauses are names ("NLB 2.1") and the same in every language; these are words.
//: Where a rule stands: on the sheet handed over with every card
constexpr const char* letter = QT_TRANSLATE_NOOP("cekr::RuleWords", "instructions with the card");
//: Where the charges are set: clauses, and a number of the Official Gazette of Slovenia
constexpr const char* charges = QT_TRANSLATE_NOOP("cekr::RuleWords", "MOK 6.5, Official Gazette RS 47/2024");
//: Where a rule comes from: the points of sale made it themselves
constexpr const char* pointsOfSale = QT_TRANSLATE_NOOP("cekr::RuleWords", "rule of the points of sale");

struct Rule
{
    QByteArrayView id;
    const char* clause;
};

// One rule a line, however many there are.
// clang-format off
constexpr auto rules = std::to_array<Rule>({
    {"CARD-1", "MOK 4, NLB 1.1"},
    {"CARD-2", "MOK 2, 4"},
    {"CARD-4", letter},
    {"CARD-5", "NLB 2, 9"},
    {"CARD-6", "NLB 2"},
    {"CARD-7", "NLB 2.1, 2.2, 4.3"},
    {"CARD-8", "MOK 5.1, NLB 1.1, 2.1, 2.2"},
    {"AGE-1", "MOK 5, NLB 2.2"},
    {"AGE-2", "NLB 2.1"},
    {"APP-2", "MOK 5.1, NLB 2.2"},
    {"APP-7", pointsOfSale},
    {"ISSUE-1", "MOK 5, NLB 2.2"},
    {"ISSUE-2", "MOK 5"},
    {"ISSUE-4", pointsOfSale},
    {"ANON-1", "NLB 2.1"},
    {"ANON-2", "NLB 2.1"},
    {"ANON-3", "NLB 2.1"},
    {"LIMIT-A1", "NLB 3.4"},
    {"LIMIT-A2", "NLB 3.4"},
    {"LIMIT-A3", "NLB 3.4"},
    {"LIMIT-A4", "NLB 3.4"},
    {"LIMIT-N1", "NLB 3.4"},
    {"LIMIT-N2", "NLB 3.4"},
    {"LIMIT-N3", "NLB 3.4"},
    {"LIMIT-N4", "NLB 3.4"},
    {"LIMIT-N5", "NLB 3.4"},
    {"LIMIT-N6", "NLB 3.4"},
    {"LIMIT-X1", pointsOfSale},
    {"LIMIT-X2", "NLB 3"},
    {"LIMIT-X3", pointsOfSale},
    {"LIMIT-X4", pointsOfSale},
    {"KYC-1", "NLB 2.2"},
    {"KYC-2", "NLB 2.2"},
    {"KYC-3", "NLB 9"},
    {"KYC-6", "NLB 2.2, 5"},
    {"LOCK-1", "NLB 8"},
    {"RED-1", "NLB 9"},
    {"TOP-3", pointsOfSale},
    {"TOP-6", pointsOfSale},
    {"FEE-1", charges},
    {"FEE-2", pointsOfSale},
    {"OFF-1", pointsOfSale},
    {"OFF-2", pointsOfSale},
    {"OFF-3", pointsOfSale},
    {"OFF-4", "MOK 5.1"},
    {"OFF-5", pointsOfSale},
    {"ROLE-1", pointsOfSale},
    {"STOCK-1", pointsOfSale},
    {"STOCK-2", pointsOfSale},
    {"STOCK-3", pointsOfSale},
    {"STOCK-4", pointsOfSale},
    {"TILL-1", pointsOfSale},
    {"TILL-2", pointsOfSale},
    {"TILL-3", pointsOfSale},
    {"TILL-4", pointsOfSale},
    {"TILL-5", pointsOfSale},
    {"TILL-6", pointsOfSale},
    {"TILL-7", pointsOfSale},
});
// clang-format on

} // namespace

QString clauseOf(QByteArrayView id)
{
    const auto* rule = std::find_if(rules.begin(), rules.end(), [id](const Rule& r) { return r.id == id; });
    return rule == rules.end() ? QString() : RuleWords::tr(rule->clause);
}

QString ruleText(QByteArrayView id)
{
    const QString rule = QString::fromLatin1(id);
    const QString clause = clauseOf(id);
    return clause.isEmpty() ? rule : u"%1 · %2"_s.arg(rule, clause);
}

} // namespace cekr
