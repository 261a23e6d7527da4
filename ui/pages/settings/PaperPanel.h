// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"
#include "ui/pages/Printing.h"
#include "ui/pages/settings/Choices.h"
#include "ui/print/Press.h"
#include "ui/print/TestSheet.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Panel.h"

#include <QVBoxLayout>

namespace cekr
{

/// Printer and paper, and a sheet to try them with.
class PaperPanel final : public Panel
{
    Q_OBJECT

public:
    PaperPanel(Preferences& preferences, PressThread& press, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_preferences(preferences)
        , m_press(press)
        , m_printer(new QComboBox)
        , m_paper(new QComboBox)
        , m_printerField(new LabelledField({}, m_printer))
        , m_paperField(new LabelledField({}, m_paper))
        , m_test(new SecondaryButton({}))
        , m_notice(new Notice)
        , m_printing(new Printing(press, preferences, *m_notice, *this))
    {
        m_test->setSymbol(Symbol::Printer);
        // Names of printers may be long; they are shown in full in the list.
        m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_printer->setMinimumContentsLength(16);
        body()->addWidget(m_printerField);
        body()->addWidget(m_paperField);
        body()->addWidget(m_test, 0, Qt::AlignLeft);
        body()->addWidget(m_notice);
        body()->addStretch(1);
        connect(m_printer, &QComboBox::activated, this, [this](int index) {
            const QVariant name = m_printer->itemData(index);
            m_printing->clear();
            m_preferences.setPrinter(name.isNull() ? std::nullopt : std::optional(name.toString()));
        });
        connect(m_paper, &QComboBox::activated, this,
                [this](int index) { m_preferences.setPaper(allPapers[size_t(index)]); });
        connect(m_test, &QAbstractButton::clicked, this, &PaperPanel::printTest);
        connect(m_printing, &Printing::busyChanged, this,
                [this] { m_test->setEnabled(!m_printing->isBusy()); });
    }

    /// What stands on the sheet to try with.
    void setDeskName(const QString& name) { m_deskName = name; }

    /// Asks which printers there are now.
    void lookForPrinters()
    {
        m_press.ask(
            this, [](Press& press) { return press.printers(); },
            [this](const QStringList& printers) {
                m_printers = printers;
                m_hasLooked = true;
                offerPrinters();
            });
    }

    void retranslate()
    {
        //: Heading: printer and paper
        setTitle(tr("Printing"));
        //: Label of a choice
        m_printerField->setLabel(tr("P&rinter"));
        //: Label of a choice: what receipts are printed on
        m_paperField->setLabel(tr("&Paper for receipts"));
        //: Choices of paper
        offer(*m_paper, {tr("Roll, 80 mm"), tr("A4")}, qsizetype(m_preferences.paper()));
        m_test->setText(
            m_preferences.printer()
                //: Button: prints a sheet that shows whether the printer works
                ? tr("Test pr&int")
                //: Button: the sheet that a printer is tried with becomes a file; there is no printer
                : tr("Save a test s&heet …"));
        offerPrinters();
        m_printing->retranslate();
    }

private:
    void offerPrinters()
    {
        const QSignalBlocker quiet(m_printer);
        m_printer->clear();
        //: Choice of printer: whichever the computer prints with when nothing is said
        m_printer->addItem(tr("The computer's default printer"), QString());
        for (const QString& name : m_printers) {
            m_printer->addItem(name, name);
        }
        const std::optional<QString> chosen = m_preferences.printer();
        if (chosen && !chosen->isEmpty() && !m_printers.contains(*chosen)) {
            //: Choice of printer: %1 was chosen, and is not there now
            m_printer->addItem(m_hasLooked ? tr("%1 (not found)").arg(*chosen) : *chosen, *chosen);
        }
        //: Choice of printer: none, everything becomes a file
        m_printer->addItem(tr("None: save as PDF"), QVariant());
        m_printer->setCurrentIndex(chosen ? m_printer->findData(*chosen) : m_printer->count() - 1);
    }

    void printTest()
    {
        m_printing->print(testSheet(m_deskName, m_preferences.paper()), QStringLiteral("cekr-test.pdf"));
    }

    Preferences& m_preferences;
    PressThread& m_press;
    QComboBox* m_printer;
    QComboBox* m_paper;
    LabelledField* m_printerField;
    LabelledField* m_paperField;
    SecondaryButton* m_test;
    Notice* m_notice;
    Printing* m_printing;
    QString m_deskName;
    QStringList m_printers; ///< there are
    bool m_hasLooked = false;
};

} // namespace cekr
