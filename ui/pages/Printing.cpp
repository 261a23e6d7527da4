// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Printing.h"

#include "ui/pages/ErrorNotice.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace cekr
{

namespace
{

/// What is said once a printer has taken it.
NoticeWords wordsFor(PrinterNeed need)
{
    switch (need) {
    case PrinterNeed::Nothing:
        //: Notice after printing
        return {.tone = Tone::Good, .title = Printing::tr("Sent to the printer.")};
    case PrinterNeed::Paper:
        return {.tone = Tone::Warn,
                .title = Printing::tr("The printer is out of paper."),
                .sentence = Printing::tr("The document waits and comes out once there is paper.")};
    case PrinterNeed::Clearing:
        return {.tone = Tone::Warn,
                .title = Printing::tr("Paper is jammed in the printer."),
                .sentence = Printing::tr("The document waits and comes out once the paper is removed.")};
    case PrinterNeed::Closing:
        return {.tone = Tone::Warn,
                .title = Printing::tr("The printer's cover is open."),
                .sentence = Printing::tr("The document waits and comes out once it is closed.")};
    case PrinterNeed::Starting:
        return {.tone = Tone::Warn,
                .title = Printing::tr("The printer is stopped."),
                .sentence =
                    Printing::tr("The document waits and comes out once the printer is started again.")};
    case PrinterNeed::Connection:
        return {.tone = Tone::Warn,
                .title = Printing::tr("The printer does not answer."),
                .sentence =
                    Printing::tr("The document waits and comes out once the printer is on and connected.")};
    case PrinterNeed::Looking:
        break;
    }
    return {.tone = Tone::Warn,
            .title = Printing::tr("It is not certain that the printer took it."),
            .sentence = Printing::tr("Look at the printer first. If nothing comes out, print a copy.")};
}

} // namespace

Printing::Printing(PressThread& press, const Preferences& preferences, Notice& notice, QWidget& page)
    : QObject(&page), m_press(press), m_preferences(preferences), m_notice(notice), m_page(page)
{
}

void Printing::print(const Sheet& sheet, const QString& fileName)
{
    const std::optional<QString> printer = m_preferences.printer();
    if (!printer) {
        save(sheet, fileName);
        return;
    }
    start();
    m_press.ask(
        this, [sheet, name = *printer](Press& press) { return press.print(sheet, name); },
        [this](const Result<PrinterNeed>& need) {
            if (!need) {
                failAtPrinter(need.error());
                return;
            }
            setBusy(false);
            say([need = *need] { return wordsFor(need); });
            emit printed();
        });
}

void Printing::save(const Sheet& sheet, const QString& fileName)
{
    //: Title of the window that asks where a PDF shall be saved
    auto* dialog = new QFileDialog(&m_page, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kind of file
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, sheet](const QString& path) { saveAt(sheet, path); });
    dialog->open();
}

void Printing::saveAt(const Sheet& sheet, const QString& path)
{
    start();
    m_press.ask(
        this, [sheet, path](Press& press) { return press.savePdf(sheet, path); },
        [this, path](const Done& saved) {
            setBusy(false);
            if (!saved) {
                fail(saved.error());
                return;
            }
            say([path] {
                //: Notice after a PDF was saved
                return NoticeWords{.tone = Tone::Good, .title = tr("Saved."), .sentence = path};
            });
        });
}

void Printing::clear()
{
    m_said = {};
    m_notice.clear();
}

void Printing::retranslate()
{
    if (m_said) {
        m_notice.say(m_said());
    }
}

void Printing::say(std::function<NoticeWords()> words)
{
    m_said = std::move(words);
    retranslate();
}

void Printing::start()
{
    clear();
    setBusy(true);
}

/// Where there is no printer at all, neither paper nor cable is to blame. One that was chosen is named.
void Printing::failAtPrinter(const Error& error)
{
    if (!error.subject.isEmpty()) {
        setBusy(false);
        fail(error);
        return;
    }
    m_press.ask(
        this, [](Press& press) { return press.printers().isEmpty(); },
        [this, error](bool hasNone) {
            setBusy(false);
            if (!hasNone) {
                fail(error);
                return;
            }
            say([] {
                return NoticeWords{
                    .tone = Tone::Bad,
                    //: Notice: something was to be printed
                    .title = tr("This computer has no printer"),
                    .sentence = tr("Nothing was printed; what was recorded stays recorded."),
                    .nextStep = tr("Save a PDF, or have the administrator set up a printer. Which one is "
                                   "used is chosen under Settings.")};
            });
            emit failed();
        });
}

void Printing::fail(const Error& error)
{
    say([error] { return noticeOf(error); });
    emit failed();
}

void Printing::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    emit busyChanged();
}

} // namespace cekr
