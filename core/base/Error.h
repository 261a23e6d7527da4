// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace cekr
{

/// What a clerk can do about an error. Every code belongs to exactly one group.
enum class ErrorGroup
{
    CorrectInput,
    TryAgain,
    WaitForConnection,
    GetHelp,
    NotAllowed,
};

// One line a code: its name, its group. The name (first letter kept) is stable: it stands in the API's
// problem documents, in the journal and in the tests.
#define CEKR_ERROR_CODES(X)                                                                                  \
    /* input */                                                                                              \
    X(MalformedMokId, CorrectInput)                                                                          \
    X(MalformedPanTail, CorrectInput)                                                                        \
    X(MalformedAmount, CorrectInput)                                                                         \
    X(MalformedFile, CorrectInput)                                                                           \
    X(MalformedMessage, CorrectInput)                                                                        \
    X(TooLarge, CorrectInput)                                                                                \
    X(WrongPassword, CorrectInput)                                                                           \
    X(ReasonMissing, CorrectInput)                                                                           \
    X(CardTwice, CorrectInput)                                                                               \
    X(NothingScanned, CorrectInput)                                                                          \
    X(EnrolmentCodeInvalid, CorrectInput)                                                                    \
    X(BoxUnknown, CorrectInput)                                                                              \
    X(MalformedIban, CorrectInput)                                                                           \
    X(MalformedReference, CorrectInput)                                                                      \
    X(SignNotAllowed, CorrectInput)                                                                          \
    X(FieldMissing, CorrectInput)                                                                            \
    X(NotFound, CorrectInput)                                                                                \
    X(Exists, CorrectInput)                                                                                  \
    X(Misused, CorrectInput)                                                                                 \
    /* rules */                                                                                              \
    X(TooManyCards, NotAllowed)                                                                              \
    X(AgeNotAttested, NotAllowed)                                                                            \
    X(TermsNotAttested, NotAllowed)                                                                          \
    X(CardUnknown, NotAllowed)                                                                               \
    X(CardNotInOwnStock, NotAllowed)                                                                         \
    X(CardSpoiled, NotAllowed)                                                                               \
    X(CardAlreadyHandedOver, NotAllowed)                                                                     \
    X(CardWrongState, NotAllowed)                                                                            \
    X(CardExpired, NotAllowed)                                                                               \
    X(CardWrongKind, NotAllowed)                                                                             \
    X(AmountNotPositive, NotAllowed)                                                                         \
    X(AmountBelowSmallest, NotAllowed)                                                                       \
    X(AmountAboveSingleLoad, NotAllowed)                                                                     \
    X(SecondLoad, NotAllowed)                                                                                \
    X(LimitExceeded, NotAllowed)                                                                             \
    X(OfflineLimitReached, NotAllowed)                                                                       \
    X(OfflineTooLong, NotAllowed)                                                                            \
    X(ChargeDiffers, NotAllowed)                                                                             \
    X(FiscalVerificationMissing, NotAllowed)                                                                 \
    X(DateBeforeLast, NotAllowed)                                                                            \
    X(ClockFarOff, NotAllowed)                                                                               \
    X(TermsNotInForce, NotAllowed)                                                                           \
    X(RoleMissing, NotAllowed)                                                                               \
    X(ShiftNotOpen, NotAllowed)                                                                              \
    X(ShiftAlreadyOpen, NotAllowed)                                                                          \
    X(NotYourShift, NotAllowed)                                                                              \
    X(DrawerTooLow, NotAllowed)                                                                              \
    X(NothingToResolve, NotAllowed)                                                                          \
    X(HolderNotAttested, NotAllowed)                                                                         \
    X(CardNotRecognised, CorrectInput)                                                                       \
    X(TriesDelayed, NotAllowed)                                                                              \
    X(ExpectedDiffers, GetHelp)                                                                              \
    X(NothingToCorrect, NotAllowed)                                                                          \
    X(SecondPersonNeeded, NotAllowed)                                                                        \
    X(CorrectionNeedsCentral, WaitForConnection)                                                             \
    X(BalanceTooLow, NotAllowed)                                                                             \
    X(ClerkUnknown, NotAllowed)                                                                              \
    X(ClerkDisabled, NotAllowed)                                                                             \
    X(SignInDelayed, NotAllowed)                                                                             \
    X(NotSignedIn, NotAllowed)                                                                               \
    X(OfflineSignInExpired, WaitForConnection)                                                               \
    X(FirstSignInNeedsConnection, WaitForConnection)                                                         \
    /* connection */                                                                                         \
    X(NoConnection, WaitForConnection)                                                                       \
    X(ProxyFailed, WaitForConnection)                                                                        \
    X(NameNotResolved, WaitForConnection)                                                                    \
    X(Timeout, TryAgain)                                                                                     \
    X(ServerFailed, TryAgain)                                                                                \
    X(TooManyRequests, TryAgain)                                                                             \
    X(Cancelled, TryAgain)                                                                                   \
    X(TlsFailed, GetHelp)                                                                                    \
    X(CertificateRefused, GetHelp)                                                                           \
    X(WrongAnswer, GetHelp)                                                                                  \
    X(NotEnrolled, GetHelp)                                                                                  \
    /* operations on the wire */                                                                             \
    X(SignatureInvalid, GetHelp)                                                                             \
    X(OperationModified, GetHelp)                                                                            \
    X(ChainBroken, GetHelp)                                                                                  \
    X(OperationUnreadable, GetHelp)                                                                          \
    X(SequenceGap, TryAgain)                                                                                 \
    /* this machine */                                                                                       \
    X(DiskFull, GetHelp)                                                                                     \
    X(FileUnusable, GetHelp)                                                                                 \
    X(DatabaseLocked, TryAgain)                                                                              \
    X(DatabaseCorrupt, GetHelp)                                                                              \
    X(DatabaseTooNew, GetHelp)                                                                               \
    X(DatabaseFailed, GetHelp)                                                                               \
    X(AlreadyRunning, GetHelp)                                                                               \
    X(SealBroken, GetHelp)                                                                                   \
    X(CryptoFailed, GetHelp)                                                                                 \
    X(PrinterFailed, TryAgain)                                                                               \
    X(AlreadyPrinted, NotAllowed)

enum class ErrorCode
{
#define CEKR_X(name, group) name,
    CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
};

/// Every code there is, in the order of the list above.
inline constexpr auto allErrorCodes = std::to_array<ErrorCode>({
#define CEKR_X(name, group) ErrorCode::name,
    CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
});

/// The stable name of a code, as it stands on the wire ("TooManyCards").
[[nodiscard]] const char* name(ErrorCode code);
[[nodiscard]] ErrorGroup group(ErrorCode code);
/// The code of that stable name; MalformedMessage when there is none.
[[nodiscard]] ErrorCode errorCode(QByteArrayView name);

/// An error is a value: a code, and what words and a log need to explain it. Never a sentence.
struct Error
{
    ErrorCode code;
    /// For the log only: technical, no personal data, no secrets.
    QString detail = {};
    /// The rule that refuses ("ANON-1"), from the rule book; empty when no rule is involved.
    QByteArray rule = {};
    /// What it is about, in signs a clerk may see: a MOK ID, an amount ("150.00"), a place, a line number.
    QString subject = {};

    /// One line for the log and for console tools: name, rule and detail.
    [[nodiscard]] QString toLogLine() const;
    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace cekr
