// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SheetPanel.h"

#include "core/flows/DeskFlow.h"
#include "ui/pages/ErrorNotice.h"
#include "ui/print/ReceiptPreview.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/Typography.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace cekr
{

namespace
{

constexpr int stackButtonsBelow = 640; // design pixels

QWidget* rowOf(std::initializer_list<QWidget*> buttons)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QWidget* button : buttons) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

} // namespace

SheetPanel::SheetPanel(DeskFlow& desk, PressThread& press, Preferences& preferences, Copies copies,
                       QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_copies(copies)
    , m_notice(new Notice)
    , m_paper(new QScrollArea)
    , m_preview(new ReceiptPreview)
    , m_print(new PrimaryButton({}))
    , m_pdf(new SecondaryButton({}))
    , m_copy(new SecondaryButton({}))
    , m_back(new SecondaryButton({}))
    , m_printing(new Printing(press, preferences, *m_notice, *this))
{
    m_paper->setWidget(m_preview);
    m_paper->setWidgetResizable(true);
    m_paper->setFrameShape(QFrame::NoFrame);
    m_print->setSymbol(Symbol::Printer);
    m_pdf->setSymbol(Symbol::Document);
    m_copy->setSymbol(Symbol::Receipt);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    auto* buttons = new Columns(stackButtonsBelow);
    buttons->add(rowOf({m_print, m_copy, m_pdf}), 1);
    buttons->add(rowOf({m_back}), 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(12));
    layout->addWidget(buttons);
    layout->addWidget(m_notice);
    layout->addWidget(m_paper, 1);
    connect(m_print, &QAbstractButton::clicked, this, &SheetPanel::print);
    connect(m_pdf, &QAbstractButton::clicked, this,
            [this] { m_printing->save(m_preview->sheet(), m_name + QStringLiteral(".pdf")); });
    connect(m_copy, &QAbstractButton::clicked, this, &SheetPanel::copyRequested);
    connect(m_back, &QAbstractButton::clicked, this, &SheetPanel::closed);
    connect(m_printing, &Printing::busyChanged, this, &SheetPanel::showButtons);
    connect(m_printing, &Printing::printed, this, [this] { m_atPrinter.reset(); });
    connect(m_printing, &Printing::failed, this, &SheetPanel::giveBack);
    showButtons();
}

void SheetPanel::clear()
{
    m_name.clear();
    m_original.reset();
    m_printing->clear();
    m_preview->clear();
    m_paper->verticalScrollBar()->setValue(0);
    showButtons();
}

void SheetPanel::show(const Sheet& sheet, const QString& name, const std::optional<Document>& original)
{
    m_name = name;
    m_original = original;
    m_preview->show(sheet);
    showButtons();
}

void SheetPanel::print()
{
    if (m_original) {
        printOriginal();
    } else {
        sendToPrinter();
    }
}

void SheetPanel::printCopy()
{
    sendToPrinter();
}

void SheetPanel::printOriginal()
{
    m_isTaking = true;
    showButtons();
    m_desk.takeOriginal(*m_original, [this, wanted = *m_original](const Done& taken) {
        m_isTaking = false;
        if (!taken) {
            sayFailed(taken.error());
        } else if (m_original == wanted) {
            m_atPrinter = wanted;
            m_nameAtPrinter = m_name;
            m_original.reset();
            sendToPrinter();
        } else { // something else is shown by now
            m_desk.returnOriginal(wanted);
        }
        showButtons();
    });
}

void SheetPanel::sendToPrinter()
{
    m_printing->print(m_preview->sheet(), m_name + QStringLiteral(".pdf"));
}

void SheetPanel::giveBack()
{
    if (m_atPrinter) {
        m_desk.returnOriginal(*m_atPrinter);
        if (m_name == m_nameAtPrinter) {
            m_original = m_atPrinter;
        }
        m_atPrinter.reset();
        showButtons();
    }
    enter();
}

void SheetPanel::sayFailed(const Error& error)
{
    sayError(*m_notice, error);
}

void SheetPanel::enter()
{
    QWidget* first = m_print->isVisible() && m_print->isEnabled() ? static_cast<QWidget*>(m_print) : m_back;
    first->setFocus(Qt::OtherFocusReason);
}

void SheetPanel::setPaperName(const QString& name)
{
    m_paper->setAccessibleName(name);
}

void SheetPanel::retranslate()
{
    //: Button
    m_print->setText(tr("&Print"));
    //: Button: what is shown becomes a file
    m_pdf->setText(tr("&Save as PDF …"));
    m_copy->setText(m_preferences.printer()
                        //: Button: one more, numbered copy
                        ? tr("Print a &copy")
                        //: Button: one more, numbered copy becomes a file; there is no printer
                        : tr("Save a &copy …"));
    //: Button: leaves what is shown
    m_back->setText(tr("&Back"));
    m_printing->retranslate();
    showButtons();
}

void SheetPanel::showButtons()
{
    const bool isFree = !m_name.isEmpty() && !m_printing->isBusy() && !m_isTaking;
    m_print->setVisible(m_preferences.printer().has_value());
    m_print->setEnabled(isFree && (m_copies == Copies::None || m_original));
    m_pdf->setEnabled(isFree);
    m_copy->setVisible(m_copies == Copies::Counted);
    m_copy->setEnabled(isFree);
}

} // namespace cekr
