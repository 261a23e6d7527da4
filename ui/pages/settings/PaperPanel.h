// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"
#include "ui/widgets/Panel.h"

class QComboBox;

namespace cekr
{

class LabelledField;
class Notice;
class Printing;
class SecondaryButton;

/// Printer and paper, and a sheet to try them with.
class PaperPanel final : public Panel
{
    Q_OBJECT

public:
    PaperPanel(Preferences& preferences, PressThread& press, QWidget* parent = nullptr);

    /// What stands on the sheet to try with.
    void setDeskName(const QString& name);
    /// Asks which printers there are now.
    void lookForPrinters();
    void retranslate();

private:
    void offerPrinters();
    void printTest();

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
