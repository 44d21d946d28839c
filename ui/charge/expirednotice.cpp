// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/expirednotice.h"

#include "ui/common/appearance.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int iconSize = 40;
constexpr int gap = 12;
constexpr int widest = 330;

} // namespace

ExpiredNotice::ExpiredNotice(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
{
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWrap(true);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ExpiredNotice::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    arrange();
}

void ExpiredNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, rect(),
        {.fill = theme.sunken, .edge = theme.isHighContrast() ? theme.line2 : theme.line, .radius = cardRadius});
    paintIcon(painter, QPointF((width() - iconSize) / 2.0, m_title->geometry().top() - gap - iconSize), Icon::Clock,
        iconSize, theme.text3);
}

void ExpiredNotice::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ExpiredNotice::arrange()
{
    const int column = std::min(width() - 2 * gap, widest);
    const int title = m_title->sizeHint().height();
    const int sentence = m_sentence->heightForWidth(column);
    const int left = (width() - column) / 2;
    const int top = (height() - (iconSize + gap + title + sentence)) / 2 + iconSize + gap;
    m_title->setGeometry(left, top, column, title);
    m_sentence->setGeometry(left, top + title, column, sentence);
}

} // namespace ui
