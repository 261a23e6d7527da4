// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

class QApplication;

namespace cekr
{

/// A language the product speaks.
enum class Language
{
    Slovene,
    English,
};
inline constexpr std::array allLanguages{Language::Slovene, Language::English};

/// Stable name, as it stands in settings: "sl", "en".
[[nodiscard]] QLatin1StringView name(Language language);
/// The language of that stable name; nothing for an unknown one.
[[nodiscard]] std::optional<Language> language(QStringView name);
/// What a language calls itself, for choosing: "slovenščina", "English".
[[nodiscard]] QString ownName(Language language);
/// How numbers, dates and money are written in it.
[[nodiscard]] QLocale localeOf(Language language);

/// How dates stand beside the words that are made now: with English words as in English, also where amounts
/// are written as in Slovene (SpeakingIn).
[[nodiscard]] QLocale localeOfWords();

class ProductTranslator;

/// While it lives, words are made in another language than that of the screen: for paper. For the UI thread;
/// pages are not told. `numbers` is how amounts and dates are written meanwhile.
class SpeakingIn final
{
public:
    explicit SpeakingIn(Language words) : SpeakingIn(words, words) {}
    SpeakingIn(Language words, Language numbers);
    ~SpeakingIn();
    Q_DISABLE_COPY_MOVE(SpeakingIn)

private:
    ProductTranslator* m_translator; ///< null where no language is in use
    std::optional<Language> m_before;
    QLocale m_localeBefore;
};

/// The product speaks this language from now on: QLocale's default and the locale of open windows change
/// first, then every widget gets QEvent::LanguageChange, and pages say their words again. On the UI thread.
void useLanguage(QApplication& application, Language language);

} // namespace cekr
