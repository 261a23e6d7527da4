// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"

#include <QWidget>

namespace cekr::test
{

/// Takes pictures of the screen, every one in both languages and both themes: FOLDER/sl-light/01-NAME.png and
/// so on. The screen is afterwards as it was.
class Album final
{
public:
    Album(QWidget& window, Preferences& preferences, const QString& folder);

    void take(const QString& name);
    [[nodiscard]] int count() const { return m_count; }

private:
    void takeLook(Language language, Theme::Choice theme, const QString& file);
    [[nodiscard]] QPixmap steadyPicture() const;

    QWidget& m_window;
    Preferences& m_preferences;
    QString m_folder;
    int m_count = 0;
};

} // namespace cekr::test
