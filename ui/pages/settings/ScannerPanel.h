// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Clock.h"
#include "ui/pages/settings/ScannerField.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/StateBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace cekr
{

/// Try of the scanner: what arrived, and what that says about how the scanner is set.
class ScannerPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ScannerPanel(const Clock& clock, QWidget* parent = nullptr)
        : Panel({}, parent)
        , m_field(new ScannerField(clock))
        , m_labelled(new LabelledField({}, m_field))
        , m_findings(new QWidget)
    {
        auto* findings = new QVBoxLayout(m_findings);
        findings->setContentsMargins({});
        findings->setSpacing(scaled(8));
        m_digits = addFinding();
        m_end = addFinding();
        m_speed = addFinding();
        body()->addWidget(m_labelled);
        body()->addWidget(m_findings);
        connect(m_field, &ScannerField::tried, this, &ScannerPanel::refresh);
    }

    /// A scan that came while something else had the focus.
    void take(const QString& code) { m_field->take(code); }

    void retranslate()
    {
        //: Heading: try of the scanner
        setTitle(tr("Scanner"));
        //: Label of the field in which the scanner is tried
        m_labelled->setLabel(tr("S&can any card here"));
        //: Below the field in which the scanner is tried
        m_labelled->setHint(tr("Nothing is recorded, whatever you scan."));
        refresh();
    }

private:
    static constexpr qsizetype digitsOfMokId = 9; // CARD-4

    struct Finding
    {
        StateBadge* badge;
        TextLabel* words;
    };

    [[nodiscard]] Finding addFinding()
    {
        const Finding finding{new StateBadge, new TextLabel(TextStyle::Body)};
        auto* line = new QHBoxLayout;
        line->setSpacing(scaled(10));
        line->addWidget(finding.badge, 0, Qt::AlignTop);
        line->addWidget(&finding.words->wrapped(), 1);
        static_cast<QVBoxLayout*>(m_findings->layout())->addLayout(line);
        return finding;
    }

    void say(const Finding& finding, bool isGood, const QString& words)
    {
        //: Badge: the scanner is set as it must be
        const Badge right{Tone::Good, tr("right")};
        //: Badge: the scanner must be set otherwise
        const Badge wrong{Tone::Warn, tr("to be set")};
        finding.badge->show(isGood ? right : wrong);
        finding.words->setText(words);
    }

    void sayDigits()
    {
        const ScanTrial& trial = m_field->trial();
        if (!trial.isDigitsOnly()) {
            say(m_digits, false,
                //: Finding about the scanner
                tr("Not only digits arrived. If the card bears digits alone, set the scanner to the language "
                   "of this computer's keyboard, and switch Caps Lock off."));
            return;
        }
        const auto count = int(trial.text().size());
        say(m_digits, count == digitsOfMokId,
            count == digitsOfMokId
                //: Finding about the scanner
                ? tr("Nine digits arrived, as a MOK ID has.")
                //: Finding about the scanner; %n is how many digits it sent
                : tr("%n digit(s) arrived; a MOK ID has nine.", nullptr, count));
    }

    void sayEnd()
    {
        const bool hasEnd = m_field->trial().end() != ScanTrial::End::Nothing;
        say(m_end, hasEnd,
            hasEnd
                //: Finding about the scanner
                ? tr("Enter or Tab follows the digits.")
                //: Finding about the scanner
                : tr("Nothing follows the digits. Set the scanner to send Enter at the end."));
    }

    void saySpeed()
    {
        const ScanTrial& trial = m_field->trial();
        const auto gap = trial.longestGap().value_or(std::chrono::milliseconds(0)).count();
        if (!trial.isFast()) {
            say(m_speed, false,
                //: Finding about the scanner; %1 is a number of milliseconds
                tr("Up to %1 ms pass between characters: too slow to be told from typing. Set the scanner "
                   "to pause less.")
                    .arg(gap));
            return;
        }
        say(m_speed, true,
            trial.longestGap()
                //: Finding about the scanner; %1 is a number of milliseconds
                ? tr("At most %1 ms pass between characters.").arg(gap)
                //: Finding about the scanner
                : tr("It is fast enough to be told from typing."));
    }

    void refresh()
    {
        m_findings->setVisible(m_field->trial().isFinished());
        if (m_field->trial().isFinished()) {
            sayDigits();
            sayEnd();
            saySpeed();
        }
    }

    ScannerField* m_field;
    LabelledField* m_labelled;
    QWidget* m_findings;
    Finding m_digits;
    Finding m_end;
    Finding m_speed;
};

} // namespace cekr
