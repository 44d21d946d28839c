// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plainlabel.h"

#include "ui/common/appearance.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double unlimited = 1 << 20;

QTextOption wrapOption(bool wrap)
{
    QTextOption option;
    // Khmer wraps at the U+200B of our translations; a text without any may break inside a word instead of being cut.
    option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    return option;
}

} // namespace

PlainLabel::PlainLabel(const Appearance& appearance, TypeRole role, QWidget* parent)
    : PlainLabel(appearance, role, Tone::Text, parent)
{
}

PlainLabel::PlainLabel(const Appearance& appearance, TypeRole role, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_role(role)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void PlainLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    if (accessibleName() == m_text)
        setAccessibleName(text);
    m_text = text;
    textChanged();
}

void PlainLabel::setRole(TypeRole role)
{
    m_role = role;
    textChanged();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void PlainLabel::setFixedColor(const QColor& color)
{
    m_fixedColor = color;
    update();
}

void PlainLabel::setWeight(Weight weight)
{
    m_weight = weight;
    textChanged();
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void PlainLabel::setWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy(QSizePolicy::Preferred, wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    textChanged();
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void PlainLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    textChanged();
}

QSize PlainLabel::sizeHint() const
{
    // A wrapped sentence is asked for its height once its width is known; 40 em keeps its natural width readable.
    const int limit = m_wrap ? typeSpec(m_role).px * 40 : static_cast<int>(unlimited);
    const QList<Line> all = lines(limit);
    int width = 0;
    for (const Line& line : all)
        width = std::max(width, line.width);
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), static_cast<int>(all.size()) * lineStep()};
}

QSize PlainLabel::minimumSizeHint() const
{
    const QFontMetricsF metrics(labelFont());
    const int few = static_cast<int>(std::ceil(metrics.horizontalAdvance(u'M') * 3));
    return {std::min(sizeHint().width(), few), lineStep()};
}

int PlainLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return static_cast<int>(lines(width - margins.left() - margins.right()).size()) * lineStep();
}

QString PlainLabel::shownText() const
{
    QStringList shown;
    for (const Line& line : lines(contentsRect().width()))
        shown << line.text;
    return shown.join(u'\n');
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = labelFont();
    painter.setFont(font);
    painter.setPen(m_fixedColor.isValid() ? m_fixedColor : m_appearance.theme().color(m_tone));
    const QFontMetricsF metrics(font);
    const QRect area = contentsRect();
    const QList<Line> all = lines(area.width());
    const int step = lineStep();
    const int block = static_cast<int>(all.size()) * step;
    int top = 0;
    if (m_alignment.testFlag(Qt::AlignVCenter))
        top = (height() - block) / 2;
    else if (m_alignment.testFlag(Qt::AlignBottom))
        top = height() - block;
    for (const Line& line : all) {
        // QTextLayout and not drawText: that would expand "&" and tabs.
        QTextLayout layout(line.text, font);
        layout.beginLayout();
        QTextLine drawn = layout.createLine();
        if (drawn.isValid())
            drawn.setLineWidth(unlimited);
        layout.endLayout();
        if (drawn.isValid()) {
            double x = area.left();
            const double free = area.width() - drawn.naturalTextWidth();
            if (m_alignment.testFlag(Qt::AlignRight))
                x += free;
            else if (m_alignment.testFlag(Qt::AlignHCenter))
                x += free / 2;
            const double air = (step - (metrics.ascent() + metrics.descent())) / 2;
            const double baseline = std::round(top + air + metrics.ascent());
            drawn.draw(&painter, QPointF(x, baseline - drawn.ascent()));
        }
        top += step;
    }
}

QList<PlainLabel::Line> PlainLabel::lines(int width) const
{
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    QList<Line> result;
    const auto measured = [&metrics](const QString& text) {
        return static_cast<int>(std::ceil(metrics.horizontalAdvance(text)));
    };
    const auto cut = [&](const QString& text) { return metrics.elidedText(text, m_elide, width); };
    if (!m_wrap) {
        for (const QString& part : m_text.split(u'\n')) {
            const int natural = measured(part);
            result.append(natural <= width ? Line{part, natural} : Line{cut(part), width});
        }
        return result;
    }
    for (const QString& part : m_text.split(u'\n')) {
        QTextLayout layout(part, font);
        layout.setTextOption(wrapOption(true));
        layout.beginLayout();
        bool any = false;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            any = true;
            result.append(
                {part.mid(line.textStart(), line.textLength()), static_cast<int>(std::ceil(line.naturalTextWidth()))});
            if (m_maximumLines > 0 && result.size() == m_maximumLines) {
                if (line.textStart() + line.textLength() < part.size())
                    result.last() = {cut(part.mid(line.textStart())), width};
                layout.endLayout();
                return result;
            }
        }
        layout.endLayout();
        if (!any)
            result.append({QString(), 0});
    }
    return result;
}

QFont PlainLabel::labelFont() const
{
    return typeFont(m_role, m_weight);
}

int PlainLabel::lineStep() const
{
    return lineHeight(m_role, m_text);
}

void PlainLabel::textChanged()
{
    updateGeometry();
    update();
}

} // namespace ui
