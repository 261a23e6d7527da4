// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Money.h"

#include <QLineEdit>

namespace cekr
{

/// A field that takes money and nothing else, with the euro sign beside it. Left with an amount in it, it
/// writes the amount out ("80" becomes "80,00"); left with anything else, it marks itself and keeps the text.
/// Keys that come as fast as only a scanner types are dropped, also when ScanFilter let them through.
class AmountField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountField(QWidget* parent = nullptr);

    /// What is written; MalformedAmount when it is no amount, also when it is empty.
    [[nodiscard]] Result<Money> amount() const;
    void setAmount(Money amount);
    /// Written large: for the one amount a page is about.
    void setBig(bool big);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyFont();
    void check();
    [[nodiscard]] bool isScanning(const QKeyEvent& event);

    bool m_isBig = false;
    quint64 m_lastKeyAt = 0;
    int m_fastKeys = 0;
    QString m_textBeforeScan;
};

} // namespace cekr
