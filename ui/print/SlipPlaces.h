// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>
#include <QStringView>

#include <array>

namespace cekr
{

/// A box of the form UPN QR, in millimetres from its top left corner (ZBS, table 1), and the words above it.
struct SlipPlace
{
    double left;
    double top;
    double right;
    double bottom;
    QStringView label = {};

    [[nodiscard]] constexpr QRectF rect() const { return {left, top, right - left, bottom - top}; }
};

/// The part that stays with whoever pays.
namespace slipReceipt
{
inline constexpr SlipPlace payer{4, 6, 56.5, 19.5, u"Ime, ulica in kraj plačnika"};
inline constexpr SlipPlace purpose{4, 22.5, 56.5, 31.5, u"Namen in rok plačila"};
inline constexpr SlipPlace amount{16.5, 34.5, 56.5, 39.5, u"Znesek"};
inline constexpr SlipPlace account{4, 42.5, 56.5, 56, u"IBAN in referenca prejemnika"};
inline constexpr SlipPlace payee{4, 59, 56.5, 72.5, u"Ime, ulica in kraj prejemnika"};
} // namespace slipReceipt

/// The part that goes to the bank.
namespace slipOrder
{
inline constexpr SlipPlace symbol{63.5, 6, 103.5, 45.5};
inline constexpr SlipPlace payerAccount{106.5, 6, 177.7, 11, u"IBAN plačnika"};
inline constexpr SlipPlace deposit{185.2, 6.5, 189.2, 10.5, u"Polog"};
inline constexpr SlipPlace withdrawal{196.5, 6.5, 200.5, 10.5, u"Dvig"};
inline constexpr SlipPlace payerModel{106.5, 14, 121.5, 19, u"Referenca plačnika"};
inline constexpr SlipPlace payerReference{123.5, 14, 206, 19};
inline constexpr SlipPlace payer{106.5, 22, 206, 37, u"Ime, ulica in kraj plačnika"};
inline constexpr SlipPlace amount{114.2, 40.5, 155.5, 45.5, u"Znesek"};
inline constexpr SlipPlace day{161.2, 40.5, 191.2, 45.5, u"Datum plačila"};
inline constexpr SlipPlace urgent{196.5, 41, 200.5, 45, u"Nujno"};
inline constexpr SlipPlace purposeCode{63.5, 49, 78.5, 54, u"Koda namena"};
inline constexpr SlipPlace purpose{80.5, 49, 174.2, 54, u"Namen plačila"};
inline constexpr SlipPlace due{176.2, 49, 206, 54, u"Rok plačila"};
inline constexpr SlipPlace account{63.5, 58, 191, 63, u"IBAN prejemnika"};
inline constexpr SlipPlace model{63.5, 66, 78.5, 71, u"Referenca prejemnika"};
inline constexpr SlipPlace reference{80.5, 66, 163, 71};
inline constexpr SlipPlace payee{63.5, 74, 163, 89, u"Ime, ulica in kraj prejemnika"};
inline constexpr SlipPlace signature{166, 66, 206, 89, u"Podpis plačnika"};
} // namespace slipOrder

inline constexpr auto allSlipPlaces = std::to_array<SlipPlace>({
    slipReceipt::payer,    slipReceipt::purpose,  slipReceipt::amount,       slipReceipt::account,
    slipReceipt::payee,    slipOrder::symbol,     slipOrder::payerAccount,   slipOrder::deposit,
    slipOrder::withdrawal, slipOrder::payerModel, slipOrder::payerReference, slipOrder::payer,
    slipOrder::amount,     slipOrder::day,        slipOrder::urgent,         slipOrder::purposeCode,
    slipOrder::purpose,    slipOrder::due,        slipOrder::account,        slipOrder::model,
    slipOrder::reference,  slipOrder::payee,      slipOrder::signature,
});

} // namespace cekr
