// SPDX-License-Identifier: EUPL-1.2
#include "app/desk/DeskOptions.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

DeskOptions readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"CeKR Pult, the desk of an authorised CeKR point of sale."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption folder(u"dir"_s, u"Folder of the desk."_s, u"folder"_s, standardFolder());
    const QCommandLineOption language(u"language"_s, u"Language of the screen: sl or en."_s, u"code"_s);
    const QCommandLineOption theme(u"theme"_s, u"Look: light, dark or system."_s, u"name"_s);
    const QCommandLineOption fullScreen(u"full-screen"_s, u"Fill the whole screen."_s);
    const QCommandLineOption announce(
        u"announce"_s, u"Print \"ready\" once somebody can sign in, \"signed-in\" once somebody has."_s);
    for (const QCommandLineOption& option : {folder, language, theme, fullScreen, announce}) {
        parser.addOption(option);
    }
    parser.process(arguments);
    const auto oneOf = [&parser](const QCommandLineOption& option, const QStringList& allowed) {
        const QString value = parser.value(option);
        if (!value.isEmpty() && !allowed.contains(value)) {
            qCritical("--%s takes %s", qPrintable(option.names().constFirst()),
                      qPrintable(allowed.join(u", "_s)));
            std::exit(2);
        }
        return value;
    };
    return {parser.value(folder), oneOf(language, {u"sl"_s, u"en"_s}),
            oneOf(theme, {u"light"_s, u"dark"_s, u"system"_s}), parser.isSet(fullScreen),
            parser.isSet(announce)};
}

} // namespace cekr
