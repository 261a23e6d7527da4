// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QByteArray>

class QNetworkReply;

namespace cekr
{

/// What went wrong with a finished reply: the transport's fault, or central's problem document in `body`.
[[nodiscard]] Error errorOf(const QNetworkReply& reply, const QByteArray& body);

/// Whether nothing is known of the fate of what was sent, so that the same bytes have to be sent again.
[[nodiscard]] bool isUnknown(const Error& error);

} // namespace cekr
