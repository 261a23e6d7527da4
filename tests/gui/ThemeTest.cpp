// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Theme.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

struct ColourPair
{
    const char* name;
    Colour ink;
    Colour ground;
};

/// Relative luminance of WCAG 2.2.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr auto textPairs = std::to_array<ColourPair>({
    {"text on surface", Colour::Text, Colour::Surface},
    {"text on card", Colour::Text, Colour::Card},
    {"text under the pointer", Colour::Text, Colour::Hover},
    {"text of the chosen row", Colour::Text, Colour::AccentSoft},
    {"muted on surface", Colour::Muted, Colour::Surface},
    {"muted on card", Colour::Muted, Colour::Card},
    {"muted under the pointer", Colour::Muted, Colour::Hover},
    {"accent on card", Colour::Accent, Colour::Card},
    {"accent on surface", Colour::Accent, Colour::Surface},
    {"current entry", Colour::Accent, Colour::AccentSoft},
    {"primary button", Colour::OnAccent, Colour::Accent},
    {"primary button under the pointer", Colour::OnAccent, Colour::AccentHot},
    {"error below a field", Colour::Bad, Colour::Card},
    {"error on surface", Colour::Bad, Colour::Surface},
});

constexpr auto edgePairs = std::to_array<ColourPair>({
    {"edge of a field", Colour::Edge, Colour::Card},
    {"edge of a field on surface", Colour::Edge, Colour::Surface},
    {"focus ring on card", Colour::Accent, Colour::Card},
    {"focus ring on surface", Colour::Accent, Colour::Surface},
    {"edge of an error", Colour::Bad, Colour::Card},
    {"ring in a primary button", Colour::OnAccent, Colour::Accent},
});

constexpr std::array allTones{Tone::Good, Tone::Info, Tone::Warn, Tone::Bad, Tone::Neutral};
constexpr std::array bothSchemes{Scheme::Light, Scheme::Dark};

QByteArray inScheme(const char* name, Scheme scheme)
{
    return QByteArray(name) + (scheme == Scheme::Dark ? ", dark" : ", light");
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void init()
    {
        m_theme->choose(Theme::Choice::Light);
        m_theme->setTextSize(100);
    }

    void cleanupTestCase() { m_theme.reset(); }

    void text_isReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : bothSchemes) {
            for (const ColourPair& pair : textPairs) {
                QTest::newRow(inScheme(pair.name, scheme))
                    << colourOf(pair.ink, scheme) << colourOf(pair.ground, scheme);
            }
            for (const Tone tone : allTones) {
                QTest::newRow(inScheme("tone ", scheme) + QByteArray::number(int(tone)))
                    << colourOf(inkOf(tone), scheme) << colourOf(softOf(tone), scheme);
            }
        }
    }

    void text_isReadable()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void edges_areSeen_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : bothSchemes) {
            for (const ColourPair& pair : edgePairs) {
                QTest::newRow(inScheme(pair.name, scheme))
                    << colourOf(pair.ink, scheme) << colourOf(pair.ground, scheme);
            }
        }
    }

    void edges_areSeen()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 3, qPrintable(QString::number(contrast(ink, ground))));
    }

    void contrast_ofBlackAndWhite_is21()
    {
        QVERIFY(
            qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0)); // WCAG 2.2, definition of contrast ratio
        QVERIFY(qFuzzyCompare(contrast(Qt::red, Qt::red), 1.0));
    }

    void choose_dark_repaintsWhatIsShown()
    {
        Panel panel(u"Title"_s);
        panel.body()->addWidget(new TextLabel(TextStyle::Small, u"muted"_s));
        panel.body()->addWidget(new SecondaryButton(u"Button"_s));
        panel.show();
        const QPoint middle(panel.width() / 2, 8);
        QCOMPARE(panel.grab().toImage().pixelColor(middle), colourOf(Colour::Card, Scheme::Light));
        m_theme->choose(Theme::Choice::Dark);
        QTRY_COMPARE(panel.grab().toImage().pixelColor(middle), colourOf(Colour::Card, Scheme::Dark));
        const auto* label = panel.findChildren<TextLabel*>().last();
        QCOMPARE(label->palette().color(QPalette::WindowText), colourOf(Colour::Muted, Scheme::Dark));
    }

    void choose_theSame_tellsNobody()
    {
        QSignalSpy changes(m_theme.get(), &Theme::schemeChanged);
        m_theme->choose(Theme::Choice::Light);
        QCOMPARE(changes.size(), 0);
        m_theme->choose(Theme::Choice::Dark);
        QCOMPARE(changes.size(), 1);
    }

    void system_isFollowed_onlyWhenChosen()
    {
        m_theme->setSystemScheme(Scheme::Dark);
        QCOMPARE(m_theme->scheme(), Scheme::Light);
        m_theme->choose(Theme::Choice::System);
        QCOMPARE(m_theme->scheme(), Scheme::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        m_theme->setSystemScheme(Scheme::Light);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
    }

    void setTextSize_growsTextAndLengths()
    {
        Panel panel(u"Title"_s);
        auto* heading = new TextLabel(TextStyle::Heading, u"Heading"_s);
        panel.body()->addWidget(heading);
        QCOMPARE(heading->font().pointSizeF(), 16.0);
        const int margin = panel.layout()->contentsMargins().left();
        m_theme->setTextSize(150);
        QCOMPARE(heading->font().pointSizeF(), 24.0);
        QVERIFY(panel.layout()->contentsMargins().left() >= margin * 149 / 100);
        m_theme->setTextSize(100);
        QCOMPARE(heading->font().pointSizeF(), 16.0);
        QCOMPARE(panel.layout()->contentsMargins().left(), margin);
    }

    void setTextSize_takesTheNearestOffered()
    {
        m_theme->setTextSize(0);
        QCOMPARE(m_theme->textSize(), 100);
        m_theme->setTextSize(125);
        QCOMPARE(m_theme->textSize(), 130);
        m_theme->setTextSize(900);
        QCOMPARE(m_theme->textSize(), 150);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
