// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/person/Applicant.h"

#include "core/base/Names.h"
#include "core/domain/Age.h"

#include <algorithm>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 60;
constexpr qsizetype longestText = 100;
constexpr int oldest = 120;

Error missing(const char* what, const char* rule = "KYC-2")
{
    return Error{ErrorCode::FieldMissing, QLatin1StringView(what), rule, {}};
}

/// Letters of any alphabet, with what stands between the parts of a name.
bool isName(const QString& text, qsizetype longest)
{
    const bool hasLetter = std::ranges::any_of(text, [](QChar sign) { return sign.isLetter(); });
    const bool isPlain = std::ranges::all_of(text, [](QChar sign) {
        return sign.isLetter() || sign.isMark() || sign.isSurrogate() ||
               QStringView(u" -'’.()").contains(sign);
    });
    return hasLetter && isPlain && text.size() <= longest && text == text.trimmed();
}

bool isText(const QString& text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && text == text.trimmed() &&
           std::ranges::all_of(text, [](QChar sign) { return sign.isPrint(); });
}

bool isDocumentNumber(const QString& number)
{
    return !number.isEmpty() && number.size() <= 30 && std::ranges::all_of(number, [](QChar sign) {
        return (sign >= u'A' && sign <= u'Z') || sign.isDigit() || sign == u'-' || sign == u'/' ||
               sign == u' ';
    });
}

bool isInSlovenia(const HomeAddress& address)
{
    const bool hasCode = address.postCode.size() == 4 &&
                         std::ranges::all_of(address.postCode, [](QChar sign) { return sign.isDigit(); });
    return hasCode && address.settlement > 0 && !address.houseNumber.isEmpty();
}

bool isAddress(const HomeAddress& address)
{
    const bool isSound = !address.country.isEmpty() && isText(address.town, longestText) &&
                         address.street.size() <= longestText && address.houseNumber.size() <= 20 &&
                         isText(address.postCode, 20);
    return isSound && (address.country == Country::slovenia()
                           ? isInSlovenia(address)
                           : address.settlement == 0 && isText(address.street, longestText));
}

Done checkBorn(QDate born, int least, QDate day)
{
    if (!born.isValid() || born > day || ageOn(born, day) > oldest) {
        return failure(missing("date of birth"));
    }
    return hasCompleted(born, least, day) ? Done()
                                          : failure(ErrorCode::TooYoung, {}, "AGE-1", QString::number(least));
}

Done checkMobile(const PhoneNumber& mobile)
{
    if (mobile.isEmpty()) {
        return failure(missing("mobile number"));
    }
    return mobile.line() == PhoneNumber::Line::Fixed ? failure(ErrorCode::NoMobileNumber, {}, "APP-7")
                                                     : Done();
}

/// Goes through the fields, one after the other.
class Check final
{
public:
    void require(ApplicantField field, bool isSound, const char* what, const char* rule = "KYC-2")
    {
        if (!isSound) {
            faults.push_back({field, missing(what, rule)});
        }
    }
    void add(ApplicantField field, const Done& done)
    {
        if (!done) {
            faults.push_back({field, done.error()});
        }
    }

    std::vector<ApplicantFault> faults;
};

void checkDocument(const IdentityDocument& document, QDate day, Check& check)
{
    check.require(ApplicantField::DocumentNumber, isDocumentNumber(document.number),
                  "number of the document");
    check.add(ApplicantField::DocumentValidUntil, mayIdentify(document, day));
}

/// At least one of the two, and each that there is.
void checkAddresses(const Applicant& applicant, Check& check)
{
    const bool hasAny = applicant.permanent || applicant.temporary;
    check.require(ApplicantField::PermanentAddress, hasAny, "permanent or temporary address");
    check.require(ApplicantField::PermanentAddress, !applicant.permanent || isAddress(*applicant.permanent),
                  "permanent address");
    check.require(ApplicantField::TemporaryAddress, !applicant.temporary || isAddress(*applicant.temporary),
                  "temporary address");
}

} // namespace

QLatin1StringView name(Sex sex)
{
    static constexpr std::array names{"female"_L1, "male"_L1};
    static_assert(names.size() == allSexes.size());
    return names.at(size_t(sex));
}

Result<Sex> sex(QStringView wanted)
{
    return named(allSexes, wanted, "sex"_L1);
}

std::vector<ApplicantFault> faultsOf(const Applicant& applicant, int least, QDate day)
{
    using Field = ApplicantField;
    Check check;
    check.require(Field::FirstName, isName(applicant.firstName, longestName), "first name");
    check.require(Field::Surname, isName(applicant.surname, longestName), "surname");
    check.add(Field::Born, checkBorn(applicant.born, least, day));
    checkDocument(applicant.document, day, check);
    check.require(Field::Sex, applicant.sex.has_value(), "sex");
    check.require(Field::BirthPlace, isText(applicant.birthPlace, longestText), "place of birth");
    check.require(Field::BirthCountry, !applicant.birthCountry.isEmpty(), "country of birth");
    check.require(Field::TaxNumber, !applicant.taxNumber.text().isEmpty(), "tax number");
    check.add(Field::Mobile, checkMobile(applicant.mobile));
    check.require(Field::Email, !applicant.email.isEmpty(), "e-mail address", "KYC-6");
    check.require(Field::DocumentIssuer, isText(applicant.document.issuer, longestText),
                  "issuer of the document");
    check.require(Field::Residence, !applicant.residence.isEmpty(), "country of residence");
    checkAddresses(applicant, check);
    return check.faults;
}

} // namespace cekr
