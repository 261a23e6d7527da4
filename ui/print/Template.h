// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QString>

namespace cekr
{

/// The text with its tags filled in. {{name}} becomes the value of that name, with what HTML would misread
/// escaped and its line ends kept. What stands between {{#name}} and {{/name}} is repeated for every object
/// of an array, with its values, and stays for a text that is not empty. Sections of the same name do not
/// nest.
[[nodiscard]] QString fillTemplate(QStringView text, const QJsonObject& values);

/// A template of resources/templates, by its file name.
[[nodiscard]] QString readTemplate(const QString& fileName);

} // namespace cekr
