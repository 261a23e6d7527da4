// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/SlipForm.h"

#include "ui/print/SlipPlaces.h"
#include "ui/text/MoneyText.h"

#include <QFont>
#include <QPainter>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr double mmPerInch = 25.4;
constexpr double mmPerPoint = mmPerInch / 72;
constexpr double receiptWidth = 60;
constexpr double moduleWidth = mmPerInch / 60; // 10 dots at 600 dpi: 0.42333 mm
constexpr double labelPoints = 7;
constexpr double indent = 1;
constexpr double outline = 0.2;
constexpr double orderPitch = 12; // characters an inch
constexpr double receiptPitch = 17;

// Pantone 172 U, and 116 U at 20 %, as near as these colours come.
constexpr QRgb ink = 0xffd94f33;
constexpr QRgb ground = 0xfffff3d3;

QFont smooth(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // hyphens stay hyphens, to be found in a PDF
    return font;
}

/// The face of what is filled in: so many characters an inch.
QFont typewriter(double pitch, double dotsPerMm)
{
    constexpr double advance = 0.602; // of the size, in all of these faces
    QFont font(QStringList{u"Courier New"_s, u"Liberation Mono"_s, u"DejaVu Sans Mono"_s});
    font.setBold(true);
    font.setPixelSize(int(mmPerInch / pitch / advance * dotsPerMm));
    return smooth(font);
}

/// The face of the form itself.
QFont print(double points, double dotsPerMm)
{
    QFont font(QStringList{u"Inter"_s, u"DejaVu Sans"_s});
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(int(points * mmPerPoint * dotsPerMm));
    return smooth(font);
}

QString amountOf(const SlipView& slip)
{
    return slip.amount ? u"***"_s + amountText(*slip.amount, QLocale(QLocale::Slovenian)) : QString();
}

QString dueOf(const SlipView& slip)
{
    return slip.due.isValid() ? slip.due.toString(u"dd.MM.yyyy"_s) : QString();
}

QStringList linesOf(const SlipParty& party)
{
    return {party.name, party.street, party.town};
}

/// One form on one painter.
class Form
{
public:
    Form(QPainter& painter, double dotsPerMm) : m_painter(painter), m_dotsPerMm(dotsPerMm) {}

    void paintEmpty();
    void paintReceipt(const SlipView& slip);
    void paintOrder(const SlipView& slip);
    void paintSymbol(const QrModules& modules);

private:
    [[nodiscard]] QRectF inDots(const QRectF& mm) const
    {
        return {mm.topLeft() * m_dotsPerMm, mm.size() * m_dotsPerMm};
    }
    void label(const SlipPlace& place);
    /// Words of the form that stand in no box.
    void word(const QRectF& place, QStringView text, double points);
    /// Lines of the same height that fill the box, with an indent.
    void fill(const SlipPlace& place, const QStringList& lines);
    void paintFrames();

    QPainter& m_painter;
    double m_dotsPerMm;
};

void Form::paintEmpty()
{
    m_painter.fillRect(inDots({0, 0, slipWidth, slipHeight}), QColor(ground));
    paintFrames();
    m_painter.setFont(print(labelPoints, m_dotsPerMm));
    for (const SlipPlace& place : allSlipPlaces) {
        label(place);
    }
    word({4, 34.5, 12, 5}, u"EUR", 10);
    word({106.5, 40.5, 8, 5}, u"EUR", 10);
    word({4, 76, 52, 6}, u"POTRDILO – UPN QR", 9);
    word({193, 58, 14, 5}, u"UPN QR", 9);
}

void Form::paintFrames()
{
    m_painter.setPen(QPen(QColor(ink), outline * m_dotsPerMm));
    m_painter.setBrush(Qt::white);
    for (const SlipPlace& place : allSlipPlaces) {
        m_painter.drawRect(inDots(place.rect()));
    }
    QPen cut(QColor(ink), outline * m_dotsPerMm);
    cut.setDashPattern({8, 6});
    m_painter.setPen(cut);
    const double x = receiptWidth * m_dotsPerMm;
    m_painter.drawLine(QPointF(x, 0), QPointF(x, slipHeight * m_dotsPerMm));
}

void Form::label(const SlipPlace& place)
{
    constexpr double height = 3;
    constexpr double width = 60; // as far as it goes
    m_painter.setPen(QColor(ink));
    m_painter.drawText(inDots({place.left, place.top - height, width, height}),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, place.label.toString());
}

void Form::word(const QRectF& place, QStringView text, double points)
{
    m_painter.setFont(print(points, m_dotsPerMm));
    m_painter.setPen(QColor(ink));
    m_painter.drawText(inDots(place), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text.toString());
}

void Form::fill(const SlipPlace& place, const QStringList& lines)
{
    m_painter.setPen(Qt::black);
    QRectF line = place.rect().adjusted(indent, 0, 0, 0);
    line.setHeight(line.height() / double(lines.size()));
    for (const QString& text : lines) {
        m_painter.drawText(inDots(line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, line.height());
    }
}

void Form::paintReceipt(const SlipView& slip)
{
    constexpr qsizetype charactersInLine = 34;
    m_painter.setFont(typewriter(receiptPitch, m_dotsPerMm));
    fill(slipReceipt::payer, linesOf(slip.payer));
    QStringList purpose{slip.purpose.left(charactersInLine), slip.purpose.mid(charactersInLine)};
    if (slip.due.isValid()) {
        purpose.last() = (purpose.last() + u' ' + dueOf(slip)).trimmed();
    }
    fill(slipReceipt::purpose, purpose);
    fill(slipReceipt::amount, {amountOf(slip)});
    fill(slipReceipt::account, {slip.iban, slip.referenceModel + u' ' + slip.referenceNumber});
    fill(slipReceipt::payee, linesOf(slip.payee));
}

void Form::paintOrder(const SlipView& slip)
{
    m_painter.setFont(typewriter(orderPitch, m_dotsPerMm));
    fill(slipOrder::payer, linesOf(slip.payer));
    fill(slipOrder::amount, {amountOf(slip)});
    fill(slipOrder::purposeCode, {slip.purposeCode});
    fill(slipOrder::purpose, {slip.purpose});
    fill(slipOrder::due, {dueOf(slip)});
    fill(slipOrder::account, {slip.iban});
    fill(slipOrder::model, {slip.referenceModel});
    fill(slipOrder::reference, {slip.referenceNumber});
    fill(slipOrder::payee, linesOf(slip.payee));
}

/// In the middle of its box, on whole dots: then every module is as wide as every other.
void Form::paintSymbol(const QrModules& modules)
{
    const double dots = moduleWidth * m_dotsPerMm;
    const QRectF box = inDots(slipOrder::symbol.rect());
    const double side = modules.side() * dots;
    const QPointF corner(std::round(box.center().x() - side / 2), std::round(box.center().y() - side / 2));
    QList<QRectF> runs;
    for (const QRect& run : modules.darkRuns()) {
        runs.append(QRectF(corner + QPointF(run.topLeft()) * dots, QSizeF(run.size()) * dots));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.drawRects(runs);
}

} // namespace

void paintSlip(const SlipView& slip, QPainter& painter, double dotsPerMm)
{
    painter.save();
    Form form(painter, dotsPerMm);
    form.paintEmpty();
    form.paintReceipt(slip);
    form.paintOrder(slip);
    form.paintSymbol(slip.symbol);
    painter.restore();
}

QString slipText(const SlipView& slip)
{
    QStringList lines = linesOf(slip.payer);
    lines << amountOf(slip) << slip.purposeCode + u' ' + slip.purpose << dueOf(slip) << slip.iban
          << slip.referenceModel + u' ' + slip.referenceNumber << linesOf(slip.payee);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace cekr
