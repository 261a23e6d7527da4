// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace cekr
{

class LabelledField;
class ScanField;

/// A card as its holder shows it: the MOK ID, scanned or typed, and the last six digits of its PAN (TOP-3).
/// The digits are masked once they are written, and gone once they were compared or are out of sight.
class CardNumbers final : public QWidget
{
    Q_OBJECT

public:
    explicit CardNumbers(QWidget* parent = nullptr);

    /// Shows this number, or none, and no digits.
    void begin(const QString& card);
    void takeScan(const QString& code);
    /// To the first field that is still to be filled.
    void takeFocus();
    /// Whether the clerk is done with both. After a MOK ID alone the work goes on at the digits.
    [[nodiscard]] bool settle();
    [[nodiscard]] QString card() const;
    [[nodiscard]] QString digits() const;
    void forgetDigits();
    /// Marks the field that is wrong, and goes there.
    void showProblem(const Error& error);
    /// Writes all words anew.
    void retranslate();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    ScanField* m_card;
    LabelledField* m_cardField;
    QLineEdit* m_digits;
    LabelledField* m_digitsField;
};

} // namespace cekr
