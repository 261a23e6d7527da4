// SPDX-License-Identifier: EUPL-1.2
// Preloaded into a program, it gives it another file in place of the zone data of Europe/Ljubljana: the one
// that CEKR_ZONE_FILE names. One that does not exist is as if the zone data were missing. Qt knows no other
// way.
#include <cstdarg>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>

namespace
{

using Open = int (*)(const char*, int, ...);

const char* fileFor(const char* path)
{
    const char* other = std::getenv("CEKR_ZONE_FILE");
    return other != nullptr && std::strstr(path, "/Europe/Ljubljana") != nullptr ? other : path;
}

} // namespace

extern "C" int open(const char* path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    static const auto next = reinterpret_cast<Open>(::dlsym(RTLD_NEXT, "open"));
    return next(fileFor(path), flags, mode);
}

extern "C" int open64(const char* path, int flags, ...)
{
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    static const auto next = reinterpret_cast<Open>(::dlsym(RTLD_NEXT, "open64"));
    return next(fileFor(path), flags, mode);
}
