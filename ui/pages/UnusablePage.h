// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "ui/pages/Page.h"

class QLineEdit;

namespace cekr
{

class LabelledField;
class Panel;
class SecondaryButton;
class TextLabel;

/// Why nothing can be done at this desk, and how whoever looks after it gets it to work again.
class UnusablePage final : public Page
{
    Q_OBJECT

public:
    /// `folder` is the desk's, named in the command that helps.
    UnusablePage(const Error& fault, const QString& folder, QWidget* parent = nullptr);

    void entered() override;

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QString commandWords() const;

    Error m_fault;
    QString m_folder;
    Panel* m_card;
    TextLabel* m_sentence;
    TextLabel* m_nextStep;
    TextLabel* m_commandWords;
    QLineEdit* m_command;
    LabelledField* m_commandField;
    SecondaryButton* m_copy;
    TextLabel* m_details;
};

} // namespace cekr
