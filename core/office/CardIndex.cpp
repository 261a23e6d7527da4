// SPDX-License-Identifier: EUPL-1.2
#include "core/office/CardIndex.h"

#include <algorithm>
#include <string_view>

namespace cekr
{

namespace
{

constexpr size_t width = 9;

void write(quint32 number, char* digits)
{
    for (size_t i = width; i-- > 0; number /= 10) {
        digits[i] = char('0' + number % 10);
    }
}

std::string digitsOf(QStringView text)
{
    std::string digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits += char(c.unicode());
        } else if (c != u' ') {
            return {};
        }
    }
    return digits.size() <= width ? digits : std::string();
}

} // namespace

void CardIndex::reset(const std::vector<quint32>& numbers)
{
    Q_ASSERT(std::is_sorted(numbers.begin(), numbers.end()));
    m_numbers = numbers;
    m_fresh.clear();
    m_digits.resize(numbers.size() * width);
    for (size_t i = 0; i < numbers.size(); ++i) {
        write(numbers[i], m_digits.data() + i * width);
    }
}

void CardIndex::add(const std::vector<MokId>& cards)
{
    for (const MokId card : cards) {
        if (!std::binary_search(m_numbers.begin(), m_numbers.end(), card.number())) {
            m_fresh.push_back(card.number());
        }
    }
}

size_t CardIndex::size()
{
    placeFresh();
    return m_numbers.size();
}

void CardIndex::placeFresh()
{
    if (m_fresh.empty()) {
        return;
    }
    std::sort(m_fresh.begin(), m_fresh.end());
    m_fresh.erase(std::unique(m_fresh.begin(), m_fresh.end()), m_fresh.end());
    std::vector<quint32> all;
    all.reserve(m_numbers.size() + m_fresh.size());
    std::merge(m_numbers.begin(), m_numbers.end(), m_fresh.begin(), m_fresh.end(), std::back_inserter(all));
    reset(all);
}

std::vector<MokId> CardIndex::find(QStringView text, size_t atMost)
{
    placeFresh();
    const std::string wanted = digitsOf(text);
    std::vector<MokId> beginning;
    std::vector<MokId> containing;
    if (wanted.empty()) {
        return {};
    }
    const std::string_view all(m_digits);
    for (size_t at = all.find(wanted); at != std::string_view::npos;) {
        const size_t row = at / width;
        const size_t column = at % width;
        size_t next = at + 1;
        if (column + wanted.size() <= width) { // not across two numbers
            std::vector<MokId>& found = column == 0 ? beginning : containing;
            if (found.size() < atMost) {
                found.push_back(MokId::fromNumber(m_numbers[row]));
            }
            next = (row + 1) * width;
            if (beginning.size() == atMost) {
                break;
            }
        }
        at = all.find(wanted, next);
    }
    beginning.insert(beginning.end(), containing.begin(), containing.end());
    beginning.resize(std::min(beginning.size(), atMost), MokId());
    return beginning;
}

} // namespace cekr
