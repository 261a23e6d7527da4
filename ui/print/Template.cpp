// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/Template.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// The templates are in an archive, and a linker leaves out of it what nobody names. Q_INIT_RESOURCE wants to
/// be called outside of any namespace.
static void openTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace cekr
{

namespace
{

constexpr auto tagBegin = "{{"_L1;
constexpr auto tagEnd = "}}"_L1;

QString fillSection(QStringView inner, const QJsonValue& value, const QJsonObject& values)
{
    if (value.isString()) {
        return value.toString().isEmpty() ? QString() : fillTemplate(inner, values);
    }
    QString filled;
    for (const QJsonValue& each : value.toArray()) {
        filled += fillTemplate(inner, each.toObject());
    }
    return filled;
}

} // namespace

QString fillTemplate(QStringView text, const QJsonObject& values)
{
    QString filled;
    while (!text.isEmpty()) {
        const qsizetype begin = text.indexOf(tagBegin);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(tagEnd, begin);
        if (end < 0) {
            break;
        }
        filled += text.left(begin);
        const QStringView tag = text.sliced(begin + 2, end - begin - 2);
        text = text.sliced(end + 2);
        if (!tag.startsWith(u'#')) {
            filled += values.value(tag).toString().toHtmlEscaped().replace(u'\n', "<br/>"_L1);
            continue;
        }
        const QString close = u"{{/%1}}"_s.arg(tag.sliced(1));
        const qsizetype inner = text.indexOf(close);
        Q_ASSERT(inner >= 0);
        filled += fillSection(text.left(inner), values.value(tag.sliced(1)), values);
        text = text.sliced(inner + close.size());
    }
    return filled.append(text);
}

QString readTemplate(const QString& fileName)
{
    openTemplates();
    QFile file(u":/templates/"_s + fileName);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace cekr
