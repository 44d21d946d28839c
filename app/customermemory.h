// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/rememberedcustomers.h"
#include "core/base/settings.h"

#include <QObject>
#include <QThreadPool>

namespace ui {
class Appearance;
class ChargePage;
class SettingsPage;
} // namespace ui

namespace app {

/// The customers of sales, remembered where the setting says so and offered again on Charge. GUI thread; the file is
/// touched by one thread of its own, in the order of what happened here, and the destructor waits for it.
class CustomerMemory final : public QObject {
    Q_OBJECT

public:
    /// `settings` outlive this; `file` is the shop's list.
    CustomerMemory(base::Settings& settings, QString file);

    /// `charge` offers what is remembered and says whose sale was taken. Not for practice: its sales are nobody's.
    void serve(ui::ChargePage& charge);
    void addSettings(ui::SettingsPage& page, const ui::Appearance& appearance, bool practice);
    /// Reads the file; where nobody is to be remembered, takes away what an earlier run could not. Once.
    void begin();

    [[nodiscard]] bool isOn() const { return m_settings.value(base::setting::rememberCustomers); }
    /// Switching off forgets all.
    void setOn(bool on);
    /// Also before the file is read. Nothing while off.
    void remember(const gateways::Customer& customer);
    void forgetAll();
    /// Latest use first; empty until the file is read.
    [[nodiscard]] const QList<gateways::Customer>& customers() const { return m_known.customers; }

signals:
    /// Other customers, or the setting.
    void changed();
    /// The file could not be read, written or taken away. What is remembered in memory stays until the program ends; a
    /// file that could not be read is not written over.
    void failed(const base::Error& error);

private:
    void read();
    void takeRead(int round, const base::Result<accounts::RememberedCustomers>& answer);
    void write();

    base::Settings& m_settings;
    const QString m_file;
    accounts::RememberedCustomers m_known;
    int m_round = 0; ///< of reading: an answer from before a forgetting is none
    bool m_isWhole = false; ///< m_known holds what the file holds, so that it may replace it
    QThreadPool m_disk;
};

} // namespace app
