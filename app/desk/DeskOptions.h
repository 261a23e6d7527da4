// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace cekr
{

/// How the program was started.
struct DeskOptions
{
    QString folder;   ///< of the desk
    QString language; ///< "sl" or "en"; empty: as chosen in the settings
    QString theme;    ///< "light", "dark" or "system"; empty: as chosen in the settings
    bool isFullScreen = false;
    bool announces = false; ///< prints "ready" once somebody can sign in, "signed-in" once somebody has
};

/// Reads the command line. --help and --version print and end the program; a wrong option ends it with 2.
[[nodiscard]] DeskOptions readOptions(const QStringList& arguments);

} // namespace cekr
