// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

/// One running program per file. The operating system holds the lock and frees it when the process ends,
/// also by a kill; the empty file `path.lock` beside it stays and means nothing by itself.
class ProcessLock final
{
public:
    /// AlreadyRunning when another process (or another lock of this one) holds it; FileUnusable or DiskFull
    /// when the lock file cannot be made.
    [[nodiscard]] static Result<ProcessLock> lock(const QString& path);
    ProcessLock(ProcessLock&& other) noexcept;
    ProcessLock& operator=(ProcessLock&&) = delete;
    ~ProcessLock();

private:
    explicit ProcessLock(int descriptor);
    int m_descriptor;
};

} // namespace cekr
