// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Preferences.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array themeNames{"light"_L1, "dark"_L1, "system"_L1};

} // namespace

Preferences::Preferences(const QString& folder)
    : m_file(QDir(folder).filePath(u"screen.ini"_s), QSettings::IniFormat)
{
}

void Preferences::set(const QString& key, const QVariant& value)
{
    if (m_file.value(key) != value) {
        m_file.setValue(key, value);
        save();
    }
}

void Preferences::save()
{
    m_file.sync(); // a power cut takes no choice back
    emit changed();
}

Language Preferences::language() const
{
    return m_file.value(u"language"_s).toString() == "en"_L1 ? Language::English : Language::Slovene;
}

void Preferences::setLanguage(Language language)
{
    set(u"language"_s, language == Language::English ? u"en"_s : u"sl"_s);
}

Theme::Choice Preferences::theme() const
{
    const QString name = m_file.value(u"theme"_s, u"system"_s).toString();
    const auto found = std::find(themeNames.begin(), themeNames.end(), name);
    return found == themeNames.end() ? Theme::Choice::System : Theme::Choice(found - themeNames.begin());
}

void Preferences::setTheme(Theme::Choice choice)
{
    set(u"theme"_s, QString(themeNames[size_t(choice)]));
}

int Preferences::textSize() const
{
    return m_file.value(u"textSize"_s, 100).toInt();
}

void Preferences::setTextSize(int percent)
{
    set(u"textSize"_s, percent);
}

Paper Preferences::paper() const
{
    return m_file.value(u"paper"_s).toString() == "a4"_L1 ? Paper::A4 : Paper::Roll80;
}

void Preferences::setPaper(Paper paper)
{
    set(u"paper"_s, paper == Paper::A4 ? u"a4"_s : u"roll80"_s);
}

bool Preferences::paperHasEnglish() const
{
    return m_file.value(u"paperHasEnglish"_s, false).toBool();
}

void Preferences::setPaperHasEnglish(bool hasEnglish)
{
    set(u"paperHasEnglish"_s, hasEnglish);
}

std::optional<QString> Preferences::printer() const
{
    if (m_file.value(u"pdfOnly"_s, false).toBool()) {
        return std::nullopt;
    }
    return m_file.value(u"printer"_s).toString();
}

void Preferences::setPrinter(const std::optional<QString>& name)
{
    if (name == printer()) {
        return;
    }
    m_file.setValue(u"pdfOnly"_s, !name);
    m_file.setValue(u"printer"_s, name.value_or(QString()));
    save();
}

QByteArray Preferences::window() const
{
    return m_file.value(u"window"_s).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry)
{
    m_file.setValue(u"window"_s, geometry);
    m_file.sync();
}

} // namespace cekr
