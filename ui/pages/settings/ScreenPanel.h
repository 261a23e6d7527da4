// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"
#include "ui/pages/settings/Choices.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cekr
{

/// Language, look and size of text.
class ScreenPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ScreenPanel(Preferences& preferences, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_preferences(preferences)
        , m_language(new QComboBox)
        , m_theme(new QComboBox)
        , m_textSize(new QComboBox)
        , m_languageField(new LabelledField({}, m_language))
        , m_themeField(new LabelledField({}, m_theme))
        , m_textSizeField(new LabelledField({}, m_textSize))
    {
        for (QWidget* field : {m_languageField, m_themeField, m_textSizeField}) {
            body()->addWidget(field);
        }
        body()->addStretch(1);
        setFocusProxy(m_language);
        connect(m_language, &QComboBox::activated, this,
                [this](int index) { m_preferences.setLanguage(allLanguages[size_t(index)]); });
        connect(m_theme, &QComboBox::activated, this,
                [this](int index) { m_preferences.setTheme(Theme::Choice(index)); });
        connect(m_textSize, &QComboBox::activated, this,
                [this](int index) { m_preferences.setTextSize(Theme::textSizes[size_t(index)]); });
    }

    void retranslate()
    {
        //: Heading: language, look, size of text
        setTitle(tr("Screen"));
        //: Label of a choice
        m_languageField->setLabel(tr("&Language"));
        //: Label of a choice: light or dark
        m_themeField->setLabel(tr("L&ook"));
        //: Label of a choice
        m_textSizeField->setLabel(tr("Size of &text"));
        QStringList languages;
        for (const Language one : allLanguages) {
            languages.append(ownName(one));
        }
        offer(*m_language, languages, indexOf(allLanguages, m_preferences.language()));
        //: Choices of the look
        offer(*m_theme, {tr("Light"), tr("Dark"), tr("As the system")}, qsizetype(m_preferences.theme()));
        QStringList sizes;
        for (const int size : Theme::textSizes) {
            //: Size of text in percent
            sizes.append(tr("%1 %").arg(size));
        }
        offer(*m_textSize, sizes, indexOf(Theme::textSizes, m_preferences.textSize()));
    }

private:
    /// Where `value` stands; the first when it is none of them.
    template <typename Range, typename Value>
    static qsizetype indexOf(const Range& range, const Value& value)
    {
        const auto found = std::find(range.begin(), range.end(), value);
        return found == range.end() ? 0 : found - range.begin();
    }

    Preferences& m_preferences;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    LabelledField* m_languageField;
    LabelledField* m_themeField;
    LabelledField* m_textSizeField;
};

} // namespace cekr
