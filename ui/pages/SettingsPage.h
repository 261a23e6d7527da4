// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/Preferences.h"

class QComboBox;

namespace cekr
{

class LabelledField;
class PageBody;
class Panel;
class TextLabel;

/// Language, look, paper and printer, and a test of the scanner. Everything takes effect at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

    /// Shows what arrived, and what it says about the scanner.
    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    void choose();

    Preferences& m_preferences;
    PageBody* m_body;
    Panel* m_screen;
    Panel* m_devices;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QComboBox* m_paper;
    LabelledField* m_languageField;
    LabelledField* m_themeField;
    LabelledField* m_textSizeField;
    LabelledField* m_paperField;
    TextLabel* m_scanWords;
    QString m_scanned;
};

} // namespace cekr
