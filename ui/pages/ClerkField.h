// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/SignInFlow.h"

#include <QLineEdit>

class QStringListModel;

namespace cekr
{

/// Who somebody is, by name or sign-in name; the names of the clerks known here complete themselves.
class ClerkField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClerkField(const SignInFlow& signIn, QWidget* parent = nullptr);

    /// The sign-in name, as far as it is known; else what is written.
    [[nodiscard]] QString clerk() const;
    /// Whom the desk knows by what is written; nullptr for nobody.
    [[nodiscard]] const ClerkState* known() const;

private:
    void followClerks();
    void writeOut();

    const SignInFlow& m_signIn;
    QStringListModel* m_names;
};

} // namespace cekr
