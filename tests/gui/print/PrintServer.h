// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace cekr::test
{

/// A CUPS server of its own on a socket in a folder of its own, with one queue whose printer puts what it
/// prints into a folder. Only its printer is made up: its paper can run out. From its making on, CUPS_SERVER
/// names it.
class PrintServer final
{
public:
    static constexpr auto queue = "Okence";

    PrintServer();
    ~PrintServer();
    Q_DISABLE_COPY_MOVE(PrintServer)

    /// With all that was queued before, and waits until it answers.
    [[nodiscard]] bool start();
    /// As if the power had failed.
    void kill();
    /// Stops and continues the process itself: it takes connections and says nothing.
    void suspend();

    /// The printer reports this reason (RFC 8011, 5.4.12) and waits; empty: it prints.
    void setTrouble(const QByteArray& reason);
    /// "cupsdisable", "cupsenable", "cupsreject", "cupsaccept".
    [[nodiscard]] bool command(const QString& program);
    /// What came out, in the order of the jobs.
    [[nodiscard]] QList<QByteArray> printed() const;
    /// The options of the last job that came out.
    [[nodiscard]] QByteArray options() const;

private:
    [[nodiscard]] QString path(const QString& name) const;
    void write(const QString& name, const QByteArray& content, bool isProgram = false) const;
    /// What it wrote; nothing when it failed.
    [[nodiscard]] std::optional<QByteArray> run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace cekr::test
