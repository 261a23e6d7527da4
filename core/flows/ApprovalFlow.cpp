// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/ApprovalFlow.h"

#include "core/office/Session.h"

namespace cekr
{

void ApprovalFlow::ask(ApprovalWish wish, std::function<void(const ClerkId&)> then)
{
    end();
    m_wish = std::move(wish);
    m_then = std::move(then);
    emit changed();
}

void ApprovalFlow::approve(const QString& clerk, const QString& password)
{
    if (!m_wish || m_isChecking) {
        return;
    }
    const Result<ClerkId> id = ClerkId::parse(clerk.trimmed());
    if (!id || password.isEmpty()) {
        m_fault = Error{ErrorCode::WrongPassword};
        emit changed();
        return;
    }
    m_fault.reset();
    m_isChecking = true;
    emit changed();
    m_office.askLater<SessionView>(
        this,
        [id = *id, wish = *m_wish, secret = std::make_shared<Secret>(Secret::fromPassword(password))](
            Session& session, Later<SessionView> done) {
            session.approve(id, std::move(*secret), wish, std::move(done));
        },
        [this, round = m_round](const Result<SessionView>& approver) {
            if (round == m_round) {
                checked(approver);
            } else if (approver) {
                m_office.tell([](Session& session) { session.forgetApproval(); });
            }
        });
}

void ApprovalFlow::checked(const Result<SessionView>& approver)
{
    m_isChecking = false;
    if (!approver) {
        m_fault = approver.error();
        emit changed();
        return;
    }
    const auto then = std::move(m_then);
    end();
    emit changed();
    then(approver->clerk);
}

void ApprovalFlow::cancel()
{
    if (m_wish) {
        m_office.tell([](Session& session) { session.forgetApproval(); }); // it may just have been given
        end();
        emit changed();
    }
}

void ApprovalFlow::end()
{
    ++m_round;
    m_wish.reset();
    m_then = {};
    m_fault.reset();
    m_isChecking = false;
}

} // namespace cekr
