// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"
#include "ui/text/StatusText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/StateBadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QWidget>

namespace cekr
{

/// The bar below the content: connection, what waits for central, devices, what may still be taken offline,
/// version. A warning stands in the place of what it is about. Where there is little room, what matters least
/// is left out first.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_layout(new QHBoxLayout(this))
        , m_connection(new StateBadge)
        , m_waiting(new ElidedLabel(TextStyle::Small))
        , m_reader(new ElidedLabel(TextStyle::Small))
        , m_printer(new ElidedLabel(TextStyle::Small))
        , m_warning(new StateBadge)
        , m_allowance(new ElidedLabel(TextStyle::Small))
        , m_version(new ElidedLabel(TextStyle::Small))
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        for (QWidget* part : std::initializer_list<QWidget*>{m_connection, m_waiting, m_reader, m_printer}) {
            m_layout->addWidget(part);
        }
        m_layout->addStretch(1);
        m_layout->addWidget(m_warning);
        m_layout->addWidget(m_allowance);
        m_layout->addWidget(m_version);
        applyMargins();
        show(FrameStatus());
    }

    void show(const FrameStatus& status)
    {
        m_status = status;
        //: Accessible name of the status bar
        setAccessibleName(tr("Status"));
        showConnection();
        showWaiting();
        showDevice(*m_reader, status.reader, readerText(status.reader));
        showDevice(*m_printer, status.printer, printerText(status.printer));
        showRight();
    }

    using QWidget::show;

    void setCompact(bool compact)
    {
        m_isCompact = compact;
        applyMargins();
        show(FrameStatus(m_status));
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            applyMargins();
        } else if (event->type() == QEvent::LanguageChange) {
            show(FrameStatus(m_status));
        }
        return QWidget::event(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colourOf(Colour::Card, palette()));
        painter.fillRect(QRect(0, 0, width(), 1), colourOf(Colour::Line, palette()));
    }

private:
    static QString readerText(DeviceState state)
    {
        switch (state) {
        case DeviceState::None:
            return {};
        case DeviceState::Ready:
            //: Status bar: the card reader
            return tr("Reader: ready");
        case DeviceState::Busy:
            //: Status bar: the card reader
            return tr("Reader: busy");
        case DeviceState::Failed:
            //: Status bar: the card reader
            return tr("Reader: not working");
        }
        Q_UNREACHABLE();
    }

    static QString printerText(DeviceState state)
    {
        switch (state) {
        case DeviceState::None:
            return {};
        case DeviceState::Ready:
            //: Status bar
            return tr("Printer: ready");
        case DeviceState::Busy:
            //: Status bar
            return tr("Printer: printing");
        case DeviceState::Failed:
            //: Status bar
            return tr("Printer: not working");
        }
        Q_UNREACHABLE();
    }

    void showConnection()
    {
        switch (m_status.connection) {
        case Connection::Connected:
            m_connection->show({Tone::Good, connectedText(), Symbol::Online});
            break;
        case Connection::Connecting:
            m_connection->show({Tone::Info, connectingText(), Symbol::Transfer});
            break;
        case Connection::Offline:
            m_connection->show(
                {Tone::Warn, offlineText(m_isCompact ? QTime() : m_status.since), Symbol::Offline});
            break;
        }
    }

    void showWaiting()
    {
        QString words;
        if (m_status.waiting > 0) {
            words = waitingText(m_status.waiting, m_status.oldest);
        } else if (m_status.lastExchange.isValid()) {
            words = allSentText(m_status.lastExchange);
        }
        m_waiting->setText(words);
        m_waiting->setVisible(!words.isEmpty());
    }

    void showDevice(ElidedLabel& label, DeviceState state, const QString& words)
    {
        label.setText(words);
        label.setColour(state == DeviceState::Failed ? Colour::Bad : Colour::Muted);
        label.setVisible(state == DeviceState::Failed || (!m_isCompact && state != DeviceState::None));
    }

    /// Without good settings nothing goes offline: that says more than the limits.
    [[nodiscard]] QString warning() const
    {
        if (m_status.settings != SettingsStanding::InForce) {
            return settingsText(m_status.settings);
        }
        const bool isOffline = m_status.offlineAllowance && m_status.connection != Connection::Connected;
        const QString offline = isOffline ? offlineWarning(m_status.offlineOutlook,
                                                           *m_status.offlineAllowance, m_status.offlineEnd)
                                          : QString();
        const bool showsCertificate = offline.isEmpty() && m_status.certificateEnd.isValid();
        return showsCertificate ? certificateText(m_status.certificateEnd) : offline;
    }

    void showRight()
    {
        const QString warning = this->warning();
        m_warning->show({Tone::Warn, warning, Symbol::Warning});
        m_warning->setToolTip(warning); // where there is no room for all of it
        m_warning->setVisible(!warning.isEmpty());
        const bool showsAllowance =
            warning.isEmpty() && m_status.offlineAllowance && m_status.connection != Connection::Connected;
        if (showsAllowance) {
            m_allowance->setText(offlineLeftText(*m_status.offlineAllowance));
        }
        m_allowance->setVisible(showsAllowance);
        //: Status bar: the product and its version
        m_version->setText(tr("CeKR Pult %1").arg(m_status.version));
        m_version->setVisible(!m_isCompact && !showsAllowance && warning.isEmpty() &&
                              !m_status.version.isEmpty());
    }

    void applyMargins()
    {
        m_layout->setContentsMargins(scaled(22), scaled(6), scaled(22), scaled(5));
        m_layout->setSpacing(scaled(m_isCompact ? 12 : 20));
    }

    FrameStatus m_status;
    bool m_isCompact = false;
    QHBoxLayout* m_layout;
    StateBadge* m_connection;
    ElidedLabel* m_waiting;
    ElidedLabel* m_reader;
    ElidedLabel* m_printer;
    StateBadge* m_warning;
    ElidedLabel* m_allowance;
    ElidedLabel* m_version;
};

} // namespace cekr
