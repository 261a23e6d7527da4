// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FrameState.h"
#include "ui/shell/SearchField.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/StateBadge.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QWidget>

namespace cekr
{

/// The bar above the content: search or scan (Ctrl+K), who is signed in, and the lock (Ctrl+L).
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr)
        : QWidget(parent)
        , m_layout(new QHBoxLayout(this))
        , m_search(new SearchField(searchKey().toString(QKeySequence::NativeText)))
        , m_stop(new StateBadge)
        , m_name(new ElidedLabel(TextStyle::Strong))
        , m_role(new ElidedLabel(TextStyle::Small))
        , m_user(userBlock())
        , m_lock(new SecondaryButton(QString()))
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_lock->setKey(QKeySequence(Qt::CTRL | Qt::Key_L));
        m_lock->setSymbol(Symbol::Lock);
        m_layout->addWidget(m_search, 3);
        m_layout->addWidget(m_stop);
        m_layout->addStretch(1);
        m_layout->addWidget(m_user);
        m_layout->addWidget(m_lock);
        connectAll();
        applyMargins();
        retranslate();
    }

    void setUser(const FrameUser& user)
    {
        m_name->setText(user.name);
        //: Below the name of who is signed in: %1 the role, %2 the time the shift was opened
        m_role->setText(user.shiftSince.isValid()
                            ? tr("%1 · shift since %2").arg(user.role, timeText(user.shiftSince, locale()))
                            : user.role);
    }

    /// Whether nothing may be recorded here; seen on every page.
    void setStopped(bool isStopped)
    {
        m_isStopped = isStopped;
        m_stop->setVisible(isStopped);
    }

    [[nodiscard]] SearchField* search() const { return m_search; }
    [[nodiscard]] SecondaryButton* lock() const { return m_lock; }

    /// Less room: the lock shows its symbol only.
    void setCompact(bool compact)
    {
        m_isCompact = compact;
        retranslate();
    }

signals:
    void searchChanged(const QString& text);
    /// Enter was pressed in the search field and something was written.
    void searchEntered(const QString& text);
    void lockRequested();

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            applyMargins();
        } else if (event->type() == QEvent::LanguageChange) {
            retranslate();
        }
        return QWidget::event(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colourOf(Colour::Card, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), colourOf(Colour::Line, palette()));
    }

private:
    static const QKeySequence& searchKey()
    {
        static const QKeySequence key(Qt::CTRL | Qt::Key_K);
        return key;
    }

    [[nodiscard]] QWidget* userBlock()
    {
        auto* block = new QWidget;
        auto* column = new QVBoxLayout(block);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (ElidedLabel* label : {m_name, m_role}) {
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            column->addWidget(label);
        }
        return block;
    }

    void connectAll()
    {
        connect(m_search, &QLineEdit::textEdited, this, &TopBar::searchChanged);
        connect(m_search, &QLineEdit::returnPressed, this, [this] {
            if (const QString text = m_search->text().trimmed(); !text.isEmpty()) {
                emit searchEntered(text);
            }
        });
        connect(m_lock, &QAbstractButton::clicked, this, &TopBar::lockRequested);
        connect(new QShortcut(searchKey(), this), &QShortcut::activated, m_search, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }

    void retranslate()
    {
        //: Top bar: nothing may be recorded at this desk
        m_stop->show({Tone::Bad, tr("Take no money"), Symbol::Warning});
        m_stop->setVisible(m_isStopped);
        //: Button that locks the screen
        const QString words = tr("Lock");
        m_lock->setText(m_isCompact ? QString() : words);
        m_lock->setToolTip(m_isCompact ? words : QString());
        m_lock->setAccessibleName(words);
        //: Accessible name of the place that shows who is signed in
        m_user->setAccessibleName(tr("Signed in"));
    }

    void applyMargins()
    {
        m_layout->setContentsMargins(scaled(22), scaled(8), scaled(22), scaled(9));
        m_layout->setSpacing(scaled(14));
    }

    QHBoxLayout* m_layout;
    SearchField* m_search;
    StateBadge* m_stop;
    ElidedLabel* m_name;
    ElidedLabel* m_role;
    QWidget* m_user;
    SecondaryButton* m_lock;
    bool m_isCompact = false;
    bool m_isStopped = false;
};

} // namespace cekr
