// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Operation.h"
#include "ui/widgets/Typography.h"

#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>

namespace cekr
{

/// How many coins or notes of one value: whole numbers, nothing for none. Enter and Down go on to the next
/// field, Up to the one before.
class PiecesField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PiecesField(QWidget* parent = nullptr) : QLineEdit(parent)
    {
        setValidator(new QIntValidator(0, mostPieces, this));
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setInputMethodHints(Qt::ImhDigitsOnly);
        setPlaceholderText(QStringLiteral("0"));
    }

    [[nodiscard]] int pieces() const { return text().toInt(); }

    void setPieces(int pieces)
    {
        if (pieces != this->pieces()) {
            setText(pieces == 0 ? QString() : QString::number(pieces));
        }
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(84), scaled(34)}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void nextRequested();
    void previousRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (event->modifiers().testFlag(Qt::ControlModifier)) {
                QLineEdit::keyPressEvent(event);
                return;
            }
            [[fallthrough]];
        case Qt::Key_Down:
            emit nextRequested();
            return;
        case Qt::Key_Up:
            emit previousRequested();
            return;
        default:
            QLineEdit::keyPressEvent(event);
        }
    }

    void focusInEvent(QFocusEvent* event) override
    {
        QLineEdit::focusInEvent(event);
        selectAll();
    }
};

} // namespace cekr
