// SPDX-License-Identifier: EUPL-1.2
#include "app/deskctl/Command.h"

#include <cstdio>

namespace cekr::deskctl
{

Exit refuse(const Error& error)
{
    (void)complain(error);
    return Exit::Refused;
}

Exit complain(const Error& error)
{
    const QString subject = error.subject.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.subject);
    std::fprintf(stderr, "cekr-deskctl: %s%s\n", qUtf8Printable(error.toLogLine()), qUtf8Printable(subject));
    const bool isHarm = error.code == ErrorCode::AlreadyRunning || error.code == ErrorCode::Exists;
    return isHarm ? Exit::Refused : Exit::FaultFound;
}

} // namespace cekr::deskctl
