// SPDX-License-Identifier: EUPL-1.2
#include "core/store/ProcessLock.h"
#include "tests/store/Child.h"
#include "tests/support/Expect.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cekr::test
{

/// One running program per file.
class ProcessLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lock_twice_isAlreadyRunningUntilReleased();
    void lock_heldByAnotherProcess_isFreeAfterItsKill();
    void lock_throughALink_isTheSameLock_data();
    void lock_throughALink_isTheSameLock();
    void lock_moved_isHeldByOneOnly();
    void lock_file_isPrivate();
    void lock_linkInItsPlace_isNotFollowed();
    void lock_missingFolder_isUnusable();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

// The child's role: takes the lock, says so, and waits until it is killed or left alone.
int holdLock(const QString& path)
{
    const ProcessLock lock = take(ProcessLock::lock(path));
    std::puts("locked");
    std::fflush(stdout);
    return std::getchar();
}

} // namespace

void ProcessLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProcessLockTest::lock_twice_isAlreadyRunningUntilReleased()
{
    {
        const ProcessLock lock = take(ProcessLock::lock(path()));
        const auto second = ProcessLock::lock(path());
        EXPECT_FAILURE(second, ErrorCode::AlreadyRunning);
        QCOMPARE(second.error().subject, path());
        EXPECT_DONE(ProcessLock::lock(m_folder->filePath(u"other.db"_s)));
    }
    EXPECT_DONE(ProcessLock::lock(path()));
}

void ProcessLockTest::lock_heldByAnotherProcess_isFreeAfterItsKill()
{
    Child child({u"hold-lock"_s, path()});
    QCOMPARE(child.readLine(), "locked");
    EXPECT_FAILURE(ProcessLock::lock(path()), ErrorCode::AlreadyRunning);
    child.kill();
    EXPECT_DONE(ProcessLock::lock(path()));
}

void ProcessLockTest::lock_throughALink_isTheSameLock_data()
{
    QTest::addColumn<bool>("fileExists");
    QTest::newRow("before the file is made") << false;
    QTest::newRow("afterwards") << true;
}

void ProcessLockTest::lock_throughALink_isTheSameLock()
{
    QFETCH(const bool, fileExists);
    if (fileExists) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::link(m_folder->path(), elsewhere.filePath(u"link"_s)));
    const ProcessLock lock = take(ProcessLock::lock(path()));
    EXPECT_FAILURE(ProcessLock::lock(elsewhere.filePath(u"link/journal.db"_s)), ErrorCode::AlreadyRunning);
}

void ProcessLockTest::lock_moved_isHeldByOneOnly()
{
    std::optional<ProcessLock> outer;
    {
        ProcessLock lock = take(ProcessLock::lock(path()));
        outer.emplace(std::move(lock));
    }
    EXPECT_FAILURE(ProcessLock::lock(path()), ErrorCode::AlreadyRunning);
    outer.reset();
    EXPECT_DONE(ProcessLock::lock(path()));
}

void ProcessLockTest::lock_file_isPrivate()
{
    const ProcessLock lock = take(ProcessLock::lock(path()));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path() + u".lock"_s).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
}

void ProcessLockTest::lock_linkInItsPlace_isNotFollowed()
{
    QVERIFY(QFile::link(m_folder->filePath(u"victim"_s), path() + u".lock"_s));
    EXPECT_FAILURE(ProcessLock::lock(path()), ErrorCode::FileUnusable);
    QVERIFY(!QFile::exists(m_folder->filePath(u"victim"_s)));
}

void ProcessLockTest::lock_missingFolder_isUnusable()
{
    EXPECT_FAILURE(ProcessLock::lock(m_folder->filePath(u"no/such/folder.db"_s)), ErrorCode::FileUnusable);
}

} // namespace cekr::test

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && application.arguments().at(1) == u"hold-lock") {
        return cekr::test::holdLock(application.arguments().at(2));
    }
    cekr::test::ProcessLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ProcessLockTest.moc"
