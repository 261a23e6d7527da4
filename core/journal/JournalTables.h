// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/journal/DraftTable.h"
#include "core/journal/Journal.h"
#include "core/journal/KeySlotTable.h"
#include "core/journal/NoteTable.h"
#include "core/journal/PrintTable.h"
#include "core/journal/ReceiptTable.h"
#include "core/journal/TillTable.h"
#include "core/store/Database.h"

namespace cekr
{

/// The file of a journal, and the tables in it.
struct Journal::Tables
{
    explicit Tables(Database opened) : database(std::move(opened)) {}

    Database database;
    TillTable till{database};
    ReceiptTable receipts{database};
    PrintTable prints{database};
    DraftTable drafts{database};
    KeySlotTable keySlots{database};
    NoteTable notes{database};
};

} // namespace cekr
