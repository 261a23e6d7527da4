// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

struct sqlite3;

namespace cekr::test
{

/// Somebody with SQLite's own tool: a connection with the library's defaults, none of our settings.
class Outside final
{
public:
    explicit Outside(const QString& path);
    ~Outside();
    Q_DISABLE_COPY_MOVE(Outside)

    /// Runs statements; SQLite's words for what went wrong, empty for success.
    [[nodiscard]] QString run(const QString& sql);
    /// As run(), and moves everything into the file itself.
    [[nodiscard]] QString runAndFlush(const QString& sql);

private:
    sqlite3* m_connection = nullptr;
};

} // namespace cekr::test
