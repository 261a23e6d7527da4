// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Preferences.h"
#include "ui/print/Press.h"
#include "ui/widgets/Notice.h"

#include <QObject>

#include <functional>

namespace cekr
{

/// Brings a page's sheets onto the printer that was chosen, or into a file, and says in its notice how that
/// went. What a sheet tells of is recorded already: nothing here decides about money.
class Printing final : public QObject
{
    Q_OBJECT

public:
    /// All but `page`, which owns this, must outlive it.
    Printing(PressThread& press, const Preferences& preferences, Notice& notice, QWidget& page);

    /// To the printer that was chosen; where there is to be none, as save().
    void print(const Sheet& sheet, const QString& fileName);
    /// Asks for a place, `fileName` being offered, and saves a PDF there.
    void save(const Sheet& sheet, const QString& fileName);
    /// Takes back what it said.
    void clear();
    /// Says it anew, in the language there is now.
    void retranslate();
    /// A sheet is on its way to the printer or the file.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void busyChanged();
    /// The printer took it, though it may need something before it comes out.
    void printed();
    /// Neither printed nor saved.
    void failed();

private:
    void say(std::function<NoticeWords()> words);
    void start();
    void failAtPrinter(const Error& error);
    void fail(const Error& error);
    void saveAt(const Sheet& sheet, const QString& path);
    void setBusy(bool isBusy);

    PressThread& m_press;
    const Preferences& m_preferences;
    Notice& m_notice;
    QWidget& m_page;
    std::function<NoticeWords()> m_said; ///< empty: nothing
    bool m_isBusy = false;
};

} // namespace cekr
