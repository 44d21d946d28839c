// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/saleactions.h"

#include "core/till/order.h"
#include "ui/common/appearance.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"
#include "ui/history/markedwalk.h"
#include "ui/history/refunddialog.h"
#include "ui/history/remarkdialog.h"
#include "ui/history/saleoptions.h"
#include "ui/history/workband.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

const QString outcome = u"outcome"_s; ///< the band's line of what was done at once

RemarkDialog::Question reasonQuestion(const QString& title, const QString& sentence, const QString& reasonLabel,
    const QString& verb, const QString& whenEmpty, const QList<payments::State>& choices)
{
    return {.title = title,
        .sentence = sentence,
        .label = reasonLabel,
        .text = {},
        .verb = verb,
        .whenEmpty = whenEmpty,
        .choices = choices};
}

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
    return money::withDigits(QString::number(count), m_appearance.digits());
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
        question->setSentence(totals->count == 0
                ? tr("There are none.")
                : tr("%n sale(s). The gateways are asked no faster than they allow, beside the open sales, and you can "
                     "stop at any time.",
                    nullptr, static_cast<int>(totals->count)));
        yes->setFocus();
    });
    question->open();
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

void SaleActions::note()
{
    const Chosen now = chosen();
    if (!now.marks.isEmpty()) {
        if (whyNotMany(people::Action::Note, now.marks.count(now.count), true).isEmpty())
            noteMany(now);
        return;
    }
    noteCurrent();
}

void SaleActions::noteCurrent()
{
    const auto current = chosen().current;
    if (!current)
        return;
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Note on %1").arg(SaleFacts::number(*current, m_appearance.digits())),
            .sentence = tr("Only people here see it."),
            .label = tr("Note"),
            .text = current->note,
            .verb = tr("Keep the note"),
            .whenEmpty = {},
            .choices = {}},
        m_page);
    connect(
        dialog, &RemarkDialog::agreed, this, [this, dialog, id = current->id] { emit noteWanted(id, dialog->text()); });
    dialog->open();
}

void SaleActions::noteMany(const Chosen& chosen)
{
    const qint64 count = chosen.marks.count(chosen.count);
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("One note on %n sale(s)", nullptr, static_cast<int>(count)),
            .sentence = tr("It stands on each of them, in place of the note before."),
            .label = tr("Note"),
            .text = {},
            .verb = tr("Keep the note"),
            .whenEmpty = tr("There is no note to keep. Write it, or cancel."),
            .choices = {}},
        m_page);
    connect(dialog, &RemarkDialog::agreed, this, [this, chosen, text = QPointer(dialog)] {
        eachMarked(chosen, [this, note = text->text()](const Payment& payment) { emit noteWanted(payment.id, note); });
    });
    dialog->open();
}

void SaleActions::acknowledge()
{
    const auto current = chosen().current;
    if (!current || !whyNot(people::Action::Acknowledge, *current).isEmpty())
        return;
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Have you settled %1?").arg(SaleFacts::number(*current, m_appearance.digits())),
            .sentence = SaleFacts::exception(current->exception) + u' '
                + tr("It stays on record and no longer asks for attention."),
            .label = tr("What you did about it, if you like"),
            .text = {},
            .verb = tr("I have looked at it"),
            .whenEmpty = {},
            .choices = {}},
        m_page);
    connect(dialog, &RemarkDialog::agreed, this,
        [this, dialog, id = current->id] { emit acknowledgeWanted(id, dialog->text()); });
    dialog->open();
}

void SaleActions::mark()
{
    const Chosen now = chosen();
    if (!now.marks.isEmpty()) {
        if (whyNotMany(people::Action::Mark, now.marks.count(now.count), true).isEmpty())
            markMany(now);
        return;
    }
    markCurrent();
}

void SaleActions::markCurrent()
{
    const auto current = chosen().current;
    if (!current || !whyNot(people::Action::Mark, *current).isEmpty())
        return;
    auto* dialog = new RemarkDialog(m_appearance,
        reasonQuestion(tr("Mark %1 by hand?").arg(SaleFacts::number(*current, m_appearance.digits())),
            tr("Your word then stands instead of the gateway's, with your reason beside it."), tr("Reason"), tr("Mark"),
            tr("A reason is needed. Write why in a few words."), SaleOptions::marksFor(*current, m_clock.nowUtc())),
        m_page);
    connect(dialog, &RemarkDialog::agreed, this, [this, dialog, id = current->id] {
        if (const auto state = dialog->choice())
            emit markWanted(id, *state, dialog->text());
    });
    dialog->open();
}

void SaleActions::markMany(const Chosen& chosen)
{
    using payments::State;
    auto* dialog = new RemarkDialog(m_appearance,
        reasonQuestion(tr("Mark %n sale(s) by hand?", nullptr, static_cast<int>(chosen.marks.count(chosen.count))),
            tr("Your word then stands on each of them, with your reason. Those whose state is certain stay as they "
               "are."),
            tr("Reason"), tr("Mark"), tr("A reason is needed. Write why in a few words."),
            {State::Paid, State::Failed, State::Cancelled}),
        m_page);
    connect(dialog, &RemarkDialog::agreed, this, [this, chosen, dialog] {
        const auto state = dialog->choice();
        const auto marked = std::make_shared<std::pair<int, int>>(0, 0); // and those left alone
        eachMarked(
            chosen,
            [this, state, marked, reason = dialog->text()](const Payment& payment) {
                const bool may = state && SaleOptions::marksFor(payment, m_clock.nowUtc()).contains(*state);
                ++(may ? marked->first : marked->second);
                if (may)
                    emit markWanted(payment.id, *state, reason);
            },
            [this, marked] {
                const QString done = tr("%n sale(s) marked.", nullptr, marked->first);
                say(marked->second == 0
                        ? done
                        : done + u' ' + tr("%n stayed as they are: their state is certain.", nullptr, marked->second));
            });
    });
    dialog->open();
}

void SaleActions::refund()
{
    const auto current = chosen().current;
    if (!current || !whyNot(people::Action::Refund, *current).isEmpty())
        return;
    auto* dialog = new RefundDialog(m_appearance, *current, m_page);
    // One wish, however often it is sent.
    connect(dialog, &RefundDialog::agreed, this,
        [this, dialog, id = current->id, attempt = till::newPaymentId(m_clock.nowUtc())] {
            emit refundWanted(id, dialog->amount(), dialog->reason(), attempt);
        });
    dialog->open();
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
    if (progress.unanswered > 0)
        notes.append(tr("%1 without an answer").arg(counted(progress.unanswered)));
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
