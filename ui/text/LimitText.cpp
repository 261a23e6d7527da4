// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/LimitText.h"

#include "ui/text/MoneyText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cekr
{

namespace
{

struct LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(cekr::LimitWords)
};

struct Limit
{
    QByteArrayView rule;
    const char* words;
};

//: Label of a bar that shows how much of a limit is used; %1 is the limit
constexpr const char* balance = QT_TRANSLATE_NOOP("cekr::LimitWords", "Balance on the card (up to %1)");

constexpr auto limits = std::to_array<Limit>({
    //: Label of a bar that shows how much of a limit is used: an anonymous card is loaded once; %1 is the
    //: limit
    {"LIMIT-A1", QT_TRANSLATE_NOOP("cekr::LimitWords", "The single top-up (up to %1)")},
    {"LIMIT-A2", balance},
    //: Label of a bar that shows how much of a limit is used; %1 is the limit
    {"LIMIT-N1", QT_TRANSLATE_NOOP("cekr::LimitWords", "Cash today (up to %1)")},
    //: Label of a bar that shows how much of a limit is used; %1 is the limit
    {"LIMIT-N2", QT_TRANSLATE_NOOP("cekr::LimitWords", "Transfers today (up to %1)")},
    //: Label of a bar that shows how much of a limit is used; %1 is the limit
    {"LIMIT-N3", QT_TRANSLATE_NOOP("cekr::LimitWords", "This month (up to %1)")},
    //: Label of a bar that shows how much of a limit is used; %1 is the limit
    {"LIMIT-N4", QT_TRANSLATE_NOOP("cekr::LimitWords", "This year (up to %1)")},
    {"LIMIT-N5", balance},
    //: Label of a bar that shows how much of a limit is used; %1 is the limit
    {"OFF-1", QT_TRANSLATE_NOOP("cekr::LimitWords", "Without a connection (up to %1 a card)")},
});

} // namespace

QString limitText(QByteArrayView rule, Money most)
{
    const auto* limit =
        std::find_if(limits.begin(), limits.end(), [rule](const Limit& each) { return each.rule == rule; });
    return limit == limits.end() ? QString::fromLatin1(rule)
                                 : LimitWords::tr(limit->words).arg(moneyText(most));
}

} // namespace cekr
