// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <array>

namespace cekr
{

/// Official documents with a photo that prove who somebody is (KYC-1).
enum class DocumentKind
{
    IdentityCard,
    Passport,
    ResidencePermit,
    BorderPass,
    DrivingLicence,
    WeaponLicence,
};
inline constexpr std::array allDocumentKinds{DocumentKind::IdentityCard,    DocumentKind::Passport,
                                             DocumentKind::ResidencePermit, DocumentKind::BorderPass,
                                             DocumentKind::DrivingLicence,  DocumentKind::WeaponLicence};
/// Stable names ("identity-card"); MalformedMessage for an unknown one.
[[nodiscard]] QLatin1StringView name(DocumentKind kind);
[[nodiscard]] Result<DocumentKind> documentKind(QStringView name);

/// The document that somebody was identified by.
struct IdentityDocument
{
    DocumentKind kind = DocumentKind::IdentityCard;
    QString number;            ///< 1 to 30 letters, digits, hyphens and slashes
    QString issuer;            ///< who gave it out ("UE Kranj"), 1 to 100 characters
    QDate validUntil = {};     ///< its last day; invalid where it has no end
    bool isWithoutEnd = false; ///< as those of elderly holders
    friend bool operator==(const IdentityDocument&, const IdentityDocument&) = default;
};

/// KYC-1: whether it is valid on that day, its last day being one. DocumentExpired; MalformedMessage when it
/// is not known until when.
[[nodiscard]] Done mayIdentify(const IdentityDocument& document, QDate day);

} // namespace cekr
