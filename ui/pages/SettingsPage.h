// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/Preferences.h"

namespace cekr
{

/// Language, look, paper and printer, and a test of the scanner. Everything takes effect at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Preferences& preferences, QWidget* parent = nullptr);

    /// Shows what arrived, and what it says about the scanner.
    bool takeScan(const QString& code) override;
    void entered() override;
    [[nodiscard]] QString helpKey() const override;

protected:
    void retranslate() override;

private:
    Preferences& m_preferences;
};

} // namespace cekr
