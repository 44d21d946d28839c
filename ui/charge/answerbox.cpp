// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/answerbox.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int left = 16;
constexpr int shapeSize = 20;
constexpr int wordsLeft = left + shapeSize + 14;
constexpr int right = 14;
constexpr int topPad = 10;
constexpr double stripes = 0.25; ///< opacity
constexpr int plateAir = 6;

} // namespace

AnswerBox::AnswerBox(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_title->setWrap(true);
    m_title->setMaximumLines(2);
    m_sentence->setWrap(true);
    m_sentence->setMaximumLines(3);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(&appearance, &Appearance::changed, this, [this] { arrange(); });
}

void AnswerBox::setWords(const PanelWords::Box& words)
{
    m_words = words;
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    // On hatching only full ink is easy to read.
    m_sentence->setTone(words.hatched ? Tone::Text : Tone::Text2);
    m_sentence->setVisible(!words.sentence.isEmpty());
    arrange();
}

int AnswerBox::heightForWidth(int width) const
{
    const int inner = std::max(1, width - wordsLeft - right);
    const int sentence = m_words.sentence.isEmpty() ? 0 : m_sentence->heightForWidth(inner);
    return m_title->heightForWidth(inner) + sentence + 2 * topPad;
}

void AnswerBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const Tone tone = stateTone(m_words.shape);
    const QColor color = theme.color(tone);
    const QColor ground = tone == Tone::Text ? theme.sunken : theme.soft(tone);
    paintBox(painter, rect(),
        {.fill = ground, .edge = theme.isHighContrast() ? color : QColor(), .edgeWidth = 2, .radius = keyRadius});
    if (m_words.hatched) {
        QColor stripe = color;
        stripe.setAlphaF(static_cast<float>(stripes));
        paintHatching(painter, rect(), keyRadius, stripe);
        const QRect words =
            m_title->geometry().united(m_sentence->isVisibleTo(this) ? m_sentence->geometry() : m_title->geometry());
        paintBox(painter, words.adjusted(-plateAir, -plateAir + 2, plateAir, plateAir - 2),
            {.fill = ground, .edge = QColor(), .radius = 4});
        paintBox(painter, QRectF(left - 4, (height() - shapeSize) / 2.0 - 4, shapeSize + 8, shapeSize + 8),
            {.fill = ground, .edge = QColor(), .radius = 4});
    }
    paintStateShape(
        painter, QRectF(left, (height() - shapeSize) / 2.0, shapeSize, shapeSize), m_words.shape, color, ground);
}

void AnswerBox::resizeEvent(QResizeEvent*)
{
    arrange();
}

void AnswerBox::arrange()
{
    const int inner = std::max(1, width() - wordsLeft - right);
    const int title = m_title->heightForWidth(inner);
    const int sentence = m_words.sentence.isEmpty() ? 0 : m_sentence->heightForWidth(inner);
    const int top = std::max(0, (height() - title - sentence) / 2);
    m_title->setGeometry(wordsLeft, top, inner, title);
    m_sentence->setGeometry(wordsLeft, top + title, inner, sentence);
    update();
}

} // namespace ui
