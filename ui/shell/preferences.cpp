// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/preferences.h"

#include "core/base/settings.h"
#include "ui/common/appearance.h"

namespace ui {

namespace {

using namespace Qt::StringLiterals;

QLatin1StringView wordOf(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return "light"_L1;
    case ThemeName::Dark:
        return "dark"_L1;
    case ThemeName::HighContrast:
        return "high-contrast"_L1;
    }
    return "system"_L1;
}

QLatin1StringView wordOf(Qt::DayOfWeek day)
{
    return day == Qt::Monday ? "monday"_L1 : day == Qt::Saturday ? "saturday"_L1 : "sunday"_L1;
}

} // namespace

Preferences::Preferences(
    base::Settings& settings, Appearance& appearance, Languages& languages, ThemeName systemTheme, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_systemTheme(systemTheme)
    , m_runningScale(settings.value(base::setting::scale))
{
}

void Preferences::apply()
{
    overrideTheme(theme().value_or(m_systemTheme));
    overrideLanguage(language().value_or(systemLanguage()));
}

std::optional<Language> Preferences::language() const
{
    return languageFromCode(QString(m_settings.value(base::setting::language)));
}

void Preferences::setLanguage(std::optional<Language> language)
{
    m_settings.set(base::setting::language, language ? languageSpec(*language).code : "system"_L1);
    overrideLanguage(language.value_or(systemLanguage()));
    emit changed();
}

void Preferences::overrideLanguage(Language language)
{
    m_languages.use(language);
    useDigits();
}

std::optional<ThemeName> Preferences::theme() const
{
    const QLatin1StringView word = m_settings.value(base::setting::theme);
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        if (word == wordOf(theme))
            return theme;
    return std::nullopt;
}

void Preferences::setTheme(std::optional<ThemeName> theme)
{
    m_settings.set(base::setting::theme, theme ? wordOf(*theme) : "system"_L1);
    overrideTheme(theme.value_or(m_systemTheme));
    emit changed();
}

void Preferences::overrideTheme(ThemeName theme)
{
    m_appearance.setTheme(theme);
}

bool Preferences::ownDigits() const
{
    return m_settings.value(base::setting::digits) == "cashier"_L1;
}

void Preferences::setOwnDigits(bool on)
{
    m_settings.set(base::setting::digits, on ? "cashier"_L1 : "never"_L1);
    useDigits();
    emit changed();
}

Qt::DayOfWeek Preferences::weekStart() const
{
    const QLatin1StringView word = m_settings.value(base::setting::weekStart);
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday})
        if (word == wordOf(day))
            return day;
    return Qt::Sunday;
}

void Preferences::setWeekStart(Qt::DayOfWeek day)
{
    m_settings.set(base::setting::weekStart, wordOf(day));
    emit changed();
}

int Preferences::scale() const
{
    return m_settings.value(base::setting::scale);
}

void Preferences::setScale(int percent)
{
    m_settings.set(base::setting::scale, percent);
    emit changed();
}

void Preferences::useDigits()
{
    m_appearance.setDigits(ownDigits() ? languageSpec(m_languages.current()).digits : money::Digits::Ascii);
}

} // namespace ui
