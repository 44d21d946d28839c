// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QObject>
#include <optional>

namespace base {
class Settings;
}

namespace ui {

class Appearance;

/// What a person chose about the window: remembered in the settings and put into effect at once, except the scale.
/// No value ("nullopt") means: as the system says.
class Preferences final : public QObject {
    Q_OBJECT

public:
    /// All by reference, all outlive this. `systemTheme` is what the desktop uses.
    Preferences(base::Settings& settings, Appearance& appearance, Languages& languages, ThemeName systemTheme,
        QObject* parent = nullptr);

    /// Reads the settings and puts all of them into effect.
    void apply();

    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);
    /// For this run alone, as asked on the command line.
    void overrideLanguage(Language language);

    [[nodiscard]] std::optional<ThemeName> theme() const;
    void setTheme(std::optional<ThemeName> theme);
    void overrideTheme(ThemeName theme);

    /// Whether amounts and times on the cashier's side use the language's own digits.
    [[nodiscard]] bool ownDigits() const;
    void setOwnDigits(bool on);

    /// The first day of a week: Sunday, Monday or Saturday.
    [[nodiscard]] Qt::DayOfWeek weekStart() const;
    void setWeekStart(Qt::DayOfWeek day);

    /// Per cent, 100–200. Remembered; the running window keeps the scale it was started with.
    [[nodiscard]] int scale() const;
    void setScale(int percent);
    /// The scale of the next start differs from this one's.
    [[nodiscard]] bool needsRestart() const { return scale() != m_runningScale; }

signals:
    void changed();

private:
    void useDigits();

    base::Settings& m_settings;
    Appearance& m_appearance;
    Languages& m_languages;
    const ThemeName m_systemTheme;
    const int m_runningScale;
};

} // namespace ui
