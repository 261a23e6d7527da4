// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace cekr
{

class Columns;
class ElidedLabel;
class FlowStep;
class Notice;
class Panel;
class PrimaryButton;
class SecondaryButton;
class StepRail;
class TextLabel;

/// What the buttons of a flow offer at a step.
struct FlowButtons
{
    QString next = {}; ///< what goes on; empty: nothing does
    bool canGoOn = false;
    QString confirm = {}; ///< what confirms money, with the amount; empty: nothing to confirm here
    bool canConfirm = false;
    bool canGoBack = false;
    bool canCancel = false;
    bool cancelsStep = false; ///< cancelling gives up only what this step waits for, and asks nothing
};

/// The layout all guided flows share: title, steps on the left, one question in the middle with its buttons,
/// the running summary on the right; in a narrow window one below the other. Enter goes on, Alt+Left back,
/// Esc asks in place before anything is thrown away. Enter never confirms money: that is Ctrl+Enter, a click
/// or Space.
class FlowFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowFrame(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Takes a step; the order of adding is the order of the flow.
    void addStep(FlowStep* step);
    /// Takes the panel on the right.
    void setSummary(QWidget* summary);
    /// For another customer: no step keeps what was written.
    void begin();
    /// Shows the step with this place; the number of steps means that all are done.
    void showStep(int index);
    void setButtons(const FlowButtons& buttons);
    /// Whether Esc has to ask first.
    void setBegun(bool begun);
    /// The focus goes to the button that goes on.
    void focusNext();
    /// Shows the flow as it is now.
    void refresh();
    /// Writes all words anew.
    void retranslate();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] FlowStep* step() const;
    /// Above everything, for what concerns the whole flow.
    [[nodiscard]] Notice& banner() { return *m_banner; }
    /// Below the question, for what was refused.
    [[nodiscard]] Notice& notice() { return *m_notice; }

signals:
    void nextRequested();
    void backRequested();
    void confirmRequested();
    /// What was entered is to be thrown away; also when there is nothing yet.
    void abandonRequested();
    /// The flow is left as it is.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildMiddle();
    void addKeys();
    void cancel();
    void ask();
    void endQuestion();
    void answer(int action);
    void showNames();
    void showQuestion();
    void applyWidth();
    void orderButtons();

    QVBoxLayout* m_layout;
    QHBoxLayout* m_columns;
    TextLabel* m_title;
    ElidedLabel* m_progress;
    Notice* m_banner;
    StepRail* m_rail;
    Columns* m_content;
    Panel* m_middle;
    QVBoxLayout* m_steps;
    Notice* m_notice;
    Notice* m_question;
    TextLabel* m_note;
    PrimaryButton* m_confirm;
    SecondaryButton* m_back;
    SecondaryButton* m_cancel;
    PrimaryButton* m_next;
    QList<FlowStep*> m_all;
    QPointer<QWidget> m_focusBefore;
    int m_index = 0;
    bool m_isBegun = false;
    bool m_cancelsStep = false;
};

} // namespace cekr
