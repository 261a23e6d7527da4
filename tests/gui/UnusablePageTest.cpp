// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/UnusablePage.h"

#include "tests/gui/Accessible.h"
#include "tests/gui/Stage.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace cekr;
using namespace cekr::test;
using namespace Qt::StringLiterals;

/// A desk that cannot work says why, and how it will again.
class UnusablePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Stage::prepare(); }

    void cleanup() { m_stage.reset(); }

    void everyFault_hasWhatWhyAndHow_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("picture");
        const auto add = [](ErrorCode code, const QString& command, const QString& picture) {
            QTest::newRow(name(code)) << command << picture;
        };
        add(ErrorCode::DatabaseCorrupt, u"cekr-deskctl restore --dir '/var/lib/cekr desk' FILE"_s,
            u"unusable-broken"_s);
        add(ErrorCode::NotEnrolled, u"cekr-deskctl enrol --dir '/var/lib/cekr desk'"_s,
            u"unusable-not-enrolled"_s);
        add(ErrorCode::AlreadyRunning, {}, u"unusable-running"_s);
        add(ErrorCode::ZoneMissing, u"cekr-deskctl doctor --dir '/var/lib/cekr desk'"_s, {});
        add(ErrorCode::FileUnusable, u"cekr-deskctl doctor --dir '/var/lib/cekr desk'"_s, {});
    }

    void everyFault_hasWhatWhyAndHow()
    {
        QFETCH(QString, command);
        QFETCH(QString, picture);
        const Error fault{errorCode(QTest::currentDataTag())};
        show(fault);
        const ErrorText text = textOf(fault);
        for (const QString& words : {text.title, text.sentence, text.nextStep}) {
            QVERIFY2(m_stage->shows(words), qPrintable(words));
        }
        QVERIFY(m_stage->shows(QLatin1StringView(name(fault.code))));
        const auto fields = m_page->findChildren<QLineEdit*>();
        QCOMPARE(fields.first()->isVisible(), !command.isEmpty());
        QVERIFY2(fields.first()->text().startsWith(command), qPrintable(fields.first()->text()));
        QVERIFY(namelessControls(m_stage->window()).isEmpty());
        if (!picture.isEmpty()) {
            m_stage->picture(picture);
        }
    }

    void copy_putsTheCommandOnTheClipboard()
    {
        show({ErrorCode::DatabaseCorrupt});
        m_stage->click(u"Copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_page->findChild<QLineEdit*>()->text());
    }

    void folderWithAQuote_cannotBreakTheCommand()
    {
        m_page = new UnusablePage({ErrorCode::DatabaseCorrupt}, u"/tmp/a'; rm b"_s);
        m_stage = std::make_unique<Stage>(static_cast<QWidget*>(m_page));
        QVERIFY(m_page->findChild<QLineEdit*>()->text().endsWith(u"'/tmp/a'\\''; rm b' FILE"_s));
    }

    void changeOfLanguage_changesTheWords()
    {
        const Error fault{ErrorCode::AlreadyRunning};
        show(fault);
        const QString before = textOf(fault).title;
        useLanguage(*qApp, Language::Slovene);
        QVERIFY(textOf(fault).title != before);
        QTRY_VERIFY(m_stage->shows(textOf(fault).title));
        QVERIFY(!m_stage->shows(before));
    }

private:
    void show(const Error& fault)
    {
        m_page = new UnusablePage(fault, u"/var/lib/cekr desk"_s);
        m_stage = std::make_unique<Stage>(static_cast<QWidget*>(m_page));
        m_page->entered();
    }

    std::unique_ptr<Stage> m_stage;
    UnusablePage* m_page = nullptr; // the stage's
};

QTEST_MAIN(UnusablePageTest)
#include "UnusablePageTest.moc"
