// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace cekr
{

/// A field for a MOK ID or a box number, typed or scanned. Up to nine digits are shown in groups of three
/// ("204 118 733"); anything else stays as it was typed.
class ScanField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScanField(QWidget* parent = nullptr);

    /// What is written, without the spaces of the grouping.
    [[nodiscard]] QString code() const;
    void setCode(const QString& code);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Enter was pressed and something was written. The field keeps it: whoever could use it clears it.
    void entered(const QString& code);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyFont();
    void regroup();
};

} // namespace cekr
