// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbar.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/languages.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"
#include "ui/shell/accountitem.h"
#include "ui/shell/preferences.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <utility>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int barHeight = 36;
constexpr int margin = 16;
constexpr int shapeSize = 14;
constexpr int shapeGap = 7;
constexpr int accountGap = 20;
constexpr int keyNameWidth = 140;

void openAbove(QMenu& menu, const QWidget& button)
{
    menu.setFont(typeFont(TypeRole::Body));
    const QSize size = menu.sizeHint();
    menu.exec(button.mapToGlobal(QPoint(button.width() - size.width(), -size.height())));
}

} // namespace

StatusBar::StatusBar(const Appearance& appearance, const Languages& languages, Preferences& preferences,
    const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_accountRow(new QHBoxLayout)
    , m_state(new PlainLabel(appearance, TypeRole::Micro, this))
    , m_advice(new PlainLabel(appearance, TypeRole::Micro, Tone::Text2, this))
    , m_key(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_ledger(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_theme(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_language(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
{
    setFixedHeight(barHeight);
    m_state->setWeight(Weight::Bold);
    m_theme->setSymbol(Icon::Contrast);
    m_language->setSymbol(Icon::Globe);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 0, margin - 8, 0);
    row->setSpacing(8);
    m_accountRow->setSpacing(accountGap);
    m_state->setContentsMargins(shapeSize + shapeGap, 0, 0, 0);
    m_ledger->hide();
    row->addLayout(m_accountRow);
    row->addWidget(m_state);
    row->addWidget(m_advice, 1);
    row->addStretch(0);
    row->addWidget(m_key);
    row->addWidget(m_ledger);
    row->addWidget(m_theme);
    row->addWidget(m_language);
    m_key->setSymbol(Icon::Clock);
    m_key->hide();
    connect(m_key, &Button::clicked, this, [this] {
        if (m_notice)
            emit keyWanted(m_notice->account);
    });
    connect(m_ledger, &Button::clicked, this, &StatusBar::ledgerWanted);
    connect(m_theme, &Button::clicked, this, &StatusBar::chooseTheme);
    connect(m_language, &Button::clicked, this, &StatusBar::chooseLanguage);
    connect(&appearance, &Appearance::changed, this, [this] {
        retranslate();
        update();
    });
    retranslate();
}

void StatusBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintLine(painter, rect(), Qt::Horizontal, theme.line);
    if (!m_state->isHidden()) {
        const QRectF shape(margin, (height() - shapeSize) / 2.0, shapeSize, shapeSize);
        paintStateShape(painter, shape, State::NotWatched, theme.grey, theme.bg);
    }
}

void StatusBar::setWatched(bool watched)
{
    for (PlainLabel* words : {m_state, m_advice})
        words->setVisible(!watched);
    update();
}

void StatusBar::setStanding(const till::AccountStanding& standing)
{
    AccountItem*& item = m_accounts[standing.id];
    if (!item) {
        item = new AccountItem(m_appearance, m_clock, this);
        m_came << standing.id;
        arrangeAccounts();
        item->show();
    }
    item->setStanding(standing);
    setWatched(true);
    if (isVisible())
        tick();
}

void StatusBar::setOrder(const QStringList& accounts)
{
    if (std::exchange(m_order, accounts) != accounts)
        arrangeAccounts();
}

void StatusBar::arrangeAccounts()
{
    QStringList ids = m_order;
    ids.removeIf([this](const QString& id) { return !m_came.contains(id); });
    for (const QString& id : std::as_const(m_came))
        if (!ids.contains(id))
            ids << id;
    QWidget* before = nullptr;
    for (const QString& id : std::as_const(ids)) {
        AccountItem* item = m_accounts.value(id);
        m_accountRow->removeWidget(item);
        m_accountRow->addWidget(item);
        if (before != nullptr)
            setTabOrder(before, item);
        before = item;
    }
}

void StatusBar::setKeyNotice(const std::optional<KeyNotice>& notice)
{
    m_notice = notice;
    tellKey();
}

void StatusBar::tellKey()
{
    m_key->setVisible(m_notice.has_value());
    if (!m_notice)
        return;
    const QString name =
        QFontMetrics(typeFont(TypeRole::Micro)).elidedText(m_notice->name, Qt::ElideRight, keyNameWidth);
    const bool over = m_notice->daysLeft <= 0;
    const auto words = [&](const QString& called) {
        //: Item of the status bar: %1 is the name of an account, %2 how many days its key is still good ("d": days)
        return over ? tr("Key of %1: renew it now").arg(called)
                    : tr("Key of %1: %2 d left")
                          .arg(called, money::withDigits(QString::number(m_notice->daysLeft), m_appearance.digits()));
    };
    m_key->setSymbol(over ? Icon::Warning : Icon::Clock);
    m_key->setText(words(QString(name).replace(u'&', "&&"_L1)));
    m_key->setAccessibleName(words(m_notice->name));
}

void StatusBar::setLedgerCheck(LedgerCheck check)
{
    m_ledgerCheck = check;
    retranslate();
    update();
}

void StatusBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tick();
}

void StatusBar::hideEvent(QHideEvent* event)
{
    m_timer.cancel();
    QWidget::hideEvent(event);
}

void StatusBar::tick()
{
    if (m_accounts.isEmpty())
        return;
    for (AccountItem* item : std::as_const(m_accounts))
        item->tick();
    m_timer = m_scheduler.after(std::chrono::seconds(1), [this] { tick(); });
}

void StatusBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusBar::retranslate()
{
    m_state->setText(stateWord(State::NotWatched));
    m_advice->setText(tr("Codes are made on this computer. Look in the bank app for the money."));
    const bool trouble = m_ledgerCheck == LedgerCheck::NeedsALook;
    switch (m_ledgerCheck) {
    case LedgerCheck::None:
        m_ledger->setText({});
        break;
    case LedgerCheck::Checking:
        m_ledger->setText(tr("Checking ledger"));
        break;
    case LedgerCheck::Sound:
        m_ledger->setText(tr("Ledger checked"));
        break;
    case LedgerCheck::NeedsALook:
        m_ledger->setText(tr("Ledger needs a look"));
        break;
    }
    tellKey();
    m_ledger->setKind(trouble ? Button::Kind::Notice : Button::Kind::Quiet);
    m_ledger->setSymbol(trouble ? Icon::Warning : Icon::Shield);
    m_ledger->setVisible(m_ledgerCheck != LedgerCheck::None);
    QString theme;
    switch (m_appearance.theme().name) {
    case ThemeName::Light:
        theme = tr("Light");
        break;
    case ThemeName::Dark:
        theme = tr("Dark");
        break;
    case ThemeName::HighContrast:
        theme = tr("High contrast");
        break;
    }
    m_theme->setText(theme);
    m_theme->setAccessibleName(tr("Theme: %1").arg(theme));
    const QString language = QString::fromUtf16(languageSpec(m_languages.current()).ownName);
    m_language->setText(language);
    m_language->setAccessibleName(tr("Language: %1").arg(language));
}

void StatusBar::chooseTheme()
{
    QMenu menu(this);
    const auto offer = [&](const QString& word, ThemeName theme) {
        QAction* action = menu.addAction(word);
        action->setCheckable(true);
        action->setChecked(m_appearance.theme().name == theme);
        connect(action, &QAction::triggered, this, [this, theme] { m_preferences.setTheme(theme); });
    };
    offer(tr("Light"), ThemeName::Light);
    offer(tr("Dark"), ThemeName::Dark);
    offer(tr("High contrast"), ThemeName::HighContrast);
    openAbove(menu, *m_theme);
}

void StatusBar::chooseLanguage()
{
    QMenu menu(this);
    for (const LanguageSpec& spec : allLanguages()) {
        QAction* action = menu.addAction(QString::fromUtf16(spec.ownName));
        action->setCheckable(true);
        action->setChecked(spec.language == m_languages.current());
        connect(action, &QAction::triggered, this,
            [this, language = spec.language] { m_preferences.setLanguage(language); });
    }
    openAbove(menu, *m_language);
}

} // namespace ui
