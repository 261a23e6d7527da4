// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/domain/PanTail.h"
#include "core/domain/TillReport.h"
#include "core/domain/View.h"
#include "core/domain/rules/Decide.h"
#include "core/domain/rules/FiscalRules.h"
#include "core/domain/rules/OfflineRules.h"
#include "core/office/CardIndex.h"
#include "core/office/DeskFacts.h"
#include "core/office/DeskFolder.h"
#include "core/sync/Sync.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace cekr
{

struct CentralLink;
struct KeySlotRecord;
struct Receipt;

/// What an office is made of.
struct OfficeParts
{
    QString folder;
    std::vector<TermsEdition> editions;
    const Clock* clock = nullptr;
    /// Makes the way to central; HTTPS unless a test brings another.
    std::function<std::unique_ptr<CentralApi>(CentralLink, const Clock&)> connect;
};

/// Everything a desk knows and does, on one thread: flows ask it, nothing else touches the files. A clerk's
/// verbs need a session (NotSignedIn) and answer only after the journal is on the disk.
class Office final : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Later = std::function<void(Result<T>)>;

    explicit Office(OfficeParts parts);
    ~Office() override;

    /// Opens the folder: identity, both databases, the queue. NotEnrolled; AlreadyRunning is the caller's to
    /// check; an error of the journal means that no money may be taken here until it is restored.
    [[nodiscard]] Done open();
    /// Begins to talk to central by itself.
    void startSync();
    /// One exchange with central, also without startSync().
    void syncOnce(std::function<void(Done)> done);
    void nudgeSync();

    // --- who works here (OfficeSession.cpp)

    /// Checks a clerk's password: by the key slot of this desk, or by central when there is none, it has
    /// expired or it does not fit (the password may be new). WrongPassword, SignInDelayed, ClerkDisabled,
    /// FirstSignInNeedsConnection, OfflineSignInExpired.
    void signIn(ClerkId typed, Secret password, Later<SessionView> done);
    /// Forgets the data key; the clerk's drafts stay.
    void signOut();
    [[nodiscard]] const std::optional<SessionView>& session() const { return m_session; }

    // --- the counter (OfficeCounter.cpp)

    /// Whether this card may be handed over here now (mayHandOver, mayTakeCash).
    [[nodiscard]] Result<CardFacts> cardForHandover(MokId card);
    /// Terms, tariff and limits as they are today.
    [[nodiscard]] Result<HandoverTerms> handoverTerms();
    /// Whether this amount may be the single load of a card that is about to be handed over here.
    [[nodiscard]] Done mayLoadAtHandover(MokId card, Money amount);

    struct Step
    {
        OperationId id; ///< made when the clerk confirmed; a second call with the same id changes nothing
        OperationBody body;
    };
    struct Order
    {
        std::vector<Step> steps;       ///< recorded together or not at all
        std::optional<Money> received; ///< cash the customer gave: makes a receipt
        QByteArray finishedDraft;
    };
    /// Judges the steps in order by the rule book and the offline rules, signs and records them. Success
    /// means that they are on the disk. ClockFarOff while this clock is known to be more than a day off
    /// (OFF-5); OperationModified for the ids of another order. After DatabaseFailed only the journal opened
    /// anew tells whether they are recorded: this office records nothing more.
    [[nodiscard]] Result<Recorded> record(const Order& order);

    // --- top-ups (OfficeTopUp.cpp)

    /// TOP-3: the card with this MOK ID, if these are the last six digits of its PAN. CardNotRecognised says
    /// no more than that, also for a card nobody knows; TriesDelayed after several of them.
    [[nodiscard]] Result<LoadTerms> recognise(MokId card, const PanTail& tail);
    /// As it is now, for a card that was recognised.
    [[nodiscard]] Result<LoadTerms> loadTerms(MokId card);
    /// Whether the rule book lets the card take this amount today.
    [[nodiscard]] Done mayLoadNow(MokId card, Money amount);
    /// OFF-1: whether it may be taken without asking central.
    [[nodiscard]] Done mayLoadWithoutCentral(MokId card, Money amount);
    /// Asks central to keep the amount free, and until when it does. `id` names the reservation; asking again
    /// with the same one keeps it for longer. Errors of CentralApi, or the rule by which central refuses.
    void authorise(OperationId id, MokId card, Money amount, Later<BusinessTime> done);
    /// The same for taking a load off its card again, before the clerk gives the cash back.
    void authoriseCorrection(OperationId id, const Correction& correction, Later<BusinessTime> done);
    /// Frees it; if central cannot be told, it ends by itself.
    void freeAuthorisation(OperationId id);

    /// The cards of a box on its way here. BoxUnknown.
    [[nodiscard]] Result<std::vector<CardFacts>> boxContent(BoxId box);

    // --- what is kept for later (OfficeKeeping.cpp)

    [[nodiscard]] Done saveDraft(const QByteArray& flow, const QByteArray& content);
    [[nodiscard]] Done removeDraft(const QByteArray& flow);
    [[nodiscard]] Result<std::vector<DraftView>> drafts();
    /// What a receipt says; as copy: counted. NotFound.
    [[nodiscard]] Result<ReceiptView> receipt(qint64 number);
    [[nodiscard]] Result<ReceiptView> receiptCopy(qint64 number);
    /// Before an original goes to a printer. AlreadyPrinted: there is one; only copies are left.
    [[nodiscard]] Done takeOriginal(const Document& document);
    /// The printer certainly did not take it.
    [[nodiscard]] Done returnOriginal(const Document& document);
    /// What of a receipt, of whatever day, is still to be corrected (TILL-5): as it is printed, "AP-2-117",
    /// or its number alone. NotFound for a receipt that is not this desk's, NothingToCorrect.
    [[nodiscard]] Result<std::vector<OperationView>> correctableOf(const QString& receipt);
    /// A copy of the journal in the folder's backups; old ones go (Backups.h). The office makes one by
    /// itself when a shift begins or ends, and every hour in which something was recorded.
    [[nodiscard]] Result<QString> backUp();

    // --- the till (OfficeTill.cpp)

    /// X: the open shift as it is now; nothing while none is open.
    [[nodiscard]] Result<std::optional<TillReportView>> openTill();
    /// The newest closings, newest first; refused ones too.
    [[nodiscard]] Result<std::vector<TillClosing>> closings(int atMost);
    /// Z with this number; as copy: counted. NotFound.
    [[nodiscard]] Result<TillReportView> closedTill(qint64 number);
    [[nodiscard]] Result<TillReportView> closedTillCopy(qint64 number);

    // --- what is shown (OfficeViews.cpp)

    [[nodiscard]] Result<DeskStatus> status();
    /// The newest operations of a business day, newest first.
    [[nodiscard]] Result<std::vector<OperationView>> operationsOn(QDate day, int atMost = 200);
    /// Of these, those with central's final word.
    [[nodiscard]] Result<std::vector<OperationView>> answeredOn(QDate day, int atMost);
    /// The oldest operations without a final answer, oldest first.
    [[nodiscard]] Result<std::vector<OperationView>> waiting(int atMost);
    [[nodiscard]] Result<std::vector<AttentionView>> attention();
    [[nodiscard]] Result<StockView> stock();
    [[nodiscard]] Result<std::vector<CardFacts>> search(const QString& digits, int atMost);
    [[nodiscard]] Result<std::vector<ClerkState>> clerks();
    [[nodiscard]] QDate today() const;
    /// The point of sale and the desk in it, as central named them at the enrolment.
    [[nodiscard]] const QString& deskName() const { return m_identity.name; }

signals:
    /// Something that status() or the lists show is different now.
    void changed();
    /// Central has disabled the clerk who was working: the session is over.
    void sessionRevoked();
    /// The disk did not obey while something was being recorded: nothing more is, before the next open().
    void stopped(const Error& error);

private:
    [[nodiscard]] Done clockIsUsable() const;
    /// What is known here, as it is asked for a judgement.
    [[nodiscard]] DeskFacts deskFacts();
    /// Read from the replica when it is first needed, which is not before somebody has signed in.
    [[nodiscard]] Result<CardIndex*> index();
    [[nodiscard]] Done recogniseWith(const CardFacts* card, const PanTail& tail);
    [[nodiscard]] Result<std::vector<Money>> loadedSince(MokId card, const QDateTime& since);
    [[nodiscard]] Done keepPanKey(const wire::SignIn& answer, const Secret& dataKey);
    [[nodiscard]] Result<Secret> panKey();
    struct Earlier
    {
        Money onCard; ///< loads of the same card by the earlier steps of an order
        Money onDesk; ///< all of them
    };
    [[nodiscard]] static Earlier loadsOf(const std::vector<NewEntry>& entries, const OperationBody& body);
    [[nodiscard]] Done withinOfflineRules(const OperationBody& body, const Facts& facts,
                                          const Earlier& earlier);
    [[nodiscard]] Done withinOfflineRules(const CardFacts& card, Money amount, const Earlier& earlier);
    [[nodiscard]] QDateTime lastContact();
    [[nodiscard]] Result<OfflineUse> offlineUse();
    [[nodiscard]] Result<OfflineUse> offlineUse(const CardFacts& card);
    [[nodiscard]] Done addOffline(DeskStatus& status);
    [[nodiscard]] Result<DeskSettings> settings();
    [[nodiscard]] QDateTime latestNow() const;
    [[nodiscard]] Result<OfflineLimits> offlineLimits();
    [[nodiscard]] Money offlineLoadsToday() const;
    [[nodiscard]] Result<Record> judged(const Order& order, std::optional<NewReceipt> receipt,
                                        std::vector<Effects>& effects);
    [[nodiscard]] Operation next(const Step& step, const Journal::Head& head, const BusinessTime& at,
                                 const Terms& terms, qint64 receipt) const;
    void noteRecorded(const Record& record, const std::vector<Effects>& effects);
    [[nodiscard]] Result<std::optional<NewReceipt>> newReceipt(const Order& order);
    [[nodiscard]] Result<std::optional<Recorded>> recordedBefore(const Order& order);
    const Error& stopIfUncertain(const Error& error);
    [[nodiscard]] Result<std::optional<Operation>> operationOf(OperationId id);
    [[nodiscard]] Result<std::vector<OperationView>> viewsOf(const std::vector<JournalEntry>& entries) const;
    [[nodiscard]] Result<std::vector<OperationView>> tillOperations(OperationId shift,
                                                                    const JournalEntry* close);
    [[nodiscard]] Result<TillReportView> tillView(OperationId shift, const JournalEntry* close);
    [[nodiscard]] Result<QString> clerkName(const ClerkId& clerk);
    [[nodiscard]] Result<std::vector<OperationView>> operationsOf(const Receipt& receipt);
    [[nodiscard]] Result<ReceiptView> receiptView(const Receipt& receipt);
    [[nodiscard]] Done addEarlier(ReceiptView& view);
    [[nodiscard]] Done addSealed(const Receipt& receipt, ReceiptView& view) const;
    [[nodiscard]] Done countStock(std::map<CardState, int>& counts);
    [[nodiscard]] Done rebuildOverlay();
    void backUpIfChanged();
    void makeSync();
    void take(const std::vector<Settlement>& settlements);
    void takeReplica(const Advance& advance);
    void reserve(wire::AuthorisationRequest request, Later<BusinessTime> done);
    void noteOfflineLoads(quint64 sequence, const Operation& operation);

    [[nodiscard]] Done revokeOldSlot(ClerkId clerk);
    void signInOnline(ClerkId clerk, Secret password, ErrorCode whenOffline, Later<SessionView> done);
    [[nodiscard]] Result<Secret> openSlot(const KeySlotRecord& slot, const Secret& password) const;
    [[nodiscard]] Result<SessionView> begin(const ClerkState& clerk, Secret dataKey);
    [[nodiscard]] Result<SessionView> beginOnline(wire::SignIn answer, const Secret& password);
    [[nodiscard]] Error notSignedIn(ClerkId clerk, ErrorCode whenOffline, const Error& why);
    [[nodiscard]] Error noteFailure(ClerkId clerk);
    [[nodiscard]] Done keepSlot(const wire::SignIn& answer, const Secret& dataKey, const Secret& password);

    OfficeParts m_parts;
    const Clock& m_clock;
    DeskFolder m_folder;
    TermsBook m_terms;
    DeskIdentity m_identity;
    std::optional<DeviceKey> m_key;
    QByteArray m_keyId; ///< names the key in each signature: its RFC 7638 thumbprint
    std::optional<Journal> m_journal;
    std::optional<Replica> m_replica;
    std::optional<PublicKey> m_authority;
    SignedSettings m_signedSettings; ///< those that were read last, and what they say
    SettingsEdition m_settings;
    std::unique_ptr<CentralApi> m_central;
    std::unique_ptr<Sync> m_sync;
    Overlay m_overlay;
    std::optional<CardIndex> m_index;
    QTimer m_backUps;
    quint64 m_backedUp = 0; ///< sequence up to which the newest backup reaches
    struct OfflineLoad
    {
        QDate day;
        Money amount;
    };
    std::map<quint64, OfflineLoad> m_offlineLoads; ///< unanswered loads under the floor limit (OFF-1 b)
    std::optional<SessionView> m_session;
    Secret m_dataKey;
    std::optional<Error> m_stopped; ///< why nothing may be recorded before the next open()
};

} // namespace cekr
