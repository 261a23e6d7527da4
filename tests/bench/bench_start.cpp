// SPDX-License-Identifier: EUPL-1.2
// start_cold, start_warm: from exec of cekr-desk, with a replica of 100 000 cards, to a painted sign-in page
// with the desk open behind it, where somebody can sign in. memory: what it brings to the machine ten seconds
// after sign-in, which has to succeed. Both beside an empty Qt Widgets window. Wants a display and xdotool.
// Cold: the kernel's page cache is emptied, which wants root.
#include "tests/bench/Bench.h"
#include "tests/support/EnrolledDesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <memory>
#include <set>

#include <unistd.h>

using namespace cekr;
using namespace cekr::bench;
using namespace cekr::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int cards = 100'000;
constexpr int startRuns = 9;
constexpr int memoryRuns = 3;

/// A program that prints "ready" once its window can be used.
class Program
{
public:
    Program(const QString& path, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_toReady = millisecondsOf([&] {
            m_process.start(path, arguments);
            m_process.waitForStarted();
            waitForLine("ready");
        });
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] double toReady() const { return m_toReady; }
    /// Waits until the program says this, as its next line; ends the benchmark unless it does.
    void waitForLine(const QByteArray& wanted)
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000)) {
                qFatal("bench: %s does not say %s", qPrintable(m_process.program()), wanted.constData());
            }
        }
        if (const QByteArray line = m_process.readLine().trimmed(); line != wanted) {
            qFatal("bench: %s says %s, not %s", qPrintable(m_process.program()), line.constData(),
                   wanted.constData());
        }
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
    double m_toReady = 0;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("bench: %s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
    return file.readAll();
}

/// A piece of a process's memory, of /proc/PID/smaps.
struct Mapping
{
    QByteArray file;     ///< empty for memory without one
    double resident = 0; ///< MiB
};

std::vector<Mapping> mappingsOf(qint64 process)
{
    static const QRegularExpression head(u"^[0-9a-f]+-[0-9a-f]+ (?:\\S+ ){4} *(.*)$"_s);
    std::vector<Mapping> mappings;
    for (const QByteArray& line : contentOf(u"/proc/%1/smaps"_s.arg(process)).split('\n')) {
        if (const auto found = head.match(QString::fromUtf8(line)); found.hasMatch()) {
            mappings.push_back({found.captured(1).toUtf8()});
        } else if (line.startsWith("Rss:")) {
            mappings.back().resident = line.mid(4).trimmed().split(' ').front().toDouble() / 1024;
        }
    }
    return mappings;
}

/// The server of this display: it has the display as a word of its own in its command line.
qint64 displayServer()
{
    const QByteArray display = qgetenv("DISPLAY").split('.').front();
    for (const QString& process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        const QList<QByteArray> words =
            file.open(QIODevice::ReadOnly) ? file.readAll().split('\0') : QList<QByteArray>();
        if (words.mid(1).contains(display) && words.front().split('/').last().startsWith('X')) {
            return process.toLongLong();
        }
    }
    qFatal("bench: no X server for the display %s", display.constData());
}

/// What a program brings to a machine that runs a display and nothing else, in MiB: all that is resident,
/// except files that the display's server has mapped too. Other than the proportional set size, it is the
/// same whatever else runs and has mapped the libraries.
double memoryOf(qint64 process)
{
    std::set<QByteArray> there;
    for (const Mapping& mapping : mappingsOf(displayServer())) {
        if (mapping.file.startsWith('/')) {
            there.insert(mapping.file);
        }
    }
    double sum = 0;
    for (const Mapping& mapping : mappingsOf(process)) {
        sum += there.contains(mapping.file) ? 0 : mapping.resident;
    }
    return sum;
}

std::unique_ptr<Program> startDesk(const EnrolledDesk& desk)
{
    return std::make_unique<Program>(QStringLiteral(CEKR_DESK),
                                     QStringList{u"--dir"_s, desk.folder(), u"--announce"_s});
}

std::unique_ptr<Program> startEmpty()
{
    return std::make_unique<Program>(QStringLiteral(CEKR_EMPTY_WINDOW), QStringList());
}

void emptyPageCache()
{
    sync();
    QFile caches(u"/proc/sys/vm/drop_caches"_s);
    if (!caches.open(QIODevice::WriteOnly) || caches.write("3") != 1) {
        qFatal("bench: the page cache cannot be emptied: %s", qPrintable(caches.errorString()));
    }
}

void measureStart(const char* figure, const EnrolledDesk& desk, const std::function<void()>& before)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < startRuns; ++run) {
        before();
        ours.push_back(startDesk(desk)->toReady());
        before();
        theirs.push_back(startEmpty()->toReady());
    }
    print({figure, median(ours), median(theirs), "ms", startRuns});
}

/// The clerk types name and password, and is let in; nobody else has the display. The window is given the
/// keyboard, which is a window manager's duty where there is one.
void signIn(Program& desk)
{
    const QString hands = u"search --sync --onlyvisible --name Pult windowfocus --sync "
                          "type --delay 60 --args 1 ana key --delay 60 Tab "
                          "type --delay 60 --args 1 %1 key --delay 60 Return"_s;
    QProcess::execute(u"xdotool"_s, hands.arg(EnrolledDesk::password()).split(u' '));
    desk.waitForLine("signed-in");
}

/// Ten seconds after `use`.
double memoryAfter(const std::unique_ptr<Program>& program, const std::function<void(Program&)>& use)
{
    use(*program);
    QThread::sleep(10);
    return memoryOf(program->processId());
}

void measureMemory(const EnrolledDesk& desk)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < memoryRuns; ++run) {
        ours.push_back(memoryAfter(startDesk(desk), signIn));
        theirs.push_back(memoryAfter(startEmpty(), [](Program&) {}));
    }
    print({"memory", median(ours), median(theirs), "MiB", memoryRuns});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const EnrolledDesk desk(10, cards);
    (void)startDesk(desk); // the first start pays for what is made once
    measureStart("start_warm", desk, [] {});
    measureStart("start_cold", desk, emptyPageCache);
    measureMemory(desk);
}
