// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MokId.h"
#include "core/journal/KeySlotTable.h"

#include <map>

namespace cekr
{

/// Wrong pairs of MOK ID and PAN digits at this desk (TOP-3), by card and of the desk as a whole. Those of a
/// card end with its right digits or a day without a wrong try, those of the desk with time alone: no card
/// that somebody knows buys guesses at another.
class CardTries final
{
public:
    /// None for what is no such note.
    [[nodiscard]] static CardTries fromNote(const QByteArray& note);
    [[nodiscard]] QByteArray toNote() const;

    /// TriesDelayed, with the seconds left as subject, while the card or the desk has to wait. Should the
    /// clock have been set back, the wait begins anew.
    [[nodiscard]] Done mayTry(MokId card, const QDateTime& now);
    void noteWrong(MokId card, const QDateTime& now);
    void noteRight(MokId card);

private:
    [[nodiscard]] SignInAttempts ofDesk(const QDateTime& now) const;

    SignInAttempts m_desk;
    std::map<quint32, SignInAttempts> m_cards;
};

} // namespace cekr
