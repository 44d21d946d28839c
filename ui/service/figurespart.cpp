// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/figurespart.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/salefacts.h"
#include "ui/service/figurestable.h"

#include <QButtonGroup>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <map>

namespace ui {

using namespace Qt::StringLiterals;
using gateways::FiguresPeriod;
using money::Money;

namespace {

constexpr std::array Periods{
    FiguresPeriod::Today, FiguresPeriod::Week, FiguresPeriod::Month, FiguresPeriod::Year, FiguresPeriod::All};

bool isPaid(payments::State state)
{
    using enum payments::State;
    return state == Paid || state == PartiallyRefunded || state == Refunded;
}

/// What the ledger's sums come to.
struct Ours {
    qint64 payments = 0;
    qint64 paid = 0;
    Money amount = Money::zero(money::Currency::Idr); ///< of all
    Money paidAmount = Money::zero(money::Currency::Idr);
    std::map<QString, qint64> paidByMethod;
};

Money plus(Money sum, Money term)
{
    const auto minor = sum.currency() == term.currency() ? Money::fromMinor(sum.minor() + term.minor(), sum.currency())
                                                         : std::nullopt; // another currency: nothing to compare with
    return minor.value_or(sum);
}

Ours oursOf(const till::FiguresAnswer& figures)
{
    Ours ours;
    if (figures.theirs.amount)
        ours.amount = ours.paidAmount = Money::zero(figures.theirs.amount->currency());
    for (const ledger::Sum& sum : figures.ours) {
        ours.payments += sum.count;
        ours.amount = plus(ours.amount, sum.amount);
        if (!isPaid(sum.state))
            continue;
        ours.paid += sum.count;
        ours.paidAmount = plus(ours.paidAmount, sum.amount);
        ours.paidByMethod[sum.method] += sum.count;
    }
    return ours;
}

} // namespace

FiguresPart::FiguresPart(const Appearance& appearance, const Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_periods(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new FiguresTable(appearance))
    , m_notice(new EmptyState(appearance, m_stack))
    , m_note(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(0, 0, chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < Periods.size(); ++i) {
        auto* chip = new Chip(appearance, chips);
        m_periods->addButton(chip, static_cast<int>(i));
        flow->addWidget(chip);
    }
    m_periods->button(0)->setChecked(true);
    m_note->setWrap(true);
    auto* figures = new QWidget(m_stack);
    auto* words = new QVBoxLayout(figures);
    words->setContentsMargins(0, 0, 0, 16);
    words->setSpacing(12);
    words->addWidget(m_table);
    auto* noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(16, 0, 16, 0);
    noteRow->addWidget(m_note);
    words->addLayout(noteRow);
    words->addStretch(1);
    m_stack->addWidget(figures);
    m_stack->addWidget(m_notice);
    auto* card = new Card(appearance, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->addWidget(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(chips);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(focusMargin, 0, focusMargin, 0);
    inset->addWidget(card);
    column->addLayout(inset, 1);
    connect(m_periods, &QButtonGroup::idClicked, this, &FiguresPart::ask);
    connect(&m_notice->button(), &Button::clicked, this, &FiguresPart::ask);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, &FiguresPart::ask);
    connect(&appearance, &Appearance::changed, this, &FiguresPart::retranslate);
    setFocusProxy(m_periods->button(0));
    retranslate();
}

void FiguresPart::setAccount(const QString& service, std::chrono::minutes zone)
{
    m_service = service;
    m_zone = zone;
    m_hasAsked = false;
    m_isAsking = false;
    m_answer.reset();
    retranslate();
}

void FiguresPart::begin()
{
    if (!m_hasAsked)
        ask();
}

void FiguresPart::ask()
{
    m_hasAsked = true;
    m_isAsking = true;
    m_answer.reset();
    showFigures();
    emit asked({Periods.at(static_cast<std::size_t>(m_periods->checkedId()))});
}

bool FiguresPart::isAwaiting(const till::FiguresQuestion& question) const
{
    return m_isAsking && Periods.at(static_cast<std::size_t>(m_periods->checkedId())) == question.period;
}

void FiguresPart::take(const base::Result<till::FiguresAnswer>& answer)
{
    m_isAsking = false;
    m_answer = answer;
    showFigures();
}

Chip& FiguresPart::period(FiguresPeriod period) const
{
    const auto* place = std::find(Periods.begin(), Periods.end(), period);
    return *static_cast<Chip*>(m_periods->button(static_cast<int>(place - Periods.begin())));
}

bool FiguresPart::isNotice() const
{
    return m_stack->currentWidget() == m_notice;
}

QString FiguresPart::note() const
{
    return m_note->text();
}

void FiguresPart::showFigures()
{
    m_table->setLoading(m_isAsking);
    m_stack->setCurrentIndex(m_answer && !*m_answer ? 1 : 0);
    if (!m_answer) {
        m_table->setRows({});
        m_note->setText(m_isAsking ? tr("Asking %1").arg(m_service) : QString());
        return;
    }
    if (*m_answer)
        return showRows(**m_answer);
    const base::Error& error = m_answer->error();
    const bool isOffline = error.category == base::Category::Network;
    m_notice->setTexts(isOffline ? Icon::Plug : Icon::Warning,
        isOffline ? tr("%1 cannot be reached").arg(m_service) : tr("%1 gave no figures").arg(m_service),
        error.person.translated());
    m_notice->button().setText(tr("Ask again"));
}

void FiguresPart::showRows(const till::FiguresAnswer& figures)
{
    const money::Digits digits = m_appearance.digits();
    const auto number = [digits](qint64 count) {
        return money::withDigits(money::grouped(QString::number(count), money::Currency::Idr), digits);
    };
    const QString untold = tr("Not told");
    std::vector<FiguresTable::Row> rows;
    const auto addCount = [&](const QString& label, const std::optional<qint64>& theirs, qint64 ours) {
        FiguresTable::Row row{label, theirs ? number(*theirs) : untold, number(ours)};
        if (theirs) {
            row.differs = *theirs != ours;
            row.difference = !row.differs ? tr("Same")
                : *theirs > ours          ? tr("%1 more there").arg(number(*theirs - ours))
                                          : tr("%1 more here").arg(number(ours - *theirs));
        }
        rows.push_back(row);
    };
    const Ours ours = oursOf(figures);
    addCount(tr("Payments made"), figures.theirs.payments, ours.payments);
    addCount(tr("Paid payments"), figures.theirs.paid, ours.paid);
    std::map<QString, std::pair<std::optional<qint64>, qint64>> methods;
    for (const auto& [method, count] : figures.theirs.paidByMethod)
        methods[method].first = count;
    for (const auto& [method, count] : ours.paidByMethod) {
        auto& both = methods[method];
        both.second = count;
        if (!figures.theirs.paidByMethod.isEmpty() && !both.first)
            both.first = 0;
    }
    for (const auto& [method, counts] : methods)
        addCount(tr("Paid by %1").arg(base::oneLine(SaleFacts::method(method))), counts.first, counts.second);

    const auto shown = [digits](Money amount) { return money::format(amount, money::CurrencyMark::Symbol, digits); };
    FiguresTable::Row amount{tr("Amount"), figures.theirs.amount ? shown(*figures.theirs.amount) : untold,
        shown(ours.amount), tr("%1 of the paid ones").arg(shown(ours.paidAmount))};
    if (figures.theirs.amount) {
        const bool isAll = *figures.theirs.amount == ours.amount;
        const bool isOfPaid = *figures.theirs.amount == ours.paidAmount;
        amount.differs = !isAll && !isOfPaid;
        amount.difference = isAll ? tr("Same as all of ours")
            : isOfPaid            ? tr("Same as our paid ones")
                                  : tr("Differs from both of ours");
    }
    rows.push_back(amount);
    m_table->setRows(rows);

    QStringList notes;
    if (figures.since) {
        const QDateTime there = figures.since->addSecs(std::chrono::seconds(m_zone).count());
        const QString day = shortDate(there.date(), m_languages.current(), digits);
        notes << tr("Ours are counted from %1, 00:00, by the clock of %2.").arg(day, m_service);
    }
    notes << tr("%1 does not say of which payments its amount is. Its figures are shown beside ours and never added "
                "to them.")
                 .arg(m_service);
    m_note->setText(money::withDigits(notes.join(u' '), digits));
}

void FiguresPart::retranslate()
{
    const QStringList words{tr("Today"), tr("This week"), tr("This month"), tr("This year"), tr("All times")};
    for (int i = 0; i < words.size(); ++i)
        m_periods->button(i)->setText(words.at(i));
    m_table->setHeads(tr("Reported by %1").arg(m_service), tr("In Paydesk"), tr("Compared"));
    m_table->setAccessibleName(tr("Reported by %1").arg(m_service));
    showFigures();
}

void FiguresPart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
