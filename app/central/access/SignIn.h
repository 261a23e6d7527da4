// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/CentralFolder.h"
#include "app/central/store/ClerkTable.h"
#include "core/wire/Messages.h"

namespace cekr::central
{

/// A sign-in in three steps: begin() and complete() are short and belong to the database's thread, the costly
/// comparison between them to any other. Nothing tells an unknown clerk from a wrong password.

/// Counts the try and gives the clerk, if there is one of that name, in whatever case. SignInDelayed.
[[nodiscard]] Result<std::optional<Clerk>> beginSignIn(Database& database, const ClerkId& clerk,
                                                       const QDateTime& now);

/// Whether it is this clerk's password; takes as long when there is no clerk. Thread-safe.
[[nodiscard]] bool isPasswordOf(const std::optional<Clerk>& clerk, const QString& password);

/// The answer for a clerk whose password was right: who it is and the desk's data key. ClerkDisabled.
[[nodiscard]] Result<wire::SignIn> completeSignIn(Database& database, const CentralKeys& keys,
                                                  const Clerk& clerk, const DeskId& desk,
                                                  const QDateTime& now);

/// What a desk's sealed data key is bound to.
[[nodiscard]] QByteArray dataKeyLabel(const DeskId& desk);

} // namespace cekr::central
