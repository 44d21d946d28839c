// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/customermemory.h"

#include "ui/charge/chargepage.h"
#include "ui/charge/customersettings.h"
#include "ui/charge/offthread.h"
#include "ui/shell/settingspage.h"

#include <utility>

namespace app {

using accounts::RememberedCustomers;

CustomerMemory::CustomerMemory(base::Settings& settings, QString file)
    : m_settings(settings)
    , m_file(std::move(file))
{
    m_disk.setMaxThreadCount(1);
}

void CustomerMemory::serve(ui::ChargePage& charge)
{
    connect(&charge, &ui::ChargePage::customerUsed, this, &CustomerMemory::remember);
    const auto offer = [this, &charge] { charge.setKnownCustomers(customers()); };
    connect(this, &CustomerMemory::changed, &charge, offer);
    offer();
}

void CustomerMemory::addSettings(ui::SettingsPage& page, const ui::Appearance& appearance, bool practice)
{
    auto* card = new ui::CustomerSettings(appearance);
    card->setPractice(practice);
    const auto show = [this, card] {
        card->setRemembering(isOn());
        card->setCount(customers().size());
    };
    connect(this, &CustomerMemory::changed, card, show);
    connect(card, &ui::CustomerSettings::rememberWanted, this, &CustomerMemory::setOn);
    connect(card, &ui::CustomerSettings::forgetWanted, this, &CustomerMemory::forgetAll);
    show();
    page.addCard(card);
}

void CustomerMemory::begin()
{
    if (isOn())
        read();
    else
        forgetAll();
}

void CustomerMemory::setOn(bool on)
{
    if (on == isOn())
        return;
    m_settings.set(base::setting::rememberCustomers, on);
    begin();
    emit changed();
}

void CustomerMemory::remember(const gateways::Customer& customer)
{
    if (!isOn() || !m_known.remember(customer))
        return;
    if (m_isWhole)
        write();
    emit changed();
}

void CustomerMemory::forgetAll()
{
    ++m_round;
    m_known = {};
    m_isWhole = true;
    write();
    emit changed();
}

void CustomerMemory::read()
{
    m_isWhole = false;
    ui::runOffThread(
        m_disk, this, [file = m_file] { return accounts::readCustomers(file); },
        [this, round = ++m_round](const base::Result<RememberedCustomers>& answer) { takeRead(round, answer); });
}

void CustomerMemory::takeRead(int round, const base::Result<RememberedCustomers>& answer)
{
    if (round != m_round)
        return;
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    const QList<gateways::Customer> meanwhile = std::exchange(m_known, *answer).customers;
    for (auto each = meanwhile.crbegin(); each != meanwhile.crend(); ++each)
        m_known.remember(*each);
    m_isWhole = true;
    if (!meanwhile.isEmpty())
        write();
    emit changed();
}

void CustomerMemory::write()
{
    ui::runOffThread(
        m_disk, this, [file = m_file, list = m_known] { return accounts::writeCustomers(file, list); },
        [this](const base::Result<>& written) {
            if (!written)
                emit failed(written.error());
        });
}

} // namespace app
