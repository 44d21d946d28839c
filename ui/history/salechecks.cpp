// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking the gateways again, of one sale, of many or of a whole list, and how far that is.

#include "ui/common/button.h"
#include "ui/common/dialog.h"
#include "ui/history/markedwalk.h"
#include "ui/history/saleactions.h"
#include "ui/history/workband.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Payment;

void SaleActions::check()
{
    const Chosen now = chosen();
    if (!now.marks.isEmpty())
        recheckMarked(now);
    else if (now.current && whyNot(people::Action::Check, *now.current).isEmpty())
        emit checkWanted(now.current->id);
}

void SaleActions::recheckMarked(const Chosen& chosen)
{
    if (!people::may(m_role, people::Action::CheckMany))
        return;
    if (m_walk) {
        say(tr("Many sales are checked already. Stop that before you check others."));
        return;
    }
    m_toCheck = chosen.marks.count(chosen.count);
    m_walk = new MarkedWalk(m_reading, chosen.list, chosen.marks, this);
    connect(m_walk, &MarkedWalk::found, this, [this](const QList<Payment>& payments) {
        QStringList ids;
        for (const Payment& payment : payments)
            ids.append(payment.id);
        emit recheckWanted(ids, true);
    });
    const auto end = [this] {
        m_walk->deleteLater();
        m_walk.clear();
        emit recheckWanted({}, false);
    };
    connect(m_walk, &MarkedWalk::ended, this, end);
    connect(m_walk, &MarkedWalk::failed, this, [this, end](const base::Error& error) {
        end();
        say(error.person.translated());
    });
    m_walk->next();
}

void SaleActions::checkList()
{
    Chosen all = chosen();
    all.marks = {.wholeList = true, .ids = {}};
    using payments::State;
    const QList<State> wanted = all.list.filter.states;
    QList<State> uncertain;
    for (const State state :
        {State::Pending, State::Processing, State::Unknown, State::Failed, State::Expired, State::Cancelled}) {
        if (wanted.isEmpty() || wanted.contains(state))
            uncertain.append(state);
    }
    if (uncertain.isEmpty()) {
        say(tr("All sales of this list are certain: there is nothing to check."));
        return;
    }
    all.list.filter.states = uncertain;
    auto* question = new Dialog(m_appearance, m_page);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTitle(tr("Check every sale of this list that is not paid?"));
    question->setSentence(tr("Counting them …"));
    connect(question->addButton(Button::Kind::Normal, tr("Cancel"), u"Esc"_s), &Button::clicked, question,
        &QDialog::reject);
    auto* yes = question->addButton(Button::Kind::Primary, tr("Check them"), u"Enter"_s);
    yes->setEnabled(false);
    question->setFocus(); // or Enter would cancel while they are counted
    const auto count = std::make_shared<qint64>(0);
    connect(yes, &Button::clicked, question, &QDialog::accept);
    connect(question, &QDialog::accepted, this, [this, all, count]() mutable {
        all.count = *count;
        recheckMarked(all);
    });
    m_reading.count(question, all.list, [this, question, yes, count](const base::Result<ledger::Totals>& totals) {
        if (!totals) {
            question->setSentence(totals.error().person.translated());
            return;
        }
        *count = totals->count;
        yes->setEnabled(totals->complete && totals->count > 0);
        if (!totals->complete)
            return;
        question->setSentence(totals->count == 0 ? tr("There are none.")
                                                 : counted(tr("%n sale(s). The gateways are asked no faster than they "
                                                              "allow, beside the open sales, and you can "
                                                              "stop at any time.",
                                                               nullptr, static_cast<int>(totals->count)),
                                                     totals->count));
        yes->setFocus();
    });
    question->open();
}

void SaleActions::showRecheck(const till::RecheckProgress& progress)
{
    using Stage = till::RecheckProgress::Stage;
    const bool isUnderway = progress.stage == Stage::Underway;
    if (isUnderway && m_walk && progress.left() < MarkedWalk::Handful / 2)
        m_walk->next();
    if (!isUnderway && m_walk) {
        m_walk->deleteLater(); // nobody reads on
        m_walk.clear();
    }
    const qint64 done = progress.wished - progress.left();
    const qint64 all = std::max(m_toCheck, progress.wished);
    WorkBand::Line line{.text = {}, .note = {}, .share = -1, .isUnderway = isUnderway, .isProblem = false};
    if (isUnderway) {
        line.text = tr("Checked %1 of %2 sales").arg(counted(done), counted(all));
        line.share = all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
    } else if (progress.stage == Stage::Failed && progress.error) {
        line.text = progress.error->person.translated();
        line.isProblem = true;
    } else {
        line.text = progress.stage == Stage::Done ? tr("Checked all %1 sales").arg(counted(done))
                                                  : tr("Stopped after %1 of %2 sales").arg(counted(done), counted(all));
    }
    QStringList notes;
    if (progress.changed > 0)
        notes.append(tr("%1 with news").arg(counted(progress.changed)));
    if (const qint64 silent = progress.unanswered - progress.withoutAccount; silent > 0)
        notes.append(tr("%1 without an answer").arg(counted(silent)));
    if (progress.withoutAccount > 0)
        notes.append(tr("%1 not asked: their accounts are not set up here").arg(counted(progress.withoutAccount)));
    if (progress.waitsFor && isUnderway)
        notes.append(progress.waitsFor->translated());
    line.note = notes.join(u" · "_s);
    m_band->show(u"check"_s, line, [this] { emit stopRecheckWanted(); });
    if (!isUnderway)
        m_toCheck = 0;
}

void SaleActions::showFetch(const till::FetchProgress& progress)
{
    using Stage = till::FetchProgress::Stage;
    QString name = progress.account;
    for (const auto& [id, word] : m_listing) {
        if (id == progress.account)
            name = word;
    }
    const bool isUnderway = progress.stage == Stage::Underway;
    WorkBand::Line line{.text = {}, .note = {}, .share = -1, .isUnderway = isUnderway, .isProblem = false};
    if (progress.stage == Stage::Failed && progress.error) {
        line.text = name + u": "_s + progress.error->person.translated();
        line.isProblem = true;
    } else {
        //: %1 is an account
        line.text = (isUnderway                 ? tr("%1: reading its list of payments")
                : progress.stage == Stage::Done ? tr("%1: its list of payments is read")
                                                : tr("%1: stopped; what was read stays"))
                        .arg(name);
        line.note = QStringList{tr("%1 read").arg(counted(progress.rows)),
            tr("%1 new here").arg(counted(progress.added)), tr("%1 with news").arg(counted(progress.changed))}
                        .join(u" · "_s);
        if (progress.total && *progress.total > 0)
            line.share = static_cast<double>(progress.rows) / static_cast<double>(*progress.total);
    }
    m_band->show(
        u"fetch "_s + progress.account, line, [this, account = progress.account] { emit stopFetchWanted(account); });
}

} // namespace ui
