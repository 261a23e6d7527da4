// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

#include "ui/pages/PageBody.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cekr
{

namespace
{

constexpr int stackBelow = 600; // design pixels

/// New words for the entries; which one is chosen stays.
void offer(QComboBox& box, const QStringList& words, int chosen)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItems(words);
    box.setCurrentIndex(chosen);
}

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
    , m_screen(new Panel)
    , m_devices(new Panel)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_paper(new QComboBox)
    , m_languageField(new LabelledField({}, m_language))
    , m_themeField(new LabelledField({}, m_theme))
    , m_textSizeField(new LabelledField({}, m_textSize))
    , m_paperField(new LabelledField({}, m_paper))
    , m_scanWords(new TextLabel(TextStyle::Body))
{
    for (QWidget* field : {m_languageField, m_themeField, m_textSizeField}) {
        m_screen->body()->addWidget(field);
    }
    m_screen->body()->addStretch(1);
    m_devices->body()->addWidget(m_paperField);
    m_devices->body()->addWidget(&m_scanWords->wrapped());
    m_devices->body()->addStretch(1);
    auto* columns = new Columns(stackBelow);
    columns->add(m_screen, 1);
    columns->add(m_devices, 1);
    m_body->content()->addWidget(columns);
    m_body->content()->addStretch(1);
    retranslate();
    for (QComboBox* box : {m_language, m_theme, m_textSize, m_paper}) {
        connect(box, &QComboBox::activated, this, &SettingsPage::choose);
    }
}

void SettingsPage::choose()
{
    const int size = Theme::textSizes[size_t(m_textSize->currentIndex())];
    const auto theme = Theme::Choice(m_theme->currentIndex());
    const auto paper = Paper(m_paper->currentIndex());
    const Language language = allLanguages[size_t(m_language->currentIndex())];
    m_preferences.setTextSize(size);
    m_preferences.setTheme(theme);
    m_preferences.setPaper(paper);
    m_preferences.setLanguage(language);
}

bool SettingsPage::takeScan(const QString& code)
{
    m_scanned = code;
    retranslate();
    return true;
}

void SettingsPage::entered()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

QString SettingsPage::helpKey() const
{
    return QStringLiteral("settings");
}

void SettingsPage::retranslate()
{
    //: Heading of the page
    m_body->setTitle(tr("Settings"));
    //: Heading: language, look, size of text
    m_screen->setTitle(tr("Screen"));
    //: Heading: paper and scanner
    m_devices->setTitle(tr("Paper and scanner"));
    //: Label of a choice
    m_languageField->setLabel(tr("&Language"));
    //: Label of a choice: light or dark
    m_themeField->setLabel(tr("L&ook"));
    //: Label of a choice
    m_textSizeField->setLabel(tr("Size of &text"));
    //: Label of a choice: what receipts are printed on
    m_paperField->setLabel(tr("&Paper for receipts"));
    const auto language = std::find(allLanguages.begin(), allLanguages.end(), m_preferences.language());
    QStringList languages;
    for (const Language one : allLanguages) {
        languages.append(ownName(one));
    }
    offer(*m_language, languages, int(language - allLanguages.begin()));
    //: Choices of the look
    offer(*m_theme, {tr("Light"), tr("Dark"), tr("As the system")}, int(m_preferences.theme()));
    QStringList sizes;
    for (const int size : Theme::textSizes) {
        //: Size of text in percent
        sizes.append(tr("%1 %").arg(size));
    }
    const auto size = std::find(Theme::textSizes.begin(), Theme::textSizes.end(), m_preferences.textSize());
    offer(*m_textSize, sizes, size == Theme::textSizes.end() ? 0 : int(size - Theme::textSizes.begin()));
    //: Choices of paper
    offer(*m_paper, {tr("Roll, 80 mm"), tr("A4")}, int(m_preferences.paper()));
    m_scanWords->setText(m_scanned.isEmpty()
                             //: How to try the scanner
                             ? tr("To try the scanner, scan any card while this page is shown.")
                             //: %1 is what the scanner sent
                             : tr("The scanner sent: %1").arg(m_scanned));
}

} // namespace cekr
