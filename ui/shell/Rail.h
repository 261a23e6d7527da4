// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"

#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class ElidedLabel;
class RailButton;
class SymbolLabel;
class TextLabel;

/// The left rail: the product's name, that of the desk, and one entry for each page. Alt+1 to
/// Alt+9 lead to the first nine.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void setDeskName(const QString& name);
    /// Entries in place of those before; the current one stays marked.
    void setEntries(const QList<RailEntry>& entries);
    /// Where Tab leaves the rail; null while there is no entry.
    [[nodiscard]] QWidget* lastEntry() const;
    /// Marks an entry as the current one; a key that is none marks nothing.
    void setCurrent(const QString& key);
    void setCount(const QString& key, int count);
    /// Symbols only, for narrow windows.
    void setCompact(bool compact);

signals:
    void activated(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void addEntry(const RailEntry& entry, int number);
    void applySizes();

    struct Entry
    {
        QString key;
        RailButton* button;
    };

    QVBoxLayout* m_layout;
    QVBoxLayout* m_list;
    TextLabel* m_product;
    TextLabel* m_deskName;
    QList<Entry> m_entries;
    QString m_current;
    bool m_isCompact = false;
};

} // namespace cekr
