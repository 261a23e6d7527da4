// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Backups.h"

#include <QDir>
#include <QSet>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keptCopies = 14;
constexpr int keptDays = 14;
constexpr int dayEnd = 16; ///< of "journal-20261025"
const QString nameFormat = QStringLiteral("'journal-'yyyyMMdd-HHmmss'.db'");

QStringList newestFirst(const QDir& folder)
{
    return folder.entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

/// All but the newest copies and the last one of each of the newest days.
QStringList superfluous(const QStringList& newestFirst)
{
    QStringList found;
    QSet<QString> days;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const qsizetype before = days.size();
        days.insert(newestFirst[i].left(dayEnd));
        const bool isLastOfItsDay = days.size() > before;
        if (i >= keptCopies && !(isLastOfItsDay && days.size() <= keptDays)) {
            found += newestFirst[i];
        }
    }
    return found;
}

} // namespace

Result<QString> backUp(Journal& journal, const DeskFolder& folder, const QDateTime& now)
{
    const QDir backups(folder.backups());
    const QString path = backups.filePath(now.toUTC().toString(nameFormat));
    TRY(journal.backupTo(path));
    for (const QString& old : superfluous(newestFirst(backups))) {
        QFile::remove(backups.filePath(old));
    }
    return path;
}

QStringList backupsOf(const DeskFolder& folder)
{
    const QDir backups(folder.backups());
    QStringList paths;
    for (const QString& name : newestFirst(backups)) {
        paths += backups.filePath(name);
    }
    return paths;
}

QDateTime newestBackup(const DeskFolder& folder)
{
    const QStringList all = newestFirst(QDir(folder.backups()));
    QDateTime made = all.isEmpty() ? QDateTime() : QDateTime::fromString(all.front(), nameFormat);
    made.setTimeSpec(Qt::UTC);
    return made;
}

} // namespace cekr
