// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Printing.h"

#include "ui/pages/ErrorNotice.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace cekr
{

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
    begin([sheet, name = *printer](Press& press) { return press.print(sheet, name); },
          [this] {
              //: Notice after printing
              say([] { return NoticeWords{.tone = Tone::Good, .title = tr("Sent to the printer.")}; });
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
    begin([sheet, path](Press& press) { return press.savePdf(sheet, path); },
          [this, path] {
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

void Printing::begin(std::function<Done(Press&)> work, std::function<void()> then)
{
    clear();
    setBusy(true);
    m_press.ask(this, std::move(work), [this, then = std::move(then)](const Done& done) {
        setBusy(false);
        if (done) {
            then();
        } else {
            say([error = done.error()] { return noticeOf(error); });
            emit failed();
        }
    });
}

void Printing::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    emit busyChanged();
}

} // namespace cekr
