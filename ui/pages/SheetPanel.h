// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/pages/Printing.h"

class QScrollArea;

namespace cekr
{

class DeskFlow;
class PrimaryButton;
class ReceiptPreview;
class SecondaryButton;

/// A sheet as it comes out of the printer, and what can be done with it: print it, save it as PDF, have a
/// counted copy made, go back. What it tells of is recorded already: no printer decides about money. Of what
/// has an original, that goes to a printer once; it is noted before, so that even a crash brings no second
/// one.
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
    SheetPanel(DeskFlow& desk, PressThread& press, Preferences& preferences, Copies copies,
               QWidget* parent = nullptr);

    /// Nothing is shown any more.
    void clear();
    /// `name` names the file: "cekr-118", "cekr-118-2". `original`: this is one that was not printed yet.
    void show(const Sheet& sheet, const QString& name, const std::optional<Document>& original = {});
    using QWidget::show;
    /// What is shown: a copy that was counted just now.
    void printCopy();
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
    void print();
    void printOriginal();
    void sendToPrinter();
    void giveBack();
    void showButtons();

    DeskFlow& m_desk;
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
    QString m_name;                      ///< of what is shown; empty for nothing
    std::optional<Document> m_original;  ///< what is shown, if it may still be printed as such
    std::optional<Document> m_atPrinter; ///< the original that is on its way there
    QString m_nameAtPrinter;             ///< and its name
    bool m_isTaking = false;             ///< the original is being noted as printed
};

} // namespace cekr
