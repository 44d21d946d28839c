// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/listfilters.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/salefacts.h"
#include "ui/common/textfield.h"

#include <QActionGroup>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

enum Place : std::uint8_t { DaysChip, StateChip, MethodChip, PaidWithChip };

constexpr int usualDays = static_cast<int>(ListFilters::Days::Month);
constexpr int dayWidth = 168;
constexpr std::array States{""_L1, "paid"_L1, "pending"_L1, "expired"_L1, "cancelled"_L1};
constexpr std::array Methods{""_L1, "qris"_L1, "gopay_qris"_L1, "qris_user"_L1, "ovo"_L1};

} // namespace

ListFilters::ListFilters(const Appearance& appearance, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_clear(new Chip(appearance, this))
    , m_search(new TextField(appearance, this))
    , m_firstDay(new TextField(appearance, this))
    , m_lastDay(new TextField(appearance, this))
{
    for (Choice& choice : m_choices) {
        choice.chip = new Chip(appearance, this);
        choice.chip->setMenuMark(true);
        choice.menu = new QMenu(this);
        connect(choice.chip, &Chip::clicked, this, [this, &choice] { open(choice); });
        connect(choice.menu, &QMenu::aboutToHide, this, &ListFilters::refresh);
    }
    m_choices.at(DaysChip).chosen = usualDays;
    m_clear->setSymbol(Icon::Close);
    m_clear->setCheckable(false);
    arrange();
    connect(m_clear, &Chip::clicked, this, [this] {
        clear();
        emit changed();
    });
    for (TextField* field : {m_search, m_firstDay, m_lastDay})
        connect(field, &TextField::submitted, this, &ListFilters::changed);
    connect(m_search, &TextField::edited, this, &ListFilters::refresh);
    retranslate();
}

void ListFilters::arrange()
{
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(0, 0, chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Choice& choice : m_choices)
        flow->addWidget(choice.chip);
    flow->addWidget(m_clear);
    for (TextField* field : {m_firstDay, m_lastDay})
        field->setFixedWidth(dayWidth);
    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(2);
    fields->addWidget(m_search, 1, Qt::AlignTop);
    fields->addWidget(m_firstDay, 0, Qt::AlignTop);
    fields->addWidget(m_lastDay, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(chips);
    column->addLayout(fields);
}

void ListFilters::clear()
{
    for (Choice& choice : m_choices)
        choice.chosen = 0;
    m_choices.at(DaysChip).chosen = static_cast<int>(Days::All);
    m_search->setText({});
    refresh();
}

void ListFilters::open(Choice& choice)
{
    choice.menu->clear();
    auto* group = new QActionGroup(choice.menu);
    const QStringList words = wordsOf(static_cast<int>(&choice - m_choices.data()));
    for (int i = 0; i < words.size(); ++i) {
        QAction* action = choice.menu->addAction(words.at(i), this, [this, &choice, i] { choose(choice, i); });
        action->setCheckable(true);
        action->setChecked(i == choice.chosen);
        group->addAction(action);
    }
    choice.menu->popup(choice.chip->mapToGlobal(QPoint(0, choice.chip->height())));
}

void ListFilters::choose(Choice& choice, int index)
{
    choice.chosen = index;
    refresh();
    const bool asksDays =
        &choice == &m_choices.at(DaysChip) && index == static_cast<int>(Days::Chosen) && m_firstDay->text().isEmpty();
    if (asksDays)
        m_firstDay->edit().setFocus(Qt::OtherFocusReason);
    else
        emit changed();
}

std::optional<QDate> ListFilters::dayIn(TextField& field)
{
    field.clearMessage();
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day;
    field.setMessage(TextField::Message::Problem, tr("This is no day. Write it as 2026-11-30."));
    field.edit().setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::optional<gateways::ListFilter> ListFilters::filter()
{
    gateways::ListFilter wanted;
    wanted.search = m_search->text().trimmed();
    wanted.status = States.at(static_cast<std::size_t>(m_choices.at(StateChip).chosen));
    wanted.method = Methods.at(static_cast<std::size_t>(m_choices.at(MethodChip).chosen));
    wanted.paidVia = Methods.at(static_cast<std::size_t>(m_choices.at(PaidWithChip).chosen));
    const QDate today = m_clock.nowUtc().addSecs(std::chrono::seconds(m_zone).count()).date();
    switch (static_cast<Days>(m_choices.at(DaysChip).chosen)) {
    case Days::Today:
        wanted.firstDay = today;
        break;
    case Days::Week:
        wanted.firstDay = today.addDays(-6);
        break;
    case Days::Month:
        wanted.firstDay = today.addDays(-29);
        break;
    case Days::Quarter:
        wanted.firstDay = today.addDays(-91);
        break;
    case Days::All:
        break;
    case Days::Chosen: {
        const auto first = dayIn(*m_firstDay);
        const auto last = first ? dayIn(*m_lastDay) : std::nullopt;
        if (!first || !last)
            return std::nullopt;
        if (first->isValid() && last->isValid() && *last < *first) {
            m_lastDay->setMessage(
                TextField::Message::Problem, tr("The last day is before the first. Correct one of them."));
            m_lastDay->edit().setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        wanted.firstDay = first->isValid() ? first : std::nullopt;
        wanted.lastDay = last->isValid() ? last : std::nullopt;
        break;
    }
    }
    return wanted;
}

QStringList ListFilters::wordsOf(int chip)
{
    const auto methods = [](const QString& any) {
        QStringList words{any};
        for (const QLatin1StringView method : Methods)
            if (!method.isEmpty())
                words << SaleFacts::method(method);
        return words;
    };
    switch (chip) {
    case DaysChip:
        return {
            tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 92 days"), tr("All days"), tr("Choose days")};
    case StateChip:
        return {tr("Any state"), stateWord(State::Paid), stateWord(State::Waiting), stateWord(State::Expired),
            stateWord(State::Cancelled)};
    case MethodChip:
        return methods(tr("Asked for by any method"));
    default:
        return methods(tr("Paid with any method"));
    }
}

void ListFilters::refresh()
{
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        const Choice& choice = m_choices.at(static_cast<std::size_t>(i));
        const bool isActive = choice.chosen != 0 && !(i == DaysChip && choice.chosen == static_cast<int>(Days::All));
        QString word = wordsOf(i).at(choice.chosen);
        //: On a chip: the payments asked for by a method; %1 is "GoPay"
        if (i == MethodChip && isActive)
            word = tr("Asked for by %1").arg(word);
        //: On a chip: the payments that came by a method; %1 is "GoPay"
        if (i == PaidWithChip && isActive)
            word = tr("Paid with %1").arg(word);
        choice.chip->setText(word);
        choice.chip->setChecked(isActive || (i == DaysChip && choice.chosen != static_cast<int>(Days::All)));
        choice.chip->updateGeometry();
    }
    const bool areChosen = m_choices.at(DaysChip).chosen == static_cast<int>(Days::Chosen);
    m_firstDay->setVisible(areChosen);
    m_lastDay->setVisible(areChosen);
    bool isAny = !m_search->text().isEmpty();
    for (const Choice& choice : m_choices)
        isAny = isAny || choice.chip->isChecked();
    m_clear->setVisible(isAny);
}

void ListFilters::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    m_search->setLabel(tr("Search, then Enter"));
    m_search->setPlaceholder(tr("Invoice, description, or the customer's name, e-mail or phone"));
    m_firstDay->setLabel(tr("First day"));
    m_lastDay->setLabel(tr("Last day"));
    for (TextField* field : {m_firstDay, m_lastDay})
        field->setPlaceholder(u"2026-11-30"_s);
    refresh();
}

void ListFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
