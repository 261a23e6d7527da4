// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ReceiptPage.h"

#include "ui/pages/CheckLine.h"
#include "ui/pages/PageBody.h"
#include "ui/print/ReceiptSheet.h"

#include <QVBoxLayout>

namespace cekr
{

namespace
{

/// Of the original, or of a copy.
QString nameOf(const ReceiptView& receipt)
{
    const QString name = QStringLiteral("cekr-%1").arg(receipt.number);
    return receipt.copy > 0 ? QStringLiteral("%1-%2").arg(name).arg(receipt.copy) : name;
}

} // namespace

ReceiptPage::ReceiptPage(DeskFlow& desk, PressThread& press, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
    , m_english(new CheckLine)
    , m_sheet(new SheetPanel(desk, press, preferences, SheetPanel::Copies::Counted))
{
    m_body->content()->addWidget(m_english);
    m_body->content()->addWidget(m_sheet, 1);
    connect(m_english, &CheckLine::ticked, &m_preferences, &Preferences::setPaperHasEnglish);
    connect(m_sheet, &SheetPanel::copyRequested, this, &ReceiptPage::makeCopy);
    connect(m_sheet, &SheetPanel::closed, this, &ReceiptPage::closed);
    connect(&m_preferences, &Preferences::changed, this, &ReceiptPage::retranslate);
    connect(&m_desk, &DeskFlow::changed, this, [this] {
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
    m_sheet->clear();
    load();
}

void ReceiptPage::entered()
{
    m_sheet->enter();
}

void ReceiptPage::left()
{
    m_number = 0;
    m_receipt.reset();
    m_sheet->clear();
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
            m_sheet->printCopy();
        }
    });
}

void ReceiptPage::take(Result<ReceiptView> receipt)
{
    if (!receipt) {
        m_sheet->sayFailed(receipt.error());
    } else if (receipt->number == m_number) { // and not of one that was looked at before
        m_receipt = std::move(*receipt);
        showSheet();
    }
}

void ReceiptPage::showSheet()
{
    const bool isOriginal = m_receipt->copy == 0 && !m_receipt->isPrinted;
    m_sheet->show(
        receiptSheet(*m_receipt, m_preferences.paper(), m_preferences.paperHasEnglish()), nameOf(*m_receipt),
        isOriginal ? std::optional(Document{Document::Kind::Receipt, m_receipt->number}) : std::nullopt);
}

void ReceiptPage::retranslate()
{
    //: Heading of the page that shows a receipt
    m_body->setTitle(tr("Receipt"));
    //: To be ticked: whether receipts have English below the Slovene
    m_english->setTexts(tr("With &English below the Slovene"));
    m_english->setChecked(m_preferences.paperHasEnglish());
    //: Accessible name of the paper as it is shown
    m_sheet->setPaperName(tr("The receipt as it is printed"));
    m_sheet->retranslate();
    if (m_receipt) {
        showSheet();
    } else {
        load();
    }
}

} // namespace cekr
