// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customerside.h"

#include "ui/charge/chargepage.h"
#include "ui/common/card.h"
#include "ui/common/focusring.h"
#include "ui/display/customerview.h"
#include "ui/display/displaychip.h"
#include "ui/display/displaysettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// As customers know them, each once; KHQR where nothing is offered, since codes of the shop are made here then.
QStringList schemesOf(const QList<till::AccountOffer>& offers)
{
    QStringList schemes;
    for (const till::AccountOffer& account : offers) {
        for (const gateways::MethodOffer& method : account.methods) {
            if (!method.available)
                continue;
            const bool isKhqr = method.method.startsWith("khqr"_L1);
            schemes << (isKhqr ? u"KHQR"_s : method.asksTransactionId ? account.service : method.name.english());
        }
    }
    schemes.removeDuplicates();
    return schemes.isEmpty() ? QStringList(u"KHQR"_s) : schemes;
}

} // namespace

CustomerSide::CustomerSide(base::Settings& settings, const ui::Appearance& appearance, const ui::Languages& languages,
    const base::Clock& clock, base::Scheduler& scheduler)
    : m_appearance(appearance)
    , m_preferences(settings, languages, m_words)
    , m_window(m_words, m_preferences, m_screens, clock, scheduler)
{
}

void CustomerSide::join(ui::MainWindow& window, ui::ChargePage& charge)
{
    m_window.setKeyboard(&window);
    window.setHeaderWidget(new ui::DisplayChip(m_appearance, m_window, m_preferences, m_screens, &window));
    auto* key = new QShortcut(QKeySequence(Qt::Key_F10), &window);
    QObject::connect(key, &QShortcut::activated, &m_window, &ui::CustomerWindow::toggle);
    QObject::connect(&charge, &ui::ChargePage::frontChanged, &m_window,
        [view = &m_window.view()](
            const std::optional<payments::Payment>& payment, const std::optional<till::Watching>& watching) {
            if (payment)
                view->showSale(*payment, watching);
            else
                view->showIdle();
        });
}

void CustomerSide::follow(const till::Desk& desk)
{
    QObject::connect(&desk, &till::Desk::accountsOffered, &m_window,
        [view = &m_window.view()](const QList<till::AccountOffer>& offers) {
            view->setSchemes(schemesOf(offers));
            ui::PayNumbers numbers;
            for (const till::AccountOffer& account : offers)
                for (const gateways::MethodOffer& method : account.methods)
                    if (!method.payTo.isEmpty())
                        numbers.insert({account.id, method.method}, method.payTo);
            view->setNumbers(numbers);
        });
}

void CustomerSide::addSettings(ui::SettingsPage& page)
{
    auto* card = new ui::Card(m_appearance);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(24 - ui::focusMargin, 20, 24 - ui::focusMargin, 20);
    rows->addWidget(new ui::DisplaySettings(m_appearance, m_window, m_preferences, m_screens));
    page.addCard(card);
}

} // namespace app
