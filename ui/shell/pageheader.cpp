// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pageheader.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/languages.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

PageHeader::PageHeader(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_title(new PlainLabel(appearance, TypeRole::Title, this))
    , m_extra(new QHBoxLayout)
    , m_date(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_time(new PlainLabel(appearance, TypeRole::FunctionKey, this))
{
    // The pages begin with the room of their focus rings, so that their boxes start at 72.
    setFixedHeight(72 - focusMargin);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, focusMargin, 24, 0);
    row->setSpacing(12);
    row->addWidget(m_title, 1);
    row->addLayout(m_extra);
    row->addWidget(m_date);
    row->addWidget(m_time);
    connect(&appearance, &Appearance::changed, this, &PageHeader::showTime);
    tick();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSideMargin(int margin)
{
    layout()->setContentsMargins(margin, focusMargin, margin, 0);
}

void PageHeader::setExtra(QWidget* extra)
{
    m_extra->addWidget(extra);
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showTime();
    QWidget::changeEvent(event);
}

void PageHeader::showTime()
{
    const QDateTime now = m_clock.nowUtc().toLocalTime();
    m_date->setText(shortDate(now.date(), m_languages.current(), m_appearance.digits()));
    m_time->setText(shortTime(now.time(), m_appearance.digits()));
}

void PageHeader::tick()
{
    showTime();
    // The next minute, but at most 10 s, so that a wall clock set by hand is followed soon.
    const int toNextMinute = 60'000 - m_clock.nowUtc().time().msecsSinceStartOfDay() % 60'000;
    m_timer = m_scheduler.after(std::chrono::milliseconds(std::min(toNextMinute, 10'000)), [this] { tick(); });
}

} // namespace ui
