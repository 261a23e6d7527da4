// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Preferences.h"

#include "core/base/DurableFile.h"
#include "core/base/Log.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array themeNames{"light"_L1, "dark"_L1, "system"_L1};
constexpr qint64 largestFile = 64 * 1024;

/// The values as the lines of an INI file.
Result<QByteArray> asIni(const QVariantMap& values)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screen.ini"_s);
    {
        QSettings file(path, QSettings::IniFormat);
        for (const auto& [key, value] : values.asKeyValueRange()) {
            file.setValue(key, value);
        }
    }
    return readFile(path, largestFile);
}

} // namespace

Preferences::Preferences(const QString& folder) : m_path(QDir(folder).filePath(u"screen.ini"_s))
{
    if (QFileInfo(m_path).size() > largestFile) {
        return;
    }
    const QSettings file(m_path, QSettings::IniFormat);
    for (const QString& key : file.childKeys()) {
        m_values.insert(key, file.value(key));
    }
}

void Preferences::set(const QString& key, const QVariant& value)
{
    if (m_values.value(key) != value) {
        m_values.insert(key, value);
        save();
    }
}

void Preferences::save()
{
    write();
    emit changed();
}

/// QSettings would follow a link in its place; and a power cut takes no choice back.
void Preferences::write() const
{
    const Result<QByteArray> content = asIni(m_values);
    const Done written = content ? writePrivateFile(m_path, *content) : failure(content.error());
    if (!written) {
        qCWarning(logOffice) << "choices not kept" << written.error().toLogLine();
    }
}

Language Preferences::language() const
{
    return value(u"language"_s).toString() == "en"_L1 ? Language::English : Language::Slovene;
}

void Preferences::setLanguage(Language language)
{
    set(u"language"_s, language == Language::English ? u"en"_s : u"sl"_s);
}

Theme::Choice Preferences::theme() const
{
    const QString name = m_values.value(u"theme"_s, u"system"_s).toString();
    const auto found = std::find(themeNames.begin(), themeNames.end(), name);
    return found == themeNames.end() ? Theme::Choice::System : Theme::Choice(found - themeNames.begin());
}

void Preferences::setTheme(Theme::Choice choice)
{
    set(u"theme"_s, QString(themeNames[size_t(choice)]));
}

int Preferences::textSize() const
{
    return m_values.value(u"textSize"_s, 100).toInt();
}

void Preferences::setTextSize(int percent)
{
    set(u"textSize"_s, percent);
}

Paper Preferences::paper() const
{
    return value(u"paper"_s).toString() == "a4"_L1 ? Paper::A4 : Paper::Roll80;
}

void Preferences::setPaper(Paper paper)
{
    set(u"paper"_s, paper == Paper::A4 ? u"a4"_s : u"roll80"_s);
}

bool Preferences::paperHasEnglish() const
{
    return m_values.value(u"paperHasEnglish"_s, false).toBool();
}

void Preferences::setPaperHasEnglish(bool hasEnglish)
{
    set(u"paperHasEnglish"_s, hasEnglish);
}

std::optional<QString> Preferences::printer() const
{
    if (m_values.value(u"pdfOnly"_s, false).toBool()) {
        return std::nullopt;
    }
    return value(u"printer"_s).toString();
}

void Preferences::setPrinter(const std::optional<QString>& name)
{
    if (name == printer()) {
        return;
    }
    m_values.insert(u"pdfOnly"_s, !name);
    m_values.insert(u"printer"_s, name.value_or(QString()));
    save();
}

QByteArray Preferences::window() const
{
    return value(u"window"_s).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry)
{
    m_values.insert(u"window"_s, geometry);
    write();
}

} // namespace cekr
