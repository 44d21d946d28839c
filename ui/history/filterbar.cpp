// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterbar.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/popupcard.h"
#include "ui/history/amountbounds.h"
#include "ui/history/daterangepicker.h"
#include "ui/history/filteroptions.h"
#include "ui/history/paymentwords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array presetKinds{Days::Kind::Today, Days::Kind::Yesterday, Days::Kind::ThisWeek, Days::Kind::ThisMonth};
constexpr std::array presetKeys{Qt::Key_T, Qt::Key_Y, Qt::Key_W, Qt::Key_M};
constexpr int chipGap = -2; ///< chips bring their focus margins

/// Between the days and the menus.
class Divider final : public QWidget {
public:
    Divider(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        constexpr int width = 11;
        setFixedSize(width, 36 + 2 * focusMargin);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int high = 24;
        QPainter painter(this);
        paintLine(
            painter, QRectF(width() / 2.0, (height() - high) / 2.0, 1, high), Qt::Vertical, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

std::size_t placeOf(Days::Kind kind)
{
    return static_cast<std::size_t>(std::find(presetKinds.begin(), presetKinds.end(), kind) - presetKinds.begin());
}

} // namespace

FilterBar::FilterBar(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    const DayRule& rule, const FilterWords& words, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_rule(rule)
    , m_words(words)
{
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        m_presets.at(i) = new Chip(appearance, this);
        m_presets.at(i)->setKeyCap(QKeySequence(presetKeys.at(i)).toString());
        connect(m_presets.at(i), &Chip::clicked, this,
            [this, i](bool isChosen) { choosePreset(presetKinds.at(i), isChosen); });
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        m_menus.at(i) = new Chip(appearance, this);
        m_menus.at(i)->setMenuMark(i > 0);
        connect(m_menus.at(i), &Chip::clicked, this, [this, i] {
            showChips(); // a press alone chooses nothing
            open(static_cast<Menu>(i));
        });
    }
    chip(Menu::Dates).setSymbol(Icon::Calendar);
    arrange();
    retranslate();
}

void FilterBar::arrange()
{
    auto* flow = new FlowLayout(chipGap, chipGap, this);
    for (Chip* chip : m_presets)
        flow->addWidget(chip);
    flow->addWidget(&chip(Menu::Dates));
    flow->addWidget(new Divider(m_appearance, this));
    for (const Menu menu : {Menu::States, Menu::Accounts, Menu::Methods, Menu::More})
        flow->addWidget(&chip(menu));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip& FilterBar::preset(Days::Kind kind) const
{
    return *m_presets.at(placeOf(kind));
}

void FilterBar::addKeys(QWidget* page)
{
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        auto* key = new QShortcut(QKeySequence(presetKeys.at(i)), page);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { choosePreset(presetKinds.at(i), true); });
    }
}

void FilterBar::choosePreset(Days::Kind kind, bool isChosen)
{
    HistoryFilter filter = m_filter;
    filter.days = {.kind = isChosen ? kind : Days::Kind::Any};
    emit wanted(filter);
    showChips();
}

void FilterBar::setFilter(const HistoryFilter& filter)
{
    m_filter = filter;
    showChips();
}

void FilterBar::setDistribution(const ledger::Distribution& distribution)
{
    m_distribution = distribution;
    if (m_card)
        refill();
}

void FilterBar::open(Menu menu)
{
    if (m_card)
        m_card->dismiss();
    m_open = menu;
    m_card = new PopupCard(m_appearance, &chip(menu));
    if (menu == Menu::Dates) {
        openDates();
    } else {
        emit distributionWanted();
        fill();
    }
    m_card->open();
}

void FilterBar::openDates()
{
    auto* picker = new DateRangePicker(m_appearance, m_languages, m_clock, m_rule);
    picker->setSpan(spanOf(m_filter.days, dayOf(m_clock.nowUtc(), m_rule.zone), m_rule.weekStart));
    connect(picker, &DateRangePicker::cancelled, m_card, &PopupCard::dismiss);
    connect(picker, &DateRangePicker::chosen, this, [this](const Days& days) {
        HistoryFilter filter = m_filter;
        filter.days = days;
        if (m_card)
            m_card->dismiss();
        emit wanted(filter);
    });
    m_card->setContent(picker);
}

ChoiceList* FilterBar::newList(QWidget* content)
{
    auto* list = new ChoiceList(m_appearance, content);
    connect(list, &ChoiceList::toggled, this,
        [this](const QString& key, bool isChosen) { emit wanted(FilterOptions::with(m_filter, key, isChosen)); });
    connect(list, &ChoiceList::done, m_card, &PopupCard::dismiss);
    m_lists.append(list);
    return list;
}

void FilterBar::fill()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 4);
    auto* lists = new QHBoxLayout;
    column->addLayout(lists);
    m_lists.clear();
    lists->addWidget(newList(content));
    if (m_open == Menu::States || m_open == Menu::More)
        lists->addWidget(newList(content));
    refill();
    if (m_open == Menu::More)
        column->addWidget(newBounds(content));
    if (m_lists.first()->words().isEmpty() && m_open != Menu::More) {
        auto* none = new PlainLabel(m_appearance, TypeRole::Body, Tone::Text2, content);
        none->setText(tr("Nothing to choose from yet."));
        none->setContentsMargins(8, 4, 8, 4);
        column->addWidget(none);
    }
    m_card->setContent(content);
}

void FilterBar::refill()
{
    if (m_open == Menu::Dates)
        return;
    const FilterOptions options(m_words, m_distribution, m_filter);
    switch (m_open) {
    case Menu::Dates:
        return;
    case Menu::States:
        m_lists.at(0)->setSections(options.states());
        m_lists.at(1)->setSections(options.exceptions());
        return;
    case Menu::Accounts:
        m_lists.at(0)->setSections(options.accounts());
        return;
    case Menu::Methods:
        m_lists.at(0)->setSections(options.methods());
        return;
    case Menu::More:
        m_lists.at(0)->setSections(options.gatewaysAndWays());
        m_lists.at(1)->setSections(options.currenciesAndPeople());
    }
}

QWidget* FilterBar::newBounds(QWidget* content)
{
    QList<money::Currency> currencies;
    for (const auto& [code, count] : m_distribution.currencies.asKeyValueRange())
        if (const auto currency = money::currencyFromCode(code))
            currencies << *currency;
    for (const auto& bound : {m_filter.conditions.atLeast, m_filter.conditions.atMost})
        if (bound && !currencies.contains(bound->currency()))
            currencies << bound->currency();
    if (currencies.isEmpty())
        currencies = {money::Currency::Khr, money::Currency::Usd};
    std::stable_sort(currencies.begin(), currencies.end(), [this](money::Currency left, money::Currency right) {
        const auto count = [this](
                               money::Currency one) { return m_distribution.currencies.value(money::spec(one).code); };
        return count(left) > count(right);
    });
    auto* bounds = new AmountBounds(m_appearance, currencies, content);
    bounds->setBounds(m_filter.conditions.atLeast, m_filter.conditions.atMost);
    connect(bounds, &AmountBounds::wanted, this,
        [this](const std::optional<money::Money>& least, const std::optional<money::Money>& most) {
            HistoryFilter filter = m_filter;
            filter.conditions.atLeast = least;
            filter.conditions.atMost = most;
            emit wanted(filter);
        });
    return bounds;
}

void FilterBar::showChips()
{
    for (const Days::Kind kind : presetKinds) {
        preset(kind).setText(m_words.days({.kind = kind}));
        preset(kind).setChecked(m_filter.days.kind == kind);
    }
    const bool areChosen = m_filter.days.kind == Days::Kind::Chosen;
    chip(Menu::Dates).setText(areChosen ? m_words.days(m_filter.days) : tr("Pick dates"));
    chip(Menu::Dates).setChecked(areChosen);
    const auto show = [this](Menu menu, const QString& word, qsizetype count) {
        chip(menu).setText(count == 0
                ? word
                //: On a chip of the filter bar: %1 is "State" or "Account", %2 how many are chosen
                : tr("%1: %2").arg(word, money::withDigits(QString::number(count), m_appearance.digits())));
        chip(menu).setChecked(count > 0);
    };
    const ledger::Filter& chosen = m_filter.conditions;
    show(Menu::States, PaymentWords::head(PaymentWords::State),
        (m_filter.hidesClutter() ? 1 : chosen.states.size()) + chosen.exceptions.size()
            + (chosen.needsAttention ? 1 : 0));
    show(Menu::Accounts, PaymentWords::head(PaymentWords::Account), chosen.accounts.size());
    show(Menu::Methods, PaymentWords::head(PaymentWords::Method), chosen.methods.size());
    show(Menu::More, tr("More"),
        chosen.gateways.size() + chosen.paidVia.size() + chosen.cashiers.size() + chosen.currencies.size()
            + (chosen.atLeast ? 1 : 0) + (chosen.atMost ? 1 : 0) + (chosen.hasNote ? 1 : 0));
    for (Chip* chip : m_presets)
        chip->updateGeometry();
    for (Chip* chip : m_menus)
        chip->updateGeometry();
}

void FilterBar::retranslate()
{
    if (m_card)
        m_card->dismiss();
    showChips();
}

} // namespace ui
