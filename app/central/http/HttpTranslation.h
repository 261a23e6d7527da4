// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/http/Router.h"

namespace httplib
{
struct Request;
struct Response;
} // namespace httplib

namespace cekr::central
{

/// Between httplib's requests and answers and ours.
[[nodiscard]] QByteArray header(const httplib::Request& request, const char* name);
[[nodiscard]] RequestHead headOf(const httplib::Request& request);
[[nodiscard]] QHash<QByteArray, QByteArray> queryOf(const httplib::Request& request);
void send(const Answer& answer, httplib::Response& response);

/// SHA-256 of the certificate that the terminator in front has verified; empty when the client showed none.
[[nodiscard]] QByteArray fingerprintFromTerminator(const httplib::Request& request);

} // namespace cekr::central
