// SPDX-License-Identifier: EUPL-1.2
// The floor of bench_start: a Qt Widgets window with nothing in it, that says when it has been painted.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace
{

class EmptyWindow final : public QWidget
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QWidget::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("ready");
            std::fflush(stdout);
        });
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
