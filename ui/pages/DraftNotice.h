// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/View.h"

#include <QWidget>

#include <optional>

namespace cekr
{

class Notice;
struct Error;

/// A guided task that was left before its end: it goes on, or is thrown away after one question, asked in
/// place. Shows drafts of one flow only.
class DraftNotice final : public QWidget
{
    Q_OBJECT

public:
    /// Of the flow with this name: AnonymousFlow's, TopUpFlow's or IntakeFlow's.
    explicit DraftNotice(const QByteArray& flow, QWidget* parent = nullptr);

    [[nodiscard]] const QByteArray& flow() const { return m_flow; }
    /// Shows the draft of this flow among those of the clerk, if there is one.
    void show(const std::vector<DraftView>& drafts, QDate today);
    using QWidget::show;
    /// It could not be thrown away.
    void sayFailed(const Error& error);
    void retranslate();

signals:
    void goOnRequested(const QByteArray& flow, const QByteArray& content);
    /// The question was answered with yes.
    void discardRequested(const QByteArray& flow);

private:
    void answer(int action);
    void sayWhatIsThere();
    void ask();

    QByteArray m_flow;
    std::optional<DraftView> m_draft;
    QDate m_today; ///< one of another day is shown with its day
    bool m_isAsking = false;
    Notice* m_notice;
    Notice* m_fault;
};

} // namespace cekr
