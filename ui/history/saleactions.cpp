// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/saleactions.h"

#include "ui/common/appearance.h"
#include "ui/common/figures.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"
#include "ui/history/markedwalk.h"
#include "ui/history/saleoptions.h"
#include "ui/history/workband.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

const QString outcome = u"outcome"_s; ///< the band's line of what was done at once

} // namespace

SaleActions::SaleActions(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
    const base::Clock& clock, std::function<Chosen()> chosen, QWidget* page)
    : QObject(page)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_reading(reading)
    , m_clock(clock)
    , m_chosen(std::move(chosen))
    , m_page(page)
    , m_band(new WorkBand(appearance, page))
{
}

SaleActions::~SaleActions() = default;

QWidget* SaleActions::band() const
{
    return m_band;
}

QString SaleActions::counted(qint64 count) const
{
    return countText(count, m_appearance.digits());
}

QString SaleActions::counted(const QString& sentence, qint64 count) const
{
    return QString(sentence).replace(QString::number(count), counted(count));
}

QString SaleActions::whyNot(people::Action action, const Payment& payment) const
{
    return SaleOptions::whyNot(action, payment, m_role, m_clock.nowUtc());
}

QString SaleActions::whyNotMany(people::Action action, qint64 count, bool byHand) const
{
    if (!people::may(m_role, action))
        return tr("Only a manager may do this.");
    return byHand && count > MostByHand ? tr("At most %1 sales at once.").arg(counted(MostByHand)) : QString();
}

void SaleActions::say(const QString& sentence)
{
    m_band->show(outcome, {.text = sentence, .note = {}, .share = -1, .isUnderway = false, .isProblem = false}, {});
}

void SaleActions::eachMarked(
    const Chosen& chosen, const std::function<void(const Payment&)>& take, const std::function<void()>& atEnd)
{
    auto* walk = new MarkedWalk(m_reading, chosen.list, chosen.marks, this);
    // Read whole before the first is changed: a changed one may leave the list.
    const auto all = std::make_shared<QList<Payment>>();
    connect(walk, &MarkedWalk::found, walk, [walk, all](const QList<Payment>& payments) {
        all->append(payments);
        walk->next();
    });
    connect(walk, &MarkedWalk::ended, this, [walk, all, take, atEnd, isList = chosen.marks.wholeList] {
        if (!isList) // a list has its order, single marks have none
            std::ranges::sort(*all, {}, &Payment::number);
        for (const Payment& payment : *all)
            take(payment);
        if (atEnd)
            atEnd();
        walk->deleteLater();
    });
    connect(walk, &MarkedWalk::failed, this, [this, walk](const base::Error& error) {
        say(error.person.translated());
        walk->deleteLater();
    });
    walk->next();
}

void SaleActions::print()
{
    const Chosen now = chosen();
    if (now.marks.isEmpty())
        return printCurrent();
    if (!whyNotMany(people::Action::Print, now.marks.count(now.count), true).isEmpty())
        return;
    const auto all = std::make_shared<QList<Payment>>();
    eachMarked(
        now, [all](const Payment& payment) { all->append(payment); }, [this, all] { emit printWanted(*all); });
}

void SaleActions::printCurrent()
{
    const auto current = chosen().current;
    if (current && whyNot(people::Action::Print, *current).isEmpty())
        emit printWanted({*current});
}

QString SaleActions::lineOf(const Payment& payment) const
{
    const money::Money due = payment.due();
    return QStringList{SaleFacts::number(payment), payment.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
        due.toDecimal() + u' ' + money::spec(due.currency()).code, stateWord(stateAt(payment, m_clock.nowUtc()))}
        .join(u'\t');
}

void SaleActions::copy()
{
    const Chosen now = chosen();
    if (now.marks.isEmpty()) {
        if (now.current)
            QGuiApplication::clipboard()->setText(lineOf(*now.current));
        return;
    }
    if (!whyNotMany(people::Action::Look, now.marks.count(now.count), true).isEmpty())
        return;
    const auto lines = std::make_shared<QStringList>();
    eachMarked(
        now, [this, lines](const Payment& payment) { lines->append(lineOf(payment)); },
        [this, lines] {
            QGuiApplication::clipboard()->setText(lines->join(u'\n'));
            say(tr("%n sale(s) copied.", nullptr, static_cast<int>(lines->size())));
        });
}

} // namespace ui
