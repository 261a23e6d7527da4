// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"
#include "ui/widgets/Panel.h"

class QComboBox;

namespace cekr
{

class LabelledField;

/// Language, look and size of text.
class ScreenPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ScreenPanel(Preferences& preferences, QWidget* parent = nullptr);

    void retranslate();

private:
    Preferences& m_preferences;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    LabelledField* m_languageField;
    LabelledField* m_themeField;
    LabelledField* m_textSizeField;
};

} // namespace cekr
