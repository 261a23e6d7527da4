// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cekr
{

/// A name in the register, and the one in a second official language; empty where there is none.
struct RegisterName
{
    QString name;
    QString second = {};
    friend bool operator==(const RegisterName&, const RegisterName&) = default;
};

/// A point of the national grid (D96/TM), in metres.
struct GridPoint
{
    int east = 0;
    int north = 0;
    friend bool operator==(const GridPoint&, const GridPoint&) = default;
};

struct Municipality
{
    int id = 0; ///< the register's, for ever
    QString name;
    friend bool operator==(const Municipality&, const Municipality&) = default;
};

struct Settlement
{
    int id = 0;
    RegisterName name;
    int municipality = 0;
    GridPoint centre = {};
    friend bool operator==(const Settlement&, const Settlement&) = default;
};

struct Street
{
    int id = 0;
    RegisterName name;
    int settlement = 0;
    friend bool operator==(const Street&, const Street&) = default;
};

struct PostOffice
{
    int code = 0; ///< four digits
    QString name;
    GridPoint centre = {};
    friend bool operator==(const PostOffice&, const PostOffice&) = default;
};

/// What a register, or a piece of one, is made of.
struct AddressEntries
{
    std::vector<Municipality> municipalities = {};
    std::vector<Settlement> settlements = {};
    std::vector<Street> streets = {};
    std::vector<PostOffice> posts = {};
    friend bool operator==(const AddressEntries&, const AddressEntries&) = default;
};

/// The national register of addresses, without house numbers.
class AddressRegister final
{
public:
    AddressRegister() = default;
    /// MalformedFile when two have one number, when something belongs to nothing, or a name is empty, with
    /// which one as subject; TooLarge above 200 000 entries or a name of more than 100 characters.
    [[nodiscard]] static Result<AddressRegister> make(AddressEntries entries);

    [[nodiscard]] const AddressEntries& entries() const { return m_entries; }
    /// Null when there is none of that number.
    [[nodiscard]] const Municipality* municipality(int id) const;
    [[nodiscard]] const Settlement* settlement(int id) const;
    /// Whether another settlement has the same name, in this municipality or another.
    [[nodiscard]] bool isNameShared(const Settlement& settlement) const;
    /// Whether addresses there have streets.
    [[nodiscard]] bool hasStreets(int settlement) const { return m_withStreets.value(settlement) > 0; }
    /// The post offices that are nearest to a settlement, the nearest first: the register does not say which
    /// one delivers there.
    [[nodiscard]] std::vector<const PostOffice*> postsNear(int settlement, size_t most) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.settlements.empty(); }

private:
    [[nodiscard]] Done link();

    AddressEntries m_entries;
    QHash<int, qsizetype> m_municipalityAt;
    QHash<int, qsizetype> m_settlementAt;
    QHash<QString, int> m_withName; ///< how many settlements have that name
    QHash<int, int> m_withStreets;  ///< how many streets a settlement has
};

} // namespace cekr
