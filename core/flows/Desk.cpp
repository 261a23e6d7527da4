// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/Desk.h"

#include "core/base/Log.h"

namespace cekr
{

using namespace std::chrono_literals;

Desk::Desk(OfficeThread& office) : m_office(office)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &Desk::refresh);
    m_office.connect(&Office::changed, &m_soon, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
}

Result<Desk::View> Desk::look(Office& office, int atMost)
{
    DeskStatus status = TRY(office.status());
    std::vector<OperationView> today = TRY(office.operationsOn(office.today(), atMost));
    std::vector<AttentionView> attention = TRY(office.attention());
    return View{std::move(status), std::move(today), std::move(attention)};
}

void Desk::refresh()
{
    const auto ask = [atMost = m_todayAtMost](Office& office) { return look(office, atMost); };
    m_office.ask(this, ask, [this](Result<View> view) {
        if (!view) {
            qCWarning(logApp) << "the desk cannot be shown" << view.error().toLogLine();
            return;
        }
        m_status = std::move(view->status);
        m_today = std::move(view->today);
        m_attention = std::move(view->attention);
        emit changed();
    });
}

void Desk::showMoreOfToday()
{
    m_todayAtMost += portionOfToday;
    refresh();
}

void Desk::search(const QString& text)
{
    m_office.ask(
        this, [text](Office& office) { return office.search(text, mostFound); },
        [this, text](Result<std::vector<CardFacts>> found) {
            m_found = found ? std::move(*found) : std::vector<CardFacts>();
            emit foundChanged(text);
        });
}

void Desk::syncNow()
{
    m_office.tell([](Office& office) { office.nudgeSync(); });
}

void Desk::receipt(qint64 number, bool asCopy, std::function<void(Result<ReceiptView>)> then)
{
    m_office.ask(
        this,
        [number, asCopy](Office& office) {
            return asCopy ? office.receiptCopy(number) : office.receipt(number);
        },
        std::move(then));
}

void Desk::takeOriginal(const Document& document, std::function<void(Done)> then)
{
    m_office.ask(
        this, [document](Office& office) { return office.takeOriginal(document); }, std::move(then));
}

void Desk::returnOriginal(const Document& document)
{
    // If it cannot be given back, there will be copies only.
    m_office.ask(
        this, [document](Office& office) { return office.returnOriginal(document); },
        [this](const Done&) { refresh(); });
}

void Desk::waiting(int atMost, std::function<void(Result<std::vector<OperationView>>)> then)
{
    m_office.ask(
        this, [atMost](Office& office) { return office.waiting(atMost); }, std::move(then));
}

void Desk::answered(int atMost, std::function<void(Result<std::vector<OperationView>>)> then)
{
    m_office.ask(
        this, [atMost](Office& office) { return office.answeredOn(office.today(), atMost); },
        std::move(then));
}

void Desk::drafts(std::function<void(Result<std::vector<DraftView>>)> then)
{
    m_office.ask(
        this, [](Office& office) { return office.drafts(); }, std::move(then));
}

void Desk::discardDraft(const QByteArray& flow, std::function<void(Done)> then)
{
    m_office.ask(
        this, [flow](Office& office) { return office.removeDraft(flow); }, std::move(then));
}

} // namespace cekr
