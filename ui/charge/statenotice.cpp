// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/statenotice.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int shapeSize = 48;
constexpr int gap = 14;
constexpr int sideAir = 16;
constexpr int widest = 330;

} // namespace

StateNotice::StateNotice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
{
    m_title->setWrap(true);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWrap(true);
    connect(&appearance, &Appearance::changed, this, [this] { arrange(); });
}

void StateNotice::setWords(const PanelWords::Box& words)
{
    m_words = words;
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    arrange();
}

void StateNotice::setTurn(int turn)
{
    m_turn = turn;
    update();
}

void StateNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const Tone tone = stateTone(m_words.shape);
    const QColor color = theme.color(tone);
    const QColor ground = m_words.hatched ? theme.soft(tone) : theme.sunken;
    paintBox(
        painter, rect(), {.fill = ground, .edge = theme.isHighContrast() ? color : theme.line, .radius = cardRadius});
    const QRectF shape((width() - shapeSize) / 2.0, m_title->geometry().top() - gap - shapeSize, shapeSize, shapeSize);
    if (m_words.hatched) {
        QColor stripe = color;
        stripe.setAlphaF(0.25F);
        paintHatching(painter, rect(), cardRadius, stripe);
        const QRectF words = QRectF(m_title->geometry().united(m_sentence->geometry())).united(shape);
        paintBox(painter, words.adjusted(-12, -12, 12, 10), {.fill = ground, .edge = QColor(), .radius = keyRadius});
    }
    if (m_words.shape == State::Preparing) {
        // Its arc turns once a second; a whole circle under it shows that it is one.
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(shape.center());
        painter.rotate(90.0 * (m_turn % 4));
        painter.setPen(QPen(theme.line2, 5));
        painter.drawEllipse(QPointF(0, 0), shapeSize / 2.0 - 3, shapeSize / 2.0 - 3);
        painter.setPen(QPen(color, 5, Qt::SolidLine, Qt::FlatCap));
        constexpr int quarter = 90 * 16;
        painter.drawArc(QRectF(-shapeSize / 2.0 + 3, -shapeSize / 2.0 + 3, shapeSize - 6, shapeSize - 6), 0, quarter);
        painter.restore();
        return;
    }
    paintStateShape(painter, shape, m_words.shape, color, ground);
}

void StateNotice::resizeEvent(QResizeEvent*)
{
    arrange();
}

void StateNotice::arrange()
{
    const int column = std::max(1, std::min(width() - 2 * sideAir, widest));
    const int title = m_title->heightForWidth(column);
    const int sentence = m_sentence->heightForWidth(column);
    const int left = (width() - column) / 2;
    const int top = (height() - (shapeSize + gap + title + sentence)) / 2 + shapeSize + gap;
    m_title->setGeometry(left, top, column, title);
    m_sentence->setGeometry(left, top + title, column, sentence);
    update();
}

} // namespace ui
