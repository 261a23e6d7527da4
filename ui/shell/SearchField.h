// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace cekr
{

/// The one field that searches everything. Shows a magnifier and the key that leads to it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void applyMargins();
    [[nodiscard]] bool showsKey() const;

    QString m_key;
};

} // namespace cekr
