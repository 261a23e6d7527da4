// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

namespace cekr
{

class Database;
struct Document;

/// Which papers have gone to a printer, and how often they were copied.
class PrintTable final
{
public:
    explicit PrintTable(Database& database) : m_database(database) {}

    /// Whether the original has gone to a printer, or a copy was counted without it.
    [[nodiscard]] Result<bool> isPrinted(const Document& document);
    /// Before it goes to a printer, so that no crash brings a second one. False when it went before.
    [[nodiscard]] Result<bool> takeOriginal(const Document& document);
    /// The printer certainly did not take it. Nothing happens once copies are counted.
    [[nodiscard]] Done returnOriginal(const Document& document);
    /// Counts one more copy and returns its number (1 for the first copy).
    [[nodiscard]] Result<int> countCopy(const Document& document);
    /// All originals that there can be, where it is no longer known (after a restore from a backup).
    [[nodiscard]] Done takeOriginals();

private:
    Database& m_database;
};

} // namespace cekr
