// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/Stage.h"

#include "ui/text/Language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace cekr::test
{

namespace
{

/// The application's; lives as long as it does.
Theme& theme()
{
    static QPointer<Theme> only;
    if (!only) {
        only = new Theme(*qApp, qApp);
    }
    return *only;
}

/// The letter that `text` claims with Alt; null for none.
QChar mnemonicOf(const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key()).toUpper();
}

QString textOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label ? label->text() : QString();
}

} // namespace

void Stage::prepare()
{
    useLanguage(*qApp, Language::English);
    theme().choose(Theme::Choice::Light);
}

Stage::Stage(Page* page) : m_frame(new Frame)
{
    begin();
    m_window.layout()->addWidget(m_frame);
    m_frame->setDeskName(u"Avtobusna postaja Kranj · blagajna 2"_s);
    m_frame->setEntries({{u"home"_s, Symbol::Home, u"Desk"_s},
                         {u"stock"_s, Symbol::Stock, u"Stock"_s},
                         {u"till"_s, Symbol::Till, u"Till"_s}});
    m_frame->setUser({u"Ana N."_s, u"clerk"_s, QTime(7, 58)});
    m_frame->addPage(u"page"_s, page, u"home"_s);
    m_frame->showPage(u"page"_s);
    m_window.show();
    m_window.activateWindow();
    page->entered();
}

Stage::Stage(QWidget* content)
{
    begin();
    m_window.layout()->addWidget(content);
    m_window.show();
    m_window.activateWindow();
}

void Stage::begin()
{
    prepare();
    auto* layout = new QHBoxLayout(&m_window);
    layout->setContentsMargins(0, 0, 0, 0);
    const int factor = std::max(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    m_window.resize(1366 / factor, 768 / factor);
}

QString Stage::nameOf(QWidget& widget)
{
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

bool Stage::shows(const QString& words) const
{
    const auto all = m_window.findChildren<QWidget*>();
    return std::any_of(all.begin(), all.end(), [&](QWidget* widget) {
        return widget->isVisible() && (textOf(*widget).contains(words) || nameOf(*widget).contains(words));
    });
}

void Stage::click(const QString& button)
{
    auto* found = find<QAbstractButton>(button);
    QVERIFY2(found, qPrintable(u"no button "_s + button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void Stage::type(const QString& text)
{
    QTest::keyClicks(m_window.focusWidget(), text);
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.focusWidget() ? m_window.focusWidget() : &m_window, key, modifiers);
}

QString Stage::focus() const
{
    return m_window.focusWidget() ? nameOf(*m_window.focusWidget()) : QString();
}

QString Stage::mnemonicsClaimedTwice() const
{
    QString once;
    QString twice;
    for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
        const QChar letter = widget->isVisible() ? mnemonicOf(textOf(*widget)) : QChar();
        if (!letter.isNull()) {
            (once.contains(letter) ? twice : once).append(letter);
        }
    }
    return twice;
}

void Stage::choose(Theme::Choice choice)
{
    theme().choose(choice);
    QCoreApplication::processEvents();
}

void Stage::picture(const QString& name)
{
    pictureOf(m_window, name);
}

void pictureOf(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("CEKR_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QVERIFY(QDir().mkpath(folder));
    const int percent = 100 * std::max(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    for (const Language language : {Language::Slovene, Language::English}) {
        useLanguage(*qApp, language);
        for (const auto& [choice, look] :
             {std::pair{Theme::Choice::Dark, u"dark"_s}, {Theme::Choice::Light, u"light"_s}}) {
            theme().choose(choice);
            QTest::qWait(200); // layouts settle in several rounds
            const QString file =
                u"%1/%2-%3-%4-%5.png"_s.arg(folder, name, cekr::name(language), look).arg(percent);
            QVERIFY2(window.grab().save(file), qPrintable(file));
        }
    }
}

} // namespace cekr::test
