// SPDX-License-Identifier: EUPL-1.2
// Prints the field tables of all messages as JSON, for openapi_fields_test.py: by the name of the schema in
// openapi.yaml, each field with what JSON Schema says of it, and whether it is always there.
#include "core/domain/person/ApplicantFields.h"
#include "core/wire/BankFields.h"
#include "core/wire/MessageFields.h"
#include "core/wire/OperationFields.h"
#include "core/wire/SettingsFields.h"

#include <cstdio>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject ref(QLatin1StringView schema)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + schema}};
}

QJsonObject text(qsizetype atMost)
{
    return {{u"type"_s, u"string"_s}, {u"maxLength"_s, atMost}};
}

const QJsonObject integer{{u"type"_s, u"integer"_s}};
const QJsonObject bytes32{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[A-Za-z0-9_-]{43}$"_s}};

/// What the names of an enumeration are.
template <typename Values>
QJsonObject oneOf(const Values& values)
{
    QJsonArray names;
    for (const auto value : values) {
        names.append(QString(name(value)));
    }
    return {{u"enum"_s, names}};
}

// One for each form: a new form has to say here what its schema is.
QJsonObject schemaOf(const JsonObjectForm<wire::ChainHead>&)
{
    return ref("ChainHead"_L1);
}
QJsonObject schemaOf(const JsonObjectForm<BankBalance>&)
{
    return ref("BankBalance"_L1);
}
QJsonObject schemaOf(const JsonForm<wire::BankEventKind>&)
{
    return oneOf(wire::allBankEventKinds);
}
template <typename Tag>
QJsonObject schemaOf(const JsonForm<Identifier<Tag>>&)
{
    return ref("Identifier"_L1);
}
template <typename Id>
QJsonObject schemaOf(const JsonEmptyableForm<Id>&)
{
    return ref("OptionalIdentifier"_L1);
}
QJsonObject schemaOf(const JsonForm<OperationId>&)
{
    return ref("Uuid7"_L1);
}
QJsonObject schemaOf(const JsonForm<BusinessTime>&)
{
    return ref("BusinessTime"_L1);
}
QJsonObject schemaOf(const JsonForm<YearMonth>&)
{
    return {{u"type"_s, u"string"_s}};
}
QJsonObject schemaOf(const JsonForm<TaxNumber>&)
{
    return {{u"type"_s, u"string"_s}};
}
QJsonObject schemaOf(const JsonForm<QDate>&)
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"date"_s}};
}
QJsonObject schemaOf(const JsonForm<MokId>&)
{
    return ref("MokId"_L1);
}
QJsonObject schemaOf(const JsonForm<std::vector<MokId>>&)
{
    return ref("Cards"_L1);
}
QJsonObject schemaOf(const JsonForm<bool>&)
{
    return {{u"type"_s, u"boolean"_s}};
}
QJsonObject schemaOf(const JsonForm<Money>&)
{
    return ref("Amount"_L1);
}
QJsonObject schemaOf(const JsonBalanceForm&)
{
    return integer;
}
QJsonObject schemaOf(const JsonNumberForm&)
{
    return integer;
}
QJsonObject schemaOf(const JsonSequenceForm&)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}};
}
QJsonObject schemaOf(const JsonBytes32Form&)
{
    return bytes32;
}
QJsonObject schemaOf(const JsonForm<CardKind>&)
{
    return ref("CardKind"_L1);
}
QJsonObject schemaOf(const JsonForm<CardState>&)
{
    return ref("CardState"_L1);
}
QJsonObject schemaOf(const JsonForm<PlaceKinds>&)
{
    return ref("PlaceKinds"_L1);
}
QJsonObject schemaOf(const JsonForm<HolderCategory>&)
{
    return ref("HolderCategory"_L1);
}
QJsonObject schemaOf(const JsonForm<FiscalDuty>&)
{
    return ref("FiscalDuty"_L1);
}
QJsonObject schemaOf(const JsonForm<PriceList>&)
{
    return oneOf(allPriceLists);
}
QJsonObject schemaOf(const JsonForm<Creditor>&)
{
    return oneOf(allCreditors);
}
QJsonObject schemaOf(const JsonForm<Collector>&)
{
    return oneOf(allCollectors);
}
template <Money Charge::*Part>
QJsonObject schemaOf(const JsonChargeForm<Part>&)
{
    return ref("Amount"_L1);
}
QJsonObject schemaOf(const JsonForm<Service>&)
{
    return oneOf(allServices);
}
QJsonObject schemaOf(const JsonForm<CashMovement::Direction>&)
{
    return oneOf(allDirections);
}
QJsonObject schemaOf(const JsonForm<StockSpoil::Reason>&)
{
    return oneOf(allSpoilReasons);
}
QJsonObject schemaOf(const JsonListForm<Role, JsonForm<Role>>& form)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, ref("Role"_L1)}, {u"maxItems"_s, form.atMost}};
}
QJsonObject schemaOf(const JsonCountedForm&)
{
    return {{u"type"_s, u"array"_s}, {u"maxItems"_s, qsizetype(allDenominations().size())}};
}
QJsonObject schemaOf(const JsonTariffItemsForm&)
{
    return {{u"type"_s, u"array"_s}, {u"maxItems"_s, 200}};
}
QJsonObject schemaOf(const JsonTextForm& form)
{
    return form.atMost == longestNote ? ref("Note"_L1) : text(form.atMost);
}
QJsonObject schemaOf(const JsonPemForm&)
{
    return ref("Pem"_L1);
}
QJsonObject schemaOf(const JsonPemListForm& form)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, ref("Pem"_L1)}, {u"maxItems"_s, form.atMost}};
}
QJsonObject schemaOf(const JsonEncodedForm<AsLatin1>& form)
{
    return text(form.atMost);
}
QJsonObject schemaOf(const JsonEncodedForm<AsUtf8>& form)
{
    return text(form.atMost);
}
QJsonObject schemaOf(const JsonCountForm& form)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, form.least}, {u"maximum"_s, form.most}};
}
QJsonObject schemaOf(const JsonObjectForm<ClerkState>&)
{
    return ref("Clerk"_L1);
}
QJsonObject schemaOf(const JsonObjectForm<Limits>&)
{
    return {{u"type"_s, u"object"_s}};
}
QJsonObject schemaOf(const JsonForm<Country>&)
{
    return ref("Country"_L1);
}
QJsonObject schemaOf(const JsonForm<PhoneNumber>& form)
{
    return text(form.atMost);
}
QJsonObject schemaOf(const JsonForm<EmailAddress>& form)
{
    return text(form.atMost);
}
QJsonObject schemaOf(const JsonForm<Sex>&)
{
    return oneOf(allSexes);
}
QJsonObject schemaOf(const JsonForm<DocumentKind>&)
{
    return oneOf(allDocumentKinds);
}
QJsonObject schemaOf(const JsonObjectForm<IdentityDocument>&)
{
    return ref("IdentityDocument"_L1);
}
QJsonObject schemaOf(const JsonObjectForm<HomeAddress>&)
{
    return ref("HomeAddress"_L1);
}
QJsonObject schemaOf(const JsonRegisterNumberForm&)
{
    return ref("RegisterNumber"_L1);
}
QJsonObject schemaOf(const JsonObjectForm<RegisterName>&)
{
    return ref("RegisterName"_L1);
}
QJsonObject schemaOf(const JsonObjectForm<GridPoint>&)
{
    return ref("GridPoint"_L1);
}
QJsonObject schemaOf(const JsonObjectForm<AddressEntries>&)
{
    return ref("AddressEntries"_L1);
}
QJsonObject schemaOf(const JsonListForm<int, JsonForm<int>>& form)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, ref("RegisterNumber"_L1)}, {u"maxItems"_s, form.atMost}};
}
template <typename Entry>
QJsonObject schemaOf(const JsonEntriesForm<Entry>& form)
{
    const QLatin1StringView schema = std::is_same_v<Entry, Municipality> ? "Municipality"_L1
                                     : std::is_same_v<Entry, Settlement> ? "Settlement"_L1
                                     : std::is_same_v<Entry, Street>     ? "Street"_L1
                                                                         : "PostOffice"_L1;
    return {{u"type"_s, u"array"_s}, {u"items"_s, ref(schema)}, {u"maxItems"_s, form.atMost}};
}
QJsonObject schemaOf(const JsonObjectForm<Issuer>&)
{
    return ref("Issuer"_L1);
}
QJsonObject schemaOf(const JsonForm<wire::Outcome::Kind>&)
{
    return oneOf(wire::allOutcomeKinds);
}
QJsonObject schemaOf(const JsonProblemForm&)
{
    return ref("Problem"_L1);
}
template <typename Value, typename Form>
QJsonObject schemaOf(const JsonOptionalForm<Value, Form>& form)
{
    return schemaOf(form.form);
}

template <typename Message, typename Value, typename Form>
QJsonObject rowOf(const JsonField<Message, Value, Form>& field)
{
    const bool isAlways = field.presence == JsonPresence::Always && !field.belongs;
    return {{u"schema"_s, schemaOf(field.form)}, {u"required"_s, isAlways}};
}

QJsonObject rowOf(const JsonConstant& constant)
{
    return {{u"schema"_s, QJsonObject{{u"const"_s, constant.value}}}, {u"required"_s, true}};
}

template <typename Message>
QJsonObject tableOf()
{
    QJsonObject table;
    std::apply([&](const auto&... field) { (table.insert(field.key, rowOf(field)), ...); },
               JsonMessage<Message>::fields);
    return table;
}

template <typename Message>
void add(QLatin1StringView schema, QJsonObject& tables)
{
    QJsonObject all = tables.value(schema).toObject();
    const QJsonObject more = tableOf<Message>();
    for (auto it = more.begin(); it != more.end(); ++it) {
        all.insert(it.key(), it.value());
    }
    tables.insert(schema, all);
}

/// "stock.intake" is StockIntake in the description.
QString schemaName(QLatin1StringView type)
{
    QString schema;
    bool isFirst = true;
    for (const QChar c : QString(type)) {
        const bool isBetween = !c.isLetter();
        if (!isBetween) {
            schema += isFirst ? c.toUpper() : c;
        }
        isFirst = isBetween;
    }
    return schema;
}

} // namespace

int main()
{
    QJsonObject tables;
    forEachType([&]<typename Body>(const Body&) { tables.insert(schemaName(Body::type), tableOf<Body>()); });
    add<Operation>("Operation"_L1, tables);
    add<CardFacts>("Card"_L1, tables);
    add<BankBalance>("BankBalance"_L1, tables);
    add<wire::BankEvent>("BankEvent"_L1, tables);
    add<wire::BankAnswer>("BankAnswer"_L1, tables);
    add<wire::BankOrder>("BankOrder"_L1, tables);
    add<wire::BankOrdersEnd>("BankOrdersEnd"_L1, tables);
    add<wire::BankAcknowledgement>("BankAcknowledgement"_L1, tables);
    add<ClerkState>("Clerk"_L1, tables);
    add<DeskState>("Desk"_L1, tables);
    add<Tariff>("Tariff"_L1, tables);
    add<TariffItem>("Tariff/items/items"_L1, tables);
    add<Issuer>("Issuer"_L1, tables);
    add<Applicant>("Applicant"_L1, tables);
    add<IdentityDocument>("IdentityDocument"_L1, tables);
    add<HomeAddress>("HomeAddress"_L1, tables);
    add<wire::ConfirmationRequest>("ConfirmationRequest"_L1, tables);
    add<wire::ConfirmationSent>("ConfirmationSent"_L1, tables);
    add<wire::ConfirmationCode>("ConfirmationCode"_L1, tables);
    add<wire::AttachmentReceived>("AttachmentReceived"_L1, tables);
    add<AddressPiece>("AddressPiece"_L1, tables);
    add<CategoryAreas>("CategoryAreas"_L1, tables);
    add<AddressEntries>("AddressEntries"_L1, tables);
    add<RegisterName>("RegisterName"_L1, tables);
    add<GridPoint>("GridPoint"_L1, tables);
    add<Municipality>("Municipality"_L1, tables);
    add<Settlement>("Settlement"_L1, tables);
    add<Street>("Street"_L1, tables);
    add<PostOffice>("PostOffice"_L1, tables);
    add<SignedSettings>("SignedSettings"_L1, tables);
    add<DeskSettings>("Settings"_L1, tables);
    add<SettingsEdition>("Settings"_L1, tables);
    add<Limits>("Settings/limits"_L1, tables);
    add<wire::ChangeEnd>("ChangeEnd"_L1, tables);
    add<wire::ChainHead>("ChainHead"_L1, tables);
    add<wire::EnrolmentRequest>("EnrolmentRequest"_L1, tables);
    add<wire::Enrolment>("Enrolment"_L1, tables);
    add<wire::SignInRequest>("SignInRequest"_L1, tables);
    add<wire::SignIn>("SignIn"_L1, tables);
    add<wire::ReservationRequest>("AuthorisationRequest"_L1, tables);
    add<wire::ReservationGrant>("Authorisation"_L1, tables);
    add<wire::Health>("Health"_L1, tables);
    add<wire::Outcome>("Outcome"_L1, tables);
    std::puts(toBytes(tables).constData());
    return 0;
}
