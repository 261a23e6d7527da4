// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/till/PiecesField.h"

#include "core/domain/Operation.h"
#include "ui/widgets/Typography.h"

#include <QIntValidator>
#include <QKeyEvent>

namespace cekr
{

PiecesField::PiecesField(QWidget* parent) : QLineEdit(parent)
{
    setValidator(new QIntValidator(0, mostPieces, this));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setPlaceholderText(QStringLiteral("0"));
}

void PiecesField::setPieces(int pieces)
{
    if (pieces != this->pieces()) {
        setText(pieces == 0 ? QString() : QString::number(pieces));
    }
}

QSize PiecesField::sizeHint() const
{
    return {scaled(84), scaled(34)};
}

void PiecesField::keyPressEvent(QKeyEvent* event)
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

void PiecesField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

} // namespace cekr
