// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace cekr
{

/// An argument of a command by its place.
struct Positional
{
    QString name; ///< "FILE"; in brackets ("[FILE]"): may be left out
    QString meaning;
};

/// As usage says them: "FROM [TO]".
[[nodiscard]] QString namesOf(const QList<Positional>& positionals);

/// The command whose name is the first one or two words; null when there is none.
template <typename Command>
[[nodiscard]] const Command* commandOf(const QList<Command>& all, const QStringList& words)
{
    for (const Command& command : all) {
        if (words.mid(0, command.name.count(u' ') + 1).join(u' ') == command.name) {
            return &command;
        }
    }
    return nullptr;
}

/// Writes a line to standard output at once.
void print(const QString& line);
void print(const QJsonObject& object);

} // namespace cekr
