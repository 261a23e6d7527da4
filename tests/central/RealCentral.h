// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "app/central/http/Exchange.h"
#include "app/central/store/BookTable.h"
#include "core/wire/BankMessages.h"
#include "tests/support/SigningDesk.h"
#include "tests/unit/domain/City.h"

#include <QTemporaryDir>

#include <set>

namespace cekr::test
{

/// The real central, for the desks of a random city: all of it from the routes of its API down to its
/// database, without a connection and with a clock of the city's.
class RealCentral final : public CityCentral
{
public:
    explicit RealCentral(const CityPlan& plan);

    void add(const DeskId& desk) override;
    std::vector<Answer> judge(const std::vector<Operation>& operations, const QDateTime& now) override;
    [[nodiscard]] Done reserve(const CityRequest& request, const QDateTime& now) override;
    void free(OperationId id, const DeskId& desk, const QDateTime& now) override;
    [[nodiscard]] News pull(const CityQuestion& question, const QDateTime& now) override;
    std::optional<Decided> decideOne(bool applies, const QDateTime& now) override;
    void setStricter(const Limits& limits, const QDateTime& from, const QDateTime& now) override;
    bool loadElsewhere(MokId card, Money amount, const QDateTime& now) override;
    void bankTells(MokId card, Money amount, bool isBalance, const QDateTime& now) override;
    [[nodiscard]] Books books(const DeskId& desk) override;
    [[nodiscard]] QString brokenLimit() override;

    [[nodiscard]] std::vector<central::BookedShift> shifts(const DeskId& desk);
    /// The books of a shift, by type of operation.
    using BooksByType = std::map<QString, std::map<Account, Money>>;
    [[nodiscard]] BooksByType booksByType(OperationId shift);
    /// Whether some operation's entries do not add up to zero.
    [[nodiscard]] bool hasLopsidedEntries();
    /// What the settlement of a day says that a desk loaded and took back.
    [[nodiscard]] Money settled(const DeskId& desk, QDate day);

    /// What the settlement of a day says that a desk owes.
    [[nodiscard]] Money owed(const DeskId& desk, QDate day, Creditor creditor);

    int elsewhere = 0; ///< loads by other channels
    int told = 0;      ///< events of the bank

private:
    class SetClock final : public Clock
    {
    public:
        [[nodiscard]] QDateTime now() const override { return moment; }
        [[nodiscard]] std::chrono::milliseconds uptime() const override { return {}; }
        QDateTime moment;
    };
    struct Desk
    {
        SigningDesk chain;
        std::map<OperationId, QByteArray> sent;
        std::map<QByteArray, OperationId> ends; ///< by the hash of what was sent
        std::set<OperationId> counted;
    };
    /// The database for a thread; what is lost in a power cut does not matter here.
    [[nodiscard]] std::function<std::unique_ptr<Database>()> opened(bool readOnly) const;
    void prepare(const CityPlan& plan);
    [[nodiscard]] const QByteArray& signedForm(const Operation& operation);
    [[nodiscard]] QByteArray hashOf(const DeskId& desk, OperationId operation) const;
    [[nodiscard]] central::Answer ask(const central::Route& route, const QDateTime& now,
                                      const central::Request& request);
    /// Runs an SQL that names what is wrong, if anything is.
    template <typename... Values>
    [[nodiscard]] bool finds(SqlLiteral sql, const Values&... values);

    void count(const Operation& operation, const Answer& answer);
    [[nodiscard]] Money heldOn(Database& database, MokId card);
    void noteHighest(Database& database, MokId card, const QDateTime& now);
    [[nodiscard]] QString brokenBalance();

    QTemporaryDir m_folder;
    Limits m_limits;
    SetClock m_clock;
    central::CentralKeys m_keys;
    TermsBook m_terms;
    Resident<Database> m_writer;
    Resident<Database> m_reader;
    central::SettingsRenewal m_settings;
    central::Services m_services;
    central::Route m_operations;
    central::Route m_reserve;
    central::Route m_free;
    central::Route m_changes;
    std::map<DeskId, Desk> m_desks;
    std::vector<wire::BankEvent> m_late; ///< told the next time, or once more
    std::map<MokId, Money> m_highest;    ///< that may be on a card of which the bank has told
};

} // namespace cekr::test
