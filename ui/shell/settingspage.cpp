// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settingspage.h"

#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/choicerow.h"
#include "ui/shell/preferences.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array scales{100, 125, 150, 175, 200};
constexpr std::array themes{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};
constexpr std::array weekStarts{Qt::Sunday, Qt::Monday, Qt::Saturday};
constexpr int widest = 1040;

/// One pixel between the rows of a card.
class Separator final : public QWidget {
public:
    Separator(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLine(painter, rect(), Qt::Horizontal, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

template <class List, class Value>
int indexOf(const List& list, const Value& value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

} // namespace

SettingsPage::SettingsPage(const Appearance& appearance, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_preferences(preferences)
    , m_restart(new Banner(appearance, State::NotWatched, this))
    , m_restartButton(m_restart->addAction({}))
    , m_language(new ChoiceRow(appearance, static_cast<int>(allLanguages().size()) + 1, this))
    , m_theme(new ChoiceRow(appearance, static_cast<int>(themes.size()) + 1, this))
    , m_scale(new ChoiceRow(appearance, static_cast<int>(scales.size()), this))
    , m_digits(new ChoiceRow(appearance, 2, this))
    , m_week(new ChoiceRow(appearance, static_cast<int>(weekStarts.size()), this))
    , m_shopTitle(new PlainLabel(appearance, TypeRole::Section, this))
    , m_shop(new QVBoxLayout)
    , m_cards(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
{
    auto* look = new Card(appearance, this);
    auto* rows = new QVBoxLayout(look);
    rows->setContentsMargins(24, 8, 24, 8);
    rows->setSpacing(0);
    for (ChoiceRow* row : {m_language, m_theme, m_scale, m_digits, m_week}) {
        if (row != m_language)
            rows->addWidget(new Separator(appearance, look));
        rows->addWidget(row);
    }

    auto* shop = new Card(appearance, this);
    auto* shopRows = new QVBoxLayout(shop);
    shopRows->setContentsMargins(24 - focusMargin, 20, 24 - focusMargin, 20);
    m_shopTitle->setContentsMargins(focusMargin, 0, focusMargin, 0);
    shopRows->setSpacing(12);
    shopRows->addWidget(m_shopTitle);
    shopRows->addLayout(m_shop);

    auto* content = new QWidget;
    content->setProperty("page", true);
    content->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, focusMargin, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_restart);
    column->addWidget(look);
    column->addWidget(shop);
    m_cards->setSpacing(16);
    column->addLayout(m_cards);
    column->addStretch(1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    connect(m_language, &ChoiceRow::picked, this, [this](int index) {
        m_preferences.setLanguage(
            index == 0 ? std::nullopt : std::optional(allLanguages()[static_cast<std::size_t>(index - 1)].language));
    });
    connect(m_theme, &ChoiceRow::picked, this, [this](int index) {
        m_preferences.setTheme(
            index == 0 ? std::nullopt : std::optional(themes.at(static_cast<std::size_t>(index - 1))));
    });
    connect(m_scale, &ChoiceRow::picked, this,
        [this](int index) { m_preferences.setScale(scales.at(static_cast<std::size_t>(index))); });
    connect(m_digits, &ChoiceRow::picked, this, [this](int index) { m_preferences.setOwnDigits(index == 1); });
    connect(m_week, &ChoiceRow::picked, this,
        [this](int index) { m_preferences.setWeekStart(weekStarts.at(static_cast<std::size_t>(index))); });
    connect(m_restartButton, &Button::clicked, this, &SettingsPage::restartWanted);
    connect(&preferences, &Preferences::changed, this, &SettingsPage::showChosen);
    setFocusProxy(m_language);
    retranslate();
}

void SettingsPage::setShopForm(QWidget* form)
{
    m_shop->addWidget(form);
}

void SettingsPage::addCard(QWidget* card)
{
    m_cards->addWidget(card);
}

void SettingsPage::showCard(QWidget* card)
{
    // A page shown for the first time has not laid out its cards.
    m_scroll->widget()->layout()->activate();
    m_scroll->widget()->adjustSize();
    constexpr int above = 24;
    m_scroll->ensureWidgetVisible(card, 0, above);
    m_scroll->verticalScrollBar()->setValue(card->mapTo(m_scroll->widget(), QPoint()).y() - above);
    card->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_language->setName(tr("Language"), tr("Of this window, at once."));
    QStringList words{tr("As the computer")};
    for (const LanguageSpec& spec : allLanguages())
        words << QString::fromUtf16(spec.ownName);
    m_language->setWords(words);
    m_theme->setName(tr("Theme"), tr("Codes are always black on white."));
    m_theme->setWords({tr("As the computer"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_scale->setName(tr("Size"), tr("Of everything on the screen."));
    // Word joiners: a line may end after a dash, and "0–" says nothing.
    m_digits->setName(
        tr("Digits"), tr("On this window. Codes and files always use 0–9.").replace(u"0–9"_s, u"0\u2060–\u20609"_s));
    m_digits->setWords({tr("0–9 always"), tr("The language's own")});
    m_week->setName(tr("First day of the week"), tr("Of “This week” and the calendar in History."));
    m_week->setWords({tr("Sunday"), tr("Monday"), tr("Saturday")});
    m_restartButton->setText(tr("Restart now"));
    m_shopTitle->setText(tr("Shop details"));
    showChosen();
}

void SettingsPage::showChosen()
{
    const std::optional<Language> language = m_preferences.language();
    m_language->setChosen(language ? 1 + static_cast<int>(*language) : 0);
    const std::optional<ThemeName> theme = m_preferences.theme();
    m_theme->setChosen(theme ? 1 + indexOf(themes, *theme) : 0);
    m_scale->setChosen(indexOf(scales, m_preferences.scale()));
    m_digits->setChosen(m_preferences.ownDigits() ? 1 : 0);
    m_week->setChosen(indexOf(weekStarts, m_preferences.weekStart()));
    QStringList sizes;
    for (const int scale : scales) {
        //: A size of the window, as in "125 %"
        sizes << money::withDigits(tr("%1 %").arg(scale), m_appearance.digits());
    }
    m_scale->setWords(sizes);
    m_restart->setText(m_preferences.needsRestart() ? tr("The new size comes with the next start.") : QString());
}

} // namespace ui
