// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "core/office/DeskFolder.h"

#include <functional>
#include <memory>

namespace cekr
{

/// How a machine becomes a desk: a key made here, a one-time code, a certificate back.
struct EnrolmentOrder
{
    QString folder;
    QUrl central;
    QByteArray authority; ///< PEM: by it the desk knows that it talks to the right central
    QString code;
};

/// Enrols and calls `done` once, later, on this thread. A desk that is enrolled already is left as it is
/// (FileUnusable); the folder is written only after central has answered. MalformedMessage for an address
/// without https.
void enrol(const EnrolmentOrder& order, const Clock& clock, std::function<void(Result<DeskIdentity>)> done);

} // namespace cekr
