// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "ui/print/Sheet.h"

namespace cekr
{

/// Port: where a sheet goes. May take its time: not for the UI thread.
class DocumentSink
{
public:
    virtual ~DocumentSink() = default;
    [[nodiscard]] virtual Done put(const Sheet& sheet) = 0;
};

} // namespace cekr
