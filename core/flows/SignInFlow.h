// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

namespace cekr
{

/// Who may work: from the start of the program over sign-in and lock to the change of clerk. Locking keeps
/// the work; the clerk's drafts are theirs alone.
class SignInFlow final : public QObject
{
    Q_OBJECT

public:
    enum class Step
    {
        Opening,  ///< the folder is being opened
        Unusable, ///< fault() says why nothing can be done here before the program is opened again
        SignedOut,
        Checking, ///< a password is being checked
        SignedIn,
        Locked, ///< the same clerk's password unlocks; another clerk may take over
    };
    Q_ENUM(Step)

    explicit SignInFlow(OfficeThread& office);

    /// Opens the desk and begins to talk to central.
    void open();
    /// Checks the password of a clerk. While locked, another clerk's success changes the clerk.
    void signIn(const QString& clerk, const QString& password);
    /// Locks the screen; does nothing unless somebody is signed in.
    void lock();
    /// Ends the session.
    void signOut();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const SessionView& session() const { return m_session; }
    [[nodiscard]] bool isSupervisor() const;
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }
    /// The place and the desk in it; empty until the folder is open.
    [[nodiscard]] const QString& deskName() const { return m_deskName; }
    /// Clerks known to this desk, for choosing by name.
    [[nodiscard]] const std::vector<ClerkState>& clerks() const { return m_clerks; }

signals:
    void stepChanged();
    void clerksChanged();
    /// A session has begun; `isAnother`: of another clerk than before.
    void began(bool isAnother);

private:
    void setStep(Step step);
    void opened(Result<QString> deskName);
    void checked(Step before, Result<SessionView> session);
    void readClerks();
    void revoked();
    void stop(const Error& error);

    OfficeThread& m_office;
    Step m_step = Step::Opening;
    QString m_deskName;
    SessionView m_session;
    std::optional<Error> m_fault;
    std::vector<ClerkState> m_clerks;
};

} // namespace cekr
