// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/DeviceKey.h"
#include "core/domain/Identifiers.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

namespace cekr::test
{

/// A desk with a real certificate of a CentralProcess.
struct MintedDesk
{
    DeskId id;
    DeviceKey key;
    QByteArray certificate; ///< PEM
};

/// The real cekr-central in a folder of its own, private, on a free port of loopback. Whatever goes wrong
/// with it ends the test program with the reason.
class CentralProcess final
{
public:
    /// Makes the central; it does not run yet.
    CentralProcess();
    /// One with demo data (and so many more cards), copied from a folder that the first of all tests has
    /// prepared: the passwords of its clerks are what is dear. Its keys are those of every such central.
    [[nodiscard]] static CentralProcess withDemoData(int cards = 0);
    /// Kills it if it runs, and removes the folder.
    ~CentralProcess();

    struct CommandResult
    {
        int exitCode = 0;
        QByteArray output;
        QByteArray errors;
    };
    /// Runs an admin command ("desk add", ID, NAME) on the folder, whatever comes of it.
    CommandResult tryCommand(const QStringList& words, const QByteArray& input = {}) const;
    /// The same for one that has to succeed; gives what it printed.
    QByteArray command(const QStringList& words, const QByteArray& input = {}) const;

    /// Starts to serve and waits until it listens: on a free port the first time, later on the same one.
    void start(const QStringList& options = {});
    /// SIGTERM.
    void tellToEnd();
    /// SIGTERM, and waits for the end.
    void stop();
    /// SIGKILL, and waits for the end.
    void kill();
    /// No file of the running server may be written beyond so many bytes, as on a full disk; nothing ends it.
    void limitFiles(std::optional<qint64> bytes) const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }

    [[nodiscard]] int port() const { return m_port; }
    /// "https://127.0.0.1:PORT".
    [[nodiscard]] QUrl url() const;
    /// PEM of the only issuer to be trusted.
    [[nodiscard]] QByteArray authority() const;
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("central")); }
    /// Path of the program.
    [[nodiscard]] static QString program();
    /// A folder beside it, for the files of a test.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Enrols a desk that is known already, the way a real one is: code, request, certificate. It has to run.
    [[nodiscard]] MintedDesk enrol(const QString& desk) const;
    /// A one-time code for a desk.
    [[nodiscard]] QString enrolmentCode(const QString& desk) const;

private:
    /// A copy of this folder.
    explicit CentralProcess(const QString& prepared);

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
};

} // namespace cekr::test
