// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/central/Services.h"
#include "app/central/persons/UploadTable.h"

namespace cekr::central
{

/// Takes attachments in: personal records and evidence, encrypted to central. One that is there in whole is
/// opened, checked, and kept as it was sent, sealed once more under a key of its own; nothing of its content
/// is kept in clear. May be asked from several threads.
class AttachmentReceiver final
{
public:
    explicit AttachmentReceiver(const Services& services) : m_services(services) {}

    /// Takes a piece in, and gives how many bytes of the attachment are there now; all of them once it was
    /// checked and kept. A piece that was there before, or comes too early, changes nothing. TooLarge;
    /// MalformedMessage, and the attachment has to be sent anew: other bytes than its hash says, another
    /// recipient, or content that is no record, PDF, JPEG or PNG. Errors of UploadTable::add().
    [[nodiscard]] Result<qint64> receive(const AttachmentPiece& piece, const DeskId& desk) const;

private:
    [[nodiscard]] Done keep(const QByteArray& hash, const QByteArray& bytes, const DeskId& desk) const;

    const Services& m_services;
};

} // namespace cekr::central
