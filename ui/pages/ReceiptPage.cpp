// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ReceiptPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageBody.h"
#include "ui/print/ReceiptPreview.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/widgets/ActionButton.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace cekr
{

ReceiptPage::ReceiptPage(Desk& desk, PressThread& press, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
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
    auto* buttons = new QHBoxLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{m_print, m_copy, m_pdf}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_body->addToHead(m_back);
    m_body->content()->addLayout(buttons);
    m_body->content()->addWidget(m_notice);
    m_body->content()->addWidget(m_paper, 1);
    connect(m_print, &QAbstractButton::clicked, this, &ReceiptPage::print);
    connect(m_pdf, &QAbstractButton::clicked, this,
            [this] { m_printing->save(m_preview->sheet(), fileName()); });
    connect(m_copy, &QAbstractButton::clicked, this, &ReceiptPage::makeCopy);
    connect(m_back, &QAbstractButton::clicked, this, &ReceiptPage::closed);
    connect(m_printing, &Printing::busyChanged, this, &ReceiptPage::showButtons);
    connect(m_printing, &Printing::printed, this, [this] {
        m_printed.insert(m_atPrinter);
        showButtons();
    });
    connect(m_printing, &Printing::failed, this, &ReceiptPage::entered);
    connect(&m_preferences, &Preferences::changed, this, &ReceiptPage::retranslate);
    connect(&m_desk, &Desk::changed, this, [this] {
        if (isVisible()) {
            load(); // central may have confirmed it by now
        }
    });
    retranslate();
}

void ReceiptPage::show(qint64 number)
{
    m_number = number;
    m_receipt.reset();
    m_printing->clear();
    m_preview->clear();
    m_paper->verticalScrollBar()->setValue(0);
    showButtons();
    load();
}

void ReceiptPage::entered()
{
    QWidget* first = m_print->isVisible() && m_print->isEnabled() ? static_cast<QWidget*>(m_print) : m_back;
    first->setFocus(Qt::OtherFocusReason);
}

QString ReceiptPage::helpKey() const
{
    return QStringLiteral("receipt");
}

void ReceiptPage::load()
{
    if (m_number == 0) {
        return;
    }
    m_desk.receipt(m_number, false, [this](Result<ReceiptView> receipt) {
        if (receipt && m_receipt && receipt->number == m_receipt->number) {
            receipt->copy = m_receipt->copy;
        }
        take(std::move(receipt));
    });
}

void ReceiptPage::makeCopy()
{
    m_desk.receipt(m_number, true, [this](Result<ReceiptView> receipt) {
        const bool isThere = receipt.has_value() && receipt->number == m_number;
        take(std::move(receipt));
        if (isThere) {
            print();
        }
    });
}

void ReceiptPage::take(Result<ReceiptView> receipt)
{
    if (!receipt) {
        sayError(*m_notice, receipt.error());
    } else if (receipt->number == m_number) { // and not of one that was looked at before
        m_receipt = std::move(*receipt);
        showSheet();
    }
}

void ReceiptPage::showSheet()
{
    if (m_receipt) {
        m_preview->show(receiptSheet(*m_receipt, m_preferences.paper()));
    }
    showButtons();
}

void ReceiptPage::showButtons()
{
    const bool isFree = m_receipt && !m_printing->isBusy();
    m_print->setVisible(m_preferences.printer().has_value());
    m_print->setEnabled(isFree && !m_printed.contains({m_number, m_receipt->copy}));
    m_pdf->setEnabled(isFree);
    m_copy->setEnabled(isFree);
}

void ReceiptPage::print()
{
    m_atPrinter = {m_number, m_receipt->copy};
    m_printing->print(m_preview->sheet(), fileName());
}

QString ReceiptPage::fileName() const
{
    const QString name = QStringLiteral("cekr-%1").arg(m_number);
    const int copy = m_receipt ? m_receipt->copy : 0;
    return copy > 0 ? QStringLiteral("%1-%2.pdf").arg(name).arg(copy) : name + QStringLiteral(".pdf");
}

void ReceiptPage::retranslate()
{
    //: Heading of the page that shows a receipt
    m_body->setTitle(tr("Receipt"));
    //: Accessible name of the paper as it is shown
    m_paper->setAccessibleName(tr("The receipt as it is printed"));
    //: Button
    m_print->setText(tr("&Print"));
    //: Button: the receipt becomes a file
    m_pdf->setText(tr("&Save as PDF …"));
    m_copy->setText(m_preferences.printer()
                        //: Button: one more, numbered copy
                        ? tr("Print a &copy")
                        //: Button: one more, numbered copy becomes a file; there is no printer
                        : tr("Save a &copy …"));
    //: Button: leaves the receipt
    m_back->setText(tr("&Back"));
    m_printing->retranslate();
    if (m_receipt) {
        showSheet();
    } else {
        load();
    }
}

} // namespace cekr
