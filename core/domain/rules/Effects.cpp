// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rules/Effects.h"

#include "core/base/Names.h"
#include "core/domain/Facets.h"

#include <algorithm>
#include <map>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

void add(Account account, Money amount, std::vector<Entry>& entries)
{
    if (!amount.isZero()) {
        entries.push_back({account, amount});
    }
}

/// Cash that comes into the drawer, and the account it comes from.
std::vector<Entry> twoSided(Money cash, Account counter)
{
    std::vector<Entry> entries;
    add(Account::Drawer, cash, entries);
    add(counter, -cash, entries);
    return entries;
}

struct EntriesOf
{
    std::vector<Entry> operator()(const ShiftOpen& shift) const
    {
        return twoSided(shift.openingFloat, Account::Float);
    }
    std::vector<Entry> operator()(const CashMovement& movement) const
    {
        return twoSided(cashOf(movement), Account::Movements);
    }
    std::vector<Entry> operator()(const Handover& handover) const
    {
        return sold(Account::Drawer, {}, handover.charge);
    }
    std::vector<Entry> operator()(const Load& load) const
    {
        return sold(Account::Drawer, load.amount, load.charge);
    }
    std::vector<Entry> operator()(const Redirect& redirect) const
    {
        return sold(Account::Unresolved, redirect.amount, redirect.charge);
    }
    std::vector<Entry> operator()(const Refund& refund) const
    {
        return twoSided(-refund.amount, Account::Unresolved);
    }
    std::vector<Entry> operator()(const WriteOff& writeOff) const
    {
        std::vector<Entry> entries;
        add(Account::Unresolved, writeOff.amount, entries);
        add(Account::WrittenOff, -writeOff.amount, entries);
        return entries;
    }
    std::vector<Entry> operator()(const Correction& correction) const
    {
        std::vector<Entry> entries;
        add(Account::Drawer, correction.cash, entries);
        add(Account::Loads, correction.loaded, entries);
        add(Account::BankCharges, correction.bankCharge, entries);
        add(correction.card ? Account::Charges : Account::Movements,
            -correction.cash - correction.loaded - correction.bankCharge, entries);
        return entries;
    }
    std::vector<Entry> operator()(const ShiftClose& close) const
    {
        const Money counted = sumOf(close.counted);
        std::vector<Entry> entries;
        add(Account::Drawer, -close.expected, entries);
        add(Account::Counted, counted, entries);
        add(Account::Difference, close.expected - counted, entries);
        return entries;
    }
    // Plastic and notes move no cash.
    std::vector<Entry> operator()(const StockIntake&) const { return {}; }
    std::vector<Entry> operator()(const StockSpoil&) const { return {}; }
    std::vector<Entry> operator()(const StockReturn&) const { return {}; }
    std::vector<Entry> operator()(const StockTransfer&) const { return {}; }
    std::vector<Entry> operator()(const Escalation&) const { return {}; }
    std::vector<Entry> operator()(const Reprint&) const { return {}; }

private:
    /// What the bank debits is no cash, and stands in no books here.
    static std::vector<Entry> sold(Account from, Money loaded, const Charge& charge)
    {
        std::vector<Entry> entries;
        add(from, loaded + charge.cash(), entries);
        add(Account::Loads, -loaded, entries);
        add(Account::Charges, -charge.municipality, entries);
        add(Account::BankCharges, -charge.bank, entries);
        return entries;
    }
};

void move(const std::vector<MokId>& cards, CardState state, const DeskId& holdingDesk, Effects& effects)
{
    for (const MokId card : cards) {
        effects.cards.push_back({card, state, holdingDesk, Money()});
    }
}

struct CardEffects
{
    const Facts& facts;
    QDate day;
    Effects& effects;

    void load(MokId id, Money amount, QDate on) const
    {
        if (const CardFacts* card = facts.card(id)) {
            // LIMIT-X4: only what is undone within its day was never a load.
            const bool staysCounted = amount < Money() && on != day;
            effects.cards.push_back({id, card->state, card->holdingDesk, amount, on, staysCounted});
        }
    }

    void operator()(const StockIntake& intake) const
    {
        move(intake.found, CardState::InStock, facts.desk, effects);
        move(intake.missing, CardState::Missing, facts.desk, effects);
    }
    void operator()(const StockSpoil& spoil) const
    {
        move({spoil.card}, CardState::Spoiled, facts.desk, effects);
    }
    void operator()(const StockReturn& back) const
    {
        move(back.cards, CardState::Returned, facts.desk, effects);
    }
    void operator()(const StockTransfer& transfer) const
    {
        move(transfer.cards, CardState::Delivered, transfer.to, effects);
    }
    void operator()(const Handover& handover) const
    {
        move(handover.cards, CardState::HandedOver, facts.desk, effects);
    }
    void operator()(const Load& one) const { load(one.card, one.amount, day); }
    void operator()(const Redirect& redirect) const { load(redirect.card, redirect.amount, day); }
    void operator()(const Correction& correction) const
    {
        if (correction.card) {
            // On the day of the load: today's limit does not grow by what was loaded yesterday.
            load(*correction.card, -correction.loaded, facts.corrected ? facts.corrected->day : day);
        }
    }
    // Cash and notes touch no card.
    void operator()(const ShiftOpen&) const {}
    void operator()(const CashMovement&) const {}
    void operator()(const ShiftClose&) const {}
    void operator()(const Refund&) const {}
    void operator()(const WriteOff&) const {}
    void operator()(const Escalation&) const {}
    void operator()(const Reprint&) const {}
};

} // namespace

QLatin1StringView name(Account account)
{
    static constexpr std::array names{"drawer"_L1,     "float"_L1,        "movements"_L1,  "loads"_L1,
                                      "charges"_L1,    "bank-charges"_L1, "unresolved"_L1, "counted"_L1,
                                      "difference"_L1, "written-off"_L1,  "pending"_L1};
    static_assert(names.size() == allAccounts.size());
    return names.at(size_t(account));
}

Result<Account> account(QStringView wanted)
{
    return named(allAccounts, wanted, "account"_L1);
}

std::optional<Creditor> creditorOf(Account account)
{
    switch (account) {
    case Account::Loads:
    case Account::BankCharges:
        return Creditor::Bank;
    case Account::Charges:
        return Creditor::Municipality;
    case Account::Drawer:
    case Account::Float:
    case Account::Movements:
    case Account::Unresolved:
    case Account::Counted:
    case Account::Difference:
    case Account::WrittenOff:
    case Account::Pending:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Done requireBalanced(std::span<const Entry> entries)
{
    Money sum;
    for (const Entry& entry : entries) {
        if (std::ranges::find(allAccounts, entry.account) == allAccounts.end()) {
            return failure(ErrorCode::BooksUnbalanced, u"no account %1"_s.arg(int(entry.account)));
        }
        sum += entry.amount;
    }
    if (!sum.isZero()) {
        return failure(ErrorCode::BooksUnbalanced, u"the entries add up to %1"_s.arg(sum.plain()));
    }
    return {};
}

Result<Effects> effectsOf(const Operation& operation, const Facts& facts)
{
    Effects effects{.cards = {}, .entries = entriesOf(operation.body)};
    TRY(requireBalanced(effects.entries));
    std::visit(CardEffects{facts, operation.at.date(), effects}, operation.body);
    return effects;
}

std::vector<Entry> entriesOf(const OperationBody& body)
{
    return std::visit(EntriesOf(), body);
}

std::optional<CorrectedFacts> correctable(const Operation& operation)
{
    const Facets says = facetsOf(operation.body);
    if (!says.isCorrectable) {
        return std::nullopt;
    }
    CorrectedFacts facts{operation.id, shiftOf(operation.body), operation.clerk};
    facts.cash = says.cash;
    facts.day = operation.at.date();
    facts.at = operation.at;
    facts.knownSince = operation.at.utc();
    if (says.sale.loaded) {
        facts.card = says.cards.touched.front();
        facts.loaded = *says.sale.loaded;
        facts.bankCharge = says.sale.charge.bank;
    }
    return facts;
}

std::vector<Entry> entriesOf(const OperationBody& body, Standing standing)
{
    switch (standing) {
    case Standing::Recorded:
    case Standing::Sent:
    case Standing::Applied:
        return entriesOf(body);
    case Standing::Refused:
        return twoSided(cashOf(body), Account::Unresolved);
    case Standing::Pending:
        return twoSided(cashOf(body), Account::Pending);
    }
    Q_UNREACHABLE();
}

std::vector<Entry> rebooking(const OperationBody& body, Standing before, Standing now)
{
    std::map<Account, Money> sums;
    for (const Entry& entry : entriesOf(body, before)) {
        sums[entry.account] -= entry.amount;
    }
    for (const Entry& entry : entriesOf(body, now)) {
        sums[entry.account] += entry.amount;
    }
    std::vector<Entry> entries;
    for (const auto& [account, amount] : sums) {
        add(account, amount, entries);
    }
    return entries;
}

void apply(const CardChange& change, CardFacts& card)
{
    if (change.loaded.isZero()) {
        card.state = change.state;
        card.holdingDesk = change.holdingDesk;
        return;
    }
    const QDate day = card.day.isValid() ? std::max(card.day, change.day) : change.day;
    card = asOn(card, day);
    card.loads += change.loads();
    card.balance += change.loaded;
    card.loadedDay += change.day == day ? change.loaded : Money();
    card.loadedMonth += isSameMonth(change.day, day) ? change.loaded : Money();
    card.loadedYear += change.day.year() == day.year() ? change.loaded : Money();
}

void apply(const Operation& operation, const Effects& effects, Facts& facts)
{
    for (const CardChange& change : effects.cards) {
        if (const auto card = facts.cards.find(change.card); card != facts.cards.end()) {
            apply(change, *card);
        }
    }
    const Facets says = facetsOf(operation.body);
    if (opensShift(says)) {
        facts.shift = ShiftFacts{operation.id, operation.clerk, operation.at, Money(), says.cash};
    }
    if (facts.shift) {
        for (const Entry& entry : effects.entries) {
            if (entry.account == Account::Drawer) {
                facts.shift->drawer += entry.amount;
            }
        }
    }
    if (closesShift(says)) {
        facts.shift.reset();
        ++facts.closings;
    }
    if (facts.refused) {
        facts.refused->resolved |= says.links.resolves == facts.refused->id;
        facts.refused->isEscalated |= says.links.handsOn == facts.refused->id; // and still open
    }
    if (facts.corrected) {
        facts.corrected->isCorrected |= says.links.corrects == facts.corrected->id;
    }
    facts.lastAt = operation.at;
}

} // namespace cekr
