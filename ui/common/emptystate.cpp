// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int iconSize = 40;
constexpr int widest = 330;

} // namespace

EmptyState::EmptyState(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_button(new Button(appearance, Button::Kind::Primary, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWrap(true);
    for (PlainLabel* label : {m_title, m_sentence})
        label->setFixedWidth(widest);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(1);
    column->addSpacing(iconSize + 12);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    setFocusProxy(m_button);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::setTexts(Icon icon, const QString& title, const QString& sentence)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    // Beside a fixed width a layout does not ask for the height of a wrapped text again.
    m_title->setFixedHeight(m_title->heightForWidth(widest));
    m_sentence->setFixedHeight(m_sentence->heightForWidth(widest));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, QPointF((width() - iconSize) / 2.0, m_title->y() - 12 - iconSize), m_icon, iconSize,
        m_appearance.theme().text3);
}

} // namespace ui
