// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/PublicKey.h"
#include "core/domain/Terms.h"
#include "core/domain/View.h"
#include "core/journal/Journal.h"
#include "core/office/DeskFolder.h"
#include "core/replica/Replica.h"
#include "core/sync/Sync.h"

namespace cekr
{

/// What a second person has approved, and may be recorded in their name once.
struct Approval
{
    SessionView by;
    OperationBody body;
};

/// What the parts of an office share: the desk's files, the way to central, and who is signed in. From
/// Office::open() on both databases are there; central and sync only once the desk talks to central.
class OfficeState final : public QObject
{
    Q_OBJECT

public:
    OfficeState(const Clock& theClock, const QString& path, std::vector<TermsEdition> editions);

    /// The business day.
    [[nodiscard]] QDate today() const { return BusinessTime::at(clock.now()).date(); }
    /// A clock set back gains nothing: not before the last operation.
    [[nodiscard]] QDateTime latestNow() const;
    /// What the place is that the desk stands in: as central said last, else at the enrolment (ISSUE-4).
    [[nodiscard]] Result<PlaceKinds> placeKinds();
    /// When the last operation happened that central has not refused; invalid when there is none.
    [[nodiscard]] Result<BusinessTime> lastAt();
    /// UTC: when central was last heard, also before this start; invalid when never.
    [[nodiscard]] QDateTime lastContact();
    /// The earliest that it can be now by all that is known: the last contact, what central has signed, the
    /// begin of the certificate, the last operation (OFF-5). UTC; invalid when nothing is.
    [[nodiscard]] Result<QDateTime> earliestNow();
    /// Whether anything may be recorded: not while desk and central have different chains (compareChains),
    /// nor while this clock is known to be wrong (ClockFarOff): minutes behind what is known or what central
    /// says, or more than a day ahead; nor when the certificate has ended, as its key signs nothing after
    /// that (CertificateRefused).
    [[nodiscard]] Done mayRecord();
    [[nodiscard]] Done clockIsRight();
    /// NotSignedIn while nobody is.
    [[nodiscard]] Result<SessionView> signedIn() const;

    const Clock& clock;
    DeskFolder folder;
    TermsBook terms;
    DeskIdentity identity;
    std::optional<DeviceKey> key;
    QByteArray keyId; ///< names the key in each signature: its RFC 7638 thumbprint
    std::optional<PublicKey> authority;
    QDateTime certificateBegin; ///< UTC; invalid when it cannot be read
    QDateTime settingsIssued;   ///< UTC: when central signed the settings that are kept; invalid for none
    QDateTime certificateEnd;   ///< UTC: of the desk's certificate; invalid when it cannot be read
    std::optional<Journal> journal;
    std::optional<Replica> replica;
    std::unique_ptr<CentralApi> central;
    std::unique_ptr<Sync> sync;
    std::optional<SessionView> session;
    std::optional<Approval> approval;
    Secret dataKey;

signals:
    /// Something that is shown is different now.
    void changed();
    /// A shift has begun or ended.
    void shiftChanged();
    void sessionRevoked();
    void stopped(const Error& error);
};

} // namespace cekr
