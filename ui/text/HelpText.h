// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace cekr
{

/// Something people ask about a page.
struct HelpAnswer
{
    QString question;
    QString answer;
};

/// What a clerk is told about one page.
struct HelpTopic
{
    QString title;
    QString purpose;
    QList<HelpAnswer> answers;
};

/// Help with the page of this key (Page::helpKey()), in the language in use. An unknown key gets what is true
/// everywhere.
[[nodiscard]] HelpTopic helpTopic(const QString& key);

} // namespace cekr
