// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ClerkField.h"

#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace cekr
{

ClerkField::ClerkField(const SignInFlow& signIn, QWidget* parent)
    : QLineEdit(parent), m_signIn(signIn), m_names(new QStringListModel(this))
{
    auto* completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    setMaxLength(80);
    connect(&m_signIn, &SignInFlow::clerksChanged, this, &ClerkField::followClerks);
    connect(this, &QLineEdit::editingFinished, this, &ClerkField::writeOut);
    followClerks();
}

QString ClerkField::clerk() const
{
    return known() ? known()->clerk.text() : text().trimmed();
}

const ClerkState* ClerkField::known() const
{
    const QString written = text().trimmed();
    const auto isMeant = [&written](const QString& name) {
        return name.compare(written, Qt::CaseInsensitive) == 0;
    };
    const auto& clerks = m_signIn.clerks();
    const auto found = std::find_if(clerks.begin(), clerks.end(), [&](const ClerkState& each) {
        return isMeant(each.name) || isMeant(each.clerk.text());
    });
    return found == clerks.end() ? nullptr : &*found;
}

void ClerkField::followClerks()
{
    QStringList names;
    for (const ClerkState& each : m_signIn.clerks()) {
        if (each.enabled) {
            names.append(each.name);
        }
    }
    m_names->setStringList(names);
}

void ClerkField::writeOut()
{
    if (const ClerkState* clerk = known()) {
        setText(clerk->name);
    }
}

} // namespace cekr
