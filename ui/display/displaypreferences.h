// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"
#include "ui/display/screens.h"

#include <QObject>
#include <chrono>
#include <optional>

namespace base {
class Settings;
}

namespace ui {

class CustomerWords;

/// What the shop chose about the customer screen: remembered in the settings, words in effect at once.
class DisplayPreferences final : public QObject {
    Q_OBJECT

public:
    /// All by reference, all outlive this. `languages`: of the cashier's window.
    DisplayPreferences(
        base::Settings& settings, const Languages& languages, CustomerWords& words, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const;
    void setOn(bool on);

    [[nodiscard]] ScreenWish screen() const;
    void setScreen(const ScreenWish& wish);

    /// nullopt: as the cashier's window.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);

    [[nodiscard]] bool ownDigits() const;
    void setOwnDigits(bool on);

    [[nodiscard]] std::chrono::seconds paidTime() const;
    void setPaidTime(std::chrono::seconds time);

signals:
    void changed();

private:
    void useWords();

    base::Settings& m_settings;
    const Languages& m_languages;
    CustomerWords& m_words;
};

} // namespace ui
