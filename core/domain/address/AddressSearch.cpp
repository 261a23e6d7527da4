// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address/AddressSearch.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace cekr
{

namespace
{

constexpr qsizetype longestTyped = 100;

/// Letters that are more than a base letter with a mark.
QChar plain(QChar letter)
{
    switch (letter.unicode()) {
    case u'đ':
        return u'd';
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'ı':
        return u'i';
    default: // a letter, and no kind of ours
        return letter;
    }
}

QStringList wordsOf(QStringView text)
{
    return searchForm(text).split(u' ', Qt::SkipEmptyParts);
}

/// The smallest, each once: an entry is among them once for each of its words that fits.
void keepLikeliest(std::vector<quint64>& ranks, size_t most)
{
    for (size_t sorted = 2 * most;; sorted *= 4) {
        const auto end = ranks.begin() + qsizetype(std::min(sorted, ranks.size()));
        std::ranges::partial_sort(ranks, end);
        const auto others = std::ranges::unique(ranks.begin(), end);
        if (size_t(others.begin() - ranks.begin()) >= most || end == ranks.end()) {
            ranks.erase(others.begin(), ranks.end());
            return;
        }
    }
}

} // namespace

QString searchForm(QStringView text)
{
    QString form;
    bool isApart = false;
    for (const QChar letter : text.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.isLetterOrNumber()) {
            form += isApart && !form.isEmpty() ? u" " : u"";
            form += plain(letter);
            isApart = false;
        }
        isApart = isApart || (!letter.isLetterOrNumber() && !letter.isMark());
    }
    return form;
}

AddressSearch::AddressSearch(std::shared_ptr<const AddressRegister> addresses, int own)
    : m_addresses(std::move(addresses))
{
    const AddressRegister& all = *m_addresses;
    for (const Settlement& settlement : all.entries().settlements) {
        addEntry(
            {nullptr, &settlement, all.municipality(settlement.municipality), all.isNameShared(settlement)},
            settlement.name, own);
    }
    for (const Street& street : all.entries().streets) {
        const Settlement* settlement = all.settlement(street.settlement);
        addEntry(
            {&street, settlement, all.municipality(settlement->municipality), all.isNameShared(*settlement)},
            street.name, own);
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::words);
    for (quint32 i = 0; i < m_entries.size(); ++i) {
        for (const QString& word : m_entries[i].words) {
            m_words.push_back({word, i, true});
        }
        for (const QString& word : m_entries[i].place.split(u' ', Qt::SkipEmptyParts)) {
            m_words.push_back({word, i, false});
        }
    }
    std::ranges::sort(m_words, [](const Word& a, const Word& b) {
        return std::tie(a.text, a.entry) < std::tie(b.text, b.entry);
    });
}

void AddressSearch::addEntry(const AddressMatch& match, const RegisterName& name, int own)
{
    Entry entry;
    entry.match = match;
    entry.words = wordsOf(name.name);
    entry.words += wordsOf(name.second);
    entry.place = u' ' + searchForm(match.settlement->name.name) + u' ' +
                  searchForm(match.settlement->name.second) + u' ' + searchForm(match.municipality->name);
    entry.isOwn = match.municipality->id == own;
    m_entries.push_back(std::move(entry));
}

/// Each of them begins a word of its name or of where it lies, one at least of its name.
bool AddressSearch::hasAll(const Entry& entry, const QStringList& words) const
{
    bool isInName = false;
    for (const QString& word : words) {
        const bool isName =
            std::ranges::any_of(entry.words, [&word](const QString& own) { return own.startsWith(word); });
        if (!isName && !entry.place.contains(u' ' + word)) {
            return false;
        }
        isInName = isInName || isName;
    }
    return isInName;
}

/// Smaller is likelier: the own municipality, then what begins with what was typed, then settlements, then by
/// name.
quint64 AddressSearch::rankOf(quint32 index, const QString& firstWord) const
{
    const Entry& entry = m_entries[index];
    const bool isFirst = entry.words.front().startsWith(firstWord);
    return quint64(!entry.isOwn) << 34U | quint64(!isFirst) << 33U |
           quint64(entry.match.street != nullptr) << 32U | index;
}

/// The words that begin like that one of those typed which the fewest have.
std::span<const AddressSearch::Word> AddressSearch::fewestWith(const QStringList& words) const
{
    std::optional<std::span<const Word>> fewest;
    for (const QString& word : words) {
        const auto from = std::ranges::lower_bound(m_words, word, {}, &Word::text);
        const auto to = std::ranges::partition_point(
            from, m_words.end(), [&word](const Word& one) { return one.text.startsWith(word); });
        const std::span<const Word> range(from, to);
        fewest = !fewest || range.size() < fewest->size() ? range : fewest;
    }
    return fewest.value_or(std::span<const Word>());
}

std::vector<AddressMatch> AddressSearch::findAll(const QStringList& words, size_t most) const
{
    const bool isOneWord = words.size() == 1;
    std::vector<quint64> ranks;
    for (const Word& word : fewestWith(words)) {
        if (isOneWord ? word.isOfName : hasAll(m_entries[word.entry], words)) {
            ranks.push_back(rankOf(word.entry, words.front()));
        }
    }
    keepLikeliest(ranks, most);
    std::vector<AddressMatch> matches;
    for (size_t i = 0; i < std::min(most, ranks.size()); ++i) {
        matches.push_back(m_entries[quint32(ranks[i])].match);
    }
    return matches;
}

AddressMatches AddressSearch::find(QStringView typed, size_t most) const
{
    const QStringList words = typed.size() > longestTyped ? QStringList() : wordsOf(typed);
    if (words.isEmpty()) {
        return {};
    }
    AddressMatches found{findAll(words, most), {}};
    const bool isNumbered = words.size() > 1 && words.back().front().isDigit();
    if (found.matches.empty() && isNumbered) {
        found.matches = findAll(words.mid(0, words.size() - 1), most);
        const QString number = typed.trimmed().toString().section(u' ', -1);
        found.houseNumber = found.matches.empty() ? QString() : number;
    }
    return found;
}

} // namespace cekr
