// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/countertop.h"

#include "core/base/outsidetext.h"
#include "ui/charge/noticebar.h"
#include "ui/charge/openstrip.h"
#include "ui/charge/salewords.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paymentstate.h"

#include <QEvent>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int roomForBoth = 1040; ///< px of the page's width for a banner and cards beside it
constexpr double bannerShare = 0.6;
constexpr int newSaleRoom = 156;

} // namespace

CounterTop::CounterTop(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_strip(new OpenStrip(appearance, clock, scheduler, this))
    , m_notices(new NoticeBar(appearance, this))
{
    connect(m_strip, &OpenStrip::chosen, this, &CounterTop::showWanted);
    connect(m_strip, &OpenStrip::newSaleWanted, this, &CounterTop::newSaleWanted);
    connect(m_notices, &NoticeBar::showWanted, this, &CounterTop::showWanted);
    connect(m_notices, &NoticeBar::acknowledgeWanted, this, &CounterTop::acknowledgeWanted);
    connect(m_notices, &NoticeBar::closeWanted, this, [this](const QString& key) {
        m_told.removeIf([&key](const Told& told) { return told.key == key; });
        refresh();
    });
    connect(m_notices, &NoticeBar::supportDetailsWanted, this, [this](const QString& key) {
        for (const Told& told : std::as_const(m_told)) {
            if (told.key == key)
                emit supportDetailsWanted(told.trouble);
        }
    });
    connect(&appearance, &Appearance::changed, this, &CounterTop::refresh);
}

void CounterTop::setFlow(SaleFlow* flow)
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = flow;
    m_standings.clear();
    m_told.clear();
    m_strip->setSales(flow ? &flow->sales() : nullptr);
    if (m_flow) {
        connect(&m_flow->sales(), &Sales::rearranged, this, &CounterTop::refresh);
        connect(m_flow, &SaleFlow::shownChanged, this, &CounterTop::refresh);
        connect(m_flow, &SaleFlow::stoppedChanged, this, &CounterTop::refresh);
        connect(m_flow, &SaleFlow::accountStands, this, [this](const till::AccountStanding& standing) {
            m_standings.insert(standing.id, standing);
            refresh();
        });
    }
    refresh();
}

void CounterTop::tell(const Trouble& trouble)
{
    m_told.prepend({u"told-%1"_s.arg(++m_toldCount), trouble});
    refresh();
}

QList<Notice> CounterTop::gathered() const
{
    QList<Notice> notices;
    if (m_flow->stopped())
        notices.append({.key = u"stopped"_s, .state = State::Failed, .text = m_flow->stopped()->translated()});
    for (const Told& told : m_told)
        notices.append({.key = told.key,
            .state = told.trouble.shape,
            .text = (told.trouble.what.translated() + u' ' + told.trouble.error.person.translated()).trimmed(),
            .paymentId = told.trouble.paymentId,
            .close = true,
            .support = !told.trouble.error.code.isEmpty()});
    for (const payments::Payment& payment : m_flow->sales().attention()) {
        if (payment.id == m_flow->shownId())
            continue;
        notices.append({.key = payment.id,
            .state = stateOf(payment),
            .text = attentionSentence(payment, m_appearance.digits()),
            .paymentId = payment.id,
            .acknowledge = true});
    }
    QStringList accounts = m_standings.keys();
    accounts.sort();
    for (const QString& id : std::as_const(accounts)) {
        const till::AccountStanding& standing = m_standings[id];
        if (!standing.stopped && !standing.silentSince)
            continue;
        const QString name = base::isolated(base::oneLine(standing.name));
        notices.append({.key = u"account-"_s + id,
            .state = standing.stopped ? State::Failed : State::Unknown,
            .text = standing.problem ? standing.problem->translated()
                : standing.stopped   ? tr("%1 takes no questions. Look at the account.").arg(name)
                                     : tr("%1 does not answer. Open sales are checked as soon as it does.").arg(name)});
    }
    return notices;
}

void CounterTop::refresh()
{
    m_notices->setNotices(m_flow ? gathered() : QList<Notice>());
    m_strip->setShown(m_flow ? m_flow->shownId() : QString());
    arrange();
}

void CounterTop::setPageWidth(int width)
{
    const bool narrow = width < roomForBoth;
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
}

int CounterTop::lines() const
{
    return m_narrow && m_notices->current() && m_strip->cardCount() > 0 ? 2 : 1;
}

void CounterTop::arrange()
{
    const Notice* notice = m_notices->current();
    m_strip->setElsewhere(notice ? notice->paymentId : QString());
    place();
    if (const int wanted = lines(); std::exchange(m_lines, wanted) != wanted)
        emit linesChanged();
}

void CounterTop::place()
{
    if (m_notices->notices().isEmpty()) {
        m_strip->setGeometry(rect());
        m_strip->show();
        return;
    }
    if (m_narrow) {
        const bool both = lines() > 1;
        const int line = both ? height() / 2 : height();
        m_notices->setGeometry(0, 0, width(), line);
        m_strip->setGeometry(0, line, width(), height() - line);
        m_strip->setVisible(both);
        return;
    }
    const int banner = m_strip->cardCount() == 0 ? width() - newSaleRoom : static_cast<int>(width() * bannerShare);
    m_notices->setGeometry(0, 0, banner, height());
    m_strip->setGeometry(banner, 0, width() - banner, height());
    m_strip->show();
}

void CounterTop::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CounterTop::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
