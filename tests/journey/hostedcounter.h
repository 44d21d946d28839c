// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services.h"
#include "tests/journey/stallwatch.h"
#include "tests/journey/witness.h"

#include <functional>
#include <map>

/// The desktop program itself, in practice, on a data folder, with somebody who presses its keys and looks at its
/// windows. What it is told, one line each:
///     type TEXT, press KEY      into the cashier's window, as the keyboard does ("press Ctrl+Tab")
///     look                      what both windows say, and the code in the customer window's own pixels
///     fault NAME                trouble on the practice line, until told otherwise
///     pay GATEWAY_ID            the customer of a Bakong Gateway code pays now
///     show SALE                 a sale of the last ten comes on show
///     watch, stalls             begins and ends to measure how long the event loop stands still
///     sleep MS, compute MS      lets it stand still, by waiting or by being busy
///     die MOMENT                the plug is pulled when paid is "told" to the windows, or when it is "painted"
///     grab PREFIX               both windows as PREFIX-cashier.png and PREFIX-customer.png
///     quit                      as a person closes the window
/// Every line gets one line back, JSON.
class HostedCounter final {
public:
    HostedCounter(WatchedApplication& application, const QString& folder, const practice::PracticeOptions& options);

    [[nodiscard]] QByteArray obey(const QString& line);

private:
    using Obeyed = std::function<QByteArray(const QString& rest)>;

    [[nodiscard]] QByteArray look();
    [[nodiscard]] QByteArray stalls();
    void press(const QString& key);
    void type(const QString& text);
    void fault(const QString& name);
    void pay(const QString& gatewayId);
    void show(const QString& id);
    void grab(const QString& prefix);
    void takeKeyboard();
    [[nodiscard]] QString codeOnCustomerWindow();

    base::Settings m_settings;
    app::ShopFolder m_folder;
    app::Services m_services;
    ui::ChargePage& m_charge;
    Witness m_witness;
    StallWatch m_stalls;
    QObject m_context;
    std::map<QString, Obeyed> m_words;
    bool m_ready = false;
};
