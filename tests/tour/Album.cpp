// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Album.h"

#include "tests/tour/Clerk.h"

#include <QDir>

#include <array>

namespace cekr::tour
{

using namespace Qt::StringLiterals;

namespace
{

struct Look
{
    QStringView name;
    Language language;
    Theme::Choice theme;
};
// The first is that of the work between the pictures.
constexpr std::array looks{Look{u"sl-light", Language::Slovene, Theme::Choice::Light},
                           Look{u"en-light", Language::English, Theme::Choice::Light},
                           Look{u"en-dark", Language::English, Theme::Choice::Dark},
                           Look{u"sl-dark", Language::Slovene, Theme::Choice::Dark}};

constexpr int answersMs = 150; // what is on its way to the screen
constexpr int restMs = 50;
constexpr int mostRests = 100;

void choose(Preferences& preferences, const Look& look)
{
    preferences.setLanguage(look.language);
    preferences.setTheme(look.theme);
}

/// What the window shows once nothing moves in it any more.
QImage stillPicture(QWidget& window)
{
    QImage image = window.grab().toImage();
    for (int rests = 0; rests < mostRests; ++rests) {
        QTest::qWait(restMs);
        const QImage next = window.grab().toImage();
        if (next == image) {
            return image;
        }
        image = next;
    }
    qFatal("tour: the window does not come to rest");
}

} // namespace

Album::Album(QWidget& window, Preferences& preferences, const QString& folder)
    : m_window(window), m_preferences(preferences), m_folder(folder)
{
    require(QDir().mkpath(folder), "a folder for the pictures");
    QApplication::setCursorFlashTime(0);
    choose(m_preferences, looks.front());
}

void Album::picture(const QString& name)
{
    QTest::qWait(answersMs);
    ++m_places;
    QList<QImage> taken;
    for (const Look& look : looks) {
        choose(m_preferences, look);
        const QImage image = stillPicture(m_window);
        require(!taken.contains(image), "every look to be another picture");
        taken.append(image);
        require(image.save(u"%1/%2-%3-%4.png"_s.arg(m_folder)
                               .arg(m_places, 2, 10, QLatin1Char('0'))
                               .arg(name, look.name)),
                "a picture");
        ++m_pictures;
    }
    choose(m_preferences, looks.front());
    QTest::qWait(restMs);
}

} // namespace cekr::tour
