// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QSslConfiguration;

namespace cekr
{

struct CentralLink;

/// How a desk speaks TLS with central: version 1.3, central's own authority and no other, the desk's
/// certificate.
[[nodiscard]] QSslConfiguration centralTls(const CentralLink& link);

} // namespace cekr
