// SPDX-License-Identifier: EUPL-1.2
#include "tests/store/FaultyVfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace cekr::test
{
namespace
{

constexpr qint64 endless = std::numeric_limits<qint64>::max();

// SQLite calls plain functions without a context: the state of the one disk there is.
struct Disk
{
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs faulty = {};
    sqlite3_io_methods methods = {};
    qint64 room = endless;
    int flushError = 0;
    int lastError = 0;
};

Disk disk;

// What SQLite allocates for a file: ours, and behind it the real one.
struct File
{
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const int fits = int(std::min<qint64>(size, disk.room));
    disk.room -= disk.room == endless ? 0 : fits;
    const int code = fits > 0 ? real(file)->pMethods->xWrite(real(file), bytes, fits, offset) : SQLITE_OK;
    return code == SQLITE_OK && fits < size ? SQLITE_FULL : code;
}

int flush(sqlite3_file*, int)
{
    disk.lastError = disk.flushError;
    return disk.flushError == 0 ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int shareMemory(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    if (extend != 0 && disk.room == 0) {
        disk.lastError = ENOSPC;
        return SQLITE_IOERR_SHMSIZE;
    }
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int control(sqlite3_file* file, int what, void* with)
{
    if (what == SQLITE_FCNTL_LAST_ERRNO) {
        *static_cast<int*>(with) = disk.lastError;
        return SQLITE_OK;
    }
    return real(file)->pMethods->xFileControl(real(file), what, with);
}

int close(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

sqlite3_io_methods makeMethods()
{
    sqlite3_io_methods methods = {};
    methods.iVersion = 2;
    methods.xClose = close;
    methods.xRead = [](sqlite3_file* file, void* to, int size, sqlite3_int64 offset) {
        return real(file)->pMethods->xRead(real(file), to, size, offset);
    };
    methods.xWrite = write;
    methods.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
        return real(file)->pMethods->xTruncate(real(file), size);
    };
    methods.xSync = flush;
    methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
        return real(file)->pMethods->xFileSize(real(file), size);
    };
    methods.xLock = [](sqlite3_file* file, int kind) {
        return real(file)->pMethods->xLock(real(file), kind);
    };
    methods.xUnlock = [](sqlite3_file* file, int kind) {
        return real(file)->pMethods->xUnlock(real(file), kind);
    };
    methods.xCheckReservedLock = [](sqlite3_file* file, int* held) {
        return real(file)->pMethods->xCheckReservedLock(real(file), held);
    };
    methods.xFileControl = control;
    methods.xSectorSize = [](sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); };
    methods.xDeviceCharacteristics = [](sqlite3_file* file) {
        return real(file)->pMethods->xDeviceCharacteristics(real(file));
    };
    methods.xShmMap = shareMemory;
    methods.xShmLock = [](sqlite3_file* file, int offset, int count, int flags) {
        return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
    };
    methods.xShmBarrier = [](sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); };
    methods.xShmUnmap = [](sqlite3_file* file, int remove) {
        return real(file)->pMethods->xShmUnmap(real(file), remove);
    };
    return methods;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    File* ours = reinterpret_cast<File*>(file);
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    const int code = disk.real->xOpen(disk.real, name, ours->real, flags, flagsOut);
    ours->base.pMethods = ours->real->pMethods != nullptr ? &disk.methods : nullptr;
    return code;
}

int lastError(sqlite3_vfs*, int, char*)
{
    return disk.lastError;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    disk = Disk();
    disk.real = sqlite3_vfs_find(nullptr);
    disk.methods = makeMethods();
    disk.faulty = *disk.real;
    disk.faulty.zName = "faulty";
    disk.faulty.szOsFile = int(sizeof(File)) + disk.real->szOsFile;
    disk.faulty.xOpen = open;
    disk.faulty.xGetLastError = lastError;
    sqlite3_vfs_register(&disk.faulty, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&disk.faulty);
    sqlite3_vfs_register(disk.real, 1);
}

void FaultyVfs::fillAfter(qint64 bytes)
{
    disk.room = bytes;
}

void FaultyVfs::freeSpace()
{
    fillAfter(endless);
}

void FaultyVfs::failFlush(int systemError)
{
    disk.flushError = systemError;
}

void FaultyVfs::withoutSharedMemory()
{
    disk.methods.iVersion = 1;
}

} // namespace cekr::test
