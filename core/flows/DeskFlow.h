// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/flows/Recording.h"

#include <QTimer>

namespace cekr
{

/// What the frame and the home page show: how the desk stands, today's operations, what needs attention. Asks
/// the office again when something changed, but not more than ten times a second.
class DeskFlow final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFound = 20; ///< cards that a search answers with
    /// Operations in today() at first, and with each showMoreOfToday().
    static constexpr int portionOfToday = 100;

    explicit DeskFlow(OfficeThread& office);

    [[nodiscard]] const DeskStatus& status() const { return m_status; }
    /// The newest operations of today; status().counts says how many there are.
    [[nodiscard]] const std::vector<OperationView>& today() const { return m_today; }
    /// From now on today() has so many more.
    void showMoreOfToday();
    [[nodiscard]] const std::vector<AttentionView>& attention() const { return m_attention; }
    /// Answers to the last search(); empty when it found nothing.
    [[nodiscard]] const std::vector<CardFacts>& found() const { return m_found; }

    void refresh();
    /// Looks for cards by any part of the MOK ID while it is being typed.
    void search(const QString& text);
    /// What was found is not shown any more.
    void forgetFound();
    /// Tries to reach central now.
    void syncNow();
    /// What a receipt says, for showing; as copy: counted, for printing again (KOPIJA).
    void receipt(qint64 number, bool asCopy, std::function<void(Result<ReceiptView>)> then);
    /// Before an original goes to a printer (Papers::takeOriginal).
    void takeOriginal(const Document& document, std::function<void(Done)> then);
    /// The printer certainly did not take it; changed() follows.
    void returnOriginal(const Document& document);
    /// The oldest operations that wait for central.
    void waiting(int atMost, std::function<void(Result<std::vector<OperationView>>)> then);
    /// The oldest operations, of whatever day, on which a person at central has yet to decide.
    void pending(int atMost, std::function<void(Result<std::vector<OperationView>>)> then);
    /// The newest operations of today that central has answered.
    void answered(int atMost, std::function<void(Result<std::vector<OperationView>>)> then);
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
    static Result<View> look(Views& views, int atMost);

    OfficeThread& m_office;
    QTimer m_soon;
    int m_todayAtMost = portionOfToday;
    DeskStatus m_status;
    std::vector<OperationView> m_today;
    std::vector<AttentionView> m_attention;
    std::vector<CardFacts> m_found;
};

} // namespace cekr
