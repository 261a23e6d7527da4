// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/OpenSsl.h"

#include <QDateTime>

struct X509_name_st;

/// The few steps by which certificates and requests are filled in.
namespace cekr::x509
{

/// Adds a common name. False when OpenSSL refuses it (empty, over 64 characters).
[[nodiscard]] bool addCommonName(X509_name_st* name, const QString& commonName);
/// The one common name; empty when there is none or more than one.
[[nodiscard]] QString commonName(const X509_name_st* name);

/// A version 3 certificate with a random 128-bit serial number, valid between the two moments, still without
/// subject, issuer, key and extensions.
[[nodiscard]] Result<CertificatePtr> newCertificate(const QDateTime& notBefore, const QDateTime& notAfter);

/// Adds an extension by OpenSSL's number and notation (x509v3_config), to a certificate that has its key.
/// The notation has commands of its own: text from outside must be checked before it gets here.
[[nodiscard]] bool addExtension(x509_st* certificate, x509_st* issuer, int nid, const char* value);

} // namespace cekr::x509
