// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services.h"
#include "tests/screenshots/camera.h"

#include <functional>

class QApplication;

/// How one run of pictures looks, whatever the scene.
struct Look {
    ui::Language language = ui::Language::English;
    ui::ThemeName theme = ui::ThemeName::Light;
    bool nativeDigits = false;
    QSize window{1440, 900};
};

/// The program in practice with both windows, and what happens at a counter: real sales by real keys against the
/// practice gateway, each with a picture of both sides once it has come so far. The customer window covers the second
/// monitor.
class CounterScenes final {
public:
    /// `folder` is an open data folder without settings.
    CounterScenes(QApplication& application, const QString& folder, const Look& look, Camera& camera);

    /// All of them, in the order of a day.
    void play();

    void type(const QString& text);
    void press(const QString& key);
    /// Types the amount, Enter, and waits for its code or its page.
    payments::Payment sell(const QString& amount);
    void nextSale();
    [[nodiscard]] payments::Payment onShow() const;
    /// Ends the program where it does not come to be.
    void until(const char* what, const std::function<bool()>& isSo);
    /// Both windows as charge-NAME and customer-NAME.
    void takeBoth(const QString& name);
    /// The same with the sale's code on them, which is read back: its QR, else the address of its page.
    void takeBothWithCode(const QString& name, const payments::Payment& sale);

    [[nodiscard]] ui::ChargePage& charge() { return m_charge; }
    [[nodiscard]] Camera& camera() { return m_camera; }
    [[nodiscard]] ui::MainWindow& window() { return m_services.window(); }
    [[nodiscard]] app::Services& services() { return m_services; }
    [[nodiscard]] app::PracticeThread& practice();

private:
    void empty();
    void paid();
    void silence();
    void wrongAmounts();
    void attemptFails();
    void expiredAndLate();
    void notMade();
    void severalOpen();
    void refused();
    void history();
    void otherWindows();

    void takeKeyboard();

    base::Settings m_settings;
    app::ShopFolder m_folder;
    app::Services m_services;
    const Look m_look;
    ui::ChargePage& m_charge;
    Camera& m_camera;
};

/// The first start, on an open data folder without settings.
void takeFirstStart(QApplication& application, const QString& folder, const Look& look, Camera& camera);
