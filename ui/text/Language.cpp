// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/Language.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

/// The words are in an archive, and a linker leaves out of it what nobody names. Q_INIT_RESOURCE wants to be
/// called outside of any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace cekr
{

/// The product's own words in all its languages, of which one is spoken.
class ProductTranslator final : public QTranslator
{
public:
    ProductTranslator(Language language, QObject* parent) : QTranslator(parent), m_spoken(language)
    {
        for (const Language each : allLanguages) {
            (void)m_catalogues[size_t(each)].load(u"cekr_"_s + name(each), u":/i18n"_s);
        }
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override
    {
        return m_catalogues[size_t(m_spoken)].translate(context, source, comment, count);
    }
    [[nodiscard]] Language spoken() const { return m_spoken; }
    /// What was spoken before.
    Language speak(Language language) { return std::exchange(m_spoken, language); }

private:
    Language m_spoken;
    std::array<QTranslator, allLanguages.size()> m_catalogues;
};

namespace
{

constexpr auto translatorName = "cekr-translator"_L1;

void install(QApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

/// Null where no language is in use.
ProductTranslator* translatorInUse()
{
    ProductTranslator* own = nullptr;
    for (QTranslator* each : qApp->findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly)) {
        if (auto* product = dynamic_cast<ProductTranslator*>(each)) {
            own = product;
        }
    }
    return own;
}

void removeTranslators(QApplication& application)
{
    qDeleteAll(application.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly));
}

/// Windows that are open take the new default; those that chose a locale of their own keep it.
void setLocale(QApplication& application, const QLocale& locale)
{
    QLocale::setDefault(locale);
    QEvent change(QEvent::LocaleChange);
    QCoreApplication::sendEvent(&application, &change);
}

} // namespace

QLatin1StringView name(Language language)
{
    switch (language) {
    case Language::Slovene:
        return "sl"_L1;
    case Language::English:
        return "en"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Language> language(QStringView wanted)
{
    for (const Language language : allLanguages) {
        if (wanted == name(language)) {
            return language;
        }
    }
    return std::nullopt;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::Slovene:
        return u"slovenščina"_s;
    case Language::English:
        return u"English"_s;
    }
    Q_UNREACHABLE();
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Slovene:
        return QLocale(QLocale::Slovenian, QLocale::Slovenia);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

void useLanguage(QApplication& application, Language language)
{
    initTranslations();
    setLocale(application, localeOf(language));
    removeTranslators(application);
    // The last one installed is asked first: Qt's own words, ours for what Qt lacks, then the product's.
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto catalogue : {"qt_"_L1, "qtbase_"_L1}) {
        install(application, catalogue + name(language), qtFolder);
    }
    install(application, "qtwords_"_L1 + name(language), u":/i18n"_s);
    auto* own = new ProductTranslator(language, &application);
    own->setObjectName(translatorName);
    QCoreApplication::installTranslator(own);
}

QLocale localeOfWords()
{
    const ProductTranslator* own = translatorInUse();
    return own ? localeOf(own->spoken()) : QLocale();
}

SpeakingIn::SpeakingIn(Language words, Language numbers) : m_translator(translatorInUse())
{
    m_before = m_translator ? std::optional(m_translator->speak(words)) : std::nullopt;
    QLocale::setDefault(localeOf(numbers));
}

SpeakingIn::~SpeakingIn()
{
    QLocale::setDefault(m_localeBefore);
    if (m_before) {
        m_translator->speak(*m_before);
    }
}

} // namespace cekr
