// SPDX-License-Identifier: EUPL-1.2
#include "ui/text/Language.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

/// One sentence of a catalogue.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form, one without
    bool isCounted = false;
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isCounted) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString& path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == "message"_L1) {
            messages << readMessage(xml, context);
        }
    }
    return messages;
}

QList<Message> catalogue(Language language)
{
    return readCatalogue(
        u"%1/translations/cekr_%2.ts"_s.arg(QLatin1StringView(CEKR_SOURCE_DIR), name(language)));
}

/// What the code says now.
QList<Message> extracted(const QStringList& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"now.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(CEKR_SOURCE_DIR));
    lupdate.start(QStringLiteral(CEKR_LUPDATE), QStringList{u"-I"_s, u"."_s, u"ui"_s, u"app/desk"_s} +
                                                    options + QStringList{u"-ts"_s, path});
    return lupdate.waitForFinished() && lupdate.exitCode() == 0 ? readCatalogue(path) : QList<Message>();
}

QSet<QString> keysOf(const QList<Message>& messages)
{
    QSet<QString> keys;
    for (const Message& message : messages) {
        keys.insert(u"%1: %2"_s.arg(message.context, message.source));
    }
    return keys;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?[0-9]+|%L?n"_s);
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured());
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QStringList sorted(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

/// What is written alike in both languages: names, keys, units and signs.
bool isWordless(QString source)
{
    static const QStringList names{u"CeKR Pult"_s, u"MOK ID"_s, u"Caps Lock"_s, u"Esc"_s,
                                   u"Alt+←"_s,     u"Ctrl+↵"_s, u"PDF"_s,       u"A4"_s,
                                   u"min"_s,       u"h"_s,      u"Z"_s,         u"c"_s};
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    const QString words = source.remove(placeholder).remove(u'&').trimmed();
    return names.contains(words) || !words.contains(letter);
}

} // namespace

class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void slovene_hasEverySentenceOfTheCode();
    void english_hasEveryPluralOfTheCode();
    void everyMessage_isTranslated_data() { languages(); }
    void everyMessage_isTranslated();
    void placeholders_areThoseOfTheSource_data() { languages(); }
    void placeholders_areThoseOfTheSource();
    void mnemonics_areThoseOfTheSource();
    void slovene_isWrittenInSlovene();
    void slovene_isSetAsSloveneIs();
    void slovene_hasOneWordForOneThing();
    void english_hasOneWordForOneThing();

private:
    static void languages();
};

void CatalogueTest::languages()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("plurals");
    QTest::newRow("sl") << int(Language::Slovene) << 4;
    QTest::newRow("en") << int(Language::English) << 2;
}

void CatalogueTest::slovene_hasEverySentenceOfTheCode()
{
    const QSet<QString> now = keysOf(extracted({}));
    const QSet<QString> known = keysOf(catalogue(Language::Slovene));
    QVERIFY(!now.isEmpty());
    QCOMPARE(sorted(now - known).join(u"\n"_s), QString());
    QCOMPARE(sorted(known - now).join(u"\n"_s), QString());
}

void CatalogueTest::english_hasEveryPluralOfTheCode()
{
    const QSet<QString> now = keysOf(extracted({u"-pluralonly"_s}));
    const QSet<QString> known = keysOf(catalogue(Language::English));
    QVERIFY(!now.isEmpty());
    QCOMPARE(sorted(now - known).join(u"\n"_s), QString());
    QCOMPARE(sorted(known - now).join(u"\n"_s), QString());
}

void CatalogueTest::everyMessage_isTranslated()
{
    QFETCH(int, language);
    QFETCH(int, plurals);
    const QList<Message> messages = catalogue(Language(language));
    QVERIFY(!messages.isEmpty());
    for (const Message& message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QVERIFY2(message.translations.size() == (message.isCounted ? plurals : 1),
                 qPrintable(message.source));
        for (const QString& translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
        }
    }
}

void CatalogueTest::placeholders_areThoseOfTheSource()
{
    QFETCH(int, language);
    for (const Message& message : catalogue(Language(language))) {
        for (const QString& translation : message.translations) {
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source), qPrintable(translation));
        }
    }
}

/// A control that has a key in one language has one in the other.
void CatalogueTest::mnemonics_areThoseOfTheSource()
{
    static const QRegularExpression mnemonic(u"&[\\p{L}0-9]"_s);
    for (const Message& message : catalogue(Language::Slovene)) {
        for (const QString& translation : message.translations) {
            QVERIFY2(translation.count(mnemonic) == message.source.count(mnemonic), qPrintable(translation));
        }
    }
}

void CatalogueTest::slovene_isWrittenInSlovene()
{
    for (const Message& message : catalogue(Language::Slovene)) {
        for (const QString& translation : message.translations) {
            QVERIFY2(isWordless(message.source) || translation != message.source, qPrintable(translation));
        }
    }
}

/// Slovene quotation marks, a space that does not break before the euro sign, three dots as one sign.
void CatalogueTest::slovene_isSetAsSloveneIs()
{
    static const QRegularExpression foreign(u"[\"“”„]|\\.\\.\\.|(?<!\u00A0)€|  "_s);
    for (const Message& message : catalogue(Language::Slovene)) {
        for (const QString& translation : message.translations) {
            QVERIFY2(!translation.contains(foreign), qPrintable(translation));
        }
    }
}

/// Osrednji sistem, polnjenje, postopek, omejitev, menjalni denar, tipkovnica, potekla; money is dobroimetje,
/// and digits are števke.
void CatalogueTest::slovene_hasOneWordForOneThing()
{
    static const QRegularExpression other(
        u"\\b([Cc]entral[aeio]|[Pp]olnit(ev|v)|[Pp]ostavk|[Mm]ej[aeio]\\b|limit|[Zz]ačetn\\w+ gotovin|"
        "(devet|šest) številk|[Rr]azporeditev tipk|[Zz]apečaten|[Kk]od\\w PIN|[Pp]retečen|[Oo]bljub)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression money(u"\\bbalance\\b(?! enquiry)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const Message& message : catalogue(Language::Slovene)) {
        const bool isOfMoney = message.source.contains(money);
        for (const QString& translation : message.translations) {
            QVERIFY2(!translation.contains(other), qPrintable(translation));
            QVERIFY2(!isOfMoney || !translation.contains(u"stanj"_s, Qt::CaseInsensitive),
                     qPrintable(translation));
        }
    }
}

/// A top-up is no load, neither as a noun nor as a verb.
void CatalogueTest::english_hasOneWordForOneThing()
{
    static const QRegularExpression other(u"\\b(re)?load(s|ed|ing)?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (const Message& message : catalogue(Language::Slovene) + catalogue(Language::English)) {
        QVERIFY2(!QString(message.source).remove(u'&').contains(other), qPrintable(message.source));
    }
    for (const Message& message : catalogue(Language::English)) {
        for (const QString& translation : message.translations) {
            QVERIFY2(!translation.contains(other), qPrintable(translation));
        }
    }
}

QTEST_MAIN(CatalogueTest)
#include "CatalogueTest.moc"
