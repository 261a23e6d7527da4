// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

#include <QTimer>

namespace cekr
{

/// What the frame and the home page show: how the desk stands, today's operations, what needs attention. Asks
/// the office again when something changed, but not more than ten times a second.
class Desk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFound = 20; ///< cards that a search answers with

    explicit Desk(OfficeThread& office);

    [[nodiscard]] const DeskStatus& status() const { return m_status; }
    [[nodiscard]] const std::vector<OperationView>& today() const { return m_today; }
    [[nodiscard]] const std::vector<AttentionView>& attention() const { return m_attention; }
    /// Answers to the last search(); empty when it found nothing.
    [[nodiscard]] const std::vector<CardFacts>& found() const { return m_found; }

    void refresh();
    /// Looks for cards by any part of the MOK ID while it is being typed.
    void search(const QString& text);
    /// Tries to reach central now.
    void syncNow();
    /// What a receipt says, for showing; as copy: counted, for printing again (KOPIJA).
    void receipt(qint64 number, bool asCopy, std::function<void(Result<ReceiptView>)> then);
    /// Operations that wait for central.
    void waiting(std::function<void(Result<std::vector<OperationView>>)> then);
    /// The signed-in clerk's flows left before their end.
    void drafts(std::function<void(Result<std::vector<DraftView>>)> then);
    /// Throws away what the signed-in clerk left of that flow.
    void discardDraft(const QByteArray& flow, std::function<void(Done)> then);

signals:
    void changed();
    void foundChanged(const QString& text);

private:
    struct View
    {
        DeskStatus status;
        std::vector<OperationView> today;
        std::vector<AttentionView> attention;
    };
    static Result<View> look(Office& office);

    OfficeThread& m_office;
    QTimer m_soon;
    DeskStatus m_status;
    std::vector<OperationView> m_today;
    std::vector<AttentionView> m_attention;
    std::vector<CardFacts> m_found;
};

} // namespace cekr
