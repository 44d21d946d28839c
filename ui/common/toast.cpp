// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/toast.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int pad = 16;
constexpr int leastHeight = 48;
constexpr int margin = 24; ///< to the page's edges

} // namespace

/// Its verb on the ink ground, underlined: no box inside the box.
class Toast::Action final : public QAbstractButton {
public:
    Action(const Appearance& appearance, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int height = 26;
        const int words = QFontMetrics(font()).size(Qt::TextSingleLine, text()).width();
        return {words + 2 * (focusMargin + 3), height + 2 * focusMargin};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        QFont words = font();
        words.setUnderline(true);
        painter.setFont(words);
        painter.setPen(theme.inkText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        // The ring's own colour would not show on every ink.
        if (hasFocus())
            paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2),
                {.fill = QColor(), .edge = theme.inkText, .edgeWidth = 3, .radius = buttonRadius});
    }

private:
    [[nodiscard]] static QFont font() { return typeFont(TypeRole::Body, Weight::Bold); }

    const Appearance& m_appearance;
};

Toast::Toast(const Appearance& appearance, base::Scheduler& scheduler, QWidget* page)
    : QFrame(page)
    , m_appearance(appearance)
    , m_scheduler(scheduler)
    , m_text(new PlainLabel(appearance, TypeRole::Body, Tone::InkText, this))
    , m_button(new Action(appearance, this))
{
    hide();
    setFixedWidth(Width);
    m_text->setWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pad, 6, pad - focusMargin - 3, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, nullptr))
            action();
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    page->installEventFilter(this);
}

void Toast::say(const QString& sentence, const QString& verb, std::function<void()> action)
{
    m_text->setText(sentence);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    m_button->updateGeometry();
    m_action = std::move(action);
    place();
    show();
    raise();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    wait();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::wait()
{
    m_timer = m_scheduler.after(Stay, [this] {
        if (underMouse() || m_button->hasFocus())
            wait();
        else
            hide();
    });
}

void Toast::place()
{
    layout()->activate();
    const int height = std::max(leastHeight, layout()->totalHeightForWidth(Width));
    resize(Width, height);
    move(margin, parentWidget()->height() - margin - height);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, rect(), {.fill = theme.ink, .edge = QColor(), .radius = keyRadius});
}

} // namespace ui
