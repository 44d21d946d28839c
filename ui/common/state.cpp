// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/state.h"

#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int pillPad = 8;
constexpr int shapeSize = 16;
constexpr int shapeGap = 6;

QPen roundPen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintClock(QPainter& painter, QPointF centre, double radius)
{
    painter.drawEllipse(centre, radius, radius);
    painter.drawLine(centre, centre - QPointF(0, radius * 0.58));
    painter.drawLine(centre, centre + QPointF(radius * 0.45, radius * 0.26));
}

void paintQuestion(QPainter& painter, const QColor& color)
{
    QPainterPath hook(QPointF(6.3, 6.6));
    hook.cubicTo(6.3, 4.4, 9.8, 4.4, 9.8, 6.6);
    hook.cubicTo(9.8, 7.8, 8, 7.9, 8, 9.2);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, 11.3), 1.0, 1.0);
}

void paintTick(QPainter& painter)
{
    painter.drawPolyline(QPolygonF({QPointF(4.8, 8.3), QPointF(7, 10.5), QPointF(11.2, 5.9)}));
}

void paintWaiting(QPainter& painter, const QColor& color)
{
    QPen dots(color, 2.2, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1.0, 1.0}); // in pen widths: 2.2 on, 2.2 off
    painter.setPen(dots);
    painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
}

void paintDisc(QPainter& painter, const QColor& color, const QColor& ground, bool tick)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(8, 8), 7, 7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(ground, 2));
    if (tick) {
        paintTick(painter);
        return;
    }
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void paintNotWatched(QPainter& painter)
{
    QPainterPath almond(QPointF(1.2, 8));
    almond.cubicTo(4.4, 2.8, 11.6, 2.8, 14.8, 8);
    almond.cubicTo(11.6, 13.2, 4.4, 13.2, 1.2, 8);
    painter.drawPath(almond);
    painter.drawEllipse(QPointF(8, 8), 2, 2);
    painter.drawLine(QPointF(3, 13.4), QPointF(13, 2.6));
}

void paintWayBack(QPainter& painter)
{
    painter.drawPolyline(QPolygonF({QPointF(5.3, 3.2), QPointF(2.5, 6), QPointF(5.3, 8.8)}));
    painter.drawLine(QPointF(2.5, 6), QPointF(9, 6));
    painter.drawArc(QRectF(5.2, 6, 7.6, 7.6), 90 * 16, -180 * 16);
}

void paintLate(QPainter& painter, const QColor& color)
{
    paintClock(painter, QPointF(7, 9), 5.3);
    painter.setPen(roundPen(color, 1.8));
    painter.drawLine(QPointF(13, 1), QPointF(13, 6));
    painter.drawLine(QPointF(10.5, 3.5), QPointF(15.5, 3.5));
}

} // namespace

Tone stateTone(State state)
{
    switch (state) {
    case State::Preparing:
        return Tone::Text;
    case State::Waiting:
    case State::Seen:
        return Tone::Blue;
    case State::Paid:
        return Tone::Green;
    case State::Short:
    case State::Over:
    case State::Late:
    case State::PaidTwice:
    case State::WrongAccount:
    case State::WrongCurrency:
    case State::Unverified:
    case State::Unknown:
        return Tone::Amber;
    case State::Failed:
        return Tone::Red;
    case State::NotWatched:
    case State::RanOut:
    case State::Expired:
    case State::PartlyRefunded:
    case State::Refunded:
    case State::Cancelled:
        return Tone::Grey;
    }
    return Tone::Grey;
}

QString stateWord(State state)
{
    const auto word = [](const char* source) { return QCoreApplication::translate("State", source); };
    switch (state) {
    case State::NotWatched:
        return word(QT_TRANSLATE_NOOP("State", "Not watched"));
    case State::Preparing:
        return word(QT_TRANSLATE_NOOP("State", "Asking the gateway"));
    case State::Waiting:
        return word(QT_TRANSLATE_NOOP("State", "Waiting"));
    case State::RanOut:
        return word(QT_TRANSLATE_NOOP("State", "Ran out, checking"));
    case State::Seen:
        return word(QT_TRANSLATE_NOOP("State", "Scanned"));
    case State::Paid:
        return word(QT_TRANSLATE_NOOP("State", "Paid"));
    case State::Short:
        return word(QT_TRANSLATE_NOOP("State", "Short"));
    case State::Over:
        return word(QT_TRANSLATE_NOOP("State", "Over"));
    case State::Late:
        return word(QT_TRANSLATE_NOOP("State", "Late"));
    case State::PaidTwice:
        return word(QT_TRANSLATE_NOOP("State", "Paid twice"));
    case State::WrongAccount:
        return word(QT_TRANSLATE_NOOP("State", "Wrong account"));
    case State::WrongCurrency:
        return word(QT_TRANSLATE_NOOP("State", "Wrong currency"));
    case State::Unverified:
        return word(QT_TRANSLATE_NOOP("State", "Not proven"));
    case State::Expired:
        return word(QT_TRANSLATE_NOOP("State", "Expired"));
    case State::Failed:
        return word(QT_TRANSLATE_NOOP("State", "Failed"));
    case State::Unknown:
        return word(QT_TRANSLATE_NOOP("State", "Unknown"));
    case State::PartlyRefunded:
        return word(QT_TRANSLATE_NOOP("State", "Partly refunded"));
    case State::Refunded:
        return word(QT_TRANSLATE_NOOP("State", "Refunded"));
    case State::Cancelled:
        return word(QT_TRANSLATE_NOOP("State", "Cancelled"));
    }
    return {};
}

void paintStateShape(QPainter& painter, const QRectF& box, State state, const QColor& color, const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / shapeSize, box.height() / shapeSize);
    painter.setPen(roundPen(color, 1.8));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::NotWatched:
        painter.setPen(roundPen(color, 1.5));
        paintNotWatched(painter);
        break;
    case State::Preparing:
        painter.setPen(roundPen(color, 2.2));
        painter.drawArc(QRectF(2.4, 2.4, 11.2, 11.2), 0, 90 * 16);
        break;
    case State::Waiting:
        paintWaiting(painter, color);
        break;
    case State::Seen:
        painter.setPen(roundPen(color, 2));
        painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(8, 8), 2.8, 2.8);
        break;
    case State::Paid:
    case State::Failed:
        paintDisc(painter, color, ground, state == State::Paid);
        break;
    case State::Short:
    case State::Over:
    case State::PaidTwice:
    case State::WrongAccount:
    case State::WrongCurrency:
        painter.setPen(roundPen(color, 2));
        painter.drawLine(QPointF(3, 6), QPointF(13, 6));
        painter.drawLine(QPointF(3, 10.2), QPointF(13, 10.2));
        painter.drawLine(QPointF(10.5, 2.6), QPointF(5.5, 13.4));
        break;
    case State::Late:
        paintLate(painter, color);
        break;
    case State::RanOut:
    case State::Expired:
        paintClock(painter, QPointF(8, 8), 6.2);
        break;
    case State::Unknown:
    case State::Unverified:
        painter.drawPolygon(QPolygonF({QPointF(8, 1), QPointF(15, 8), QPointF(8, 15), QPointF(1, 8)}));
        paintQuestion(painter, color);
        break;
    case State::PartlyRefunded:
        paintWayBack(painter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(4.2, 12.9), 2, 2); // what stays
        break;
    case State::Refunded:
        paintWayBack(painter);
        break;
    case State::Cancelled:
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        painter.drawLine(QPointF(3.9, 12.1), QPointF(12.1, 3.9));
        break;
    }
    painter.restore();
}

int statusPillWidth(const QString& word)
{
    if (word.isEmpty())
        return pillPad + shapeSize + pillPad;
    const QFontMetrics metrics(typeFont(TypeRole::Small, Weight::Bold));
    return pillPad + shapeSize + shapeGap + metrics.horizontalAdvance(word) + pillPad + 2;
}

void paintStatusPill(QPainter& painter, const QRectF& box, State state, const QString& word, const Theme& theme)
{
    const Tone tone = stateTone(state);
    const QColor color = theme.color(tone);
    const QColor ground = tone == Tone::Text ? theme.sunken : theme.soft(tone);
    const QColor edge = theme.isHighContrast() ? color : QColor();
    paintBox(painter, box, {.fill = ground, .edge = edge, .edgeWidth = 2, .radius = box.height() / 2});
    if (state == State::Unknown || state == State::Unverified) {
        QColor stripe = color;
        stripe.setAlphaF(0.25F);
        paintHatching(painter, box, box.height() / 2, stripe);
    }
    const QRectF shape(box.left() + pillPad, box.center().y() - shapeSize / 2.0, shapeSize, shapeSize);
    paintStateShape(painter, shape, state, color, ground);
    painter.save();
    painter.setFont(typeFont(TypeRole::Small, Weight::Bold));
    painter.setPen(color);
    painter.drawText(box.adjusted(pillPad + shapeSize + shapeGap, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    painter.restore();
}

} // namespace ui
