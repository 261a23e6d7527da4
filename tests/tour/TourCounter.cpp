// SPDX-License-Identifier: EUPL-1.2
#include "tests/tour/Tour.h"
#include "ui/print/PdfSink.h"
#include "ui/print/ReceiptSheet.h"

namespace cekr::test
{

using namespace Qt::StringLiterals;

using Step = AnonymousFlow::Step;

void Tour::scanCards(int first, int count)
{
    const size_t before = flows().anonymous.lines().size();
    for (int i = 0; i < count; ++i) {
        m_keys.scan(card(first + i));
        await([&] { return flows().anonymous.lines().size() == before + size_t(i) + 1; },
              u"card %1 to be added"_s.arg(card(first + i)));
    }
}

void Tour::attest()
{
    awaitStep(Step::Briefing);
    m_keys.press(Qt::Key_Space);
    m_keys.press(Qt::Key_Tab);
    m_keys.press(Qt::Key_Space);
    require(flows().anonymous.isAgeAttested() && flows().anonymous.areTermsAttested(),
            u"age and terms attested"_s);
}

void Tour::handOverTwo(int firstCard, const QString& pictures)
{
    m_keys.press(Qt::Key_F2);
    scanCards(firstCard, 2);
    take(pictures + u"-cards"_s);
    m_keys.press(Qt::Key_Return);
    attest();
    take(pictures + u"-briefing"_s);
    m_keys.press(Qt::Key_Return);
    awaitStep(Step::FirstLoad);
    m_keys.type(u"20"_s);
    m_keys.goTo(said("LoadRow", "Card %1").arg(grouped(firstCard + 1)));
    m_keys.type(u"150"_s);
    await([this] { return flows().anonymous.canGoOn(); }, u"both loads to be allowed"_s);
    take(pictures + u"-first-load"_s);
    m_keys.press(Qt::Key_Return);
    awaitStep(Step::Review);
    m_price = flows().anonymous.terms().pricePerCard;
    m_keys.type(u"200"_s);
    require(flows().anonymous.change() == Money::fromCents(30'00) - m_price * 2, u"the right change"_s);
    take(pictures + u"-review"_s);
    m_keys.press(Qt::Key_Return);
    require(flows().anonymous.step() == Step::Review, u"Enter alone to confirm no money"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    awaitStep(Step::Handover);
    checkDrawer(m_price * 2 + Money::fromCents(170'00));
}

void Tour::finishHandover(const QString& pictures)
{
    for (int i = 0; i < 3; ++i) {
        m_keys.press(Qt::Key_Space);
        m_keys.press(Qt::Key_Tab);
    }
    take(pictures + u"-handover"_s);
    push(said("HandoverStep", "&Print receipt"));
    take(pictures + u"-receipt"_s);
    m_keys.press(Qt::Key_Escape);
    push(said("AnonymousPage", "&Finish"));
    awaitStep(Step::Finished);
    take(pictures + u"-home"_s);
}

void Tour::savePaper(qint64 receipt, bool asCopy)
{
    bool isSaved = false;
    flows().desk.receipt(receipt, asCopy, [&](const Result<ReceiptView>& view) {
        require(view.has_value(), u"receipt %1"_s.arg(receipt));
        require(view->copy == (asCopy ? 1 : 0), u"the number of the copy"_s);
        for (const auto& [paper, name] : {std::pair{Paper::Roll80, u"80mm"_s}, {Paper::A4, u"a4"_s}}) {
            const QString path = u"%1/receipt-%2-%3%4.pdf"_s.arg(m_folder).arg(receipt).arg(
                name, asCopy ? u"-copy"_s : QString());
            require(PdfSink(path).put(receiptSheet(*view, view->limits, paper)).has_value(), path);
        }
        isSaved = true;
    });
    await([&] { return isSaved; }, u"the receipt on paper"_s);
}

} // namespace cekr::test
