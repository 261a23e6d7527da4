// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace cekr
{

/// The three sizes of the machine-readable zone (ICAO 9303 parts 5, 6 and 4).
enum class ZoneFormat
{
    Td1, ///< three lines of 30: identity cards, residence permits
    Td2, ///< two lines of 36: older identity cards
    Td3, ///< two lines of 44: passports
};

/// What a zone says about a holder and a document.
enum class ZoneField
{
    Kind = 0x001,
    Issuer = 0x002,
    Number = 0x004,
    Surname = 0x008,
    GivenNames = 0x010,
    Nationality = 0x020,
    Born = 0x040,
    Sex = 0x080,
    ValidUntil = 0x100,
};
Q_DECLARE_FLAGS(ZoneFields, ZoneField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ZoneFields)

/// The sex that a document states.
enum class DocumentSex
{
    Female,
    Male,
    Unstated, ///< "<" or X
};

/// What the machine-readable zone of a document says (ICAO 9303-3). Its optional data are checked and not
/// kept: what they hold is not asked for.
struct DocumentZone
{
    ZoneFormat format = ZoneFormat::Td1;
    QString kind;        ///< one or two letters ("P", "ID", "AR")
    QString issuer;      ///< state or organisation, one to three letters of ICAO 9303-3 ("SVN", "D")
    QString number;      ///< without fillers
    QString surname;     ///< in capitals, as transliterated; the parts a blank apart
    QString givenNames;  ///< the same; empty where a document has none
    QString nationality; ///< as the issuer; it says nothing about residence
    QDate born;          ///< invalid where the day, the month or the year is not known
    DocumentSex sex = DocumentSex::Unstated;
    QDate validUntil;          ///< invalid where it has no end, or none that can be read
    bool isWithoutEnd = false; ///< documents of elderly holders
    bool isNameCut = false;    ///< the names fill the zone: there may be more of them

    ZoneFields known = {};    ///< which of them could be read at all
    ZoneFields doubtful = {}; ///< and which of those somebody has to compare with the document
    /// Signs of `number`, counted from 0, that no check digit tells from another that looks like them
    /// (G and 6, I and 8, S and 8).
    std::vector<int> ambiguousSigns = {};

    [[nodiscard]] bool isCertain(ZoneField field) const
    {
        return known.testFlag(field) && !doubtful.testFlag(field);
    }
};

} // namespace cekr
