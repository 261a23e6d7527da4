// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Printing.h"

#include <QSet>

class QScrollArea;

namespace cekr
{

class PrimaryButton;
class ReceiptPreview;
class SecondaryButton;

/// A sheet as it comes out of the printer, and what can be done with it: print it, save it as PDF, have a
/// counted copy made, go back. What it tells of is recorded already: no printer decides about money. What has
/// been printed once is printed again only as a copy, which says so.
class SheetPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Whether there are counted copies of it.
    enum class Copies
    {
        Counted,
        None, ///< printed as often as one likes
    };
    SheetPanel(PressThread& press, Preferences& preferences, Copies copies, QWidget* parent = nullptr);

    /// Nothing is shown any more.
    void clear();
    /// `name` is the same for the same print, and names the file: "cekr-118", "cekr-118-2".
    void show(const Sheet& sheet, const QString& name);
    using QWidget::show;
    /// As if the button had been pressed.
    void print();
    void sayFailed(const Error& error);
    /// The focus goes where work begins.
    void enter();
    /// What the paper is, for screen readers.
    void setPaperName(const QString& name);
    void retranslate();

signals:
    void copyRequested();
    void closed();

private:
    void showButtons();

    Preferences& m_preferences;
    Copies m_copies;
    Notice* m_notice;
    QScrollArea* m_paper;
    ReceiptPreview* m_preview;
    PrimaryButton* m_print;
    SecondaryButton* m_pdf;
    SecondaryButton* m_copy;
    SecondaryButton* m_back;
    Printing* m_printing;
    QString m_name;          ///< of what is shown; empty for nothing
    QString m_atPrinter;     ///< name of what is on its way there
    QSet<QString> m_printed; ///< since the program started
};

} // namespace cekr
