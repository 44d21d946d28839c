// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/countdownring.h"

#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/digitcells.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds lastMinute{60};

} // namespace

CountdownRing::CountdownRing(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CountdownRing::setTotal(std::chrono::seconds total)
{
    m_total = std::max(total, std::chrono::seconds{1});
    update();
}

void CountdownRing::setLeft(std::chrono::seconds left)
{
    m_left = std::clamp(left, std::chrono::seconds{0}, m_total);
    named();
    update();
}

void CountdownRing::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QString countdownFigure(std::chrono::seconds left)
{
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const qint64 minutes = left.count() / 60;
    const QString seconds = two(left.count() % 60);
    return minutes < 60 ? u"%1:%2"_s.arg(minutes).arg(seconds)
                        : u"%1:%2:%3"_s.arg(minutes / 60).arg(two(minutes % 60), seconds);
}

QString CountdownRing::figure() const
{
    return money::withDigits(countdownFigure(m_left), m_appearance.digits());
}

void CountdownRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_appearance.theme();
    const int side = std::min(width(), height());
    const double stroke = side * 8 / 132.0;
    const QRectF circle = QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side)
                              .adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    constexpr int full = 360 * 16;
    constexpr int twelve = 90 * 16;
    painter.setPen(QPen(theme.line, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 0, full);
    const bool ending = m_left <= lastMinute;
    if (m_left.count() > 0) {
        const int span = static_cast<int>(
            std::lround(full * static_cast<double>(m_left.count()) / static_cast<double>(m_total.count())));
        painter.setPen(QPen(ending ? theme.amberFill : theme.color(m_tone), stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, twelve, -span);
    }
    painter.setPen(theme.text);
    const int px = static_cast<int>(std::lround(side * 34 / 132.0));
    const double air = side * 0.12;
    paintDigitCells(painter, circle.adjusted(air, 0, -air, 0), figure(), px);
}

void CountdownRing::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        named();
    QWidget::changeEvent(event);
}

void CountdownRing::named()
{
    setAccessibleName(tr("%1 left on this QR").arg(figure()));
}

} // namespace ui
