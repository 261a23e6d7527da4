// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

/// What a command-line tool answered.
struct ToolAnswer
{
    /// -1 when it could not be started or did not end in time.
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs an installed tool to its end, with the bytes as its standard input. A missing tool is an exit code
/// of -1, so that a test which needs it fails.
[[nodiscard]] ToolAnswer runTool(const QString& program, const QStringList& arguments,
                                 const QByteArray& input = {});

/// Writes a file for a tool; false when that fails.
[[nodiscard]] bool writeFile(const QString& path, const QByteArray& bytes);
