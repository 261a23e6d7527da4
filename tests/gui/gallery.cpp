// SPDX-License-Identifier: EUPL-1.2
// Renders the kit to pictures: ui_gallery FOLDER. The scale is QT_SCALE_FACTOR's; pictures are 1366x768
// pixels of the screen, and at 200 % also 1366x768 of the design.
#include "tests/gui/GalleryFrame.h"
#include "tests/gui/GalleryPages.h"
#include "ui/shell/Frame.h"
#include "ui/shell/LockCover.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QImage>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

const QStringList pages{u"home"_s, u"flow"_s, u"amount"_s, u"controls"_s, u"form"_s};

/// True when the picture has content: several colours, and no hole where nothing was painted.
bool isPainted(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7) {
            colours.insert(image.pixel(x, y));
        }
    }
    return colours.size() > 8;
}

/// The window of the product, as far as the kit goes.
struct Window
{
    QWidget widget;
    Frame* frame = new Frame;
    LockCover* cover;

    Window()
    {
        auto* layout = new QHBoxLayout(&widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(frame);
        cover = new LockCover(widget, *frame);
        cover->setForm(signInCard());
        frame->setDeskName(u"Avtobusna postaja Kranj · blagajna 2"_s);
        frame->setEntries(someEntries());
        frame->setUser({u"Ana N."_s, u"uslužbenka"_s, QTime(7, 58)});
        frame->addPage(u"home"_s, homePage());
        frame->addPage(u"flow"_s, flowPage(), u"home"_s);
        frame->addPage(u"amount"_s, amountPage(), u"home"_s);
        frame->addPage(u"controls"_s, controlsPage(), u"settings"_s);
        frame->addPage(u"form"_s, formPage(), u"home"_s);
    }
};

bool save(QWidget& widget, const QString& path)
{
    QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    const bool isGood = isPainted(image) && image.save(path);
    QTextStream(isGood ? stdout : stderr) << (isGood ? "" : "FAILED ") << path << '\n';
    return isGood;
}

bool renderAll(Window& window, const QString& prefix)
{
    bool isGood = true;
    for (const QString& page : pages) {
        window.frame->setStatus(page == u"amount"_s ? statusOffline() : statusOnline());
        window.frame->showPage(page);
        isGood &= save(window.widget, u"%1-%2.png"_s.arg(prefix, page));
    }
    window.cover->cover();
    isGood &= save(window.widget, prefix + u"-locked.png"_s);
    window.cover->uncover();
    return isGood;
}

bool render(Theme& theme, const QString& folder)
{
    bool isGood = QDir().mkpath(folder);
    const int factor = std::max(1, qEnvironmentVariableIntValue("QT_SCALE_FACTOR"));
    Window window;
    window.widget.show();
    for (const auto& [choice, name] :
         {std::pair{Theme::Choice::Light, u"light"_s}, {Theme::Choice::Dark, u"dark"_s}}) {
        theme.choose(choice);
        window.widget.resize(1366, 768);
        isGood &= renderAll(window, u"%1/%2-%3"_s.arg(folder, name).arg(factor * 100));
        if (factor > 1) {
            window.widget.resize(1366 / factor, 768 / factor);
            isGood &= renderAll(window, u"%1/%2-%3-small"_s.arg(folder, name).arg(factor * 100));
        }
    }
    theme.choose(Theme::Choice::Light);
    theme.setTextSize(150);
    window.widget.resize(1366, 768);
    return isGood & renderAll(window, u"%1/large-%2"_s.arg(folder).arg(factor * 100));
}

} // namespace

} // namespace cekr

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Slovenian, QLocale::Slovenia));
    cekr::Theme theme(application);
    if (argc != 2) {
        QTextStream(stderr) << "ui_gallery FOLDER\n";
        return 2;
    }
    return cekr::render(theme, QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
