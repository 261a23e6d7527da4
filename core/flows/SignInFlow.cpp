// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/SignInFlow.h"

#include "core/domain/rules/Duty.h"
#include "core/office/Office.h"
#include "core/office/Session.h"
#include "core/office/Views.h"

namespace cekr
{

SignInFlow::SignInFlow(OfficeThread& office) : m_office(office) {}

void SignInFlow::open()
{
    m_office.connect(&Office::changed, this, &SignInFlow::readClerks);
    m_office.connect(&Office::sessionRevoked, this, &SignInFlow::revoked);
    m_office.connect(&Office::stopped, this, &SignInFlow::stop);
    m_office.ask(
        this,
        [](Office& office) -> Result<QString> {
            TRY(office.open());
            return office.deskName();
        },
        [this](Result<QString> name) { opened(std::move(name)); });
}

void SignInFlow::opened(Result<QString> deskName)
{
    if (!deskName) {
        stop(deskName.error());
        return;
    }
    m_deskName = std::move(*deskName);
    m_office.tell([](Office& office) { office.startSync(); });
    readClerks();
    setStep(Step::SignedOut);
}

void SignInFlow::readClerks()
{
    if (m_step == Step::Unusable || m_step == Step::SignedIn) {
        return;
    }
    m_office.ask(
        this, [](Views& views) { return views.clerks(); },
        [this](Result<std::vector<ClerkState>> clerks) {
            if (clerks && *clerks != m_clerks) {
                m_clerks = std::move(*clerks);
                emit clerksChanged();
            }
        });
}

void SignInFlow::signIn(const QString& clerk, const QString& password)
{
    if (m_step != Step::SignedOut && m_step != Step::Locked) {
        return;
    }
    const Result<ClerkId> id = ClerkId::parse(clerk.trimmed());
    if (!id || password.isEmpty()) {
        m_fault = Error{ErrorCode::WrongPassword};
        emit stepChanged();
        return;
    }
    const Step before = m_step;
    m_fault.reset();
    setStep(Step::Checking);
    m_office.askLater<SessionView>(
        this,
        [id = *id, secret = std::make_shared<Secret>(Secret::fromPassword(password))](
            Session& session, Later<SessionView> done) {
            session.signIn(id, std::move(*secret), std::move(done));
        },
        [this, before](Result<SessionView> session) { checked(before, std::move(session)); });
}

bool SignInFlow::isSupervisor() const
{
    return cekr::isSupervisor(m_session.roles);
}

void SignInFlow::checked(Step before, Result<SessionView> session)
{
    if (!session) {
        m_fault = session.error();
        setStep(before);
        return;
    }
    const bool isAnother = before == Step::SignedOut || session->clerk != m_session.clerk;
    m_session = std::move(*session);
    setStep(Step::SignedIn);
    emit began(isAnother);
}

void SignInFlow::lock()
{
    if (m_step == Step::SignedIn) {
        m_fault.reset();
        setStep(Step::Locked);
        m_office.tell([](Session& session) { session.signOut(); });
    }
}

void SignInFlow::signOut()
{
    if (m_step == Step::SignedIn || m_step == Step::Locked) {
        m_fault.reset();
        m_session = {};
        setStep(Step::SignedOut);
        m_office.tell([](Session& session) { session.signOut(); });
    }
}

void SignInFlow::revoked()
{
    if (m_step == Step::Unusable) {
        return;
    }
    signOut();
    m_fault = Error{ErrorCode::ClerkDisabled};
    emit stepChanged();
}

void SignInFlow::stop(const Error& error)
{
    m_fault = error;
    setStep(Step::Unusable);
}

void SignInFlow::setStep(Step step)
{
    m_step = step;
    emit stepChanged();
}

} // namespace cekr
