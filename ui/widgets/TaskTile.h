// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/Symbol.h"

#include <QAbstractButton>
#include <QKeySequence>

class QShortcut;

namespace cekr
{

/// One task of the home page: symbol, title, a line about it, and its key. Space, Enter, a click or the key
/// start it.
class TaskTile final : public QAbstractButton
{
    Q_OBJECT

public:
    TaskTile(Symbol symbol, const QString& title, const QString& subtitle, const QKeySequence& key = {},
             QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& subtitle);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRect& content) const;

    Symbol m_symbol;
    QString m_subtitle;
    QString m_key;
};

} // namespace cekr
