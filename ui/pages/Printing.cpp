// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/Printing.h"

#include "ui/pages/ErrorNotice.h"

#include <QDir>
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
              m_notice.say({.tone = Tone::Good, .title = tr("Sent to the printer.")});
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
              m_notice.say({.tone = Tone::Good,
                            //: Notice after a PDF was saved
                            .title = tr("Saved."),
                            .sentence = QDir::toNativeSeparators(path)});
          });
}

void Printing::begin(std::function<Done(Press&)> work, std::function<void()> then)
{
    m_notice.clear();
    setBusy(true);
    m_press.ask(this, std::move(work), [this, then = std::move(then)](const Done& done) {
        setBusy(false);
        if (done) {
            then();
        } else {
            sayError(m_notice, done.error());
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
