// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"

#include <QWidget>

namespace cekr::tour
{

/// The pictures of the tour: each in both languages and both themes, taken of the same moment, so that
/// nothing on the way depends on the look.
class Album
{
public:
    /// Makes the folder.
    Album(QWidget& window, Preferences& preferences, const QString& folder);

    /// Saves what the window shows as "NN-NAME-sl-light.png" and so on. Ends the tour when two looks are the
    /// same picture: then something was not translated, or took no notice of the theme.
    void picture(const QString& name);
    [[nodiscard]] int count() const { return m_pictures; }

private:
    QWidget& m_window;
    Preferences& m_preferences;
    QString m_folder;
    int m_places = 0;
    int m_pictures = 0;
};

} // namespace cekr::tour
