// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/UnusablePage.h"

#include "ui/text/ErrorText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/LabelledField.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SymbolLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cekr
{

namespace
{

constexpr int cardWidth = 760; // design pixels

/// A folder as a shell takes it.
QString quoted(QString folder)
{
    return u"'"_s + folder.replace(u"'"_s, u"'\\''"_s) + u"'"_s;
}

/// What the administrator does about a fault.
enum class Remedy
{
    None, ///< the clerk can help themselves
    Enrol,
    Restore,
    AskDoctor,
};

Remedy remedyFor(ErrorCode code)
{
    const bool isDamaged = code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseAltered ||
                           code == ErrorCode::ChainBroken || code == ErrorCode::SignatureInvalid;
    if (code == ErrorCode::AlreadyRunning) {
        return Remedy::None;
    }
    if (code == ErrorCode::NotEnrolled) {
        return Remedy::Enrol;
    }
    return isDamaged ? Remedy::Restore : Remedy::AskDoctor;
}

/// The command that helps; empty when none does.
QString commandFor(ErrorCode code, const QString& folder)
{
    switch (remedyFor(code)) {
    case Remedy::None:
        return {};
    case Remedy::Enrol:
        return u"cekr-deskctl enrol --dir %1 --url URL --authority FILE --code CODE"_s.arg(quoted(folder));
    case Remedy::Restore:
        return u"cekr-deskctl restore --dir %1 FILE"_s.arg(quoted(folder));
    case Remedy::AskDoctor:
        return u"cekr-deskctl doctor --dir %1"_s.arg(quoted(folder));
    }
    Q_UNREACHABLE();
}

} // namespace

UnusablePage::UnusablePage(const Error& fault, const QString& folder, QWidget* parent)
    : Page(parent)
    , m_fault(fault)
    , m_folder(folder)
    , m_card(new Panel)
    , m_sentence(new TextLabel(TextStyle::Body))
    , m_nextStep(new TextLabel(TextStyle::Strong))
    , m_commandWords(new TextLabel(TextStyle::Body))
    , m_command(new QLineEdit(commandFor(fault.code, folder)))
    , m_commandField(new LabelledField(QString(), m_command))
    , m_copy(new SecondaryButton(QString()))
    , m_details(new TextLabel(TextStyle::Small))
{
    build();
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    retranslate();
}

void UnusablePage::build()
{
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setCursorPosition(0);
    m_commandField->addBeside(m_copy);
    m_commandField->setVisible(!m_command->text().isEmpty());
    m_commandWords->setVisible(!m_command->text().isEmpty());
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_card->body()->addWidget(&m_sentence->wrapped());
    m_card->body()->addWidget(&m_nextStep->wrapped());
    m_card->body()->addWidget(&m_commandWords->wrapped());
    m_card->body()->addWidget(m_commandField);
    m_card->body()->addWidget(&m_details->wrapped());
    m_card->setMaximumWidth(scaled(cardWidth));
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(22), scaled(18), scaled(22), scaled(20));
    layout->addStretch(1);
    layout->addWidget(new SymbolLabel(Symbol::Warning, 40, Colour::Bad), 0, Qt::AlignHCenter);
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(m_card, 100);
    centre->addStretch(1);
    layout->addLayout(centre);
    layout->addStretch(2);
}

void UnusablePage::entered()
{
    (m_command->text().isEmpty() ? static_cast<QWidget*>(m_details) : m_copy)->setFocus(Qt::OtherFocusReason);
}

void UnusablePage::retranslate()
{
    const ErrorText text = textOf(m_fault);
    m_card->setTitle(text.title);
    setAccessibleName(text.title);
    m_sentence->setText(text.sentence);
    m_nextStep->setText(text.nextStep);
    m_commandWords->setText(commandWords());
    //: Label of a command for the administrator
    m_commandField->setLabel(tr("C&ommand"));
    //: Button: puts the command on the clipboard
    m_copy->setText(tr("&Copy"));
    //: For whoever helps: %1 is the desk's folder, %2 the technical name of the fault
    m_details->setText(
        tr("Folder of this desk: %1\nFault: %2").arg(m_folder, QLatin1StringView(name(m_fault.code))));
    //: Accessible name of the lines for whoever helps
    m_details->setAccessibleName(tr("For whoever helps"));
    m_details->setAccessibleDescription(m_details->text());
}

QString UnusablePage::commandWords() const
{
    switch (remedyFor(m_fault.code)) {
    case Remedy::None:
        return {};
    case Remedy::Enrol:
        //: Above a command for the administrator
        return tr(
            "With this command, and the values that central gave, the administrator enrols this computer:");
    case Remedy::Restore:
        //: Above a command for the administrator
        return tr(
            "Close this window. With this command the administrator restores the newest FILE of the folder "
            "“backups”; what came after it is fetched from central:");
    case Remedy::AskDoctor:
        //: Above a command for the administrator
        return tr("This command tells the administrator what is wrong:");
    }
    Q_UNREACHABLE();
}

} // namespace cekr
