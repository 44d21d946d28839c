// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/noticebar.h"

#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"

#include <QEvent>
#include <algorithm>

namespace ui {

NoticeBar::NoticeBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_banner(new Banner(appearance, State::Late, this))
    , m_copyDetails(m_banner->addAction({}))
    , m_show(m_banner->addAction({}))
    , m_acknowledge(m_banner->addAction({}))
    , m_close(m_banner->addAction({}))
    , m_more(m_banner->addAction({}))
{
    connect(m_copyDetails, &QAbstractButton::clicked, this, [this] {
        if (const Notice* notice = current()) {
            m_copied = notice->key;
            emit supportDetailsWanted(notice->key);
            refresh();
        }
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (const Notice* notice = current())
            emit showWanted(notice->paymentId);
    });
    connect(m_acknowledge, &QAbstractButton::clicked, this, [this] {
        if (const Notice* notice = current())
            emit acknowledgeWanted(notice->paymentId);
    });
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        if (const Notice* notice = current())
            emit closeWanted(notice->key);
    });
    connect(m_more, &QAbstractButton::clicked, this, &NoticeBar::turn);
    connect(&appearance, &Appearance::changed, this, &NoticeBar::refresh);
    hide();
}

const Notice* NoticeBar::current() const
{
    return m_notices.isEmpty() ? nullptr : &m_notices.at(m_at);
}

void NoticeBar::setNotices(const QList<Notice>& notices)
{
    if (notices == m_notices)
        return;
    const Notice* before = current();
    const QString key = before && m_at > 0 ? before->key : QString();
    m_notices = notices;
    const auto kept =
        std::find_if(m_notices.cbegin(), m_notices.cend(), [&key](const Notice& notice) { return notice.key == key; });
    m_at = kept == m_notices.cend() ? 0 : kept - m_notices.cbegin();
    refresh();
}

void NoticeBar::turn()
{
    m_at = (m_at + 1) % std::max<qsizetype>(m_notices.size(), 1);
    refresh();
}

void NoticeBar::refresh()
{
    const Notice* notice = current();
    setVisible(notice != nullptr);
    if (!notice)
        return;
    m_copyDetails->setText(m_copied == notice->key ? tr("Details copied") : tr("Copy support details"));
    m_copyDetails->setVisible(notice->support);
    m_show->setText(tr("Show"));
    m_acknowledge->setText(tr("Acknowledge"));
    m_close->setText(tr("Close"));
    m_more->setText(
        money::withDigits(tr("%n more", nullptr, static_cast<int>(m_notices.size()) - 1), m_appearance.digits()));
    m_show->setVisible(!notice->paymentId.isEmpty());
    m_acknowledge->setVisible(notice->acknowledge);
    m_close->setVisible(notice->close);
    m_more->setVisible(m_notices.size() > 1);
    m_banner->setState(notice->state);
    if (m_banner->text() != notice->text)
        m_banner->setText(notice->text);
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void NoticeBar::resizeEvent(QResizeEvent*)
{
    m_banner->setGeometry(rect().adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin));
}

} // namespace ui
