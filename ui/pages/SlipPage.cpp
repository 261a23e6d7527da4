// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SlipPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/Printing.h"
#include "ui/pages/SlipPanel.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int stackBelow = 620; // design pixels

/// A field of a slip has room for so many signs and no more.
QString wordsFor(const Error& problem)
{
    if (problem.code != ErrorCode::TooLarge || problem.subject.isEmpty()) {
        return problemOf(problem);
    }
    //: Below a field of a payment slip that has too many letters
    return SlipPage::tr("At most %n sign(s) fit here.", nullptr, problem.subject.toInt());
}

} // namespace

SlipPage::SlipPage(SlipFlow& flow, PressThread& press, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
    , m_entries(new Panel)
    , m_form(new FieldForm)
    , m_card(new ScanField)
    , m_notice(new Notice)
    , m_slip(new SlipPanel)
    , m_print(new PrimaryButton({}))
    , m_pdf(new SecondaryButton({}))
    , m_anew(new SecondaryButton({}))
    , m_needsPaper(new TextLabel(TextStyle::Small))
    , m_printed(new Notice)
    , m_printing(new Printing(press, preferences, *m_printed, *this))
{
    build();
    connect(&m_flow, &SlipFlow::changed, this, &SlipPage::refresh);
    connect(&m_preferences, &Preferences::changed, this, &SlipPage::refresh);
    connect(m_printing, &Printing::busyChanged, this, &SlipPage::refresh);
    connect(m_print, &QAbstractButton::clicked, this,
            [this] { m_printing->print(sheet(Paper::A4), fileName()); });
    connect(m_pdf, &QAbstractButton::clicked, this, [this] { m_printing->save(sheet(), fileName()); });
    connect(m_anew, &QAbstractButton::clicked, this, &SlipPage::startAnew);
    retranslate();
}

void SlipPage::build()
{
    buildEntries();
    buildButtons();
    auto* columns = new Columns(stackBelow);
    columns->add(m_entries, 45);
    columns->add(m_slip, 55);
    m_body->content()->addWidget(columns, 1);
}

void SlipPage::buildEntries()
{
    SlipParty& payer = m_written.payer;
    //: Label: the number of a card
    addRow(Field::Card, m_card, m_written.card, [] {
        return FieldForm::Words{tr("MOK ID"),
                                //: Below the MOK ID of a payment slip
                                tr("Scan the card, or type the nine digits on its back.")};
    });
    //: Label of the amount on a payment slip
    addRow(Field::Amount, new AmountField, m_written.amount, [] {
        return FieldForm::Words{tr("&Amount"),
                                //: Below the amount of a payment slip
                                tr("May stay empty; the customer then writes it in the bank's app.")};
    });
    //: Label: who pays
    addRow(Field::PayerName, new QLineEdit, payer.name, [] {
        return FieldForm::Words{tr("Pa&yer"),
                                //: Below the name of who pays
                                tr("May stay empty. It is not kept.")};
    });
    //: Label: street of who pays
    addRow(Field::PayerStreet, new QLineEdit, payer.street,
           [] { return FieldForm::Words{tr("&Street and number")}; });
    //: Label: post code and town of who pays
    addRow(Field::PayerTown, new QLineEdit, payer.town,
           [] { return FieldForm::Words{tr("Post &code and town")}; });
    connect(m_form, &FieldForm::edited, this, &SlipPage::write);
    m_entries->body()->addWidget(m_form);
    m_entries->body()->addWidget(m_notice);
}

void SlipPage::addRow(Field field, QLineEdit* line, QString& value, FieldForm::Words (*words)())
{
    m_form->add({line, &value, words, [this, field] {
                     const std::optional<Error> problem = m_flow.problem(field);
                     return problem ? wordsFor(*problem) : QString();
                 }});
}

void SlipPage::buildButtons()
{
    m_print->setSymbol(Symbol::Printer);
    m_pdf->setSymbol(Symbol::Document);
    m_needsPaper->wrapped().setColour(Colour::Muted);
    auto* buttons = new QHBoxLayout;
    for (QWidget* button : std::initializer_list<QWidget*>{m_print, m_pdf, m_anew}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_entries->body()->addLayout(buttons);
    m_entries->body()->addWidget(m_needsPaper);
    m_entries->body()->addWidget(m_printed);
    m_entries->body()->addStretch(1);
}

bool SlipPage::takeScan(const QString& code)
{
    m_card->setCode(code);
    m_form->judge(m_card);
    return true;
}

void SlipPage::entered()
{
    refresh();
    m_form->takeFocus();
}

void SlipPage::write()
{
    m_printing->clear();
    m_flow.write(m_written);
}

void SlipPage::refresh()
{
    if (m_flow.entries() != m_written) {
        m_written = m_flow.entries(); // of another clerk, or of the customer of another card
        m_form->showValues();
        m_printing->clear();
    }
    m_slip->show(m_flow.slip(), m_flow.most());
    if (!m_flow.refusal() && m_flow.isCardUnknown()) {
        m_notice->say({.tone = Tone::Warn,
                       //: The card of a payment slip is not in the desk's register
                       .title = tr("This desk does not know the card."),
                       //: What to do about a card that is not in the desk's register
                       .sentence = tr("Compare the MOK ID with the back of the card: with a wrong one, the "
                                      "money goes to another card.")});
    } else {
        sayError(*m_notice, m_flow.refusal());
    }
    const bool isReady = m_flow.slip() && !m_printing->isBusy();
    const bool hasPaper = m_preferences.printer().has_value() && m_preferences.paper() == Paper::A4;
    m_print->setVisible(hasPaper);
    m_needsPaper->setVisible(!hasPaper);
    m_print->setEnabled(isReady);
    m_pdf->setEnabled(isReady);
}

void SlipPage::startAnew()
{
    m_written = {};
    m_form->showValues();
    m_printing->clear();
    m_flow.restart();
    m_form->takeFocus();
}

Sheet SlipPage::sheet(Paper paper) const
{
    //: Name of a payment slip in the queue of the printer and in its file
    return {.title = tr("Payment slip"), .html = {}, .paper = paper, .slip = m_flow.slip()};
}

QString SlipPage::fileName() const
{
    return u"upn-qr-%1.pdf"_s.arg(m_written.card);
}

void SlipPage::retranslate()
{
    //: Title of the page that makes a payment slip
    m_body->setTitle(tr("Payment slip (UPN QR)"));
    //: Title of the panel where one writes what a payment slip says
    m_entries->setTitle(tr("What the slip says"));
    m_form->retranslate();
    //: Button
    m_print->setText(tr("&Print"));
    //: Button: a payment slip becomes a file
    m_pdf->setText(tr("Save as P&DF …"));
    //: Below the buttons of a payment slip, in place of the one that prints it
    m_needsPaper->setText(
        tr("It is too wide for a roll: to print it, choose a printer with A4 in the settings."));
    //: Button: forgets what is written
    m_anew->setText(tr("&New slip"));
    m_slip->retranslate();
    m_printing->retranslate();
    refresh();
}

} // namespace cekr

#include "moc_SlipPanel.cpp"
