// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace cekr
{

/// A key as it stands on the keyboard ("F2"), small and outlined. Shows a key; does nothing.
class KeyBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit KeyBadge(const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace cekr
