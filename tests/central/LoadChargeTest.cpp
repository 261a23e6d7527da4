// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/BankBook.h"
#include "core/store/Transaction.h"
#include "tests/central/JudgingCentral.h"
#include "tests/support/DeskAtCentral.h"

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// Cash that was taken at a price in force is not refused for that price (FEE-1).
class LoadChargeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void load_priceInForce_applied();
    void load_otherPrice_refused();
    void load_priceOfAnEditionToCome_refused();
    void load_editionChangedOnItsWay_applied();
    void load_promised_editionChangedSince_applied();
    void load_promised_holdersCategoryChangedSince_applied();
    void CAT_2_load_chargedByTheCategoryThatTheBankToldLast();
    void FEE_1_load_chargedForBothCreditors_isBookedApart();
    void FEE_2_load_debited_movesNoCash();

private:
    [[nodiscard]] wire::Outcome load(const QString& tariff, Money charge, OperationId promise = {})
    {
        const Load load{m_shift, m_card, m_amount, promise, take(TariffId::parse(tariff)), {charge, {}, {}}};
        return m_central->send(*m_desk, load, m_noon, m_noon);
    }

    [[nodiscard]] wire::Outcome send(const Charge& charge, const Tariff& tariff, OperationId promise = {})
    {
        return m_central->send(*m_desk, Load{m_shift, m_card, m_amount, promise, tariff.id, charge}, m_noon,
                               m_noon);
    }
    void bankTells(HolderCategory category, const QDateTime& at)
    {
        Transaction transaction = take(Transaction::begin(m_central->database()));
        central::BankBook book(m_central->database(), m_noon);
        (void)take(book.enter({.reference = u"B-%1"_s.arg(at.toSecsSinceEpoch()),
                               .kind = wire::BankEventKind::Category,
                               .card = m_card,
                               .at = BusinessTime::at(at),
                               .category = category}));
        EXPECT_DONE(book.finish());
        EXPECT_DONE(transaction.commit());
    }
    /// In all.
    [[nodiscard]] qint64 booked(const QByteArray& account)
    {
        return take(m_central->database().integer(
                        "SELECT coalesce(sum(cents), 0) FROM entry WHERE account = ?1",
                        QLatin1StringView(account)))
            .value_or(0);
    }

    const MokId m_card = MokId::fromNumber(310'000'001);
    const Money m_amount = Money::fromCents(20'00);
    const Money m_price = Money::fromCents(1'00);
    const Money m_newPrice = Money::fromCents(1'50);
    const QDate m_day{2026, 11, 20};
    const QDateTime m_noon = startOfBusinessDay(m_day).addSecs(12 * 60 * 60);
    std::unique_ptr<JudgingCentral> m_central;
    std::optional<SigningDesk> m_desk;
    OperationId m_shift;
};

void LoadChargeTest::init()
{
    m_central = std::make_unique<JudgingCentral>();
    m_central->addCard(m_card);
    m_central->addTariff(u"old"_s, QDate(2026, 1, 1), m_price);
    m_central->addTariff(u"next"_s, m_day.addDays(1), m_newPrice);
    m_desk.emplace(m_central->addDesk(u"C-1"_s));
    EXPECT_APPLIED(m_central->send(*m_desk, ShiftOpen{Money::fromCents(100'00)}, m_noon, m_noon));
    m_shift = m_desk->lastId();
}

void LoadChargeTest::load_priceInForce_applied()
{
    EXPECT_APPLIED(load(u"old"_s, m_price));
}

void LoadChargeTest::load_otherPrice_refused()
{
    EXPECT_REFUSED(load(u"old"_s, m_newPrice), ErrorCode::ChargeDiffers, "FEE-1");
    EXPECT_REFUSED(load(u"nobodys"_s, m_newPrice), ErrorCode::ChargeDiffers, "FEE-1");
    EXPECT_APPLIED(load(u"nobodys"_s, m_price)); // the amount counts
}

void LoadChargeTest::load_priceOfAnEditionToCome_refused()
{
    EXPECT_REFUSED(load(u"next"_s, m_newPrice), ErrorCode::ChargeDiffers, "FEE-1");
}

/// Taken without central at the price that the desk knew.
void LoadChargeTest::load_editionChangedOnItsWay_applied()
{
    m_central->addTariff(u"new"_s, m_day, m_newPrice);
    EXPECT_APPLIED(load(u"old"_s, m_price));
    EXPECT_APPLIED(load(u"new"_s, m_newPrice));
    EXPECT_REFUSED(load(u"new"_s, m_price), ErrorCode::ChargeDiffers, "FEE-1");
}

void LoadChargeTest::load_promised_editionChangedSince_applied()
{
    const OperationId promise = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, promise, m_card, m_amount, m_noon));
    EXPECT_DONE(m_central->database().run("DELETE FROM tariff WHERE id = 'old'"));
    m_central->addTariff(u"new"_s, m_day, m_newPrice);
    EXPECT_APPLIED(load(u"old"_s, m_price, promise));
}

void LoadChargeTest::load_promised_holdersCategoryChangedSince_applied()
{
    const OperationId promise = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, promise, m_card, m_amount, m_noon));
    EXPECT_DONE(m_central->database().run("UPDATE card SET category = 'mok-citizen'"));
    EXPECT_APPLIED(load(u"old"_s, m_price, promise));
}

/// Who has moved to the municipality is exempt from then on, and who has moved away is not (CAT-4).
void LoadChargeTest::CAT_2_load_chargedByTheCategoryThatTheBankToldLast()
{
    bankTells(HolderCategory::MokCitizen, m_noon.addSecs(-60));
    EXPECT_REFUSED(load(u"old"_s, m_price), ErrorCode::ChargeDiffers, "FEE-1");
    EXPECT_APPLIED(load(u"old"_s, Money()));
    bankTells(HolderCategory::NonResident, m_noon.addSecs(-30));
    EXPECT_REFUSED(load(u"old"_s, Money()), ErrorCode::ChargeDiffers, "FEE-1");
    EXPECT_APPLIED(load(u"old"_s, m_price));
}

void LoadChargeTest::FEE_1_load_chargedForBothCreditors_isBookedApart()
{
    Tariff tariff{take(TariffId::parse(u"both")), m_day, {{Service::TopUp, CardKind::Named, m_price}}};
    tariff.items.push_back({.service = Service::TopUp,
                            .kind = CardKind::Named,
                            .price = m_newPrice,
                            .list = PriceList::Nlb,
                            .owed = Creditor::Bank});
    EXPECT_DONE(central::TariffTable(m_central->database()).add(tariff));
    EXPECT_REFUSED(send({m_price + m_newPrice, {}, {}}, tariff), ErrorCode::ChargeDiffers, "FEE-1");
    EXPECT_APPLIED(send({m_price, m_newPrice, {}}, tariff));
    QCOMPARE(booked("charges"), -m_price.cents());
    QCOMPARE(booked("bank-charges"), -m_newPrice.cents());
    const OperationId promise = SigningDesk::newId();
    EXPECT_DONE(m_central->reserve(*m_desk, promise, m_card, m_amount, m_noon));
    EXPECT_APPLIED(send({{}, m_price, m_newPrice}, tariff, promise)); // as it was told
    QCOMPARE(booked("bank-charges"), -(m_newPrice + m_price).cents());
}

void LoadChargeTest::FEE_2_load_debited_movesNoCash()
{
    Tariff tariff{take(TariffId::parse(u"debited")), m_day, {}};
    tariff.items = {{.service = Service::TopUp,
                     .kind = CardKind::Named,
                     .price = m_price,
                     .list = PriceList::Nlb,
                     .owed = Creditor::Bank,
                     .collects = Collector::Bank,
                     .isDebited = true}};
    EXPECT_DONE(central::TariffTable(m_central->database()).add(tariff));
    EXPECT_REFUSED(send({{}, m_price, {}}, tariff), ErrorCode::ChargeDiffers, "FEE-1");
    EXPECT_APPLIED(send({{}, {}, m_price}, tariff));
    QCOMPARE(booked("bank-charges"), 0);
    QCOMPARE(booked("loads"), -m_amount.cents());
}

} // namespace cekr::test

QTEST_GUILESS_MAIN(cekr::test::LoadChargeTest)
#include "LoadChargeTest.moc"
