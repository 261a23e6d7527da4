// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"
#include "ui/pages/Task.h"

#include <QWidget>

namespace cekr
{

class Notice;
struct Error;

/// A guided task that was left before its end: it goes on, or is thrown away after one question, asked in
/// place. Shows drafts of one task only.
class DraftNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftNotice(const TaskDraft& words, QWidget* parent = nullptr);

    [[nodiscard]] const QByteArray& flow() const { return m_words.flow; }
    /// Shows the draft of this flow among those of the clerk, if there is one.
    void show(const std::vector<DraftView>& drafts, QDate today);
    using QWidget::show;
    /// It could not be thrown away.
    void sayFailed(const Error& error);
    void retranslate();

signals:
    void goOnRequested(const QByteArray& content);
    /// The question was answered with yes.
    void discardRequested();

private:
    void answer(int action);
    void sayWhatIsThere();
    void ask();

    TaskDraft m_words;
    std::optional<DraftView> m_draft;
    QDate m_today; ///< one of another day is shown with its day
    bool m_isAsking = false;
    Notice* m_notice;
    Notice* m_fault;
};

} // namespace cekr
