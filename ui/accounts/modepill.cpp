// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/modepill.h"

#include "ui/accounts/accountwords.h"
#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int pillHeight = 26;
constexpr int pad = 10;
constexpr int symbol = 16;
constexpr int gap = 6;

Icon symbolOf(accounts::Mode mode)
{
    switch (mode) {
    case accounts::Mode::Practice:
        return Icon::Practice;
    case accounts::Mode::Sandbox:
        return Icon::Plug;
    case accounts::Mode::Production:
        return Icon::Accounts;
    }
    return Icon::None;
}

} // namespace

ModePill::ModePill(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    named();
}

void ModePill::setMode(accounts::Mode mode)
{
    m_mode = mode;
    named();
}

void ModePill::named()
{
    setAccessibleName(modeWord(m_mode));
    updateGeometry();
    update();
}

QSize ModePill::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeRole::Small, Weight::Bold));
    return {2 * pad + symbol + gap + metrics.horizontalAdvance(modeWord(m_mode)) + 2, pillHeight};
}

void ModePill::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    QColor color = theme.text;
    BoxLook look{.fill = theme.surface, .edge = theme.line2, .radius = pillHeight / 2.0};
    switch (m_mode) {
    case accounts::Mode::Practice:
        color = theme.violet;
        look.fill = theme.violetSoft;
        look.edge = theme.isHighContrast() ? theme.violet : QColor();
        break;
    case accounts::Mode::Sandbox:
        color = theme.text2;
        look.style = Qt::DashLine;
        break;
    case accounts::Mode::Production:
        color = theme.inkText;
        look.fill = theme.ink;
        look.edge = QColor();
        break;
    }
    paintBox(painter, rect(), look);
    if (m_mode == accounts::Mode::Practice) {
        QColor stripe = theme.violet;
        stripe.setAlphaF(0.15F);
        paintHatching(painter, rect(), pillHeight / 2.0, stripe);
    }
    paintIcon(painter, QPointF(pad, (pillHeight - symbol) / 2.0), symbolOf(m_mode), symbol, color);
    painter.setFont(typeFont(TypeRole::Small, Weight::Bold));
    painter.setPen(color);
    painter.drawText(rect().adjusted(pad + symbol + gap, 0, 0, 0),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, modeWord(m_mode));
}

void ModePill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        named();
    QWidget::changeEvent(event);
}

} // namespace ui
