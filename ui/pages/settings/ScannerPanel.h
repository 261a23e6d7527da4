// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/Panel.h"

namespace cekr
{

class LabelledField;
class ScannerField;
class StateBadge;
class TextLabel;

/// Try of the scanner: what arrived, and what that says about how the scanner is set.
class ScannerPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ScannerPanel(const Clock& clock, QWidget* parent = nullptr);

    /// A scan that came while something else had the focus.
    void take(const QString& code);
    void retranslate();

private:
    struct Finding
    {
        StateBadge* badge;
        TextLabel* words;
    };
    [[nodiscard]] Finding addFinding();
    void say(const Finding& finding, bool isGood, const QString& words);
    void sayDigits();
    void sayEnd();
    void saySpeed();
    void refresh();

    ScannerField* m_field;
    LabelledField* m_labelled;
    QWidget* m_findings;
    Finding m_digits;
    Finding m_end;
    Finding m_speed;
};

} // namespace cekr
