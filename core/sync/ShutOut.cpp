// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/ShutOut.h"

#include "core/base/Log.h"
#include "core/journal/NoteTable.h"

namespace cekr
{

namespace
{

constexpr char shutOutNote[] = "shut-out";

} // namespace

bool isShutOut(const Error& fault)
{
    return about(fault.code) == ErrorAbout::Desk;
}

Result<bool> isShutOut(Journal& journal)
{
    const QByteArray note = TRY(journal.notes().value(shutOutNote));
    return note == "1";
}

void noteShutOut(Journal& journal, bool isOut)
{
    const Result<bool> before = isShutOut(journal);
    const Done noted =
        before && *before == isOut ? Done() : journal.notes().set(shutOutNote, isOut ? "1" : "0");
    if (!noted) {
        qCWarning(logSync) << "not noted whether this desk is let in" << noted.error().toLogLine();
    }
}

} // namespace cekr
