// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/DeskFlow.h"
#include "ui/pages/Page.h"

namespace cekr
{

class Notice;
class OfflinePanel;
class OperationList;
class PageBody;
class Panel;
class PrimaryButton;
class StageStrip;
class SummaryPanel;

/// How desk and central stand to each other: connection, clock, what waits and why, on what central has
/// yet to decide, what was answered today, and what may still be taken without a connection.
class TransferPage final : public Page
{
    Q_OBJECT

public:
    explicit TransferPage(DeskFlow& desk, QWidget* parent = nullptr);

    void entered() override;

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void showStages();
    void showLists();
    void showConnection();
    void showNotices();

    DeskFlow& m_desk;
    PageBody* m_body;
    PrimaryButton* m_try;
    Notice* m_fault;
    Notice* m_clock;
    Notice* m_stopped; ///< why nothing may be recorded
    Notice* m_settings;
    Panel* m_way;
    StageStrip* m_stages;
    OperationList* m_pending; ///< of whatever day; hidden while there is none
    OperationList* m_waiting;
    OperationList* m_answered;
    SummaryPanel* m_connection;
    OfflinePanel* m_offline;
};

} // namespace cekr
