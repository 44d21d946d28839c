// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/statuspill.h"

#include "ui/common/appearance.h"

#include <QEvent>
#include <QPainter>

namespace ui {

StatusPill::StatusPill(const Appearance& appearance, State state, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    wordChanged();
}

void StatusPill::setState(State state)
{
    m_state = state;
    wordChanged();
}

void StatusPill::setWord(const QString& word)
{
    m_word = word;
    wordChanged();
}

QString StatusPill::word() const
{
    return m_word.isEmpty() ? stateWord(m_state) : m_word;
}

QSize StatusPill::sizeHint() const
{
    return {statusPillWidth(word()), statusPillHeight};
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStatusPill(painter, rect(), m_state, word(), m_appearance.theme());
}

void StatusPill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        wordChanged();
    QWidget::changeEvent(event);
}

void StatusPill::wordChanged()
{
    setAccessibleName(word());
    updateGeometry();
    update();
}

} // namespace ui
