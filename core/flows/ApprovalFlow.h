// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/ApprovalWish.h"
#include "core/domain/View.h"
#include "core/flows/OfficeThread.h"

#include <functional>

namespace cekr
{

/// The second person's part of what takes two (TILL-5, TILL-6): what they are asked to approve, their name
/// and password, and the way back to the clerk, who stays signed in.
class ApprovalFlow final : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalFlow(OfficeThread& office) : m_office(office) {}

    /// Asks for approval; `then` is told who gave it, and never called when it was not given. What was asked
    /// for before is given up.
    void ask(ApprovalWish wish, std::function<void(const ClerkId&)> then);
    /// Checks the second person's password. Does nothing unless something is to be approved.
    void approve(const QString& clerk, const QString& password);
    /// It is not approved.
    void cancel();

    /// Nothing while nothing is to be approved.
    [[nodiscard]] const std::optional<ApprovalWish>& wish() const { return m_wish; }
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// Why it was not approved at the last try.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

signals:
    void changed();

private:
    void checked(const Result<SessionView>& approver);
    void end();

    OfficeThread& m_office;
    std::optional<ApprovalWish> m_wish;
    std::function<void(const ClerkId&)> m_then;
    std::optional<Error> m_fault;
    bool m_isChecking = false;
    quint64 m_round = 0; ///< how often it was asked or ended: a late answer is about what is over
};

} // namespace cekr
