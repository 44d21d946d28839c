// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/shopsettings.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/shopform.h"
#include "ui/common/moneyfield.h"
#include "ui/shell/firststart.h"
#include "ui/shell/settingspage.h"

#include <QApplication>
#include <QPalette>

namespace app {

namespace {

using namespace Qt::StringLiterals;

/// Qt 6.4 has no word for it; the desktop's own palette, before ours replaces it, says enough.
ui::ThemeName systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        ? ui::ThemeName::Dark
        : ui::ThemeName::Light;
}

} // namespace

Services::Services(QApplication& application, base::Settings& settings, const StartOptions& options)
    : m_settings(settings)
    , m_preferences(m_settings, m_appearance, m_languages, systemTheme())
    , m_window((m_preferences.apply(), m_appearance), m_languages, m_preferences, m_clock, m_scheduler)
    , m_charge(new ui::ChargePage(m_appearance, m_clock, m_scheduler))
    , m_settingsPage(new ui::SettingsPage(m_appearance, m_preferences))
    , m_shopForm(new ui::ShopForm(m_appearance))
{
    if (options.theme)
        m_preferences.overrideTheme(*options.theme);
    m_appearance.dress(application);
    if (options.language)
        m_preferences.overrideLanguage(*options.language);
    m_settingsPage->setShopForm(m_shopForm);
    rememberCurrency();
    addScreens();
    addKeyHints();

    const ui::ShopDetails shop = readShop(m_settings);
    useShop(shop);
    if (m_settings.value(base::setting::firstStartDone) && ui::isComplete(shop))
        m_window.showScreen(m_charge);
    else
        startFirstTime();

    QObject::connect(m_shopForm, &ui::ShopForm::saved, &m_window, [this](const ui::ShopDetails& changed) {
        storeShop(m_settings, changed);
        useShop(changed);
        m_window.showScreen(m_charge);
    });
    QObject::connect(m_settingsPage, &ui::SettingsPage::restartWanted, &m_window, [this] {
        m_restartWanted = true;
        QCoreApplication::quit();
    });
    QObject::connect(&m_settings, &base::Settings::saveFailed, &m_window,
        [this](const base::Error& error) { m_window.showProblem(error.person.translated()); });
}

Services::~Services() = default;

void Services::addScreens()
{
    m_window.addScreen(ui::Rail::Part::Screens,
        {.icon = ui::Icon::Charge,
            .keyCap = u"Esc"_s,
            .key = {},
            .word = [] { return QCoreApplication::translate("Screen", "Charge"); },
            .page = m_charge,
            .sideMargin = [this] { return ui::marginOf(ui::pageShape(m_charge->size())); }});
    m_window.addScreen(ui::Rail::Part::Foot,
        {.icon = ui::Icon::Settings,
            .keyCap = u"Ctrl+,"_s,
            .key = QKeySequence(Qt::CTRL | Qt::Key_Comma),
            .word = [] { return QCoreApplication::translate("Screen", "Settings"); },
            .page = m_settingsPage});
}

void Services::addKeyHints()
{
    m_window.setKeyHints([] {
        const auto word = [](const char* source) { return QCoreApplication::translate("Keys", source); };
        return QList<ui::KeyHint>{
            {u"0–9"_s, word(QT_TRANSLATE_NOOP("Keys", "Type the amount"))},
            {u"Enter"_s, word(QT_TRANSLATE_NOOP("Keys", "Show the QR"))},
            {u"Backspace"_s, word(QT_TRANSLATE_NOOP("Keys", "Take back a digit"))},
            {u"+"_s, word(QT_TRANSLATE_NOOP("Keys", "Add to the running total"))},
            {u"F4"_s, word(QT_TRANSLATE_NOOP("Keys", "Other method"))},
            {u"F8"_s, word(QT_TRANSLATE_NOOP("Keys", "Other currency"))},
            {u"F7"_s, word(QT_TRANSLATE_NOOP("Keys", "New QR, same amount"))},
            {u"Ctrl+C"_s, word(QT_TRANSLATE_NOOP("Keys", "Copy the code"))},
            {u"Ctrl+S"_s, word(QT_TRANSLATE_NOOP("Keys", "Save the QR as a picture"))},
            {u"Esc"_s, word(QT_TRANSLATE_NOOP("Keys", "Clear the amount, or take the QR away"))},
        };
    });
}

void Services::rememberCurrency()
{
    ui::MoneyField& amount = m_charge->entry().amount();
    if (const auto last = money::currencyFromCode(QString(m_settings.value(base::setting::lastCurrency))))
        amount.setCurrency(*last);
    QObject::connect(&amount, &ui::MoneyField::currencyChosen, &m_window,
        [this](money::Currency currency) { m_settings.set(base::setting::lastCurrency, money::spec(currency).code); });
}

void Services::startFirstTime()
{
    auto* form = new ui::ShopForm(m_appearance);
    form->setShop(readShop(m_settings));
    auto* firstStart = new ui::FirstStart(m_appearance, m_languages, m_preferences);
    firstStart->setShopForm(form);
    QObject::connect(form, &ui::ShopForm::saved, &m_window, [this, firstStart](const ui::ShopDetails& shop) {
        storeShop(m_settings, shop);
        m_settings.set(base::setting::firstStartDone, true);
        useShop(shop);
        m_window.showScreen(m_charge);
        firstStart->deleteLater();
    });
    m_window.showFirstStart(firstStart);
}

void Services::useShop(const ui::ShopDetails& shop)
{
    m_charge->setShop(shop);
    m_shopForm->setShop(shop);
    m_window.setShop(shop.name, shop.city);
}

} // namespace app
