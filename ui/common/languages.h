// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"

#include <QLatin1StringView>
#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <cstdint>
#include <optional>
#include <span>

namespace ui {

enum class Language : std::uint8_t { Khmer, English, Bengali, Indonesian };

struct LanguageSpec {
    Language language;
    QLatin1StringView code; ///< "km", as in settings and file names
    const char16_t* ownName; ///< as its speakers write it; the same in every language of the window
    const char* englishName; ///< in context "Language", for people who see the wrong one
    QLocale::Language locale; ///< for names of days and months alone (PRODUCT.md 2.6)
    money::Digits digits; ///< its own digits
};

[[nodiscard]] const LanguageSpec& languageSpec(Language language);
/// In the order in which they are offered.
[[nodiscard]] std::span<const LanguageSpec> allLanguages();
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// The first of the person's system languages that we speak, else English.
[[nodiscard]] Language systemLanguage();

/// The language of the window. Changing it makes Qt send LanguageChange to every widget, which then asks tr() again.
/// GUI thread only; needs the application object.
class Languages final : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    [[nodiscard]] Language current() const { return m_current; }
    void use(Language language);

signals:
    void changed();

private:
    Language m_current = Language::English;
    QTranslator m_ours;
    QTranslator m_qts;
};

/// "Fri 20 Nov" in the language and with the digits given.
[[nodiscard]] QString shortDate(const QDate& date, Language language, money::Digits digits);
/// "22:19", always 24 hours.
[[nodiscard]] QString shortTime(const QTime& time, money::Digits digits);

} // namespace ui
