// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cekr
{

class PrimaryButton;
class SecondaryButton;
class TextLabel;

/// A short form in the middle of a page, in place of a dialog: what will happen, what has to be said about
/// it, and the buttons that do it or leave it.
class InlineForm : public QWidget
{
    Q_OBJECT

public:
    explicit InlineForm(QWidget* parent = nullptr);

    /// Takes a field, below those before it.
    void addField(QWidget* field);
    void setSentence(const QString& sentence);
    void setConfirmWords(const QString& words);
    /// For money: Enter no longer confirms; Ctrl+Enter, Space or a click do.
    void guardConfirm();

signals:
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void writeLabels();

    QVBoxLayout* m_fields;
    TextLabel* m_sentence;
    QWidget* m_buttons;
    PrimaryButton* m_confirm;
    SecondaryButton* m_cancel;
};

} // namespace cekr
