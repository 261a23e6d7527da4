// SPDX-License-Identifier: EUPL-1.2
#include "core/base/CommandLine.h"

#include <QJsonDocument>

#include <cstdio>

namespace cekr
{

QString namesOf(const QList<Positional>& positionals)
{
    QStringList names;
    for (const Positional& positional : positionals) {
        names += positional.name;
    }
    return names.join(u' ');
}

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
    std::fflush(stdout);
}

void print(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace cekr
