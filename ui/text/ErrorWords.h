// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>

namespace cekr
{

/// The words of an error as they stand in the source, before they are translated and filled in.
struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::ErrorWords)

public:
    /// What an error's subject is, and so how it is written.
    enum class Subject
    {
        AsItIs, ///< %1: a MOK ID, a name, a place
        Amount, ///< %1: money
        Day,    ///< %1: a date
        Count,  ///< %n
    };

    const char* title;
    const char* sentence; ///< for an error that names no subject
    const char* nextStep;
    const char* about = nullptr; ///< the sentence with the subject in it; null: `sentence` always
    Subject subject = Subject::AsItIs;

    /// All codes, one by one: the compiler names one that is forgotten.
    [[nodiscard]] static ErrorWords of(const Error& error);
};

} // namespace cekr
