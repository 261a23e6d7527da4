// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Colour.h"

#include <QWidget>

class QHBoxLayout;

namespace cekr
{

class SecondaryButton;
class TextLabel;

/// What a notice says: what happened, why, and what can be done now.
struct NoticeWords
{
    Tone tone = Tone::Info;
    QString title = {};
    QString amount = {}; ///< money to give back, below the title, larger than all else on the screen
    QString sentence = {};
    QString nextStep = {};
    /// Clause and rule id ("NLB 2.1 · ANON-1"); empty when no rule is involved.
    QString rule = {};
    /// At most three.
    QStringList actions = {};

    friend bool operator==(const NoticeWords&, const NoticeWords&) = default;
};

/// A message in place, where the work is: no dialog. Hidden until it says something. A screen reader
/// announces it as an alert when it appears or changes; it never takes the focus.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    /// Shows the words. The same words again are not announced again.
    void say(const NoticeWords& words);
    void clear();
    [[nodiscard]] const NoticeWords& words() const { return m_words; }

signals:
    /// The button with this place in NoticeWords::actions was pressed.
    void actionTriggered(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyMargins();
    void showActions();
    void announce(bool wasShown);

    NoticeWords m_words;
    QHBoxLayout* m_layout;
    TextLabel* m_title;
    TextLabel* m_amount;
    TextLabel* m_sentence;
    TextLabel* m_nextStep;
    TextLabel* m_rule;
    QHBoxLayout* m_actionRow;
    QList<SecondaryButton*> m_buttons;
};

} // namespace cekr
