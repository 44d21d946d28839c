// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/displaypreferences.h"

#include "core/base/settings.h"
#include "ui/display/customerwords.h"

namespace ui {

using namespace Qt::StringLiterals;

DisplayPreferences::DisplayPreferences(
    base::Settings& settings, const Languages& languages, CustomerWords& words, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_words(words)
{
    connect(&languages, &Languages::changed, this, &DisplayPreferences::useWords);
    useWords();
}

bool DisplayPreferences::isOn() const
{
    return m_settings.value(base::setting::displayOn);
}

void DisplayPreferences::setOn(bool on)
{
    if (on == isOn())
        return;
    m_settings.set(base::setting::displayOn, on);
    emit changed();
}

ScreenWish DisplayPreferences::screen() const
{
    return {m_settings.value(base::setting::displaySerial), m_settings.value(base::setting::displayScreen)};
}

void DisplayPreferences::setScreen(const ScreenWish& wish)
{
    if (wish == screen())
        return;
    m_settings.set(base::setting::displaySerial, wish.serial);
    m_settings.set(base::setting::displayScreen, wish.name);
    emit changed();
}

std::optional<Language> DisplayPreferences::language() const
{
    return languageFromCode(QString(m_settings.value(base::setting::displayLanguage)));
}

void DisplayPreferences::setLanguage(std::optional<Language> language)
{
    m_settings.set(base::setting::displayLanguage, language ? languageSpec(*language).code : "window"_L1);
    useWords();
    emit changed();
}

bool DisplayPreferences::ownDigits() const
{
    return m_settings.value(base::setting::displayOwnDigits);
}

void DisplayPreferences::setOwnDigits(bool on)
{
    m_settings.set(base::setting::displayOwnDigits, on);
    useWords();
    emit changed();
}

std::chrono::seconds DisplayPreferences::paidTime() const
{
    return std::chrono::seconds(m_settings.value(base::setting::displayPaidSeconds));
}

void DisplayPreferences::setPaidTime(std::chrono::seconds time)
{
    m_settings.set(base::setting::displayPaidSeconds, static_cast<int>(time.count()));
    emit changed();
}

void DisplayPreferences::useWords()
{
    m_words.use(language().value_or(m_languages.current()));
    m_words.setOwnDigits(ownDigits());
}

} // namespace ui
