// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/person/ApplicantFields.h"
#include "tests/support/Expect.h"

#include <QTest>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using Field = ApplicantField;

namespace
{

const QDate today(2026, 12, 1);
constexpr int basicCard = 15;

HomeAddress inKranj()
{
    return {u"Cesta talcev"_s, u"12a"_s, u"4000"_s, u"Kranj"_s, Country::slovenia(), 101};
}

Applicant complete()
{
    return {.firstName = u"Žana"_s,
            .surname = u"Vzorec-Čebelar"_s,
            .taxNumber = take(TaxNumber::parse(u"91132550")),
            .document = {DocumentKind::IdentityCard, u"IE1G04217"_s, u"UE Kranj"_s, QDate(2031, 6, 2), false},
            .born = QDate(2003, 3, 14),
            .sex = Sex::Female,
            .birthPlace = u"Kranj"_s,
            .birthCountry = Country::slovenia(),
            .residence = Country::slovenia(),
            .mobile = take(PhoneNumber::parse(u"040 000 111")),
            .email = take(EmailAddress::parse(u"zana@primer.si")),
            .permanent = inKranj()};
}

} // namespace

Q_DECLARE_METATYPE(ErrorCode)

/// KYC-1, KYC-2 and AGE-1: what an applicant has to say, at its edges.
class ApplicantTest : public QObject
{
    Q_OBJECT

private slots:
    void complete_hasNoFaults() { QVERIFY(faultsOf(complete(), basicCard, today).empty()); }

    void KYC_2_nothing_isMissingInTheOrderOfTheForm()
    {
        std::vector<Field> fields;
        for (const ApplicantFault& fault : faultsOf({}, basicCard, today)) {
            fields.push_back(fault.field);
            QCOMPARE(fault.error.code, ErrorCode::FieldMissing);
            QCOMPARE(fault.error.rule, fault.field == Field::Email ? "KYC-6"_ba : "KYC-2"_ba);
        }
        const std::vector wanted{Field::FirstName,
                                 Field::Surname,
                                 Field::Born,
                                 Field::DocumentNumber,
                                 Field::DocumentValidUntil,
                                 Field::Sex,
                                 Field::BirthPlace,
                                 Field::BirthCountry,
                                 Field::TaxNumber,
                                 Field::Mobile,
                                 Field::Email,
                                 Field::DocumentIssuer,
                                 Field::Residence,
                                 Field::PermanentAddress};
        QCOMPARE(fields, wanted);
    }

    void oneFault_isNamed_data()
    {
        QTest::addColumn<Applicant>("applicant");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](const char* name, auto change, Field field, ErrorCode code,
                            const QByteArray& rule) {
            Applicant applicant = complete();
            change(applicant);
            QTest::newRow(name) << applicant << int(field) << int(code) << rule;
        };
        const auto missing = ErrorCode::FieldMissing;
        row(
            "AGE-1 the day before", [](Applicant& a) { a.born = QDate(2011, 12, 2); }, Field::Born,
            ErrorCode::TooYoung, "AGE-1"_ba);
        row(
            "born tomorrow", [](Applicant& a) { a.born = QDate(2026, 12, 2); }, Field::Born, missing,
            "KYC-2"_ba);
        row(
            "born in another century", [](Applicant& a) { a.born = QDate(1890, 1, 1); }, Field::Born, missing,
            "KYC-2"_ba);
        row(
            "KYC-1 expired yesterday", [](Applicant& a) { a.document.validUntil = QDate(2026, 11, 30); },
            Field::DocumentValidUntil, ErrorCode::DocumentExpired, "KYC-1"_ba);
        row(
            "document without a date", [](Applicant& a) { a.document.validUntil = {}; },
            Field::DocumentValidUntil, missing, "KYC-2"_ba);
        row(
            "document number in small letters", [](Applicant& a) { a.document.number = u"ie1"_s; },
            Field::DocumentNumber, missing, "KYC-2"_ba);
        row(
            "APP-7 fixed line", [](Applicant& a) { a.mobile = take(PhoneNumber::parse(u"04 237 31 00")); },
            Field::Mobile, ErrorCode::NoMobileNumber, "APP-7"_ba);
        row(
            "digits in a name", [](Applicant& a) { a.surname = u"Vz0rec"_s; }, Field::Surname, missing,
            "KYC-2"_ba);
        row(
            "a name of blanks", [](Applicant& a) { a.firstName = u" "_s; }, Field::FirstName, missing,
            "KYC-2"_ba);
        row(
            "no address", [](Applicant& a) { a.permanent.reset(); }, Field::PermanentAddress, missing,
            "KYC-2"_ba);
        row(
            "no house number", [](Applicant& a) { a.permanent->houseNumber.clear(); },
            Field::PermanentAddress, missing, "KYC-2"_ba);
        row(
            "settlement not of the register", [](Applicant& a) { a.permanent->settlement = 0; },
            Field::PermanentAddress, missing, "KYC-2"_ba);
        row(
            "post code of three digits", [](Applicant& a) { a.permanent->postCode = u"400"_s; },
            Field::PermanentAddress, missing, "KYC-2"_ba);
        row(
            "second address without a town",
            [](Applicant& a) {
                a.temporary = inKranj();
                a.temporary->town.clear();
            },
            Field::TemporaryAddress, missing, "KYC-2"_ba);
    }

    void oneFault_isNamed()
    {
        QFETCH(const Applicant, applicant);
        const std::vector<ApplicantFault> faults = faultsOf(applicant, basicCard, today);
        QCOMPARE(faults.size(), size_t(1));
        QTEST(int(faults.front().field), "field");
        QTEST(int(faults.front().error.code), "code");
        QTEST(faults.front().error.rule, "rule");
    }

    void edges_areTaken_data()
    {
        QTest::addColumn<Applicant>("applicant");
        const auto row = [](const char* name, auto change) {
            Applicant applicant = complete();
            change(applicant);
            QTest::newRow(name) << applicant;
        };
        row("AGE-1 the birthday", [](Applicant& a) { a.born = QDate(2011, 12, 1); });
        row("KYC-1 expires today", [](Applicant& a) { a.document.validUntil = today; });
        row("KYC-1 without an end", [](Applicant& a) {
            a.document.validUntil = {};
            a.document.isWithoutEnd = true;
        });
        row("temporary address alone", [](Applicant& a) { std::swap(a.permanent, a.temporary); });
        row("no street", [](Applicant& a) { a.permanent->street.clear(); });
        row("abroad", [](Applicant& a) {
            a.permanent = HomeAddress{u"Hauptstraße 1"_s,          {}, u"A-9020"_s, u"Klagenfurt"_s,
                                      take(Country::parse(u"AT")), 0};
        });
        row("foreign mobile", [](Applicant& a) { a.mobile = take(PhoneNumber::parse(u"+385 91 123 4567")); });
        row("Cyrillic name", [](Applicant& a) { a.firstName = u"Жана"_s; });
        row("apostrophe", [](Applicant& a) { a.surname = u"O’Connor"_s; });
    }

    void edges_areTaken()
    {
        QFETCH(const Applicant, applicant);
        const std::vector<ApplicantFault> faults = faultsOf(applicant, basicCard, today);
        QVERIFY2(faults.empty(), faults.empty() ? "" : qPrintable(faults.front().error.toLogLine()));
        QCOMPARE(take(fromJsonBytes<Applicant>(toJsonBytes(applicant))), applicant);
    }

    void AGE_1_bornOnALeapDay_isOldEnoughOn28February()
    {
        Applicant applicant = complete();
        applicant.born = QDate(2012, 2, 29);
        QVERIFY(!faultsOf(applicant, basicCard, QDate(2027, 2, 27)).empty());
        QVERIFY(faultsOf(applicant, basicCard, QDate(2027, 2, 28)).empty());
    }

    void beginning_isKeptInADraft()
    {
        QCOMPARE(take(fromJsonBytes<Applicant>(toJsonBytes(Applicant()))), Applicant());
    }

    void countries_areThoseOfTheZoneToo()
    {
        QCOMPARE(Country::all().size(), size_t(250));
        QCOMPARE(take(Country::parse(u"SI")), Country::slovenia());
        QCOMPARE(Country::ofZone(u"SVN"), Country::slovenia());
        QCOMPARE(Country::ofZone(u"D")->text(), u"DE"_s);
        QCOMPARE(Country::ofZone(u"RKS")->text(), u"XK"_s);
        QVERIFY(!Country::ofZone(u"UTO"));
        QVERIFY(!Country::ofZone(u"VNS")); // across two entries
        for (const auto& wrong : {u"si"_s, u"S"_s, u"SVN"_s, u"ZZ"_s, u""_s}) {
            EXPECT_FAILURE(Country::parse(wrong), ErrorCode::MalformedMessage);
        }
    }
};

QTEST_GUILESS_MAIN(ApplicantTest)
#include "ApplicantTest.moc"
