// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/BusinessTime.h"
#include "core/domain/Card.h"
#include "core/domain/Identifiers.h"
#include "core/domain/MokId.h"
#include "core/domain/Money.h"

#include <array>
#include <optional>

namespace cekr::wire
{

/// What the bank tells of a card.
enum class BankEventKind
{
    Balance,       ///< at a moment
    Payment,       ///< with the card; a refund by a merchant is less than zero
    Load,          ///< by another channel than a desk; a reversal is less than zero
    Activation,    ///< CARD-8
    Inactive,      ///< until that moment there was none, so nothing was spent; the card stays as it is
    Precaution,    ///< a block for a time (LOCK-11)
    Lifted,        ///< which is over: the card is what it was
    Block,         ///< for good (LOCK-5)
    Approval,      ///< UNN-3: the card is unnamed from a day on
    Refusal,       ///< UNN-2: it stays anonymous
    Posted,        ///< sent to its holder
    Returned,      ///< came back to the bank
    Collected,     ///< fetched by its holder at a branch
    Destroyed,     ///< cut through
    Redeemed,      ///< money was paid out at a branch (RED-1)
    ContractEnded, ///< the card is not used any more
    Category       ///< CAT-2: of the holder of a named or unnamed card, from that moment on
};
inline constexpr std::array allBankEventKinds{
    BankEventKind::Balance,       BankEventKind::Payment,   BankEventKind::Load,
    BankEventKind::Activation,    BankEventKind::Inactive,  BankEventKind::Precaution,
    BankEventKind::Lifted,        BankEventKind::Block,     BankEventKind::Approval,
    BankEventKind::Refusal,       BankEventKind::Posted,    BankEventKind::Returned,
    BankEventKind::Collected,     BankEventKind::Destroyed, BankEventKind::Redeemed,
    BankEventKind::ContractEnded, BankEventKind::Category};
/// Stable names ("contract-ended").
[[nodiscard]] QLatin1StringView name(BankEventKind kind);
/// MalformedMessage for an unknown name.
[[nodiscard]] Result<BankEventKind> bankEventKind(QStringView name);
/// Whether it is of an amount.
[[nodiscard]] bool hasAmount(BankEventKind kind);
/// Whether it may say the category of the holder.
[[nodiscard]] bool hasCategory(BankEventKind kind);

/// One thing that happened at the bank, known by the bank's reference.
struct BankEvent
{
    QString reference; ///< 1 to 64 printable characters without a space
    BankEventKind kind = BankEventKind::Balance;
    MokId card;
    BusinessTime at;                             ///< when it happened
    Money amount = {};                           ///< of a kind that hasAmount()
    QString channel = {};                        ///< of a load: "cash", "transfer", "klik" or "portal"
    QDate day = {};                              ///< of an approval: from when the card is unnamed
    std::optional<HolderCategory> category = {}; ///< of a kind that hasCategory(): of the holder
    friend bool operator==(const BankEvent&, const BankEvent&) = default;
};

/// MalformedMessage for an event that says too little or too much for its kind.
[[nodiscard]] Done check(const BankEvent& event);
/// An event of one line of JSON, checked. MalformedMessage, TooLarge.
[[nodiscard]] Result<BankEvent> decodeBankEvent(const QByteArray& line);
[[nodiscard]] QByteArray encode(const BankEvent& event);

/// What became of a line of POST /v1/bank/events or /v1/bank/acknowledgements.
struct BankAnswer
{
    int line = 0;         ///< counted from 1
    QString outcome;      ///< "taken", "known" (as before), "refused"
    QString problem = {}; ///< why it was refused
};
[[nodiscard]] QByteArray encode(const BankAnswer& answer);
[[nodiscard]] Result<BankAnswer> decodeBankAnswer(const QByteArray& line);

/// Something the bank has to do, offered until it has acknowledged it.
struct BankOrder
{
    qint64 number = 0;
    QString kind; ///< "load", "correction"
    OperationId operation = {};
    MokId card;
    Money amount = {}; ///< put on the card; less than zero: taken off
    BusinessTime at;   ///< when it happened at the desk
    friend bool operator==(const BankOrder&, const BankOrder&) = default;
};
[[nodiscard]] QByteArray encode(const BankOrder& order);
[[nodiscard]] Result<BankOrder> decodeBankOrder(const QByteArray& line);

/// The last line of GET /v1/bank/orders.
struct BankOrdersEnd
{
    qint64 number = 0; ///< the cursor to go on with
    bool more = false; ///< ask again: the answer was cut to a bounded size
};
[[nodiscard]] QByteArray encode(const BankOrdersEnd& end);

/// The bank has it.
struct BankAcknowledgement
{
    qint64 order = 0;
    QString reference; ///< the bank's
    BusinessTime at;   ///< since when the bank has it
    friend bool operator==(const BankAcknowledgement&, const BankAcknowledgement&) = default;
};
[[nodiscard]] QByteArray encode(const BankAcknowledgement& acknowledgement);
/// MalformedMessage, TooLarge.
[[nodiscard]] Result<BankAcknowledgement> decodeBankAcknowledgement(const QByteArray& line);

} // namespace cekr::wire
