// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Terms.h"
#include "core/office/PartOf.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace cekr
{

class CentralApi;
class OfficeState;
struct Advance;
struct CentralLink;
struct EntryAnswer;

/// What an office is made of.
struct OfficeParts
{
    QString folder;
    std::vector<TermsEdition> editions;
    const Clock* clock = nullptr;
    /// Makes the way to central; HTTPS unless a test brings another.
    std::function<std::unique_ptr<CentralApi>(CentralLink, const Clock&)> connect;
};

/// Everything a desk knows and does, on one thread: owns what its parts (PartOf.h) share, and keeps them in
/// agreement with central. Flows ask its parts, nothing else touches the files. A clerk's verbs need a
/// session (NotSignedIn) and answer only after the journal is on the disk.
class Office final : public QObject
{
    Q_OBJECT

public:
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
    /// The place and the desk in it, as central named them at the enrolment.
    [[nodiscard]] const QString& deskName() const;
    /// A copy of the journal in the folder's backups; old ones go (Backups.h). The office makes one by
    /// itself when a shift begins or ends, and every hour in which something was recorded.
    [[nodiscard]] Result<QString> backUp();

signals:
    /// Something that the views show is different now.
    void changed();
    /// Central has disabled the clerk who was working: the session is over.
    void sessionRevoked();
    /// The disk did not obey while something was being recorded: nothing more is, before the program is
    /// started again.
    void stopped(const Error& error);

private:
    struct All;
    template <typename Part>
    friend Part& partOf(Office& office);

    [[nodiscard]] Done addUnpulled();
    void makeSync();
    void take(const std::vector<EntryAnswer>& answers);
    void takeReplica(const Advance& advance);
    void backUpIfChanged();

    std::function<std::unique_ptr<CentralApi>(CentralLink, const Clock&)> m_connect;
    std::unique_ptr<OfficeState> m_state;
    std::unique_ptr<All> m_all;
    QTimer m_backUps;
    quint64 m_backedUp = 0; ///< sequence up to which the newest backup reaches
};

} // namespace cekr
