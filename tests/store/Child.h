// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QProcess>

namespace cekr::test
{

/// This very test program, run a second time in another role. Killed when it goes out of scope.
class Child final
{
public:
    explicit Child(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~Child() { kill(); }
    Q_DISABLE_COPY_MOVE(Child)

    /// The next line it prints, without the line's end; empty when it ended or was silent for a minute.
    QByteArray readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000)) {
                return {};
            }
        }
        return m_process.readLine().trimmed();
    }

    /// SIGKILL: it gets no chance to tidy up. What it printed before can still be read.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace cekr::test
