// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with ever new bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace cekr::fuzz
{

inline QByteArray bytes(const uint8_t* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

inline QString text(const uint8_t* data, size_t size)
{
    return QString::fromUtf8(bytes(data, size));
}

/// A promise that holds for all bytes; the run ends with a crash and the bytes when it does not.
inline void require(bool promise)
{
    if (!promise) {
        std::abort();
    }
}

} // namespace cekr::fuzz
