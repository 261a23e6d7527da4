// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SlipPage.h"

#include "ui/pages/ErrorNotice.h"
#include "ui/pages/PageBody.h"
#include "ui/pages/Printing.h"
#include "ui/pages/SlipPanel.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int stackBelow = 620; // design pixels

} // namespace

SlipPage::SlipPage(SlipFlow& flow, PressThread& press, Preferences& preferences, QWidget* parent)
    : Page(parent)
    , m_flow(flow)
    , m_preferences(preferences)
    , m_body(new PageBody(*this))
    , m_entries(new Panel)
    , m_card(new ScanField)
    , m_amount(new AmountField)
    , m_name(new QLineEdit)
    , m_street(new QLineEdit)
    , m_town(new QLineEdit)
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
    const std::initializer_list<std::pair<Field, QLineEdit*>> lines{{Field::Card, m_card},
                                                                    {Field::Amount, m_amount},
                                                                    {Field::PayerName, m_name},
                                                                    {Field::PayerStreet, m_street},
                                                                    {Field::PayerTown, m_town}};
    for (const auto& [field, line] : lines) {
        auto* labelled = new LabelledField({}, line);
        m_fields.insert(field, labelled);
        m_entries->body()->addWidget(labelled);
        connect(line, &QLineEdit::textChanged, this, [this, at = field] { write(at); });
        connect(line, &QLineEdit::editingFinished, this, [this, at = field] { showProblem(at); });
    }
    m_entries->body()->addWidget(m_notice);
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
    showProblem(Field::Card);
    return true;
}

void SlipPage::entered()
{
    refresh();
    m_card->setFocus(Qt::OtherFocusReason);
}

void SlipPage::write(Field field)
{
    m_fields[field]->setProblem({});
    m_printing->clear();
    m_flow.write(written());
}

SlipFlow::Entries SlipPage::written() const
{
    return {m_card->code(), m_amount->text(), {m_name->text(), m_street->text(), m_town->text()}};
}

void SlipPage::showProblem(Field field)
{
    const std::optional<Error> problem = m_flow.problem(field);
    m_fields[field]->setProblem(problem ? problemOf(*problem) : QString());
}

void SlipPage::refresh()
{
    if (m_flow.entries() != written()) {
        startAnew(); // somebody else works here now
        return;
    }
    m_slip->show(m_flow.slip());
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
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_card, m_amount, m_name, m_street, m_town}) {
        const QSignalBlocker quiet(line);
        line->clear();
    }
    for (LabelledField* field : std::as_const(m_fields)) {
        field->setProblem({});
    }
    m_printing->clear();
    m_flow.restart();
    m_card->setFocus(Qt::OtherFocusReason);
}

Sheet SlipPage::sheet(Paper paper) const
{
    //: Name of a payment slip in the queue of the printer and in its file
    return {.title = tr("Payment slip"), .html = {}, .paper = paper, .slip = m_flow.slip()};
}

QString SlipPage::fileName() const
{
    return u"upn-qr-%1.pdf"_s.arg(m_card->code());
}

void SlipPage::retranslate()
{
    //: Title of the page that makes a payment slip
    m_body->setTitle(tr("Payment slip (UPN QR)"));
    //: Title of the panel where one writes what a payment slip says
    m_entries->setTitle(tr("What the slip says"));
    //: Label: the number of a card
    m_fields[Field::Card]->setLabel(tr("MOK ID"));
    //: Below the MOK ID of a payment slip
    m_fields[Field::Card]->setHint(tr("Scan the card, or type the nine digits on its back."));
    //: Label of the amount on a payment slip
    m_fields[Field::Amount]->setLabel(tr("&Amount"));
    //: Below the amount of a payment slip
    m_fields[Field::Amount]->setHint(tr("May stay empty; the customer then writes it in the bank's app."));
    //: Label: who pays
    m_fields[Field::PayerName]->setLabel(tr("Pa&yer"));
    //: Below the name of who pays
    m_fields[Field::PayerName]->setHint(tr("May stay empty. It is not kept."));
    //: Label: street of who pays
    m_fields[Field::PayerStreet]->setLabel(tr("&Street and number"));
    //: Label: post code and town of who pays
    m_fields[Field::PayerTown]->setLabel(tr("Post &code and town"));
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
    for (const Field field : m_fields.keys()) {
        if (!m_flow.entries().card.isEmpty()) {
            showProblem(field);
        }
    }
    m_printing->retranslate();
    refresh();
}

} // namespace cekr
