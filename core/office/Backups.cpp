// SPDX-License-Identifier: EUPL-1.2
#include "core/office/Backups.h"

#include <QDir>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kept = 14;
const QString nameFormat = QStringLiteral("'journal-'yyyyMMdd-HHmmss'.db'");

QStringList newestFirst(const QDir& folder)
{
    return folder.entryList({u"journal-*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

Result<QString> backUp(Journal& journal, const DeskFolder& folder, const QDateTime& now)
{
    const QDir backups(folder.backups());
    const QString path = backups.filePath(now.toUTC().toString(nameFormat));
    if (Done copied = journal.backupTo(path); !copied) {
        return failure(copied.error());
    }
    for (const QString& old : newestFirst(backups).mid(kept)) {
        QFile::remove(backups.filePath(old));
    }
    return path;
}

QDateTime newestBackup(const DeskFolder& folder)
{
    const QStringList all = newestFirst(QDir(folder.backups()));
    QDateTime made = all.isEmpty() ? QDateTime() : QDateTime::fromString(all.front(), nameFormat);
    made.setTimeSpec(Qt::UTC);
    return made;
}

} // namespace cekr
