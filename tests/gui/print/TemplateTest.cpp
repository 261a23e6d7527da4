// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/Template.h"

#include <QJsonArray>
#include <QTest>

using namespace cekr;
using namespace Qt::StringLiterals;

class TemplateTest final : public QObject
{
    Q_OBJECT

private slots:
    void fill_data();
    void fill();
};

void TemplateTest::fill_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("without tags") << u"<p>č</p>"_s << u"<p>č</p>"_s;
    QTest::newRow("value") << u"a {{name}} b"_s << u"a Ana b"_s;
    QTest::newRow("markup") << u"{{markup}}"_s << u"&lt;b&gt; &amp;"_s;
    QTest::newRow("unknown") << u"[{{nobody}}]"_s << u"[]"_s;
    QTest::newRow("tag in a value") << u"{{tag}}"_s << u"{{name}}"_s;
    QTest::newRow("list") << u"{{#list}}<{{x}}>{{/list}}!"_s << u"<1><2>!"_s;
    QTest::newRow("list within a list") << u"{{#outer}}({{#list}}{{x}}{{/list}}){{/outer}}"_s << u"(3)(4)"_s;
    QTest::newRow("empty list") << u"[{{#none}}x{{/none}}]"_s << u"[]"_s;
    QTest::newRow("text that is there") << u"{{#name}}+{{name}}{{/name}}"_s << u"+Ana"_s;
    QTest::newRow("text that is empty") << u"[{{#blank}}+{{/blank}}]"_s << u"[]"_s;
    QTest::newRow("section unknown") << u"[{{#nobody}}+{{/nobody}}]"_s << u"[]"_s;
    QTest::newRow("tag not closed") << u"a {{name"_s << u"a {{name"_s;
}

void TemplateTest::fill()
{
    const QJsonObject values{
        {u"name"_s, u"Ana"_s},
        {u"markup"_s, u"<b> &"_s},
        {u"tag"_s, u"{{name}}"_s},
        {u"blank"_s, u""_s},
        {u"none"_s, QJsonArray{}},
        {u"list"_s, QJsonArray{QJsonObject{{u"x"_s, u"1"_s}}, QJsonObject{{u"x"_s, u"2"_s}}}},
        {u"outer"_s, QJsonArray{QJsonObject{{u"list"_s, QJsonArray{QJsonObject{{u"x"_s, u"3"_s}}}}},
                                QJsonObject{{u"list"_s, QJsonArray{QJsonObject{{u"x"_s, u"4"_s}}}}}}}};
    QFETCH(QString, text);
    QTEST(fillTemplate(text, values), "filled");
}

QTEST_APPLESS_MAIN(TemplateTest)
#include "TemplateTest.moc"
