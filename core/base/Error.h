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

/// What an error is about when it is all that a desk hears of something it asked of central.
enum class ErrorAbout
{
    Matter,     ///< what was asked, and central has judged it
    Connection, ///< the way to central, which has said nothing at all
    Desk,       ///< central does not deal with this desk as it is
    Message,    ///< the bytes as such: central could not take them and has judged nothing
};

// One line a code: its name, its group, what it is about. The name (first letter kept) is stable: it stands
// in the API's problem documents, in the journal and in the tests.
#define CEKR_ERROR_CODES(X)                                                                                  \
    /* input */                                                                                              \
    X(MalformedMokId, CorrectInput, Matter)                                                                  \
    X(MalformedPanTail, CorrectInput, Matter)                                                                \
    X(MalformedAmount, CorrectInput, Matter)                                                                 \
    X(MalformedFile, CorrectInput, Matter)                                                                   \
    X(MalformedMessage, CorrectInput, Message)                                                               \
    X(TooLarge, CorrectInput, Message)                                                                       \
    X(WrongPassword, CorrectInput, Matter)                                                                   \
    X(ReasonMissing, CorrectInput, Matter)                                                                   \
    X(CardTwice, CorrectInput, Matter)                                                                       \
    X(NothingScanned, CorrectInput, Matter)                                                                  \
    X(EnrolmentCodeInvalid, CorrectInput, Matter)                                                            \
    X(BoxUnknown, CorrectInput, Matter)                                                                      \
    X(MalformedIban, CorrectInput, Matter)                                                                   \
    X(MalformedReference, CorrectInput, Matter)                                                              \
    X(SignNotAllowed, CorrectInput, Matter)                                                                  \
    X(FieldMissing, CorrectInput, Matter)                                                                    \
    X(NoMobileNumber, CorrectInput, Matter)                                                                  \
    X(CodeWrong, CorrectInput, Matter)                                                                       \
    X(NotFound, CorrectInput, Matter)                                                                        \
    X(Exists, CorrectInput, Matter)                                                                          \
    X(Misused, CorrectInput, Matter)                                                                         \
    /* rules */                                                                                              \
    X(TooManyCards, NotAllowed, Matter)                                                                      \
    X(TooYoung, NotAllowed, Matter)                                                                          \
    X(DocumentExpired, NotAllowed, Matter)                                                                   \
    X(CodeExpired, NotAllowed, Matter)                                                                       \
    X(CodeTriesUsed, NotAllowed, Matter)                                                                     \
    X(CodeSentJustNow, NotAllowed, Matter)                                                                   \
    X(TooManyMessages, NotAllowed, Matter)                                                                   \
    X(SmsNotSent, TryAgain, Matter)                                                                          \
    X(AttachmentMissing, TryAgain, Matter)                                                                   \
    X(AgeNotAttested, NotAllowed, Matter)                                                                    \
    X(TermsNotAttested, NotAllowed, Matter)                                                                  \
    X(TariffMissing, NotAllowed, Matter)                                                                     \
    X(CardUnknown, NotAllowed, Matter)                                                                       \
    X(CardNotInOwnStock, NotAllowed, Matter)                                                                 \
    X(CardSpoiled, NotAllowed, Matter)                                                                       \
    X(CardAlreadyHandedOver, NotAllowed, Matter)                                                             \
    X(CardWrongState, NotAllowed, Matter)                                                                    \
    X(CardExpired, NotAllowed, Matter)                                                                       \
    X(CardWrongKind, NotAllowed, Matter)                                                                     \
    X(AmountNotPositive, NotAllowed, Matter)                                                                 \
    X(AmountBelowSmallest, NotAllowed, Matter)                                                               \
    X(AmountAboveSingleLoad, NotAllowed, Matter)                                                             \
    X(SecondLoad, NotAllowed, Matter)                                                                        \
    X(LimitExceeded, NotAllowed, Matter)                                                                     \
    X(OfflineLimitReached, NotAllowed, Matter)                                                               \
    X(OfflineTooLong, NotAllowed, Matter)                                                                    \
    X(ChargeDiffers, NotAllowed, Matter)                                                                     \
    X(FiscalVerificationMissing, NotAllowed, Matter)                                                         \
    X(DateBeforeLast, NotAllowed, Matter)                                                                    \
    X(ClockFarOff, NotAllowed, Matter)                                                                       \
    X(DatedBeforeContact, NotAllowed, Matter)                                                                \
    X(KeyRevoked, NotAllowed, Matter)                                                                        \
    X(AwaitsDecision, NotAllowed, Matter)                                                                    \
    X(TermsNotInForce, NotAllowed, Matter)                                                                   \
    X(NotAtThisPlace, NotAllowed, Matter)                                                                    \
    X(RoleMissing, NotAllowed, Matter)                                                                       \
    X(ShiftNotOpen, NotAllowed, Matter)                                                                      \
    X(ShiftAlreadyOpen, NotAllowed, Matter)                                                                  \
    X(NotYourShift, NotAllowed, Matter)                                                                      \
    X(DrawerTooLow, NotAllowed, Matter)                                                                      \
    X(NothingToResolve, NotAllowed, Matter)                                                                  \
    X(HolderNotAttested, NotAllowed, Matter)                                                                 \
    X(CardNotRecognised, CorrectInput, Matter)                                                               \
    X(TriesDelayed, NotAllowed, Matter)                                                                      \
    X(ExpectedDiffers, GetHelp, Matter)                                                                      \
    X(NothingToCorrect, NotAllowed, Matter)                                                                  \
    X(SecondPersonNeeded, NotAllowed, Matter)                                                                \
    X(ApproverLacksRole, NotAllowed, Matter)                                                                 \
    X(CorrectionNeedsCentral, WaitForConnection, Matter)                                                     \
    X(CorrectionNeedsBank, NotAllowed, Matter)                                                               \
    X(CorrectionTooLate, NotAllowed, Matter)                                                                 \
    X(HolderNotIdentified, NotAllowed, Matter)                                                               \
    X(BalanceTooLow, NotAllowed, Matter)                                                                     \
    X(ClerkUnknown, NotAllowed, Matter)                                                                      \
    X(ClerkDisabled, NotAllowed, Matter)                                                                     \
    X(SignInDelayed, NotAllowed, Matter)                                                                     \
    X(NotSignedIn, NotAllowed, Matter)                                                                       \
    X(OfflineSignInExpired, WaitForConnection, Matter)                                                       \
    X(ContactNeeded, WaitForConnection, Matter)                                                              \
    X(FirstSignInNeedsConnection, WaitForConnection, Matter)                                                 \
    /* connection */                                                                                         \
    X(NoConnection, WaitForConnection, Connection)                                                           \
    X(ProxyFailed, WaitForConnection, Connection)                                                            \
    X(NameNotResolved, WaitForConnection, Connection)                                                        \
    X(Timeout, TryAgain, Connection)                                                                         \
    X(ServerFailed, TryAgain, Connection)                                                                    \
    X(TooManyRequests, TryAgain, Connection)                                                                 \
    X(TooManyReservations, TryAgain, Matter)                                                                 \
    X(Cancelled, TryAgain, Matter)                                                                           \
    X(TlsFailed, GetHelp, Connection)                                                                        \
    X(CertificateRefused, GetHelp, Desk)                                                                     \
    X(WrongAnswer, GetHelp, Connection)                                                                      \
    X(NotEnrolled, GetHelp, Desk)                                                                            \
    /* operations on the wire */                                                                             \
    X(SignatureInvalid, GetHelp, Message)                                                                    \
    X(OperationModified, GetHelp, Message)                                                                   \
    X(ChainBroken, GetHelp, Message)                                                                         \
    X(OperationUnreadable, GetHelp, Matter)                                                                  \
    X(BooksUnbalanced, GetHelp, Matter)                                                                      \
    X(SequenceGap, TryAgain, Matter)                                                                         \
    X(JournalBehind, GetHelp, Matter)                                                                        \
    X(JournalForked, GetHelp, Matter)                                                                        \
    X(CentralBehind, GetHelp, Matter)                                                                        \
    /* this machine */                                                                                       \
    X(DiskFull, GetHelp, Matter)                                                                             \
    X(FileUnusable, GetHelp, Matter)                                                                         \
    X(ZoneMissing, GetHelp, Matter)                                                                          \
    X(DatabaseLocked, TryAgain, Matter)                                                                      \
    X(DatabaseCorrupt, GetHelp, Matter)                                                                      \
    X(DatabaseAltered, GetHelp, Matter)                                                                      \
    X(DatabaseTooNew, GetHelp, Matter)                                                                       \
    X(DatabaseFailed, GetHelp, Matter)                                                                       \
    X(AlreadyRunning, GetHelp, Matter)                                                                       \
    X(SealBroken, GetHelp, Matter)                                                                           \
    X(CryptoFailed, GetHelp, Matter)                                                                         \
    X(PrinterFailed, TryAgain, Matter)                                                                       \
    X(AlreadyPrinted, NotAllowed, Matter)

enum class ErrorCode
{
#define CEKR_X(name, group, about) name,
    CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
};

/// Every code there is, in the order of the list above.
inline constexpr auto allErrorCodes = std::to_array<ErrorCode>({
#define CEKR_X(name, group, about) ErrorCode::name,
    CEKR_ERROR_CODES(CEKR_X)
#undef CEKR_X
});

/// The stable name of a code, as it stands on the wire ("TooManyCards").
[[nodiscard]] const char* name(ErrorCode code);
[[nodiscard]] ErrorGroup group(ErrorCode code);
[[nodiscard]] ErrorAbout about(ErrorCode code);
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
    /// What it is about, in words a clerk may see: a MOK ID, an amount ("150.00"), a place, a line number.
    QString subject = {};

    /// One line for the log and for console tools: name, rule and detail.
    [[nodiscard]] QString toLogLine() const;
    friend bool operator==(const Error&, const Error&) = default;
};

/// Whether central has said nothing at all: neither of what it was asked nor of this desk.
[[nodiscard]] inline bool isAboutConnection(const Error& error)
{
    return about(error.code) == ErrorAbout::Connection;
}

} // namespace cekr
