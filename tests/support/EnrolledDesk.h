// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/domain/Facts.h"
#include "core/domain/SettingsEdition.h"
#include "core/office/Office.h"

#include <QTemporaryDir>

namespace cekr::test
{

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_uptime += by;
    }

private:
    QDateTime m_now{QDate(2026, 11, 20), QTime(8, 40), Qt::UTC};
    std::chrono::milliseconds m_uptime{1000};
};

/// The folder of a desk that was enrolled, pulled and signed in at before, without any central: desk AP-2,
/// the clerks "ana" (clerk) and "dare" (supervisor) with the password "geslo", a tariff of 2.00 € from
/// 1 September 2026, anonymous cards in stock, a box B-17 of five on its way, and named cards of customers.
class EnrolledDesk
{
public:
    /// MOK IDs in stock are 204118000 and the following; those in the box 204119000 and the following. With
    /// `others`, so many more cards of another desk are known (from 300000000).
    explicit EnrolledDesk(int inStock = 10, int others = 0);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static QString password() { return QStringLiteral("geslo"); }
    [[nodiscard]] static MokId stockCard(int index)
    {
        return MokId::fromNumber(204'118'000U + quint32(index));
    }
    [[nodiscard]] static MokId boxCard(int index) { return MokId::fromNumber(204'119'000U + quint32(index)); }
    [[nodiscard]] static MokId otherCard(int index)
    {
        return MokId::fromNumber(300'000'000U + quint32(index));
    }
    /// Three named cards that are active, 100200300 and the following, and the digits on their backs.
    static constexpr int namedCards = 3;
    static constexpr int toldCard = 2; ///< of those, the one of whose balance the bank has told
    [[nodiscard]] static MokId namedCard(int index)
    {
        return MokId::fromNumber(100'200'300U + quint32(index));
    }
    [[nodiscard]] static QString panTail() { return QStringLiteral("482731"); }
    [[nodiscard]] static Tariff tariff();
    /// The same, and both lists charge (FEE-1): NLB 0.50 € for an anonymous card; for a load of a named one
    /// MOK 1.00 € and NLB 0.30 €, in cash or debited.
    [[nodiscard]] static Tariff tariffOfBothLists(bool isDebited);
    /// Before the office is opened: this tariff, too, or in place of the one with its id.
    void put(const Tariff& tariff);
    /// Before the office is opened: central has signed these.
    void put(const SettingsEdition& edition);
    /// Before the folder is opened: the clerk "ana" holds these roles instead.
    void giveRoles(std::vector<Role> roles);
    /// The place it stands in is of these kinds, as central tells it.
    void standAt(PlaceKinds kinds);
    /// Parts of an office in this folder; central as `connect` makes it, or one that is never reached.
    [[nodiscard]] OfficeParts
    parts(const Clock& clock,
          std::function<std::unique_ptr<CentralApi>(CentralLink, const Clock&)> connect = {}) const;

private:
    void writeIdentity();
    [[nodiscard]] SignedSettings signedBy(const SettingsEdition& edition) const;
    void fillReplica(int inStock, int others);
    void addClerks();

    QTemporaryDir m_folder;
    CertificateAuthority m_authority;
};

} // namespace cekr::test
