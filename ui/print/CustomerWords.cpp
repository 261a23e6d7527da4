// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/CustomerWords.h"

#include "ui/text/Language.h"

#include <QJsonArray>

namespace cekr
{

namespace
{

/// What is the same in both languages, amounts and numbers above all, stands once.
QJsonValue beside(const QJsonValue& slovene, const QJsonValue& english)
{
    if (slovene.isString()) {
        const QString text = slovene.toString();
        const QString other = english.toString();
        return text == other || other.isEmpty() ? text : text + u'\n' + other;
    }
    if (slovene.isArray()) {
        const QJsonArray others = english.toArray();
        QJsonArray both;
        for (qsizetype i = 0; i < slovene.toArray().size(); ++i) {
            both.append(beside(slovene.toArray().at(i), others.at(i)));
        }
        return both;
    }
    QJsonObject both = slovene.toObject();
    for (auto each = both.begin(); each != both.end(); ++each) {
        each.value() = beside(each.value(), english.toObject().value(each.key()));
    }
    return both;
}

} // namespace

QJsonObject customerWords(bool withEnglish, const std::function<QJsonObject()>& values)
{
    const SpeakingIn slovene(Language::Slovene);
    const QJsonObject words = values();
    if (!withEnglish) {
        return words;
    }
    const SpeakingIn english(Language::English, Language::Slovene);
    return beside(words, values()).toObject();
}

} // namespace cekr
