// SPDX-License-Identifier: EUPL-1.2
#include "core/office/CardTries.h"

#include "core/office/SignInGate.h"

#include <algorithm>

namespace cekr
{

namespace
{

constexpr char deskLine[] = "desk";
constexpr std::chrono::seconds deskForgetsOneIn = std::chrono::minutes(5);
constexpr std::chrono::seconds cardForgetsIn = std::chrono::hours(24);

QByteArray toLine(const QByteArray& whose, const SignInAttempts& tries)
{
    return whose + ' ' + QByteArray::number(tries.failures) + ' ' +
           QByteArray::number(tries.lastAt.toMSecsSinceEpoch()) + '\n';
}

} // namespace

CardTries CardTries::fromNote(const QByteArray& note)
{
    CardTries tries;
    for (const QByteArray& line : note.split('\n')) {
        const QByteArrayList parts = line.split(' ');
        if (parts.size() != 3) {
            continue;
        }
        const SignInAttempts some{parts[1].toInt(),
                                  QDateTime::fromMSecsSinceEpoch(parts[2].toLongLong(), Qt::UTC)};
        (parts[0] == deskLine ? tries.m_desk : tries.m_cards[parts[0].toUInt()]) = some;
    }
    return tries;
}

QByteArray CardTries::toNote() const
{
    QByteArray note = m_desk.failures > 0 ? toLine(deskLine, m_desk) : QByteArray();
    for (const auto& [card, tries] : m_cards) {
        note += toLine(QByteArray::number(card), tries);
    }
    return note;
}

/// As many as are not forgotten yet.
SignInAttempts CardTries::ofDesk(const QDateTime& now) const
{
    const qint64 forgotten =
        m_desk.lastAt.isValid() ? m_desk.lastAt.secsTo(now) / deskForgetsOneIn.count() : 0;
    return {int(std::max<qint64>(m_desk.failures - forgotten, 0)), m_desk.lastAt};
}

Done CardTries::mayTry(MokId card, const QDateTime& now)
{
    m_desk = SignInGate::notAhead(m_desk, now);
    for (auto& [number, tries] : m_cards) {
        tries = SignInGate::notAhead(tries, now);
    }
    const auto found = m_cards.find(card.number());
    for (const SignInAttempts& tries :
         {ofDesk(now), found == m_cards.end() ? SignInAttempts() : found->second}) {
        if (const Done may = SignInGate::mayTry(tries, now); !may) {
            return failure(ErrorCode::TriesDelayed, {}, "TOP-3", may.error().subject);
        }
    }
    return {};
}

void CardTries::noteWrong(MokId card, const QDateTime& now)
{
    std::erase_if(m_cards, [&now](const auto& entry) {
        return entry.second.lastAt.secsTo(now) > cardForgetsIn.count();
    });
    m_desk = {ofDesk(now).failures + 1, now};
    SignInAttempts& tries = m_cards[card.number()];
    tries = {tries.failures + 1, now};
}

void CardTries::noteRight(MokId card)
{
    m_cards.erase(card.number());
}

} // namespace cekr
