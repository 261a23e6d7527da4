// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace cekr
{

/// How many coins or notes of one value: whole numbers, nothing for none. Enter and Down go on to the next
/// field, Up to the one before.
class PiecesField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PiecesField(QWidget* parent = nullptr);

    [[nodiscard]] int pieces() const { return text().toInt(); }
    void setPieces(int pieces);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void nextRequested();
    void previousRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace cekr
