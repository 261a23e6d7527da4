// SPDX-License-Identifier: EUPL-1.2
#include "core/office/PanKey.h"

#include "core/crypto/SealedBox.h"
#include "core/journal/Journal.h"
#include "core/journal/NoteTable.h"

namespace cekr
{

namespace
{

constexpr char panKeyNote[] = "pan-key";

} // namespace

Done keepPanKey(const QByteArray& panKey, const Secret& dataKey, Journal& journal)
{
    const QByteArray sealed = TRY(seal(dataKey, panKey, panKeyNote));
    return journal.notes().set(panKeyNote, sealed);
}

Result<Secret> panKey(const Secret& dataKey, Journal& journal)
{
    const QByteArray sealed = TRY(journal.notes().value(panKeyNote));
    return sealed.isEmpty() ? failure(ErrorCode::FirstSignInNeedsConnection)
                            : open(dataKey, sealed, panKeyNote);
}

} // namespace cekr
