// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace cekr::test
{

/// A disk that fills up or breaks on purpose: SQLite's file system layer with faults, in force for every
/// database that is opened while it exists. One at a time. Nothing is flushed really, to be quick.
class FaultyVfs final
{
public:
    FaultyVfs();
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    /// After so many more bytes the disk is full: the write that reaches it is done in part and fails, as
    /// do all later ones, and files cannot grow.
    void fillAfter(qint64 bytes);
    /// There is room again.
    void freeSpace();
    /// Flushing fails with this system error (ENOSPC, EIO); 0 flushes again.
    void failFlush(int systemError);
    /// A file system that cannot share memory between processes, as some network ones.
    void withoutSharedMemory();
};

} // namespace cekr::test
