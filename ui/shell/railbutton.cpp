// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railbutton.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int side = 24;
constexpr int iconLeft = 12;
constexpr int wordLeft = 46;
constexpr int keyRight = 8;
constexpr int keyGap = 6;

} // namespace

RailButton::RailButton(const Appearance& appearance, Icon icon, QString key, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_icon(icon)
    , m_key(std::move(key))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setWord(const QString& word)
{
    setText(word);
    retell();
}

void RailButton::setBadge(int count)
{
    if (m_badge == count)
        return;
    m_badge = count;
    retell();
    update();
}

void RailButton::retell()
{
    //: Spoken name of a way to a screen: %1 its name, %2 the key for it
    QString name = tr("%1, key %2").arg(text(), m_key);
    if (m_badge > 0)
        //: Spoken name of a way to a screen: %1 its name and key, %2 how many payments there need a person
        name = tr("%1, need a look: %2").arg(name).arg(m_badge);
    setAccessibleName(name);
    setToolTip(m_narrow ? text() : QString());
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    retell();
    update();
}

QSize RailButton::sizeHint() const
{
    return {(m_narrow ? 48 : 184) + 2 * focusMargin, itemHeight(m_narrow) + 2 * focusMargin};
}

QSize RailButton::minimumSizeHint() const
{
    if (m_narrow)
        return sizeHint();
    const int word = QFontMetrics(typeFont(TypeRole::Body, Weight::Bold)).horizontalAdvance(text());
    return {wordLeft + word + keyGap + keyCapSize(m_key).width() + keyRight + 2 * focusMargin, sizeHint().height()};
}

int RailButton::itemHeight(bool narrow)
{
    return narrow ? 60 : 44;
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    if (isChecked() || isDown()) {
        paintBox(painter, box(), {.fill = theme.sel, .edge = {}, .radius = buttonRadius});
    }
    if (isChecked()) {
        const QRectF bar(box().left() - 1, box().center().y() - 12, 3, 24);
        paintBox(painter, bar, {.fill = theme.ink, .edge = {}, .radius = 1.5});
    }
    const QColor iconColor = isChecked() ? theme.text : theme.text2;
    if (m_narrow)
        paintNarrow(painter, iconColor);
    else
        paintWide(painter, iconColor);
    if (hasFocus())
        paintFocusRing(painter, box(), buttonRadius, theme);
}

QRectF RailButton::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

void RailButton::paintWide(QPainter& painter, const QColor& iconColor) const
{
    const Theme& theme = m_appearance.theme();
    const QRectF area = box();
    paintIcon(painter, QPointF(area.left() + iconLeft, area.center().y() - side / 2.0), m_icon, side, iconColor);
    paintBadge(painter, QPointF(area.left() + iconLeft + side, area.center().y() - side / 2.0));
    const QSize cap = keyCapSize(m_key);
    const QRectF capBox(QPointF(area.right() - keyRight - cap.width(), area.center().y() - cap.height() / 2.0), cap);
    paintKeyCap(painter, capBox, m_key, theme);
    const QFont font = typeFont(TypeRole::Body, isChecked() ? Weight::Bold : Weight::Regular);
    const double room = capBox.left() - keyGap - area.left() - wordLeft;
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.text : theme.text2);
    painter.drawText(QRectF(area.left() + wordLeft, area.top(), room, area.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, static_cast<int>(room)));
}

void RailButton::paintNarrow(QPainter& painter, const QColor& iconColor) const
{
    const QRectF area = box();
    paintIcon(painter, QPointF(area.center().x() - side / 2.0, area.top() + 8), m_icon, side, iconColor);
    paintBadge(painter, QPointF(area.center().x() + side / 2.0, area.top() + 8));
    const QSize cap = keyCapSize(m_key);
    paintKeyCap(painter, QRectF(QPointF(area.center().x() - cap.width() / 2.0, area.top() + 36), cap), m_key,
        m_appearance.theme());
}

void RailButton::paintBadge(QPainter& painter, QPointF iconCorner) const
{
    if (m_badge <= 0)
        return;
    constexpr int most = 99;
    constexpr double height = 18;
    const Theme& theme = m_appearance.theme();
    const QString count =
        m_badge > most ? u"99+"_s : money::withDigits(QString::number(m_badge), m_appearance.digits());
    const QFont font = typeFont(TypeRole::KeyCap, Weight::Bold);
    const double width = std::max(height, QFontMetrics(font).horizontalAdvance(count) + 9.0);
    // Grows to the left: the word stands at the right.
    const QRectF pill(iconCorner.x() + 9 - width, iconCorner.y() - 7, width, height);
    paintBox(painter, pill, {.fill = theme.amberSoft, .edge = theme.amber, .radius = height / 2});
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.amber);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, count);
    painter.restore();
}

} // namespace ui
