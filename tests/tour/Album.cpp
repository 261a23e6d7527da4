// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Album.h"

#include "tests/tour/Require.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QScreen>

namespace cekr::test
{

using namespace Qt::StringLiterals;

namespace
{

struct Look
{
    QStringView folder;
    Language language;
    Theme::Choice theme;
};
/// The last one is the look the tour goes on in.
constexpr std::array looks{Look{u"en-light", Language::English, Theme::Choice::Light},
                           Look{u"en-dark", Language::English, Theme::Choice::Dark},
                           Look{u"sl-dark", Language::Slovene, Theme::Choice::Dark},
                           Look{u"sl-light", Language::Slovene, Theme::Choice::Light}};

} // namespace

Album::Album(QWidget& window, Preferences& preferences, const QString& folder)
    : m_window(window), m_preferences(preferences), m_folder(folder)
{
    QApplication::setCursorFlashTime(0); // two pictures of the same screen are the same
    for (const Look& look : looks) {
        QDir pictures(u"%1/%2"_s.arg(m_folder, look.folder));
        pictures.removeRecursively(); // those of an earlier tour
        require(pictures.mkpath(u"."_s), u"a folder for the pictures"_s);
    }
}

void Album::take(const QString& name)
{
    ++m_count;
    const QString number = QString::number(m_count).rightJustified(2, u'0');
    const QPointer<QWidget> focus = QApplication::focusWidget();
    for (const Look& look : looks) {
        takeLook(look.language, look.theme, u"%1/%2/%3-%4.png"_s.arg(m_folder, look.folder, number, name));
    }
    require(focus == QApplication::focusWidget(),
            u"the focus to stay when the language changes, at "_s + name);
}

void Album::takeLook(Language language, Theme::Choice theme, const QString& file)
{
    m_preferences.setTheme(theme);
    m_preferences.setLanguage(language);
    require(steadyPicture().save(file), u"a picture in "_s + file);
}

/// What the display shows once nothing has changed on it for a while: layouts settle over several rounds of
/// the event loop.
QPixmap Album::steadyPicture() const
{
    constexpr int quiet = 60; // milliseconds
    QImage before;
    QPixmap now;
    QElapsedTimer steady;
    const bool isSteady = QTest::qWaitFor([&] {
        now = m_window.screen()->grabWindow(0);
        const QImage image = now.toImage();
        if (image != std::exchange(before, image)) {
            steady.start();
        }
        return steady.hasExpired(quiet);
    });
    return isSteady ? now : QPixmap();
}

} // namespace cekr::test
