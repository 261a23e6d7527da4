// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/Sheet.h"
#include "ui/text/Language.h"
#include "ui/widgets/Theme.h"

#include <QObject>
#include <QVariantMap>

#include <optional>

namespace cekr
{

/// What a desk's people may choose about the screen and the paper. Kept in the desk's folder; none of it
/// touches money.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Reads `screen.ini` of the folder.
    explicit Preferences(const QString& folder);

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    [[nodiscard]] Paper paper() const;
    void setPaper(Paper paper);
    /// Whether paper for customers has English below the Slovene (NOTE-2).
    [[nodiscard]] bool paperHasEnglish() const;
    void setPaperHasEnglish(bool hasEnglish);
    /// Name of the printer; empty for the computer's default one; nothing when paper is not used at all and
    /// everything becomes a PDF file.
    [[nodiscard]] std::optional<QString> printer() const;
    void setPrinter(const std::optional<QString>& name);
    /// Place and size of the window (QWidget::saveGeometry()); empty before it was closed once.
    [[nodiscard]] QByteArray window() const;
    /// Nobody else is told.
    void setWindow(const QByteArray& geometry);

signals:
    /// Something was chosen; it is kept on disk already.
    void changed();

private:
    [[nodiscard]] QVariant value(const QString& key) const { return m_values.value(key); }
    void set(const QString& key, const QVariant& value);
    void save();
    void write() const;

    QString m_path;
    QVariantMap m_values;
};

} // namespace cekr
