// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "core/flows/SignInFlow.h"
#include "ui/pages/Page.h"
#include "ui/pages/Task.h"

class QVBoxLayout;

namespace cekr
{

class AttentionPanel;
class DataTable;
class DraftNotice;
class EmptyState;
class ShowMoreLine;
class Notice;
class Panel;
class SecondaryButton;
class TaskTile;
class TextLabel;
class TileGrid;
class TodayModel;

/// What the clerk may begin, what was done today and how far it has come, and what needs somebody.
class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(DeskFlow& desk, const SignInFlow& signIn, QWidget* parent = nullptr);

    void entered() override;

signals:
    /// This operation was a mistake.
    void correctionRequested(const cekr::OperationView& mistake);
    /// What needs attention is to be resolved.
    void attentionRequested();
    /// A task that was left before its end goes on.
    void draftRequested(cekr::Task task, const QByteArray& content);
    /// The journal no longer has the draft of that task.
    void draftDiscarded(cekr::Task task);

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget* buildTiles();
    [[nodiscard]] QWidget* buildLower();
    void showTiles();
    [[nodiscard]] bool hasTill() const;
    void refresh();
    void showCorrect();
    void showShift();
    void sayOldShift(const ShiftFacts& shift);
    void showClock();
    void showCertificate();
    void readDrafts();
    void addDraftNotice(const TaskRow& row);
    void discard(Task task, DraftNotice& notice);

    DeskFlow& m_desk;
    const SignInFlow& m_signIn;
    TextLabel* m_heading;
    QList<DraftNotice*> m_draftNotices;
    Notice* m_shiftNotice;
    Notice* m_clockNotice;
    Notice* m_certificateNotice;
    Notice* m_settingsNotice;
    TileGrid* m_grid;
    QList<TaskTile*> m_tiles; ///< one of each of allTasks()
    Panel* m_todayPanel;
    DataTable* m_table;
    TodayModel* m_today;
    EmptyState* m_empty;
    SecondaryButton* m_correct;
    ShowMoreLine* m_more;
    AttentionPanel* m_attention;
};

} // namespace cekr
