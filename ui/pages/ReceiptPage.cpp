// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ReceiptPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageBody.h"
#include "ui/print/ReceiptPreview.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/widgets/ActionButton.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>

namespace cekr
{

ReceiptPage::ReceiptPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
    , m_notice(new Notice)
    , m_preview(new ReceiptPreview)
    , m_print(new PrimaryButton({}))
    , m_pdf(new SecondaryButton({}))
    , m_copy(new SecondaryButton({}))
    , m_back(new SecondaryButton({}))
{
    auto* paper = new QScrollArea;
    paper->setWidget(m_preview);
    paper->setWidgetResizable(true);
    paper->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QHBoxLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{m_print, m_pdf, m_copy}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    m_body->content()->addWidget(m_notice);
    m_body->content()->addLayout(buttons);
    m_body->content()->addWidget(paper, 1);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    connect(m_print, &QAbstractButton::clicked, this, &ReceiptPage::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &ReceiptPage::saveAsPdf);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { load(true); });
    connect(m_back, &QAbstractButton::clicked, this, &ReceiptPage::closed);
    connect(&m_preferences, &Preferences::changed, this, [this] {
        if (m_number != 0 && isVisible()) {
            load(false);
        }
    });
    retranslate();
}

void ReceiptPage::show(qint64 number)
{
    m_number = number;
    m_notice->clear();
    load(false);
}

void ReceiptPage::entered()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

QString ReceiptPage::helpKey() const
{
    return QStringLiteral("receipt");
}

void ReceiptPage::load(bool asCopy)
{
    m_desk.receipt(m_number, asCopy,
                   [this, asCopy](Result<ReceiptView> receipt) { take(std::move(receipt), asCopy); });
}

void ReceiptPage::take(Result<ReceiptView> receipt, bool asCopy)
{
    if (!receipt) {
        sayError(*m_notice, receipt.error());
        return;
    }
    const Paper paper = m_preferences.paper() == Preferences::Paper::A4 ? Paper::A4 : Paper::Roll80;
    m_preview->show(receiptSheet(*receipt, receipt->limits, paper));
    if (asCopy) {
        print();
    }
}

PressThread& ReceiptPage::press()
{
    if (!m_press) {
        m_press =
            std::make_unique<PressThread>(QStringLiteral("press"), [] { return std::make_unique<Press>(); });
    }
    return *m_press;
}

void ReceiptPage::print()
{
    press().ask(
        this,
        [sheet = m_preview->sheet(), printer = m_preferences.printer()](Press& at) {
            return at.print(sheet, printer);
        },
        //: Notice after printing
        [this](const Done& done) { say(done, tr("The receipt has gone to the printer.")); });
}

void ReceiptPage::saveAsPdf()
{
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("cekr-%1.pdf").arg(m_number));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        press().ask(
            this, [sheet = m_preview->sheet(), path](Press& at) { return at.savePdf(sheet, path); },
            //: Notice after saving a receipt as a file
            [this](const Done& done) { say(done, tr("The receipt has been saved.")); });
    });
    dialog->open();
}

void ReceiptPage::say(const Done& done, const QString& success)
{
    if (done) {
        m_notice->say({.tone = Tone::Good, .title = success});
    } else {
        sayError(*m_notice, done.error());
    }
}

void ReceiptPage::retranslate()
{
    //: Heading of the page that shows a receipt
    m_body->setTitle(tr("Receipt"));
    //: Button
    m_print->setText(tr("&Print"));
    //: Button: the receipt becomes a file
    m_pdf->setText(tr("&Save as PDF …"));
    //: Button: one more, numbered copy
    m_copy->setText(tr("Print a &copy"));
    //: Button: leaves the receipt
    m_back->setText(tr("&Back"));
    if (m_number != 0) {
        load(false);
    }
}

} // namespace cekr
