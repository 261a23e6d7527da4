// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/GalleryPages.h"

#include "ui/widgets/ActionButton.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Columns.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/KeyBadge.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/LimitBar.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/StepRail.h"
#include "ui/widgets/SummaryPanel.h"
#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/TaskTile.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TileGrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

struct Cell
{
    QString text;
    Badge badge = {};
    bool isStrong = false;
    bool isRight = false;
};

QStandardItem* itemOf(const Cell& cell)
{
    auto* item = new QStandardItem(cell.badge.word.isEmpty() ? cell.text : cell.badge.word);
    if (!cell.badge.word.isEmpty()) {
        item->setData(QVariant::fromValue(cell.badge), BadgeRole);
    }
    item->setData(cell.isStrong, StrongRole);
    item->setTextAlignment((cell.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

QStandardItemModel* modelOf(const QStringList& headers, const QList<QList<Cell>>& rows, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(headers);
    for (const auto& row : rows) {
        QList<QStandardItem*> items;
        for (const Cell& cell : row) {
            items.append(itemOf(cell));
        }
        model->appendRow(items);
    }
    for (qsizetype i = 0; !rows.isEmpty() && i < headers.size(); ++i) {
        model->setHeaderData(int(i), Qt::Horizontal, int(model->item(0, int(i))->textAlignment()),
                             Qt::TextAlignmentRole);
    }
    return model;
}

QVBoxLayout* pageLayout(QWidget* page, const QString& heading)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(scaled(22), scaled(18), scaled(22), scaled(20));
    layout->setSpacing(scaled(12));
    layout->addWidget(new TextLabel(TextStyle::Heading, heading));
    page->setAccessibleName(heading);
    return layout;
}

QWidget* todayPanel()
{
    auto* panel = new Panel(u"Današnji postopki"_s);
    auto* table = new DataTable;
    table->setAccessibleName(panel->title());
    const Badge confirmed{Tone::Good, u"potrjeno"_s};
    table->setModel(modelOf({u"Ura"_s, u"Postopek"_s, u"Kartica"_s, u"Znesek"_s, u"Stanje"_s},
                            {{{u"9.40"_s},
                              {u"Polnjenje"_s, {}, true},
                              {u"Imenska ••••••118"_s},
                              {u"50,00 €"_s, {}, false, true},
                              {{}, confirmed, false, true}},
                             {{u"9.31"_s},
                              {u"Anonimne kartice (2)"_s, {}, true},
                              {u"iz zaloge"_s},
                              {u"40,00 €"_s, {}, false, true},
                              {{}, confirmed, false, true}},
                             {{u"9.22"_s},
                              {u"Vloga za status – študent"_s, {}, true},
                              {u"••••••733"_s},
                              {u"–"_s, {}, false, true},
                              {{}, {Tone::Info, u"poslano"_s}, false, true}},
                             {{u"9.12"_s},
                              {u"Zaklep"_s, {}, true},
                              {u"Neimenska ••••••402"_s},
                              {u"–"_s, {}, false, true},
                              {{}, {Tone::Bad, u"zavrnjeno"_s}, false, true}},
                             {{u"8.57"_s},
                              {u"Vloga – neimenska"_s, {}, true},
                              {u"v pripravi"_s},
                              {u"–"_s, {}, false, true},
                              {{}, {Tone::Warn, u"osnutek"_s}, false, true}}},
                            table));
    table->setNarrowColumns({0, 3, 4});
    table->setVisibleRows(5);
    panel->body()->addWidget(table);
    return panel;
}

QWidget* attentionPanel()
{
    auto* panel = new Panel(u"Zahteva pozornost"_s);
    auto* notice = new Notice;
    panel->body()->addWidget(notice);
    notice->say({.tone = Tone::Warn,
                 .title = u"Polnjenje 20,00 € zavrnjeno"_s,
                 .sentence = u"Kartico je ob 8.44 zaklenil portal. Gotovina je v blagajni."_s,
                 .actions = {u"Vrni gotovino"_s, u"Podrobno"_s}});
    auto* note = new TextLabel(TextStyle::Small,
                               u"Rok za odločitev: danes. Postopek ostane tu, dokler ga nekdo ne reši."_s);
    panel->body()->addWidget(&note->wrapped());
    panel->body()->addStretch(1);
    return panel;
}

QWidget* cardTable()
{
    auto* table = new DataTable;
    table->setAccessibleName(u"Izbrane kartice"_s);
    const Badge stocked{Tone::Good, u"v zalogi"_s};
    table->setModel(modelOf({u"MOK ID"_s, u"PAN"_s, u"Velja do"_s, u"Zaloga"_s},
                            {{{u"204 118 733"_s}, {u"•• 4882"_s}, {u"09/2029"_s}, {{}, stocked}},
                             {{u"204 118 741"_s}, {u"•• 4906"_s}, {u"09/2029"_s}, {{}, stocked}}},
                            table));
    table->setVisibleRows(2);
    table->selectRow(1);
    return table;
}

QWidget* buttonRow(const QString& note)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new TextLabel(TextStyle::Small, note);
    auto* cancel = new SecondaryButton(u"Prekliči"_s);
    cancel->showKey(u"Esc"_s);
    auto* forward = new PrimaryButton(u"Naprej"_s);
    forward->showKey(u"↵"_s);
    layout->addWidget(&words->wrapped(), 1);
    layout->addWidget(cancel);
    layout->addWidget(forward);
    return row;
}

QLayout* flowColumns(QWidget* middle, QWidget* right, const QStringList& steps, int current)
{
    auto* rail = new StepRail;
    rail->setSteps(steps);
    rail->setCurrent(current);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(scaled(18));
    columns->addWidget(rail, 19);
    auto* content = new Columns(760);
    content->add(middle, 60);
    content->add(right, 29);
    columns->addWidget(content, 89);
    return columns;
}

Panel* fieldsPanel()
{
    auto* panel = new Panel(u"Polja"_s);
    auto* normal = new AmountField;
    normal->setAmount(Money::fromCents(10000));
    auto* labelled = new LabelledField(u"&Prejeta gotovina"_s, normal);
    labelled->setHint(u"Najmanj 80,00 €."_s);
    auto* wrong = new AmountField;
    wrong->setText(u"12,345"_s);
    auto* wrongField = new LabelledField(u"&Znesek polnjenja"_s, wrong);
    wrongField->setProblem(u"To ni znesek. Napišite ga kot 12,34."_s);
    auto* choice = new QComboBox;
    choice->addItems({u"Poškodovana"_s, u"Napačen tisk"_s});
    auto* disabled = new QLineEdit(u"Onemogočeno"_s);
    disabled->setEnabled(false);
    panel->body()->addWidget(labelled);
    panel->body()->addWidget(wrongField);
    panel->body()->addWidget(new LabelledField(u"&Razlog"_s, choice));
    panel->body()->addWidget(new LabelledField(u"&Opomba"_s, disabled));
    panel->body()->addStretch(1);
    return panel;
}

Panel* ticksPanel()
{
    auto* panel = new Panel(u"Izbire in stanja"_s);
    auto* on = new QCheckBox(u"Stranka je stara vsaj 15 let"_s);
    on->setChecked(true);
    auto* off = new QCheckBox(u"Seznanjena s pogoji NLB in MOK"_s);
    auto* first = new QRadioButton(u"Svetla"_s);
    first->setChecked(true);
    auto* second = new QRadioButton(u"Temna"_s);
    auto* disabled = new QCheckBox(u"Ni na voljo"_s);
    disabled->setChecked(true);
    disabled->setEnabled(false);
    for (QWidget* widget : std::initializer_list<QWidget*>{on, off, disabled, first, second}) {
        panel->body()->addWidget(widget);
    }
    for (const Badge& badge :
         {Badge{Tone::Good, u"potrjeno"_s}, Badge{Tone::Info, u"poslano"_s}, Badge{Tone::Warn, u"osnutek"_s},
          Badge{Tone::Bad, u"zavrnjeno"_s}, Badge{Tone::Neutral, u"zabeleženo"_s}}) {
        panel->body()->addWidget(new StateBadge(badge));
    }
    panel->body()->addWidget(new KeyBadge(u"Ctrl+K"_s));
    panel->body()->addStretch(1);
    return panel;
}

Panel* buttonsPanel()
{
    auto* panel = new Panel(u"Gumbi"_s);
    auto* primary = new PrimaryButton(u"&Potrdi prejem 80,00 €"_s);
    auto* primaryOff = new PrimaryButton(u"Potrdi"_s);
    primaryOff->setEnabled(false);
    auto* plain = new SecondaryButton(u"Natisni"_s);
    plain->setSymbol(Symbol::Printer);
    auto* off = new SecondaryButton(u"Nazaj"_s);
    off->setEnabled(false);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{primary, primaryOff, plain, off, new QPushButton(u"Qt gumb"_s)}) {
        panel->body()->addWidget(widget);
    }
    auto* elided = new ElidedLabel(TextStyle::Body,
                                   u"Zelo dolgo ime prodajnega mesta, ki nikakor ne gre v eno vrstico"_s);
    panel->body()->addWidget(elided);
    auto* symbols = new QGridLayout;
    for (int i = 0; i < symbolCount; ++i) {
        symbols->addWidget(new SymbolLabel(Symbol(i), 24, Colour::Text), i / 9, i % 9);
    }
    panel->body()->addLayout(symbols);
    panel->body()->addWidget(
        new EmptyState(Symbol::Stock, u"Zaloga je prazna"_s, u"Prevzemite škatlo kartic."_s), 1);
    return panel;
}

} // namespace

QWidget* homePage()
{
    auto* page = new QWidget;
    auto* layout = pageLayout(page, u"Kaj želi stranka?"_s);
    auto* tiles = new TileGrid;
    tiles->add(new TaskTile(Symbol::AnonymousCard, u"Anonimna kartica"_s, u"do 3 na stranko, iz zaloge"_s,
                            Qt::Key_F2));
    tiles->add(
        new TaskTile(Symbol::Card, u"Neimenska kartica"_s, u"vloga in takojšnja predaja"_s, Qt::Key_F3));
    tiles->add(
        new TaskTile(Symbol::Envelope, u"Imenska kartica"_s, u"vloga, kartica po pošti"_s, Qt::Key_F4));
    tiles->add(new TaskTile(Symbol::Plus, u"Dodatna kartica"_s, u"za osebo od 6. leta"_s, Qt::Key_F5));
    tiles->add(new TaskTile(Symbol::Euro, u"Polnjenje z gotovino"_s, u"ali nalog UPN QR"_s, Qt::Key_F6));
    tiles->add(new TaskTile(Symbol::Document, u"Status"_s, u"vloga z dokazili"_s, Qt::Key_F7));
    tiles->add(new TaskTile(Symbol::Lock, u"Zaklep, izguba, kraja"_s, u"takoj, s potrdilom"_s, Qt::Key_F8));
    tiles->add(
        new TaskTile(Symbol::User, u"Sprememba podatkov"_s, u"naslov, telefon, soglasje"_s, Qt::Key_F9));
    layout->addWidget(tiles);
    auto* lower = new Columns(800);
    lower->add(todayPanel(), 70);
    lower->add(attentionPanel(), 30);
    layout->addWidget(lower);
    layout->addStretch(1);
    return page;
}

QWidget* flowPage()
{
    auto* page = new QWidget;
    auto* layout = pageLayout(page, u"Anonimna kartica"_s);
    auto* middle = new Panel(u"Skenirajte plastiko iz zaloge"_s);
    auto* scan = new ScanField;
    scan->setPlaceholderText(u"Prislonite kartico ali vpišite MOK ID …"_s);
    scan->setAccessibleName(middle->title());
    auto* notice = new Notice;
    middle->body()->addWidget(scan);
    middle->body()->addWidget(cardTable());
    middle->body()->addWidget(notice);
    notice->say({.tone = Tone::Bad,
                 .title = u"204 050 018 ni v zalogi te blagajne."_s,
                 .sentence = u"Plastika je vpisana pri prodajnem mestu Knjižnica."_s,
                 .nextStep = u"Vzemite drugo kartico ali jo najprej prevzemite v zalogo."_s,
                 .rule = u"CARD-5"_s});
    middle->body()->addWidget(
        buttonRow(u"Predaja največ 3 anonimnih kartic eni stranki naenkrat · NLB 2.1"_s));
    middle->body()->addStretch(1);
    auto* summary = new SummaryPanel(u"Povzetek"_s);
    summary->setRows({{u"Kartici"_s, u"2 od 3"_s},
                      {u"Nadomestilo (cenik 1. 9. 2026)"_s, u"2 × 2,00 €"_s},
                      {u"Prvo polnjenje"_s, u"–"_s}});
    summary->setTotal({u"Za plačilo"_s, u"4,00 €"_s});
    summary->setNote(u"O stranki se ne zapiše nič. Anonimna kartica se napolni enkrat, do 150 €."_s);
    layout->addLayout(
        flowColumns(middle, summary,
                    {u"Kartice"_s, u"Seznanitev"_s, u"Prvo polnjenje"_s, u"Pregled"_s, u"Predaja"_s}, 0),
        1);
    return page;
}

QWidget* amountPage()
{
    auto* page = new QWidget;
    auto* layout = pageLayout(page, u"Polnjenje z gotovino"_s);
    auto* notice = new Notice;
    layout->addWidget(notice);
    notice->say(
        {.tone = Tone::Warn,
         .title = u"Brez povezave"_s,
         .sentence =
             u"Kartica je znana, stanje je od danes 9.05. Do meje za delo brez povezave lahko sprejmete še 100,00 € na to kartico."_s});
    auto* middle = new Panel(u"Imenska kartica ••• ••• 118"_s);
    auto* amount = new AmountField;
    amount->setBig(true);
    amount->setAmount(Money::fromCents(8000));
    middle->body()->addWidget(new LabelledField(u"&Znesek polnjenja"_s, amount));
    auto* quick = new QHBoxLayout;
    for (const QString& words : {u"10 €"_s, u"20 €"_s, u"50 €"_s, u"100 €"_s}) {
        quick->addWidget(new SecondaryButton(words));
    }
    quick->addStretch(1);
    middle->body()->addLayout(quick);
    middle->body()->addWidget(buttonRow({}));
    middle->body()->addStretch(1);
    auto* right = new Panel(u"Koliko še lahko"_s);
    auto* day = new LimitBar(u"Gotovina danes (do 1000 €)"_s);
    day->show(0.3, 0.08, u"300,00 + 80,00 · ostane 620,00 €"_s);
    auto* offline = new LimitBar(u"Brez povezave (do 100 € na kartico)"_s);
    offline->show(0, 0.8, u"ostane 20,00 € · OFF-1"_s);
    right->body()->addWidget(day);
    right->body()->addWidget(offline);
    right->body()->addStretch(1);
    layout->addLayout(flowColumns(middle, right, {u"Kartica"_s, u"Znesek"_s, u"Pregled"_s, u"Potrdilo"_s}, 1),
                      1);
    return page;
}

QWidget* controlsPage()
{
    auto* page = new QWidget;
    auto* layout = pageLayout(page, u"Gradniki"_s);
    auto* columns = new Columns(900);
    columns->add(fieldsPanel(), 1);
    columns->add(ticksPanel(), 1);
    columns->add(buttonsPanel(), 1);
    layout->addWidget(columns, 1);
    return page;
}

QWidget* formPage()
{
    auto* page = new QWidget;
    auto* layout = pageLayout(page, u"Vloga za imensko kartico"_s);
    auto* panel = new Panel(u"Podatki stranke"_s);
    auto* form = new FieldForm;
    const auto values = std::make_shared<std::array<QString, 8>>(std::array<QString, 8>{u"Žana"_s,
                                                                                        u"Vzorec"_s,
                                                                                        u"14. 3. 2003"_s,
                                                                                        u"IE1G04217"_s,
                                                                                        {},
                                                                                        u"Cesta talcev"_s,
                                                                                        {},
                                                                                        u"zana@primer.si"_s});
    const auto row = [values](size_t value, const QString& label, const QString& hint, const QString& problem,
                              int stretch = 1) {
        return FieldForm::Row{new QLineEdit, &values->at(value),
                              [label, hint] {
                                  return FieldForm::Words{label, hint};
                              },
                              [values, problem] { return problem; }, stretch};
    };
    form->addLine({row(0, u"&Ime"_s, {}, {}), row(1, u"P&riimek"_s, {}, {}),
                   row(2, u"Datum &rojstva"_s, u"23 let"_s, {})});
    form->addSection([] { return u"Osebni dokument"_s; });
    form->addLine({row(3, u"&Številka dokumenta"_s, {}, u"4. znak: črka G ali 6?"_s),
                   row(4, u"&Davčna številka"_s, u"Osem števk."_s, {})});
    form->addSection([] { return u"Naslov"_s; });
    form->addLine({row(5, u"&Ulica ali naselje"_s, {}, {}, 2),
                   row(6, u"&Hišna številka"_s, {}, u"Brez nje pošta ne pride."_s)});
    form->add(row(7, u"&E-pošta"_s, u"Ni obvezna."_s, {}));
    (void)form->settle();
    panel->body()->addWidget(form);
    panel->body()->addStretch(1);
    layout->addWidget(panel, 1);
    return page;
}

QWidget* signInCard()
{
    auto* card = new Panel(u"Prijava"_s);
    card->setMinimumWidth(scaled(380));
    auto* name = new QLineEdit(u"ana"_s);
    auto* password = new PasswordField;
    password->setText(u"geslo"_s);
    card->body()->addWidget(new LabelledField(u"&Uporabnik"_s, name));
    card->body()->addWidget(new LabelledField(u"&Geslo"_s, password));
    auto* unlock = new PrimaryButton(u"Odkleni"_s);
    unlock->showKey(u"↵"_s);
    card->body()->addWidget(unlock);
    card->setFocusProxy(password);
    return card;
}

} // namespace cekr
