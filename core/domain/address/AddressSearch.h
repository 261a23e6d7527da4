// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address/AddressRegister.h"

#include <QStringView>

#include <memory>
#include <span>
#include <vector>

namespace cekr
{

/// Letters and digits of a text as one compares them: small, without marks (č as c, đ as d), what stands
/// between words as one blank.
[[nodiscard]] QString searchForm(QStringView text);

/// A street, or a settlement where addresses have none.
struct AddressMatch
{
    const Street* street = nullptr; ///< null: the settlement itself
    const Settlement* settlement = nullptr;
    const Municipality* municipality = nullptr;
    bool isNameShared = false; ///< another settlement is called like that: show the municipality
};

/// What was typed, as far as the register knows it.
struct AddressMatches
{
    std::vector<AddressMatch> matches; ///< likeliest first; those of the own municipality before all others
    QString houseNumber;               ///< what was typed behind a name, where that name is found without it
};

/// Completes addresses while one types: over all streets and settlements, from any word of the name in either
/// language, without regard to marks and capitals. Immutable, and may be asked from any thread.
class AddressSearch final
{
public:
    /// `own`: number of the municipality whose addresses come first.
    AddressSearch(std::shared_ptr<const AddressRegister> addresses, int own);

    /// At most `most`; nothing for a text without letters and digits, or of more than 100 characters.
    [[nodiscard]] AddressMatches find(QStringView typed, size_t most) const;
    [[nodiscard]] const AddressRegister& addresses() const { return *m_addresses; }

private:
    struct Entry
    {
        AddressMatch match;
        QStringList words;  ///< of its name, in both languages
        QString place;      ///< words of what it lies in, each after a blank
        bool isOwn = false; ///< of the own municipality
    };
    struct Word
    {
        QString text;
        quint32 entry = 0;
        bool isOfName = true; ///< else of what the entry lies in
    };
    void addEntry(const AddressMatch& match, const RegisterName& name, int own);
    [[nodiscard]] std::vector<AddressMatch> findAll(const QStringList& words, size_t most) const;
    [[nodiscard]] std::span<const Word> fewestWith(const QStringList& words) const;
    [[nodiscard]] bool hasAll(const Entry& entry, const QStringList& words) const;
    [[nodiscard]] quint64 rankOf(quint32 entry, const QString& firstWord) const;

    std::shared_ptr<const AddressRegister> m_addresses;
    std::vector<Entry> m_entries; ///< by name
    std::vector<Word> m_words;    ///< by text
};

} // namespace cekr
