// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/languages.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/doorcard.h"
#include "ui/shell/languagecard.h"
#include "ui/shell/preferences.h"
#include "ui/shell/welcomepanel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int roomForPanel = 1180;
constexpr int widest = 760;
constexpr int sideMargin = 24;

} // namespace

FirstStart::FirstStart(
    const Appearance& appearance, const Languages& languages, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_panel(new WelcomePanel(appearance, this))
    , m_languageTitle(new PlainLabel(appearance, TypeRole::Welcome, this))
    , m_doorTitle(new PlainLabel(appearance, TypeRole::Welcome, this))
    , m_doors(new QWidget(this))
    , m_practice(new DoorCard(appearance, Icon::Practice, DoorCard::Look::Practice, u"Enter"_s, m_doors))
    , m_ownAccount(new DoorCard(appearance, Icon::Plug, DoorCard::Look::Plain, u"A"_s, m_doors))
    , m_noKey(new Button(appearance, Button::Kind::Quiet, m_doors))
    , m_shopTitle(new PlainLabel(appearance, TypeRole::Welcome, this))
    , m_shop(new QVBoxLayout)
    , m_later(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
{
    for (PlainLabel* label : {m_languageTitle, m_doorTitle, m_shopTitle, m_later})
        label->setContentsMargins(focusMargin, 0, focusMargin, 0);
    m_later->setWrap(true);
    auto* content = new QWidget;
    content->setProperty("page", true);
    content->setMaximumWidth(widest + 2 * sideMargin);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, 60, sideMargin, 56);
    column->setSpacing(12);
    column->addWidget(m_languageTitle);
    column->addLayout(languageCards(appearance));
    column->addSpacing(16);
    column->addWidget(m_doorTitle);
    column->addWidget(m_doors);
    column->addWidget(m_shopTitle);
    column->addLayout(m_shop);
    column->addStretch(1);
    column->addWidget(m_later);

    m_noKey->setKeyCap(u"B"_s);
    auto* doors = new QGridLayout(m_doors);
    doors->setContentsMargins(0, 0, 0, 0);
    doors->setSpacing(2);
    doors->setColumnStretch(0, 1);
    doors->setColumnStretch(1, 1);
    doors->addWidget(m_practice, 0, 0);
    doors->addWidget(m_ownAccount, 0, 1);
    doors->addWidget(m_noKey, 1, 0, 1, 2, Qt::AlignRight);
    setFocusProxy(m_practice);
    connect(m_practice, &DoorCard::clicked, this, &FirstStart::practiceChosen);
    connect(m_ownAccount, &DoorCard::clicked, this, &FirstStart::accountChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_A), m_doors), &QShortcut::activated, this, &FirstStart::accountChosen);
    connect(m_noKey, &Button::clicked, this, [this] { showForm(true); });
    connect(new QShortcut(QKeySequence(Qt::Key_B), m_doors), &QShortcut::activated, this, [this] { showForm(true); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] { showForm(false); });

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(content);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panel);
    row->addWidget(scroll, 1);
    connect(&languages, &Languages::changed, this, &FirstStart::showChosen);
    retranslate();
    showChosen();
}

void FirstStart::setShopForm(QWidget* form)
{
    m_shopForm = form;
    m_shop->addWidget(form);
    showForm(false);
}

void FirstStart::showForm(bool shown)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_doorTitle), m_doors})
        widget->setVisible(!shown);
    for (QWidget* widget : {static_cast<QWidget*>(m_shopTitle), m_shopForm})
        widget->setVisible(shown);
    if (shown)
        m_shopForm->setFocus(Qt::TabFocusReason);
    else
        m_practice->setFocus(Qt::TabFocusReason);
}

void FirstStart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStart::resizeEvent(QResizeEvent* event)
{
    m_panel->setVisible(width() >= roomForPanel);
    QWidget::resizeEvent(event);
}

QGridLayout* FirstStart::languageCards(const Appearance& appearance)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (const LanguageSpec& spec : allLanguages()) {
        const int index = static_cast<int>(m_cards.size());
        const QString key = QString::number(index + 1);
        auto* card = new LanguageCard(appearance, spec.language, key, this);
        group->addButton(card);
        grid->addWidget(card, index / 2, index % 2);
        grid->setColumnStretch(index % 2, 1);
        m_cards.append(card);
        connect(card, &LanguageCard::clicked, this, [this, card] { m_preferences.setLanguage(card->language()); });
        connect(card, &LanguageCard::submitted, this, [this] {
            (m_doors->isVisible() ? static_cast<QWidget*>(m_practice) : m_shopForm)->setFocus(Qt::TabFocusReason);
        });
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, card, [card] {
            card->setFocus(Qt::ShortcutFocusReason);
            card->click();
        });
    }
    return grid;
}

void FirstStart::retranslate()
{
    m_languageTitle->setText(tr("Choose your language"));
    m_doorTitle->setText(tr("How do you want to begin?"));
    m_practice->setTexts(tr("Practise now"),
        tr("A pretend gateway runs on this computer. Sell, see customers pay, get a late payer. No account, no real "
           "money, a violet stripe on both screens."));
    m_ownAccount->setTexts(tr("Connect an account"),
        tr("Bakong Gateway, QRIS, bKash or Pakhi Pay. Have the key at hand; a test shows what works before the first "
           "sale."));
    m_noKey->setText(tr("No key yet: make KHQR codes and look in the bank's app"));
    m_shopTitle->setText(tr("Who gets the money?"));
    m_later->setText(tr("You can change all of this later in the settings."));
}

void FirstStart::showChosen()
{
    for (LanguageCard* card : m_cards)
        card->setChecked(card->language() == m_languages.current());
}

} // namespace ui
