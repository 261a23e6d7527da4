// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"
#include "core/card/DocumentZone.h"

#include <QStringList>
#include <QStringView>

namespace cekr
{

/// The lines of a machine-readable zone as a scanner or somebody at the keys gives them: one by one in any
/// order, or all in one burst, with or without an end after each. A line that comes again replaces what was
/// read in its place; one of another format begins another document.
class ZoneScan final
{
public:
    /// Small letters count as capitals, blanks are passed over. MalformedMessage for what is no line of a
    /// zone (30, 36 or 44 signs A to Z, 0 to 9 and "<"), or none of a document of a person that is accepted
    /// (first letter A, C, I or P); TooLarge above 400 signs. After an error all is as it was.
    [[nodiscard]] Done add(QStringView text);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    /// Counted from 1; none when nothing was read.
    [[nodiscard]] std::vector<int> missingLines() const;
    /// What was read so far. To be asked only when it is not empty.
    [[nodiscard]] DocumentZone zone(QDate today) const;

private:
    [[nodiscard]] Done addLine(const QString& line);

    ZoneFormat m_format = ZoneFormat::Td1;
    QStringList m_lines; ///< as many as the format has; an empty one is missing
};

} // namespace cekr
