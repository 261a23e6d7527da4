// SPDX-License-Identifier: EUPL-1.2
// address_p99: completion of addresses after each key of somebody who types one, over the register in
// CEKR_ADDRESSES (its CSV files), else over one of the size of the national one; beside looking for the same
// words in every name.
#include "app/central/imports/AddressFiles.h"
#include "core/domain/address/AddressSearch.h"
#include "tests/bench/Bench.h"

#include <QRandomGenerator>

using namespace cekr;
using namespace cekr::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int typedNames = 300;

/// As many municipalities, settlements and streets as the country has, with words that many of them share.
AddressEntries madeUp()
{
    QRandomGenerator random(20261201);
    const QStringList kinds{u"Cesta"_s, u"Ulica"_s, u"Pot"_s, u"Na"_s, u"Pod"_s, u"Zgornja"_s, u"Spodnja"_s};
    const auto name = [&random] {
        static const QStringList syllables{u"kra"_s, u"nja"_s,  u"go"_s, u"ri"_s,  u"ca"_s, u"ča"_s,
                                           u"do"_s,  u"vlje"_s, u"ža"_s, u"bni"_s, u"še"_s, u"lo"_s,
                                           u"ma"_s,  u"re"_s,   u"to"_s, u"vi"_s};
        QString word;
        for (int i = 0; i < 2 + random.bounded(3); ++i) {
            word += syllables[random.bounded(int(syllables.size()))];
        }
        return word;
    };
    AddressEntries entries;
    for (int i = 1; i <= 212; ++i) {
        entries.municipalities.push_back({i, name()});
    }
    for (int i = 1; i <= 6035; ++i) {
        entries.settlements.push_back({i, {name()}, 1 + random.bounded(212)});
    }
    for (int i = 1; i <= 10463; ++i) {
        const QString kind = kinds[random.bounded(int(kinds.size()))];
        entries.streets.push_back({i, {kind + u' ' + name()}, 1 + random.bounded(307)});
    }
    return entries;
}

AddressRegister addresses()
{
    const QString folder = qEnvironmentVariable("CEKR_ADDRESSES");
    auto made = folder.isEmpty() ? AddressRegister::make(madeUp()) : central::readAddressFiles(folder);
    if (!made) {
        qFatal("bench: %s", qPrintable(made.error().toLogLine()));
    }
    return *made;
}

/// What is in the field after each key.
std::vector<QString> typedTexts(const std::vector<Street>& streets)
{
    QRandomGenerator random(20261202);
    std::vector<QString> texts;
    for (int i = 0; i < typedNames; ++i) {
        const QString name = searchForm(streets[random.bounded(quint32(streets.size()))].name.name);
        for (qsizetype size = 1; size <= name.size(); ++size) {
            texts.push_back(name.left(size));
        }
    }
    return texts;
}

int countByReadingAll(const QStringList& names, const QString& typed)
{
    int found = 0;
    for (const QString& name : names) {
        found += name.contains(typed) ? 1 : 0;
    }
    return found;
}

} // namespace

int main()
{
    const auto all = std::make_shared<const AddressRegister>(addresses());
    const AddressSearch search(all, all->entries().municipalities.front().id);
    QStringList names;
    for (const Street& street : all->entries().streets) {
        names.append(searchForm(street.name.name));
    }
    for (const Settlement& settlement : all->entries().settlements) {
        names.append(searchForm(settlement.name.name));
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    for (const QString& typed : typedTexts(all->entries().streets)) {
        ours.push_back(millisecondsOf([&] {
            if (search.find(typed, 8).matches.empty()) {
                qFatal("bench: nothing found for %s", qPrintable(typed));
            }
        }));
        theirs.push_back(millisecondsOf([&] {
            if (countByReadingAll(names, typed) == 0) {
                qFatal("bench: nothing to find for %s", qPrintable(typed));
            }
        }));
    }
    print({"address_p99", percentile(ours, 0.99), percentile(theirs, 0.99), "ms", int(ours.size())});
}
