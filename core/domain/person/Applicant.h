// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EmailAddress.h"
#include "core/domain/PhoneNumber.h"
#include "core/domain/TaxNumber.h"
#include "core/domain/person/Country.h"
#include "core/domain/person/IdentityDocument.h"

#include <optional>
#include <vector>

namespace cekr
{

enum class Sex
{
    Female,
    Male,
};
inline constexpr std::array allSexes{Sex::Female, Sex::Male};
/// Stable names ("female"); MalformedMessage for an unknown one.
[[nodiscard]] QLatin1StringView name(Sex sex);
[[nodiscard]] Result<Sex> sex(QStringView name);

/// Where somebody lives. In Slovenia the settlement is one of the register; the house number is as it was
/// typed, because the register has none.
struct HomeAddress
{
    QString street = {};      ///< empty where the settlement has none
    QString houseNumber = {}; ///< "12a"
    QString postCode = {};    ///< four digits in Slovenia
    QString town = {};        ///< of the post office
    Country country = {};
    int settlement = 0; ///< number in the register; 0 abroad
    friend bool operator==(const HomeAddress&, const HomeAddress&) = default;
};

/// Who applies: the data of customer due diligence (NLB 2.2, KYC-6). Personal data: it stands in no
/// operation, only in the record that an operation names by its hash.
struct Applicant
{
    QString firstName = {};
    QString surname = {};
    TaxNumber taxNumber = {};
    IdentityDocument document = {};
    QDate born = {};
    std::optional<Sex> sex = {};
    QString birthPlace = {};
    Country birthCountry = {};
    Country residence = {};
    PhoneNumber mobile = {};
    EmailAddress email = {};
    std::optional<HomeAddress> permanent = {};
    std::optional<HomeAddress> temporary = {};
    friend bool operator==(const Applicant&, const Applicant&) = default;
};

/// What is asked of an applicant, in the order of the form.
enum class ApplicantField
{
    FirstName,
    Surname,
    Born,
    DocumentKind,
    DocumentNumber,
    DocumentValidUntil,
    Sex,
    BirthPlace,
    BirthCountry,
    TaxNumber,
    Mobile,
    Email,
    DocumentIssuer,
    Residence,
    PermanentAddress,
    TemporaryAddress,
};

/// What is wrong with a field.
struct ApplicantFault
{
    ApplicantField field;
    Error error;
};

/// KYC-1, KYC-2: all that is missing or wrong on that day, in the order of the form: FieldMissing (KYC-2;
/// KYC-6 for the e-mail address) for what is not there or not well formed, DocumentExpired (KYC-1),
/// NoMobileNumber for a number that receives no SMS (APP-7), TooYoung (AGE-1) below `least` completed years.
/// Empty when it is complete.
[[nodiscard]] std::vector<ApplicantFault> faultsOf(const Applicant& applicant, int least, QDate day);

} // namespace cekr
