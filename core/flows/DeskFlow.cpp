// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/DeskFlow.h"

#include "core/base/Log.h"
#include "core/office/Counter.h"
#include "core/office/Drafts.h"
#include "core/office/Office.h"
#include "core/office/Papers.h"
#include "core/office/Views.h"

namespace cekr
{

using namespace std::chrono_literals;

DeskFlow::DeskFlow(OfficeThread& office) : m_office(office)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &DeskFlow::refresh);
    m_office.connect(&Office::changed, &m_soon, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
}

Result<DeskFlow::View> DeskFlow::look(Views& views, int atMost)
{
    DeskStatus status = TRY(views.status());
    std::vector<OperationView> today = TRY(views.operationsOn(views.today(), atMost));
    std::vector<AttentionView> attention = TRY(views.attention());
    return View{std::move(status), std::move(today), std::move(attention)};
}

void DeskFlow::refresh()
{
    const auto ask = [atMost = m_todayAtMost](Views& views) { return look(views, atMost); };
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

void DeskFlow::showMoreOfToday()
{
    m_todayAtMost += portionOfToday;
    refresh();
}

void DeskFlow::search(const QString& text)
{
    m_office.ask(
        this, [text](Views& views) { return views.search(text, mostFound); },
        [this, text](Result<std::vector<CardFacts>> found) {
            m_found = found ? std::move(*found) : std::vector<CardFacts>();
            emit foundChanged(text);
        });
}

void DeskFlow::forgetFound()
{
    m_found.clear();
    emit foundChanged({});
}

void DeskFlow::syncNow()
{
    m_office.tell([](Office& office) { office.nudgeSync(); });
}

void DeskFlow::receipt(qint64 number, bool asCopy, std::function<void(Result<ReceiptView>)> then)
{
    m_office.ask(
        this,
        [number, asCopy](Papers& papers, Counter& counter) {
            return asCopy ? counter.copyReceipt(number) : papers.receipt(number);
        },
        std::move(then));
}

void DeskFlow::takeOriginal(const Document& document, std::function<void(Done)> then)
{
    m_office.ask(
        this, [document](Papers& papers) { return papers.takeOriginal(document); }, std::move(then));
}

void DeskFlow::returnOriginal(const Document& document)
{
    // If it cannot be given back, there will be copies only.
    m_office.ask(
        this, [document](Papers& papers) { return papers.returnOriginal(document); },
        [this](const Done&) { refresh(); });
}

void DeskFlow::waiting(int atMost, std::function<void(Result<std::vector<OperationView>>)> then)
{
    m_office.ask(
        this, [atMost](Views& views) { return views.waiting(atMost); }, std::move(then));
}

void DeskFlow::pending(int atMost, std::function<void(Result<std::vector<OperationView>>)> then)
{
    m_office.ask(
        this, [atMost](Views& views) { return views.pending(atMost); }, std::move(then));
}

void DeskFlow::answered(int atMost, std::function<void(Result<std::vector<OperationView>>)> then)
{
    m_office.ask(
        this, [atMost](Views& views) { return views.answeredOn(views.today(), atMost); }, std::move(then));
}

void DeskFlow::drafts(std::function<void(Result<std::vector<DraftView>>)> then)
{
    m_office.ask(
        this, [](Drafts& drafts) { return drafts.all(); }, std::move(then));
}

void DeskFlow::discardDraft(const QByteArray& flow, std::function<void(Done)> then)
{
    m_office.ask(
        this, [flow](Drafts& drafts) { return drafts.remove(flow); }, std::move(then));
}

} // namespace cekr
