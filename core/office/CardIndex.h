// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/MokId.h"

#include <string>
#include <vector>

namespace cekr
{

/// All MOK IDs as one row of digits, so that any part of a number is found while it is being typed.
class CardIndex
{
public:
    /// From all numbers, ascending.
    void reset(const std::vector<quint32>& numbers);
    /// Adds those that are not there yet. They are put in their places when somebody asks next, so that many
    /// small portions do not cost more than one large.
    void add(const std::vector<MokId>& cards);
    [[nodiscard]] size_t size();

    /// Cards whose MOK ID contains these digits: first those that begin with them, then the others, each in
    /// ascending order; at most `atMost`. Nothing for a text without digits or with more than nine.
    [[nodiscard]] std::vector<MokId> find(QStringView digits, size_t atMost);

private:
    void placeFresh();

    std::vector<quint32> m_numbers; ///< ascending
    std::string m_digits;           ///< nine characters each, in the same order
    std::vector<quint32> m_fresh;   ///< added, not in their places yet
};

} // namespace cekr
